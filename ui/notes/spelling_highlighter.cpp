#include "ui/notes/spelling_highlighter.h"

#include "ui/notes/spelling_words.h"

#include <QColor>
#include <QTextBlock>
#include <QTextDocument>

#include <utility>

namespace linimasa::notes {

SpellingHighlighter::SpellingHighlighter(std::shared_ptr<Spelling> spelling, QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_spelling(std::move(spelling))
{
}

void SpellingHighlighter::setLanguage(const QString& language, const QString& usual)
{
    if (language != m_language || usual != m_usual) {
        m_language = language;
        m_usual = usual;
        rehighlight();
    }
}

void SpellingHighlighter::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) != isActive) {
        rehighlight();
    }
}

void SpellingHighlighter::setTypedAt(int position)
{
    const int before = std::exchange(m_typedAt, position);
    if (before == position) {
        return;
    }
    // The paragraph that was left shows what it held back, the one typed in holds back.
    for (const int at : {before, position}) {
        const QTextBlock block = document()->findBlock(at);
        if (at >= 0 && block.isValid()) {
            rehighlightBlock(block);
        }
    }
}

QString SpellingHighlighter::languageOf(QStringView paragraph) const
{
    return m_language.isEmpty() ? m_spelling->languageOf(paragraph, m_usual) : m_language;
}

QString SpellingHighlighter::dictionaryOf(QStringView paragraph) const
{
    return m_spelling->dictionaryFor(languageOf(paragraph));
}

base::TextRange SpellingHighlighter::misspeltAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    const QString dictionary = dictionaryOf(text);
    const qsizetype at = position - block.position();
    for (const base::TextRange word : wordsToCheck(text)) {
        const bool isAround = word.begin <= at && at <= word.end;
        if (isAround && m_spelling->isMisspelt(word.of(text).toString(), dictionary)) {
            return {.begin = word.begin + block.position(), .end = word.end + block.position()};
        }
    }
    return {};
}

void SpellingHighlighter::highlightBlock(const QString& text)
{
    if (!m_isActive) {
        return;
    }
    const QString dictionary = dictionaryOf(text);
    if (dictionary.isEmpty()) {
        return;
    }
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(QColor(0xd0, 0x2f, 0x2f));
    const qsizetype typed = m_typedAt - currentBlock().position();
    for (const base::TextRange word : wordsToCheck(text)) {
        if (word.end != typed && m_spelling->isMisspelt(word.of(text).toString(), dictionary)) {
            setFormat(static_cast<int>(word.begin), static_cast<int>(word.length()), wrong);
        }
    }
}

} // namespace linimasa::notes
