#include "app/dates/indonesian_dates.h"
#include "app/dates/numeric_forms.h"
#include "app/dates/rules.h"
#include "app/dates/sentence_scan.h"

namespace linimasa::dates {

namespace {

using enum WordKind;

// The grammar of Indonesian dates: "Kamis (24/8) malam", "5-7 Oktober 2023", "awal tahun depan", "sehari sebelumnya".
class Indonesian : public IndonesianDates {
public:
    explicit Indonesian(const TokenReader& tokens)
        : IndonesianDates(tokens)
    {
    }

    [[nodiscard]] std::optional<Match> at(qsizetype i) const
    {
        switch (t.kind(i)) {
        case Weekday:
            return weekdayAt(i);
        case ShortWeekday:
            return t.isCapitalised(i) ? datedWeekday(i) : std::nullopt;
        case DayLabel:
            return dayLabelAt(i);
        case DateLabel:
            return labelledDate(i);
        case Month:
            return monthAt(i);
        case ShortMonth:
            return t.isCapitalised(i) ? monthWithYear(i) : std::nullopt;
        case WordKind::UnitName:
            return unitAt(i);
        case Early:
        case Middle:
        case Late:
            return partAt(i);
        case Half:
            return halfAt(i);
        case DayOffset:
            return dayOffsetAt(i);
        case DayPart:
            return dayPartAt(i);
        case OneUnit:
            return countedUnit(i, i + 1, 1, static_cast<Unit>(t.word(i).value));
        case Number:
            return countedAt(i, t.word(i).value);
        case Period:
        case Decade:
            return periodAt(i);
        case Other:
            return otherAt(i);
        default:
            return figuresAt(i);
        }
    }

private:
    [[nodiscard]] std::optional<Match> dayLabelAt(qsizetype i) const
    {
        if (t.is(i + 1, Weekday)) {
            auto match = weekdayAt(i + 1);
            if (match) {
                match->begin = i;
            }
            return match;
        }
        Match match {.begin = i, .end = i + 2, .first = {}, .last = {}};
        if (t.is(i + 1, This)) {
            match.first.day = fromPublished(0);
            takeBracketed(match);
            return match;
        }
        if (t.is(i + 1, Before) || t.is(i + 1, After)) {
            match.first.day = fromAntecedent(t.is(i + 1, Before) ? -1 : 1);
            return match;
        }
        return sameUnit(i, i + 1, Unit::Day);
    }

    // "hari yang sama", "bulan yang sama"
    [[nodiscard]] std::optional<Match> sameUnit(qsizetype begin, qsizetype i, Unit unit) const
    {
        if (t.is(i, Linker)) {
            ++i;
        }
        if (!t.is(i, Same)) {
            return std::nullopt;
        }
        return Match {.begin = begin, .end = i + 1, .first = unitPoint(unit, fromAntecedent(0)), .last = {}};
    }

    // "pekan lalu", "tahun 2023", "bulan Mei", "kuartal II 2024", "tahun anggaran 2023", "tahun sebelumnya"
    [[nodiscard]] std::optional<Match> unitAt(qsizetype i) const
    {
        const auto unit = static_cast<Unit>(t.word(i).value);
        if (t.isNumber(i - 1) || t.is(i - 1, Number)) {
            return std::nullopt; // counted; the number before it was asked first
        }
        if (unit == Unit::Month && (t.is(i + 1, Month) || (t.is(i + 1, ShortMonth) && t.isCapitalised(i + 1)))) {
            auto match = monthAt(i + 1);
            if (!match) {
                match = Match {.begin = i, .end = i + 2, .first = monthPoint(t.word(i + 1).value, {}), .last = {}};
            }
            match->begin = i;
            return match;
        }
        if (unit == Unit::Quarter || unit == Unit::HalfYear) {
            return indexedUnit(i, i + 1, unit);
        }
        if (unit == Unit::Year) {
            const bool fiscal = t.is(i + 1, Fiscal);
            if (const auto years = yearsAt(t, i + (fiscal ? 2 : 1))) {
                return yearMatch(i, *years, fiscal ? Unit::FiscalYear : Unit::Year);
            }
            if (fiscal) {
                auto match = countedOrModified(i + 1, Unit::FiscalYear);
                if (match) {
                    match->begin = i;
                }
                return match;
            }
        }
        if (auto same = sameUnit(i, i + 1, unit)) {
            return same;
        }
        return countedOrModified(i, unit);
    }

