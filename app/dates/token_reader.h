#pragma once

#include "app/dates/date_words.h"
#include "app/domain/token.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace linimasa::dates {

/// The tokens of one sentence at a time, with what each word is to the date rules. Asking outside the sentence is allowed
/// and finds nothing, so that rules can look ahead and back freely.
class TokenReader {
public:
    TokenReader(QStringView text, const domain::SegmentedText& segments, const WordTable& words);

    void enterSentence(const domain::Sentence& sentence);

    [[nodiscard]] qsizetype first() const { return m_first; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    [[nodiscard]] bool inside(qsizetype token) const { return token >= m_first && token < m_end; }

    [[nodiscard]] Word word(qsizetype token) const { return inside(token) ? m_words[index(token)] : Word {}; }
    [[nodiscard]] WordKind kind(qsizetype token) const { return word(token).kind; }
    [[nodiscard]] bool is(qsizetype token, WordKind wanted) const { return kind(token) == wanted; }
    [[nodiscard]] bool is(qsizetype token, WordKind wanted, int value) const
    {
        return kind(token) == wanted && word(token).value == value;
    }
    /// The mark or symbol at `token`; 0 for words, numbers and outside.
    [[nodiscard]] char16_t mark(qsizetype token) const;
    [[nodiscard]] bool isDash(qsizetype token) const;
    /// True when no space stands between `token` and the one before it.
    [[nodiscard]] bool touchesPrevious(qsizetype token) const;
    /// A run of `fewest` to `most` digits (ASCII or full-width) and nothing else.
    [[nodiscard]] std::optional<int> number(qsizetype token, int fewest, int most) const;
    [[nodiscard]] bool isNumber(qsizetype token) const;
    /// A word that begins with a digit ("24th", "1990s", "FY2023"): no list knows it, but rules may.
    [[nodiscard]] bool mayBeginDate(qsizetype token) const;
    [[nodiscard]] bool isCapitalised(qsizetype token) const;
    [[nodiscard]] QStringView view(qsizetype token) const;
    [[nodiscard]] base::TextRange range(qsizetype firstToken, qsizetype endToken) const;
    [[nodiscard]] QStringView text() const { return m_text; }

private:
    [[nodiscard]] static std::size_t index(qsizetype token) { return static_cast<std::size_t>(token); }

    QStringView m_text;
    const std::vector<domain::Token>& m_tokens;
    std::vector<Word> m_words;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
};

/// The value of a decimal digit, ASCII or full-width; -1 for anything else.
[[nodiscard]] constexpr int digitValue(char16_t c)
{
    if (c >= u'0' && c <= u'9') {
        return c - u'0';
    }
    return c >= u'０' && c <= u'９' ? c - u'０' : -1;
}

} // namespace linimasa::dates
