#include "app/dates/token_reader.h"

namespace linimasa::dates {

using domain::TokenKind;

TokenReader::TokenReader(QStringView text, const domain::SegmentedText& segments, const WordTable& words)
    : m_text(text)
    , m_tokens(segments.tokens)
    , m_words(segments.tokens.size())
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == TokenKind::Word) {
            m_words[i] = words.find(m_tokens[i].range.of(text));
        }
    }
}

void TokenReader::enterSentence(const domain::Sentence& sentence)
{
    m_first = sentence.firstToken;
    m_end = sentence.endToken;
}

char16_t TokenReader::mark(qsizetype token) const
{
    if (!inside(token)) {
        return 0;
    }
    const domain::Token& found = m_tokens[index(token)];
    return found.kind == TokenKind::Punctuation || found.kind == TokenKind::Symbol ? m_text[found.range.begin].unicode()
                                                                                   : u'\0';
}

bool TokenReader::isDash(qsizetype token) const
{
    const char16_t c = mark(token);
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == u'~' || c == u'～' || c == u'〜';
}

bool TokenReader::touchesPrevious(qsizetype token) const
{
    return inside(token) && token > 0 && m_tokens[index(token - 1)].range.end == m_tokens[index(token)].range.begin;
}

std::optional<int> TokenReader::number(qsizetype token, int fewest, int most) const
{
    if (!inside(token) || m_tokens[index(token)].kind != TokenKind::Number) {
        return std::nullopt;
    }
    const QStringView digits = view(token);
    if (digits.size() < fewest || digits.size() > most) {
        return std::nullopt;
    }
    int value = 0;
    for (const QChar c : digits) {
        const int digit = digitValue(c.unicode());
        if (digit < 0) {
            return std::nullopt;
        }
        value = (value * 10) + digit;
    }
    return value;
}

bool TokenReader::isNumber(qsizetype token) const
{
    return inside(token) && m_tokens[index(token)].kind == TokenKind::Number;
}

bool TokenReader::mayBeginDate(qsizetype token) const
{
    if (!inside(token) || m_tokens[index(token)].kind != TokenKind::Word) {
        return false;
    }
    const QStringView word = view(token);
    return digitValue(word.front().unicode()) >= 0 || (word.size() == 6 && word.startsWith(u"FY"));
}

bool TokenReader::isCapitalised(qsizetype token) const
{
    return inside(token) && m_tokens[index(token)].kind == TokenKind::Word && view(token).front().isUpper();
}

QStringView TokenReader::view(qsizetype token) const
{
    return inside(token) ? m_tokens[index(token)].range.of(m_text) : QStringView();
}

base::TextRange TokenReader::range(qsizetype firstToken, qsizetype endToken) const
{
    return {.begin = m_tokens[index(firstToken)].range.begin, .end = m_tokens[index(endToken - 1)].range.end};
}

} // namespace linimasa::dates