    // "kuartal II 2024", "semester pertama tahun ini", "paruh kedua 2024"
    [[nodiscard]] std::optional<Match> indexedUnit(qsizetype begin, qsizetype i, Unit unit) const
    {
        int index = t.is(i, Ordinal) ? t.word(i).value : 0;
        if (index == 0) {
            if (t.mark(i) == u'-') {
                ++i;
            }
            index = t.number(i, 1, 1).value_or(0);
        }
        if (index < 1 || index > (unit == Unit::Quarter ? 4 : 2)) {
            return index == 0 ? countedOrModified(begin, unit) : std::nullopt;
        }
        Match match {.begin = begin, .end = i + 1, .first = {.unit = unit, .index = index}, .last = {}};
        takeYear(match);
        return match;
    }

    [[nodiscard]] std::optional<Match> halfAt(qsizetype i) const
    {
        return t.is(i + 1, Ordinal) ? indexedUnit(i, i + 1, Unit::HalfYear) : std::nullopt;
    }

    // "awal tahun depan", "akhir 2022", "pertengahan Mei", "akhir pekan ini"
    [[nodiscard]] std::optional<Match> partAt(qsizetype i) const
    {
        const Part part = t.is(i, Early) ? Part::Early : (t.is(i, Middle) ? Part::Middle : Part::Late);
        qsizetype next = i + 1;
        if (part == Part::Late && t.is(next, WordKind::UnitName, static_cast<int>(Unit::Week))) {
            if (const auto offset = modifier(next + 1)) {
                DatePoint point {.unit = Unit::Weekend, .week = fromPublished(*offset)};
                return Match {.begin = i, .end = next + 2, .first = point, .last = {}};
            }
        }
        std::optional<Match> match;
        if (const auto years = yearsAt(t, next)) {
            match = yearMatch(next, *years, Unit::Year);
        } else if (t.is(next, Month)) {
            match = monthAt(next);
            if (!match) {
                match = Match {.begin = next, .end = next + 1, .first = monthPoint(t.word(next).value, {}), .last = {}};
            }
        } else if (t.is(next, WordKind::UnitName)) {
            match = unitAt(next);
        } else if (isWeekWord(next)) {
            match = countedOrModified(next, Unit::Week);
        } else if (t.is(next, Decade)) {
            match = periodAt(next);
        } else if (t.isNumber(next)) {
            match = figuresAt(next);
        }
        // "akhir tahun", "akhir bulan": of the running one
        const bool running
            = t.is(next, UnitName, static_cast<int>(Unit::Year)) || t.is(next, UnitName, static_cast<int>(Unit::Month));
        if (!match && running && t.kind(next + 1) != Fiscal && !t.isNumber(next + 1)) {
            match = Match {.begin = i,
                           .end = next + 1,
                           .first = unitPoint(static_cast<Unit>(t.word(next).value), fromPublished(0)),
                           .last = {}};
        }
        if (match) {
            match->begin = i;
            setPart(*match, part);
        }
        return match;
    }

    [[nodiscard]] std::optional<Match> dayOffsetAt(qsizetype i) const
    {
        Match match {
            .begin = i, .end = i + 1, .first = {.unit = Unit::Day, .day = fromPublished(t.word(i).value)}, .last = {}};
        if (t.is(i, DayOffset, -1) && t.is(i + 1, DayOffset, 2)) { // "kemarin lusa"
            match.first.day = fromPublished(-2);
            ++match.end;
        }
        if (t.is(i, DayOffset, 1) && t.is(i + 1, Other, 3)) { // "esok harinya"
            match.first.day = fromAntecedent(1);
            ++match.end;
        }
        takeTime(match);
        takeBracketed(match);
        return match;
    }

    // "malam ini", "pagi tadi", "nanti malam", "malam nanti"
    [[nodiscard]] std::optional<Match> dayPartAt(qsizetype i) const
    {
        const qsizetype next = t.is(i, DayPart, 2) && t.is(i + 1, DayLabel) ? i + 2 : i + 1;
        if (t.is(next, This) || t.is(next, Other, 1)
            || (t.is(next, Future) && next == i + 1 && t.view(next) == u"nanti")) {
            Match match {
                .begin = i, .end = next + 1, .first = {.unit = Unit::Day, .day = fromPublished(0)}, .last = {}};
            takeBracketed(match);
            return match;
        }
        return std::nullopt;
    }

