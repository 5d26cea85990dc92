#include "app/dates/english_dates.h"
#include "app/dates/numeric_forms.h"
#include "app/dates/rules.h"
#include "app/dates/sentence_scan.h"

namespace linimasa::dates {

namespace {

using enum WordKind;

// The grammar of English dates: "Thursday, April 11", "Dec. 2 to 6, 2019", "early next year", "the following day".
class English : public EnglishDates {
public:
    explicit English(const TokenReader& tokens)
        : EnglishDates(tokens)
    {
    }

    [[nodiscard]] std::optional<Match> at(qsizetype i) const
    {
        switch (t.kind(i)) {
        case Weekday:
            return t.isCapitalised(i) ? weekdayAt(i) : std::nullopt;
        case ShortWeekday:
            return t.isCapitalised(i) ? datedWeekday(i) : std::nullopt;
        case Month:
        case ShortMonth:
            return t.isCapitalised(i) ? monthAt(i) : std::nullopt;
        case Past:
        case Future:
        case This:
            return modifiedAt(i);
        case Before:
        case After:
        case Same:
            return anaphoricAt(i);
        case Early:
        case Middle:
        case Late:
            return partAt(i);
        case Ordinal:
            return indexedAt(i);
        case Season:
            return seasonAt(i, {});
        case Fiscal:
            return fiscalAt(i);
        case DayOffset:
            return dayOffsetAt(i);
        case OneUnit:
        case Number:
            return countedAt(i, t.word(i).value);
        case WordKind::UnitName:
            return dayBeside(i, i);
        case Other:
            return otherAt(i);
        default:
            return figuresAt(i);
        }
    }

private:
    // "last month", "next Tuesday", "this April", "next spring", "last night"
    [[nodiscard]] std::optional<Match> modifiedAt(qsizetype i) const
    {
        const int offset = *modifier(i);
        const qsizetype next = i + 1;
        const Direction direction = offset < 0 ? Direction::Past : (offset > 0 ? Direction::Future : Direction::Open);
        Match match {.begin = i, .end = next + 1, .first = {}, .last = {}};
        switch (t.kind(next)) {
        case WordKind::UnitName: {
            const auto unit = static_cast<Unit>(t.word(next).value);
            if (unit == Unit::Day) { // "the next day" is counted from the text, "this day" from nowhere
                if (t.view(i).compare(u"next", Qt::CaseInsensitive) != 0 || t.view(next).endsWith(u's')) {
                    return std::nullopt;
                }
                match.begin = t.is(i - 1, Other, 1) ? i - 1 : i;
                match.first.day = fromAntecedent(offset);
                return match;
            }
            if (t.view(next).endsWith(u's')) {
                return std::nullopt; // "last years"
            }
            match.first = unitPoint(unit, fromPublished(offset));
            return match;
        }
        case Fiscal: {
            if (!t.is(next + 1, WordKind::UnitName, static_cast<int>(Unit::Year))) {
                return std::nullopt;
            }
            match.first = unitPoint(Unit::FiscalYear, fromPublished(offset));
            ++match.end;
            return match;
        }
        case Weekday:
            if (auto dated = datedWeekday(next)) { // "last Wednesday, July 10"
                dated->begin = i;
                dated->first.direction = offset < 0 ? Direction::PastOrToday : direction;
                return dated;
            }
            match.first = {.unit = Unit::Day, .weekday = t.word(next).value, .direction = direction};
            if (offset == 0) {
                match.first.week = fromPublished(0);
            }
            takeTime(match);
            return match;
        case Month:
        case ShortMonth: {
            auto month = t.isCapitalised(next) ? monthAt(next) : std::nullopt;
            if (!month) {
                return std::nullopt;
            }
            month->begin = i;
            month->first.direction = direction;
            if (offset == 0 && month->first.year.isOpen()) {
                month->first.year = fromPublished(0);
            }
            return month;
        }
        case Season:
            match.first = {.unit = Unit::Season, .index = t.word(next).value, .direction = direction};
            if (offset == 0) {
                match.first.year = fromPublished(0);
            }
            return match;
        case DayPart:
            match.first.day = fromPublished(offset < 0 ? -1 : 0);
            return offset > 0 ? std::nullopt : std::optional(match);
        default:
            return std::nullopt;
        }
    }

    // "the following day", "the previous month", "the same year", "earlier this year"
    [[nodiscard]] std::optional<Match> anaphoricAt(qsizetype i) const
    {
        if ((t.is(i, Before, 0) || t.is(i, After, 0)) && t.is(i + 1, This)) { // "earlier this year", "later this month"
            auto match = modifiedAt(i + 1);
            if (match && t.is(i + 2, WordKind::UnitName)) {
                match->begin = i;
                if (match->first.unit != Unit::Week) {
                    match->first.part = t.is(i, Before) ? Part::Early : Part::Late;
                }
            }
            return match;
        }
        if (!t.is(i + 1, WordKind::UnitName) || t.view(i + 1).endsWith(u's') || t.is(i, Before, 0) || t.is(i, After, 0)
            || t.is(i, Before, 2) || t.is(i, After, 2)) {
            return std::nullopt;
        }
        const int offset = t.is(i, Same) ? 0 : (t.is(i, Before) ? -1 : 1);
        return Match {.begin = t.is(i - 1, Other, 1) ? i - 1 : i,
                      .end = i + 2,
                      .first = unitPoint(static_cast<Unit>(t.word(i + 1).value), fromAntecedent(offset)),
                      .last = {}};
    }

