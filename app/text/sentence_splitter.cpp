#include "app/text/sentence_splitter.h"

#include "app/text/abbreviations.h"

#include <utility>

namespace linimasa::text {

namespace {

using domain::Sentence;
using domain::Token;
using domain::TokenKind;

// Brackets longer than this (in tokens) are paragraphs of their own and may hold sentences.
constexpr qsizetype longestUnbrokenBracket = 60;

bool isTerminator(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。' || c == u'！' || c == u'？' || c == u'｡'
        || c == u'．';
}

bool isWideTerminator(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡';
}

bool isOpening(char16_t c)
{
    return c == u'(' || c == u'（' || c == u'「' || c == u'『' || c == u'【' || c == u'〈' || c == u'《' || c == u'［'
        || c == u'〔';
}

char16_t closingOf(char16_t c)
{
    switch (c) {
    case u'(':
        return u')';
    case u'（':
        return u'）';
    case u'［':
        return u'］';
    default:
        return static_cast<char16_t>(c + 1); // 「」, 『』, 【】, 〈〉, 《》, 〔〕 are neighbours
    }
}

bool isClosing(char16_t c)
{
    static constexpr std::u16string_view closers = u")]}）］」』】〉》〕\"'”’»›＂";
    return closers.find(c) != std::u16string_view::npos;
}

// After a Japanese quotation these go on with the same sentence.
bool continuesAfterQuote(char16_t c)
{
    static constexpr std::u16string_view particles = u"とっなのにがをはもでや、。，．";
    return particles.find(c) != std::u16string_view::npos;
}

class Splitter {
public:
    Splitter(QStringView text, const std::vector<Token>& tokens, qsizetype first, qsizetype end)
        : m_text(text)
        , m_tokens(tokens)
        , m_first(first)
        , m_end(end)
    {
        matchBrackets();
    }

    void run(qsizetype paragraph, std::vector<Sentence>& sentences)
    {
        qsizetype begin = m_first;
        for (qsizetype i = m_first; i < m_end; ++i) {
            const qsizetype next = boundaryAt(begin, i);
            if (next < 0) {
                continue;
            }
            emitSentence(begin, next, paragraph, sentences);
            begin = next;
            i = next - 1;
        }
        if (begin < m_end) {
            emitSentence(begin, m_end, paragraph, sentences);
        }
    }

private:
    [[nodiscard]] char16_t unit(qsizetype token) const
    {
        return m_text[m_tokens[static_cast<std::size_t>(token)].range.begin].unicode();
    }
    [[nodiscard]] const Token& at(qsizetype token) const { return m_tokens[static_cast<std::size_t>(token)]; }
    [[nodiscard]] bool isMark(qsizetype token) const { return at(token).kind == TokenKind::Punctuation; }
    [[nodiscard]] QStringView wordAt(qsizetype token) const { return at(token).range.of(m_text); }
    [[nodiscard]] bool touches(qsizetype left, qsizetype right) const
    {
        return at(left).range.end == at(right).range.begin;
    }

    // Pairs of brackets that close on the same line; one pass with a stack.
    void matchBrackets()
    {
        std::vector<std::pair<char16_t, std::size_t>> open;
        for (qsizetype i = m_first; i < m_end; ++i) {
            if (!isMark(i)) {
                continue;
            }
            const char16_t c = unit(i);
            if (isOpening(c)) {
                open.emplace_back(closingOf(c), m_brackets.size());
                m_brackets.emplace_back(i, i);
            } else if (!open.empty() && open.back().first == c) {
                m_brackets[open.back().second].second = i;
                open.pop_back();
            }
        }
    }

    // The token that begins the next sentence when one ends at `token`; -1 when none does.
    [[nodiscard]] qsizetype boundaryAt(qsizetype begin, qsizetype token)
    {
        if (m_bracketEnd > token) {
            return -1;
        }
        if (!isMark(token)) { // the dot of "U.S." may also close the sentence
            const bool dotted = m_text[at(token).range.end - 1] == u'.';
            return dotted && token + 1 < m_end && !touches(token, token + 1) && isSentenceOpener(wordAt(token + 1))
                    && m_text[at(token + 1).range.begin].isUpper()
                ? token + 1
                : -1;
        }
        if (m_bracketEnd == token && isWideTerminator(unit(token - 1))) { // 「…。」 is over
            const qsizetype next = afterClosers(token + 1);
            return next < m_end && continuesAfterQuote(unit(next)) ? -1 : next;
        }
        if (!isTerminator(unit(token))) {
            enterBracket(token);
            return -1;
        }
        const qsizetype next = afterClosers(token + 1);
        return next == m_end || endsSentence(begin, token, next) ? next : -1;
    }

