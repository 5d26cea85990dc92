#pragma once

#include "app/base/text_range.h"

#include <QString>

#include <optional>

class QMimeData;

namespace linimasa::models {

/// Words of an article on their way from the text to an event.
struct DraggedPassage {
    QString textKey; // of the article's text
    base::TextRange range; // UTF-16 units in it

    bool operator==(const DraggedPassage&) const = default;
};

/// The format they travel in besides the words themselves.
[[nodiscard]] QString passageFormat();
void addPassage(QMimeData& data, const DraggedPassage& passage);
/// None when the data have no passage, or a damaged one.
[[nodiscard]] std::optional<DraggedPassage> passageIn(const QMimeData& data);

} // namespace linimasa::models
