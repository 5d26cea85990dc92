#pragma once

#include "app/dates/numeric_forms.h"
#include "app/dates/rules.h"
#include "app/dates/token_reader.h"

namespace linimasa::dates {

/// How much the words around a date in figures speak for it.
enum class NumericTrust : quint8 {
    None, // only a date with a year of four digits counts
    Bracketed, // fills a bracket: "(24/8)"
    Introduced, // after a weekday, a date label or in a dateline
};

/// What the grammars of the languages in Latin letters share.
class LatinGrammar {
protected:
    LatinGrammar(const TokenReader& tokens, NumericOrder order)
        : t(tokens)
        , m_order(order)
    {
    }

    [[nodiscard]] static DatePoint dayPoint(int day, int month)
    {
        return {.unit = Unit::Day, .month = fixed(month), .day = fixed(day)};
    }
    [[nodiscard]] static DatePoint monthPoint(int month, Reference year)
    {
        return {.unit = Unit::Month, .year = year, .month = fixed(month)};
    }
    /// A unit counted from somewhere: "last week", "the same month".
    [[nodiscard]] static DatePoint unitPoint(Unit unit, Reference reference);
    static void setYear(Match& match, Reference year);
    static void setPart(Match& match, Part part);
    /// `last` is the weekday at the end of a range, 0 for none.
    static void setWeekday(Match& match, int first, int last);
    [[nodiscard]] static Match yearMatch(qsizetype begin, const YearSpan& years, Unit unit);

    [[nodiscard]] std::optional<int> dayNumber(qsizetype i) const;
    struct DayList {
        int last = 0;
        qsizetype end = 0;
    };
    /// "5, 6 and 7": days that follow each other from `i` on; the last one and the token behind it. None for a single day.
    [[nodiscard]] std::optional<DayList> dayListAt(qsizetype i) const;
    /// A month in words, long or short; short ones only when written large.
    [[nodiscard]] std::optional<int> monthName(qsizetype i) const;
    /// A date in figures at `i`, when it is trusted enough.
    [[nodiscard]] std::optional<Match> numeric(qsizetype i, NumericTrust trust) const;
    /// What stands around a date in figures speaks for it: brackets, a preposition, a dateline.
    [[nodiscard]] NumericTrust trustAround(qsizetype i) const;
    /// A bare month name that is no part of a person's name: after a preposition, or without a name beside it.
    [[nodiscard]] bool standsAlone(qsizetype i) const;
    /// "HANOI, 24/11 –": figures behind a place at the head of a line, before a dash or a source in brackets.
    [[nodiscard]] bool inDateline(qsizetype i) const;

    const TokenReader& t; // NOLINT: short, since the grammars speak of nothing else

private:
    NumericOrder m_order;
};

} // namespace linimasa::dates
