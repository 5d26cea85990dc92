#pragma once

#include "app/base/text_range.h"
#include "ui/notes/spelling.h"

#include <QSyntaxHighlighter>

#include <memory>

namespace linimasa::notes {

/// Underlines misspelt words as they are typed, paragraph by paragraph, each in its own language.
class SpellingHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SpellingHighlighter(std::shared_ptr<Spelling> spelling, QTextDocument* document);

    /// The language of the whole note; empty: guessed for each paragraph, `usual` where it cannot be told.
    void setLanguage(const QString& language, const QString& usual);
    [[nodiscard]] const QString& language() const { return m_language; }
    void setActive(bool isActive);

    /// The dictionary that a paragraph is checked with; empty when there is none.
    [[nodiscard]] QString dictionaryOf(QStringView paragraph) const;
    /// The language of a paragraph.
    [[nodiscard]] QString languageOf(QStringView paragraph) const;
    /// The misspelt word around a position of the document; empty when there is none.
    [[nodiscard]] base::TextRange misspeltAt(int position) const;

    /// The word that is being typed is not judged before it is left.
    void setTypedAt(int position);

protected:
    void highlightBlock(const QString& text) override;

private:
    std::shared_ptr<Spelling> m_spelling;
    QString m_language;
    QString m_usual;
    int m_typedAt = -1;
    bool m_isActive = true;
};

} // namespace linimasa::notes
