#pragma once

#include "app/base/text_range.h"

#include <QString>

#include <array>
#include <random>
#include <vector>

namespace linimasa::tests {

/// A text that is edited like a file, and knows of each unit where it stood before all edits.
class EditedText {
public:
    EditedText(QString text, std::mt19937& dice);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The position in the first text that the unit comes from; −1 when an edit brought it.
    [[nodiscard]] qsizetype originOf(qsizetype position) const { return m_origins[static_cast<std::size_t>(position)]; }

    /// One edit of any kind.
    void editAnyhow();

    void insertWords();
    void deleteSpan();
    void deleteSentence();
    void deleteParagraph();
    void moveParagraph();
    void copyParagraph();
    void mistype();
    void changeLineEnds();
    void changeNormalForm();

private:
    [[nodiscard]] qsizetype roll(qsizetype below);
    [[nodiscard]] qsizetype anyBoundary();
    [[nodiscard]] base::TextRange anyParagraph();
    void insert(qsizetype at, const QString& text);
    void remove(base::TextRange range);

    QString m_text;
    std::vector<qsizetype> m_origins;
    std::mt19937& m_dice;
};

} // namespace linimasa::tests