    void enterBracket(qsizetype token)
    {
        while (m_nextBracket < m_brackets.size() && m_brackets[m_nextBracket].first <= token) {
            const auto [opening, closing] = m_brackets[m_nextBracket++];
            if (opening == token && closing > m_bracketEnd && closing - opening <= longestUnbrokenBracket) {
                m_bracketEnd = closing;
            }
        }
    }

    // The token behind the terminators and closing marks that follow without a space.
    [[nodiscard]] qsizetype afterClosers(qsizetype token) const
    {
        while (token < m_end && touches(token - 1, token) && isMark(token)
               && (isClosing(unit(token)) || isTerminator(unit(token)))) {
            ++token;
        }
        return token;
    }

    [[nodiscard]] bool endsSentence(qsizetype begin, qsizetype terminator, qsizetype next) const
    {
        const char16_t mark = unit(terminator);
        const char16_t following = unit(next);
        const bool spaced = !touches(next - 1, next);
        if (isWideTerminator(mark)) {
            const bool quoteClosed = next > terminator + 1 && !isTerminator(unit(next - 1));
            return !(quoteClosed && continuesAfterQuote(following));
        }
        if (following == u',' || following == u';' || following == u':' || m_text[at(next).range.begin].isLower()) {
            return false;
        }
        if (mark != u'.' && mark != u'．') {
            return spaced;
        }
        if (!spaced) { // "selesai.Jepang": the tokenizer has already seen that these are two words
            return next == terminator + 1 && at(next).kind == TokenKind::Word && m_text[at(next).range.begin].isUpper()
                && terminator > begin && at(terminator - 1).range.length() > 3
                && m_text[at(terminator - 1).range.end - 1].isLower();
        }
        if (terminator == begin || !touches(terminator - 1, terminator)) {
            return true;
        }
        return !isAbbreviated(begin, terminator, next);
    }

    [[nodiscard]] bool isAbbreviated(qsizetype begin, qsizetype terminator, qsizetype next) const
    {
        const Token& before = at(terminator - 1);
        if (before.kind == TokenKind::Number) {
            return terminator - 1 == begin && before.range.length() <= 3; // "1. Jepang"
        }
        if (before.kind != TokenKind::Word || next != terminator + 1) {
            return false;
        }
        switch (abbreviationOf(wordAt(terminator - 1))) {
        case Abbreviation::None:
            return false;
        case Abbreviation::Title:
            return true;
        case Abbreviation::BeforeNumber:
            return at(next).kind == TokenKind::Number || (wordAt(next).front().isDigit());
        case Abbreviation::Closing:
            return !isSentenceOpener(wordAt(next));
        }
        return false;
    }

    void emitSentence(qsizetype first, qsizetype end, qsizetype paragraph, std::vector<Sentence>& sentences) const
    {
        sentences.push_back({.range = {.begin = at(first).range.begin, .end = at(end - 1).range.end},
                             .firstToken = first,
                             .endToken = end,
                             .paragraph = paragraph});
    }

    QStringView m_text;
    const std::vector<Token>& m_tokens;
    qsizetype m_first;
    qsizetype m_end;
    std::vector<std::pair<qsizetype, qsizetype>> m_brackets; // opening and closing token; the same when never closed
    std::size_t m_nextBracket = 0;
    qsizetype m_bracketEnd = -1; // no sentence ends before this token
};

} // namespace

void splitSentences(QStringView text, const std::vector<Token>& tokens, qsizetype firstToken, qsizetype endToken,
                    qsizetype paragraph, std::vector<Sentence>& sentences)
{
    Splitter(text, tokens, firstToken, endToken).run(paragraph, sentences);
}

} // namespace linimasa::text