    // "the day before", "the year before", "the day after tomorrow"
    [[nodiscard]] std::optional<Match> dayBeside(qsizetype begin, qsizetype i) const
    {
        const auto unit = static_cast<Unit>(t.word(i).value);
        if (t.view(i).endsWith(u's') || !(t.is(i + 1, Before, 2) || t.is(i + 1, After, 2)) || !t.is(i - 1, Other, 1)) {
            return std::nullopt;
        }
        const int offset = t.is(i + 1, Before) ? -1 : 1;
        Match match {.begin = begin - 1, .end = i + 2, .first = {}, .last = {}};
        if (unit == Unit::Day && t.is(i + 2, DayOffset)) {
            match.first.day = fromPublished(t.word(i + 2).value + offset);
            match.end = i + 3;
            return match;
        }
        // "the day before the talks" says of which day it is; that is no date of ours
        if (t.inside(i + 2) && t.mark(i + 2) == 0) {
            return std::nullopt;
        }
        match.first = unitPoint(unit, fromAntecedent(offset));
        return match;
    }

    // "early 2023", "mid-May", "late last year", "end of the year"
    [[nodiscard]] std::optional<Match> partAt(qsizetype i) const
    {
        const Part part = t.is(i, Early) ? Part::Early : (t.is(i, Middle) ? Part::Middle : Part::Late);
        qsizetype next = i + 1;
        if (t.is(i, Late, 2)) { // "year-end"
            return std::nullopt;
        }
        if (t.word(i).value == 1) {
            if (!t.is(next, Preposition, 2)) {
                return std::nullopt;
            }
            ++next;
            if (t.is(next, Other, 1) && t.is(next + 1, WordKind::UnitName) && !t.view(next + 1).endsWith(u's')
                && (t.is(next + 1, WordKind::UnitName, static_cast<int>(Unit::Year))
                    || t.is(next + 1, WordKind::UnitName, static_cast<int>(Unit::Month)))) { // "end of the year"
                Match match {.begin = i,
                             .end = next + 2,
                             .first = unitPoint(static_cast<Unit>(t.word(next + 1).value), fromPublished(0)),
                             .last = {}};
                setPart(match, part);
                return match;
            }
        } else if (t.isDash(next) || t.view(next) == u"in") { // "mid-May", "early in 2023"
            ++next;
        } else if (t.is(next, To) && t.isDash(next + 1)) {
            return std::nullopt; // "mid-to-late"
        }
        std::optional<Match> match;
        if (const auto year = yearNumberAt(t, next); year && !t.is(next + 1, Counted)) {
            match = yearMatch(next, {.first = *year, .last = *year, .end = next + 1}, Unit::Year);
        } else if (monthName(next)) {
            match = monthAt(next);
        } else if (t.is(next, This) || t.is(next, Past) || t.is(next, Future)) {
            match = modifiedAt(next);
        } else {
            match = decadeAt(next);
        }
        if (match && match->first.unit != Unit::Day) {
            match->begin = i;
            setPart(*match, part);
        }
        return match;
    }

    // "first half of 2024", "second quarter of this year", "third quarter"
    [[nodiscard]] std::optional<Match> indexedAt(qsizetype i) const
    {
        const bool dash = t.isDash(i + 1);
        const qsizetype next = dash ? i + 2 : i + 1;
        const bool half = t.is(next, Half);
        if (!half && !t.is(next, WordKind::UnitName, static_cast<int>(Unit::Quarter))) {
            return std::nullopt;
        }
        const int index = t.word(i).value;
        Match match {.begin = i,
                     .end = next + 1,
                     .first = {.unit = half ? Unit::HalfYear : Unit::Quarter, .index = index},
                     .last = {}};
        if (half && index > 2) {
            return std::nullopt;
        }
        const qsizetype before = match.end;
        if (t.is(before, Preposition, 2) && t.is(before + 1, Other, 1)
            && t.is(before + 2, WordKind::UnitName, static_cast<int>(Unit::Year))) {
            match.first.year = fromPublished(0);
            match.end = before + 3;
            return match;
        }
        takeYear(match);
        if (t.is(before, Preposition, 2) && match.end == before) {
            if (const auto offset = modifier(before + 1);
                offset && t.is(before + 2, WordKind::UnitName, static_cast<int>(Unit::Year))) {
                match.first.year = fromPublished(*offset);
                match.end = before + 3;
            }
        }
        return half && match.end == before ? std::nullopt : std::optional(match);
    }

