#pragma once

#include "app/dates/latin_grammar.h"

namespace linimasa::dates {

/// Days, weekdays and months of English: "Thursday, April 11", "Dec. 2 to 6, 2019", "24th of May", "Tuesday last week".
class EnglishDates : public LatinGrammar {
protected:
    explicit EnglishDates(const TokenReader& tokens)
        : LatinGrammar(tokens, NumericOrder::Unsettled)
    {
    }

    /// "24", "24th"
    [[nodiscard]] std::optional<int> dayAt(qsizetype i) const;
    [[nodiscard]] qsizetype afterDot(qsizetype i) const;
    /// "to 6", "-6", "and 7": the second day of a range of one month that begins at `begin`
    [[nodiscard]] std::optional<int> rangeDay(qsizetype begin, qsizetype i, int first) const;
    /// "2019", ", 2019", "of 2019", "last year" behind a day or month
    void takeYear(Match& match) const;
    [[nodiscard]] std::optional<int> modifier(qsizetype i) const;
    /// "Nov. 24, 2021", "24 November", "Dec. 2 to 6, 2019", "22-25 Nov", "24th of November"
    [[nodiscard]] std::optional<Match> dayAndMonth(qsizetype i) const;
    void takeTime(Match& match) const;
    [[nodiscard]] std::optional<Match> date(qsizetype i, NumericTrust trust) const;
    [[nodiscard]] std::optional<Match> datedWeekday(qsizetype i) const;
    [[nodiscard]] std::optional<Match> weekdayAt(qsizetype i) const;
    /// "May" and "March" are verbs as well, "April" and "August" names: alone they need a word before them.
    [[nodiscard]] bool monthAlone(qsizetype i) const;
    [[nodiscard]] std::optional<Match> monthAt(qsizetype i) const;
};

} // namespace linimasa::dates