    // "dua hari lalu", "3 bulan kemudian", "setahun sebelumnya"
    [[nodiscard]] std::optional<Match> countedUnit(qsizetype begin, qsizetype i, int count, Unit unit) const
    {
        if (t.is(i, Linker)) {
            ++i;
        }
        int offset = 0;
        bool anaphoric = false;
        if (t.is(i, Past)) {
            offset = -count;
        } else if (t.is(i, Before) || t.is(i, After)) {
            offset = t.is(i, Before) ? -count : count;
            anaphoric = true;
        } else if (t.is(i, Other, 6)) { // "dua tahun lagi"
            offset = count;
        } else {
            return std::nullopt;
        }
        return Match {.begin = begin,
                      .end = i + 1,
                      .first = unitPoint(unit, anaphoric ? fromAntecedent(offset) : fromPublished(offset)),
                      .last = {}};
    }

    [[nodiscard]] std::optional<Match> countedAt(qsizetype i, int count) const
    {
        if (t.is(i + 1, DayLabel)) {
            return countedUnit(i, i + 2, count, Unit::Day);
        }
        if (t.is(i + 1, Weekday, 7)) {
            return countedUnit(i, i + 2, count, Unit::Week);
        }
        if (t.is(i + 1, WordKind::UnitName) && t.word(i + 1).value != static_cast<int>(Unit::HalfYear)) {
            return countedUnit(i, i + 2, count, static_cast<Unit>(t.word(i + 1).value));
        }
        return std::nullopt;
    }

    // "periode 2019–2021", "dekade 1990-an", "1990-an"
    [[nodiscard]] std::optional<Match> periodAt(qsizetype i) const
    {
        qsizetype next = i + 1;
        if (t.is(next, WordKind::UnitName, static_cast<int>(Unit::Year))) {
            ++next;
        }
        if (auto match = decadeAt(next)) {
            match->begin = i;
            return match;
        }
        if (t.is(i, Period)) {
            if (const auto years = yearsAt(t, next)) {
                return yearMatch(i, *years, Unit::Year);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Match> decadeAt(qsizetype i) const
    {
        const auto year = yearNumberAt(t, i);
        if (!year || *year % 10 != 0 || !t.isDash(i + 1) || t.view(i + 2) != u"an") {
            return std::nullopt;
        }
        return Match {.begin = i, .end = i + 3, .first = {.unit = Unit::Decade, .year = fixed(*year)}, .last = {}};
    }

    // "musim semi 2024", "musim panas mendatang"
    [[nodiscard]] std::optional<Match> seasonAt(qsizetype i) const
    {
        Match match {
            .begin = i, .end = i + 2, .first = {.unit = Unit::Season, .index = t.word(i + 1).value}, .last = {}};
        takeYear(match);
        return match.end > i + 2 ? std::optional(match) : std::nullopt;
    }

    [[nodiscard]] std::optional<Match> otherAt(qsizetype i) const
    {
        if (t.is(i, Other, 5) && t.is(i + 1, Season)) {
            return seasonAt(i);
        }
        if (t.is(i, Other, 2) && (t.is(i + 1, Other, 3) || t.is(i + 1, DayLabel))) { // "keesokan harinya"
            return Match {.begin = i, .end = i + 2, .first = {.unit = Unit::Day, .day = fromAntecedent(1)}, .last = {}};
        }
        if (t.is(i, Other, 1) && t.is(i + 1, DayPart)) { // "tadi malam"
            const int offset = t.is(i + 1, DayPart, 1) ? -1 : 0;
            return Match {
                .begin = i, .end = i + 2, .first = {.unit = Unit::Day, .day = fromPublished(offset)}, .last = {}};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Match> figuresAt(qsizetype i) const
    {
        if (!t.isNumber(i)) {
            return std::nullopt;
        }
        if (auto match = dayAndMonth(i)) {
            takeTime(*match);
            return match;
        }
        if (auto match = numeric(i, trustAround(i))) {
            takeTime(*match);
            return match;
        }
        if (auto match = decadeAt(i)) {
            return match;
        }
        if (const auto count = t.number(i, 1, 2)) {
            return countedAt(i, *count);
        }
        if (const auto years = yearsAt(t, i)) {
            return yearMatch(i, *years, Unit::Year);
        }
        return std::nullopt;
    }
};

} // namespace

std::vector<Expression> findIndonesian(QStringView text, const domain::SegmentedText& segments)
{
    TokenReader tokens(text, segments, indonesianWords());
    const Indonesian grammar(tokens);
    return scanSentences(tokens, segments, u"id",
                         [&grammar](const TokenReader&, qsizetype i) { return grammar.at(i); });
}

} // namespace linimasa::dates
