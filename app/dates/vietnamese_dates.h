#pragma once

#include "app/dates/latin_grammar.h"

namespace linimasa::dates {

/// Days, weekdays and months of Vietnamese: "thứ Sáu, 12/4/2024", "ngày 22 đến 25/11", "tháng 11/2023", "5 tháng 6 năm 2023".
class VietnameseDates : public LatinGrammar {
protected:
    enum class Introduced { No, Yes }; // a word before it says that a day follows

    explicit VietnameseDates(const TokenReader& tokens)
        : LatinGrammar(tokens, NumericOrder::DayFirst)
    {
    }

    /// A day with its month behind a word that introduces it, perhaps a range.
    [[nodiscard]] std::optional<Match> dayAndMonth(qsizetype i) const
    {
        return dayWithMonth(i, NumericTrust::Introduced);
    }
    [[nodiscard]] std::optional<Match> dayWithMonth(qsizetype i, NumericTrust trust) const;
    [[nodiscard]] std::optional<Match> weekdayAt(qsizetype i, Introduced introduced) const;
    [[nodiscard]] std::optional<Match> monthAt(qsizetype i) const;
    /// `begin` + a modifier at `i`: "tuần trước", "năm tới", "tháng trước đó".
    [[nodiscard]] std::optional<Match> modifiedUnit(qsizetype begin, qsizetype i, Unit unit) const;
    [[nodiscard]] NumericTrust trustedFigures(qsizetype i) const;
    /// The year behind a month, day or quarter: "/2021", "năm 2021", "năm ngoái", "tới".
    void takeYear(Match& match) const;
    void takeTime(Match& match) const;

private:
    [[nodiscard]] std::optional<int> weekdayName(qsizetype i, qsizetype& end) const;
    [[nodiscard]] std::optional<int> monthNumber(qsizetype i, qsizetype& end) const;
    [[nodiscard]] std::optional<Match> singleDay(qsizetype i, NumericTrust trust) const;
    [[nodiscard]] std::optional<Match> dottedDay(qsizetype i, NumericTrust trust) const;
    [[nodiscard]] std::optional<Match> dayList(qsizetype i, NumericTrust trust) const;
    [[nodiscard]] bool isTo(qsizetype i) const
    {
        return t.is(i, WordKind::To) || t.isDash(i) || t.is(i, WordKind::Future, 1);
    }
};

} // namespace linimasa::dates
