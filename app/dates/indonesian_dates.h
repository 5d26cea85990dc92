#pragma once

#include "app/dates/latin_grammar.h"

namespace linimasa::dates {

/// Days, weekdays and months of Indonesian: "Kamis (24/8) malam", "5-7 Oktober 2023", "Selasa pekan lalu", "November mendatang".
class IndonesianDates : public LatinGrammar {
protected:
    explicit IndonesianDates(const TokenReader& tokens)
        : LatinGrammar(tokens, NumericOrder::DayFirst)
    {
    }

    /// A day with its month: "24 Agustus 2023", "5-7 Oktober", "30 September hingga 2 Oktober 2023", "24/8".
    [[nodiscard]] std::optional<Match> dayAndMonth(qsizetype i) const;
    /// The year behind a day or a month: "2023", "tahun 2023", "tahun lalu", "lalu", "mendatang".
    void takeYear(Match& match) const;
    /// "ini" 0, "lalu" -1, "depan" 1
    [[nodiscard]] std::optional<int> modifier(qsizetype i) const;
    /// Part of the day and time behind a day: "malam", "dini hari", "pukul 07.31".
    void takeTime(Match& match) const;
    /// Day, month and year in words or figures, with the range and the time.
    [[nodiscard]] std::optional<Match> date(qsizetype i, NumericTrust trust) const;
    /// A weekday and the date that belongs to it: "Kamis (24/8)", "Kamis, 24 Agustus 2023", "Kamis 24/8".
    [[nodiscard]] std::optional<Match> datedWeekday(qsizetype i) const;
    [[nodiscard]] std::optional<Match> weekdayAt(qsizetype i) const;
    [[nodiscard]] bool isWeekWord(qsizetype i) const { return t.is(i, WordKind::Weekday, 7) && !t.isCapitalised(i); }
    [[nodiscard]] std::optional<Match> weekdayPair(qsizetype i) const;
    /// The day of the Javanese week of five, printed behind the weekday.
    [[nodiscard]] bool isMarketDay(qsizetype i) const;
    /// "Minggu" is Sunday when it is written large inside a sentence, or after "hari"; "minggu lalu" is last week.
    [[nodiscard]] bool isSunday(qsizetype i) const;
    /// "kemarin, Rabu (23/8)" stays two; "kemarin (23/8)" is one.
    void takeBracketed(Match& match) const;
    [[nodiscard]] std::optional<Match> labelledDate(qsizetype i) const;
    /// "November 24, 2021": the English order, in bylines
    [[nodiscard]] std::optional<Match> monthDayYear(qsizetype i) const;
    [[nodiscard]] std::optional<Match> monthWithYear(qsizetype i) const;
    [[nodiscard]] std::optional<Match> monthAt(qsizetype i) const;
    /// unit + "ini", "lalu", "depan", "sebelumnya"
    [[nodiscard]] std::optional<Match> countedOrModified(qsizetype i, Unit unit) const;
};

} // namespace linimasa::dates
