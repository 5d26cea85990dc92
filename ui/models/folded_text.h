#pragma once

#include "app/base/text_range.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace linimasa::models {

/// A text as the search boxes compare it: case, accents, width and normal form do not count ("nguyen" is "Nguyễn" in both
/// normal forms, đ is d, ｻｲﾊﾞｰ is サイバー). Voicing marks of kana do count. Remembers where each unit came from.
class FoldedText {
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Where `words` stand in the original text, in text order, not overlapping; accents after the last letter are included.
    [[nodiscard]] std::vector<base::TextRange> occurrences(QStringView words) const;

private:
    QString m_text;
    std::vector<qsizetype> m_begin; // for each unit of m_text, where its character begins; one more for the end
};

/// The text folded, when only yes or no is asked.
[[nodiscard]] QString folded(QStringView text);

} // namespace linimasa::models
