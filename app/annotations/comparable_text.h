#pragma once

#include "app/base/text_range.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace linimasa::annotations {

/// A text without what an editor, a file format or a transfer may change in it and no reader sees: white space and line
/// ends, composed or decomposed accents (both become NFC), soft hyphens, marks without width. Remembers where each unit
/// came from.
class ComparableText {
public:
    explicit ComparableText(QStringView text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The part of the original text that a part of text() came from; empty for an empty part.
    [[nodiscard]] base::TextRange original(base::TextRange part) const;
    /// How many units of text() come from before the position of the original.
    [[nodiscard]] qsizetype comparablePosition(qsizetype originalPosition) const;

private:
    QString m_text;
    std::vector<base::TextRange> m_from; // for each unit of m_text, the characters it came from
};

/// Only the text of it.
[[nodiscard]] QString comparable(QStringView text);

} // namespace linimasa::annotations
