#pragma once

#include "app/dates/rules.h"

namespace linimasa::dates {

/// Goes through all sentences once and asks `ruleAt(tokens, token)` at each token; what it finds is kept, joined to its
/// neighbour where the two are the ends of a range, and described (rule name, attribution, future wording).
/// A rule may begin its match before the token it was asked at, but not before the end of the last match.
template<typename RuleAt>
[[nodiscard]] std::vector<Expression> scanSentences(TokenReader& tokens, const domain::SegmentedText& segments,
                                                    QStringView language, RuleAt ruleAt);

/// Turns a match into an expression: names the rule, looks for a verb of saying around it.
[[nodiscard]] Expression describe(const TokenReader& tokens, const Match& match, QStringView language,
                                  bool futureWording);

/// The words of a sentence that speak of what is to come ("akan", "will", "dự kiến").
class FutureWording {
public:
    explicit FutureWording(const TokenReader& tokens);

    /// True when such a word stands before the match, or soon behind one that heads the sentence.
    [[nodiscard]] bool reaches(const Match& match) const;

private:
    const TokenReader& m_tokens;
    qsizetype m_sentence;
    qsizetype m_firstAnd = -1;
    qsizetype m_firstResolve = -1;
    std::vector<qsizetype> m_words;
};

/// "id-weekday-day-month": the language and the fields that are printed.
[[nodiscard]] QString ruleName(QStringView language, const DatePoint& first, bool range);

/// "Kamis (5/10) hingga Jumat (6/10)": joins `next` to `last` when nothing but a word or dash of a range is between them.
[[nodiscard]] bool joinRange(const TokenReader& tokens, Match& last, const Match& next);

/// "akhir pekan lalu (11-12/11)", "23 November 2021 (Selasa)": joins `next` to `last` when it fills the bracket behind it.
[[nodiscard]] bool joinBracket(const TokenReader& tokens, Match& last, const Match& next);

/// True when only commas and "and" stand between `match` and `next`: dates of one list may share a year.
[[nodiscard]] bool isListedWithNext(const TokenReader& tokens, const Match& match, const Match* next);

template<typename RuleAt>
std::vector<Expression> scanSentences(TokenReader& tokens, const domain::SegmentedText& segments, QStringView language,
                                      RuleAt ruleAt)
{
    std::vector<Expression> found;
    std::vector<Match> matches;
    for (std::size_t s = 0; s < segments.sentences.size(); ++s) {
        tokens.enterSentence(segments.sentences[s]);
        matches.clear();
        for (qsizetype token = tokens.first(); token < tokens.end();) {
            if (tokens.kind(token) == WordKind::None && !tokens.isNumber(token) && !tokens.mayBeginDate(token)) {
                ++token;
                continue;
            }
            std::optional<Match> match = ruleAt(tokens, token);
            if (!match) {
                ++token;
                continue;
            }
            match->isName = match->isName || tokens.is(match->begin - 1, WordKind::Repeated);
            if (matches.empty()
                || (!joinRange(tokens, matches.back(), *match) && !joinBracket(tokens, matches.back(), *match))) {
                matches.push_back(*match);
            }
            token = match->end;
        }
        if (matches.empty()) {
            continue;
        }
        std::erase_if(matches, &Match::isName);
        const FutureWording future(tokens);
        for (const Match& match : matches) {
            found.push_back(describe(tokens, match, language, future.reaches(match)));
            found.back().sentence = static_cast<qsizetype>(s);
            found.back().paragraph = segments.sentences[s].paragraph;
            found.back().listedWithNext
                = isListedWithNext(tokens, match, &match == &matches.back() ? nullptr : &match + 1);
        }
    }
    return found;
}

} // namespace linimasa::dates