    [[nodiscard]] std::optional<Match> seasonAt(qsizetype i, Reference year) const
    {
        Match match {.begin = i,
                     .end = i + 1,
                     .first = {.unit = Unit::Season, .year = year, .index = t.word(i).value},
                     .last = {}};
        takeYear(match);
        const bool stands
            = t.view(i - 1) == u"the" && t.is(i - 2, Preposition) && t.view(i + 1) != u"of"; // "in the autumn"
        return match.end > i + 1 || stands ? std::optional(match) : std::nullopt;
    }

    // "fiscal 2023", "fiscal year 2023", "FY2023"
    [[nodiscard]] std::optional<Match> fiscalAt(qsizetype i) const
    {
        const qsizetype next = t.is(i + 1, WordKind::UnitName, static_cast<int>(Unit::Year)) ? i + 2 : i + 1;
        const auto year = yearNumberAt(t, next);
        if (!year) {
            return std::nullopt;
        }
        return yearMatch(i, {.first = *year, .last = *year, .end = next + 1}, Unit::FiscalYear);
    }

    [[nodiscard]] std::optional<Match> dayOffsetAt(qsizetype i) const
    {
        Match match {
            .begin = i, .end = i + 1, .first = {.unit = Unit::Day, .day = fromPublished(t.word(i).value)}, .last = {}};
        if (t.is(i + 1, Other, 2)) { // "today's": an attribute rather than a date
            return t.word(i).value == 0 ? std::nullopt : std::optional(match);
        }
        takeTime(match);
        return match;
    }

    // "two days ago", "a year earlier", "three months later"
    [[nodiscard]] std::optional<Match> countedAt(qsizetype i, int count) const
    {
        if (!t.is(i + 1, WordKind::UnitName) || t.word(i + 1).value == static_cast<int>(Unit::Weekend)) {
            return std::nullopt;
        }
        const auto unit = static_cast<Unit>(t.word(i + 1).value);
        Match match {.begin = i, .end = i + 3, .first = {}, .last = {}};
        if (t.is(i + 2, Ago)) {
            match.first = unitPoint(unit, fromPublished(-count));
            return match;
        }
        if (t.view(i + 2) == u"from" && t.view(i + 3) == u"now") { // "two years from now"
            match.first = unitPoint(unit, fromPublished(count));
            ++match.end;
            return match;
        }
        if ((t.is(i + 2, Before, 0) || t.is(i + 2, After, 0))
            && !t.is(i + 3, Other, 6)) { // not "two weeks later than planned"
            match.first = unitPoint(unit, fromAntecedent(t.is(i + 2, Before) ? -count : count));
            return match;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Match> decadeAt(qsizetype i) const
    {
        const QStringView word = t.view(i);
        std::optional<int> year = yearNumberAt(t, i);
        qsizetype end = i + 2;
        if (word.size() == 5 && word.back() == u's' && t.mayBeginDate(i)) {
            bool ok = false;
            year = word.chopped(1).toInt(&ok);
            if (!ok) {
                return std::nullopt;
            }
            end = i + 1;
        } else if (!t.is(i + 1, Other, 2) || !t.touchesPrevious(i + 1)) {
            return std::nullopt;
        }
        if (!year || *year % 10 != 0 || *year < 1000 || *year > 2199) {
            return std::nullopt;
        }
        return Match {.begin = i, .end = end, .first = {.unit = Unit::Decade, .year = fixed(*year)}, .last = {}};
    }

    [[nodiscard]] std::optional<Match> otherAt(qsizetype i) const
    {
        const int value = t.word(i).value;
        if (value > 20 && value < 25) { // "Q2 2024"
            Match match {.begin = i, .end = i + 1, .first = {.unit = Unit::Quarter, .index = value - 20}, .last = {}};
            takeYear(match);
            return match.end > i + 1 ? std::optional(match) : std::nullopt;
        }
        if (value == 3 && t.is(i + 1, Other, 1)
            && t.is(i + 2, WordKind::UnitName, static_cast<int>(Unit::Weekend))) { // "over the weekend"
            return Match {
                .begin = i + 1, .end = i + 3, .first = {.unit = Unit::Weekend, .week = fromPublished(-1)}, .last = {}};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Match> figuresAt(qsizetype i) const
    {
        if (t.mayBeginDate(i) && t.view(i).startsWith(u'F')) {
            bool ok = false;
            const int year = t.view(i).sliced(2).toInt(&ok);
            return ok && year > 1900 && year < 2200
                ? std::optional(yearMatch(i, {.first = year, .last = year, .end = i + 1}, Unit::FiscalYear))
                : std::nullopt;
        }
        if (auto match = dayAndMonth(i)) {
            takeTime(*match);
            return match;
        }
        if (auto match = decadeAt(i)) {
            return match;
        }
        if (!t.isNumber(i)) {
            return std::nullopt;
        }
        if (auto match = numeric(i, trustAround(i))) {
            takeTime(*match);
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

std::vector<Expression> findEnglish(QStringView text, const domain::SegmentedText& segments)
{
    TokenReader tokens(text, segments, englishWords());
    const English grammar(tokens);
    return scanSentences(tokens, segments, u"en",
                         [&grammar](const TokenReader&, qsizetype i) { return grammar.at(i); });
}

} // namespace linimasa::dates
