#include "app/dates/indonesian_dates.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace linimasa::dates {

using enum WordKind;

std::optional<Match> IndonesianDates::dayAndMonth(qsizetype i) const
{
    const auto day = dayNumber(i);
    if (!day) {
        return std::nullopt;
    }
    if (const auto month = monthName(i + 1); month && t.is(i - 1, Named)) { // "Universitas 17 Agustus 1945"
        return Match {.begin = i,
                      .end = yearNumberAt(t, i + 2) ? i + 3 : i + 2,
                      .first = dayPoint(*day, *month),
                      .last = {},
                      .isName = true};
    }
    if (const auto month = monthName(i + 1)) {
        Match match {.begin = i, .end = i + 2, .first = dayPoint(*day, *month), .last = {}};
        if (t.mark(match.end) == u'.') { // "24 Nov. 2021"
            match.end += yearNumberAt(t, match.end + 1) ? 1 : 0;
        }
        takeYear(match);
        return match;
    }
    auto list = dayListAt(i);
    if (t.is(i + 1, To) || t.isDash(i + 1)) {
        const auto last = dayNumber(i + 2);
        list = last ? std::optional(DayList {.last = *last, .end = i + 3}) : std::nullopt;
    }
    const auto month = list ? monthName(list->end) : std::nullopt;
    if (!month || list->last <= *day) {
        return std::nullopt;
    }
    Match match {
        .begin = i, .end = list->end + 1, .first = dayPoint(*day, *month), .last = dayPoint(list->last, *month)};
    takeYear(match);
    return match;
}

void IndonesianDates::takeYear(Match& match) const
{
    const bool slash = t.mark(match.end) == u'/' && t.touchesPrevious(match.end); // "triwulan III/2023"
    const qsizetype i = match.end + (slash && match.first.index > 0 ? 1 : 0);
    const auto stated = match.first.unit == Unit::Day ? yearOfDayAt(t, i) : yearNumberAt(t, i);
    if (stated && !t.is(i + 1, Counted)) {
        setYear(match, fixed(*stated));
        match.end = i + 1;
        return;
    }
    if (t.is(i, WordKind::UnitName, static_cast<int>(Unit::Year))) {
        if (const auto year = yearNumberAt(t, i + 1)) {
            setYear(match, fixed(*year));
            match.end = i + 2;
        } else if (const auto offset = modifier(i + 1)) {
            setYear(match, fromPublished(*offset));
            match.end = i + 2;
        } else if (t.is(i + 1, Before) || t.is(i + 1, After)) {
            setYear(match, fromAntecedent(t.is(i + 1, Before) ? -1 : 1));
            match.end = i + 2;
        }
        return;
    }
    if (t.is(i, Past) || t.is(i, Future)) {
        match.first.direction = t.is(i, Past) ? Direction::Past : Direction::Future;
        if (match.last) {
            match.last->direction = match.first.direction;
        }
        match.end = i + 1;
    }
}

std::optional<int> IndonesianDates::modifier(qsizetype i) const
{
    switch (t.kind(i)) {
    case This:
        return 0;
    case Past:
        return -1;
    case Future:
        return 1;
    default:
        return std::nullopt;
    }
}

void IndonesianDates::takeTime(Match& match) const
{
    if (t.is(match.end, DayPart)) {
        match.end += t.is(match.end, DayPart, 2) && t.is(match.end + 1, DayLabel) ? 2 : 1;
        match.hasTime = true;
    }
    if (const qsizetype end = afterTime(t, match.end); end > match.end) {
        match.end = end;
        match.hasTime = true;
    }
}

std::optional<Match> IndonesianDates::date(qsizetype i, NumericTrust trust) const
{
    auto match = dayAndMonth(i);
    if (!match && monthName(i)) {
        match = monthDayYear(i);
    }
    return match ? match : numeric(i, trust);
}

std::optional<Match> IndonesianDates::datedWeekday(qsizetype i) const
{
    const int weekday = t.word(i).value;
    qsizetype next = i + 1;
    qsizetype lastWeekdayEnd = next;
    if ((t.isDash(next) || t.is(next, And) || t.is(next, To)) && t.is(next + 1, Weekday)) { // "Kamis-Jumat (5-6/10)"
        lastWeekdayEnd = next + 2;
    }
    next = lastWeekdayEnd;
    if (t.mark(next) == u'.' && t.is(i, ShortWeekday)) {
        ++next;
    }
    if (isMarketDay(next)) { // "Selasa Pahing, 6 Februari 2024"
        ++next;
    }
    qsizetype skipped = next;
    while (t.is(skipped, DayPart) || t.is(skipped, Past)) { // "Rabu malam (23/8)", "Selasa lalu (3/10)"
        ++skipped;
    }
    const bool bracket = t.mark(skipped) == u'(';
    if (bracket) {
        auto match = date(skipped + 1, NumericTrust::Bracketed);
        if (match && t.mark(match->end) == u')') {
            match->begin = i;
            ++match->end;
            setWeekday(*match, weekday, lastWeekdayEnd > i + 1 ? t.word(lastWeekdayEnd - 1).value : 0);
            takeTime(*match);
            return match;
        }
        return std::nullopt;
    }
    if (t.mark(next) == u',') {
        ++next;
    }
    if (t.is(next, DateLabel)) {
        ++next;
    }
    auto match = date(next, NumericTrust::Introduced);
    if (!match) {
        return std::nullopt;
    }
    match->begin = i;
    setWeekday(*match, weekday, lastWeekdayEnd > i + 1 ? t.word(lastWeekdayEnd - 1).value : 0);
    takeTime(*match);
    return match;
}

std::optional<Match> IndonesianDates::weekdayAt(qsizetype i) const
{
    if (t.is(i - 1, Named) && t.isCapitalised(i - 1)) { // "Pasar Minggu"
        return Match {.begin = i, .end = i + 1, .first = {}, .last = {}, .isName = true};
    }
    if (auto match = datedWeekday(i)) {
        return match;
    }
    const int weekday = t.word(i).value;
    if (weekday == 7 && t.view(i).compare(u"minggu", Qt::CaseInsensitive) == 0 && !isSunday(i)) {
        return countedOrModified(i, Unit::Week);
    }
    if (auto pair = weekdayPair(i)) {
        return pair;
    }
    Match match {.begin = i, .end = i + 1, .first = {.unit = Unit::Day, .weekday = weekday}, .last = {}};
    if (t.is(match.end, DayPart)) {
        takeTime(match);
    }
    const qsizetype next = match.end;
    const bool week = t.is(next, WordKind::UnitName, static_cast<int>(Unit::Week)) || isWeekWord(next);
    if (const auto offset = week ? modifier(next + 1) : std::nullopt) { // "Selasa pekan lalu"
        match.first.week = fromPublished(*offset);
        match.end = next + 2;
    } else if (t.is(next, DayOffset) && t.word(next).value > 0) { // "Sabtu besok"
        match.first.direction = Direction::Future;
        match.end = next + 1;
    } else if (t.is(next, Past) || t.is(next, DayOffset, -1)) {
        match.first.direction = Direction::Past;
        match.end = next + 1;
    } else if (t.is(next, Future)) {
        match.first.direction = Direction::Future;
        match.end = next + 1;
    } else if (t.is(next, This)) {
        match.first.week = fromPublished(0);
        match.end = next + 1;
    }
    takeTime(match);
    return match;
}

// "Kamis dan Jumat pekan lalu": both of the week that is named behind them
std::optional<Match> IndonesianDates::weekdayPair(qsizetype i) const
{
    const bool to = t.is(i + 1, To) || t.isDash(i + 1);
    const int first = t.word(i).value;
    const int last = t.is(i + 2, Weekday) ? t.word(i + 2).value : 0;
    const bool follow = to ? last > first : t.is(i + 1, And) && last == first + 1;
    const bool week = t.is(i + 3, WordKind::UnitName, static_cast<int>(Unit::Week)) || isWeekWord(i + 3);
    const auto offset = week ? modifier(i + 4) : std::nullopt;
    if (!follow || !offset) {
        return std::nullopt;
    }
    DatePoint point {.unit = Unit::Day, .week = fromPublished(*offset), .weekday = first};
    Match match {.begin = i, .end = i + 5, .first = point, .last = point};
    match.last->weekday = last;
    return match;
}

bool IndonesianDates::isMarketDay(qsizetype i) const
{
    static constexpr auto days
        = std::to_array<std::u16string_view>({u"Pahing", u"Paing", u"Pon", u"Wage", u"Kliwon", u"Legi"});
    return t.isCapitalised(i)
        && std::ranges::any_of(days, [&](std::u16string_view day) { return t.view(i) == QStringView(day); });
}

bool IndonesianDates::isSunday(qsizetype i) const
{
    if (t.is(i - 1, DayLabel)) {
        return true;
    }
    if (!t.isCapitalised(i) || t.isNumber(i - 1) || t.is(i - 1, Number) || t.is(i + 1, Ordinal)) { // "minggu pertama"
        return false;
    }
    const bool opens = i == t.first() || (i == t.first() + 1 && (t.mark(i - 1) == u'"' || t.mark(i - 1) == u'“'));
    return !opens || !(modifier(i + 1) || t.is(i + 1, Linker));
}

void IndonesianDates::takeBracketed(Match& match) const
{
    if (t.mark(match.end) != u'(') {
        return;
    }
    const auto inner = date(match.end + 1, NumericTrust::Bracketed);
    if (inner && t.mark(inner->end) == u')') {
        match.first = inner->first;
        match.last = inner->last;
        match.end = inner->end + 1;
    }
}

std::optional<Match> IndonesianDates::labelledDate(qsizetype i) const
{
    auto match = date(i + 1, NumericTrust::Introduced);
    if (match) {
        takeTime(*match);
        match->begin = i;
        return match;
    }
    const auto day = dayNumber(i + 1); // "tanggal 23"
    if (!day) {
        return std::nullopt;
    }
    return Match {.begin = i, .end = i + 2, .first = {.unit = Unit::Day, .day = fixed(*day)}, .last = {}};
}

// "November 24, 2021": the English order, in bylines
std::optional<Match> IndonesianDates::monthDayYear(qsizetype i) const
{
    const qsizetype next = t.mark(i + 1) == u'.' ? i + 2 : i + 1;
    const auto day = dayNumber(next);
    const qsizetype yearAt = t.mark(next + 1) == u',' ? next + 2 : next + 1;
    const auto year = day ? yearNumberAt(t, yearAt) : std::nullopt;
    if (!year) {
        return std::nullopt;
    }
    Match match {.begin = i, .end = yearAt + 1, .first = dayPoint(*day, t.word(i).value), .last = {}};
    setYear(match, fixed(*year));
    takeTime(match);
    return match;
}

std::optional<Match> IndonesianDates::monthWithYear(qsizetype i) const
{
    if (auto match = monthDayYear(i)) {
        return match;
    }
    qsizetype year = i + 1;
    if (t.mark(year) == u'.') {
        ++year;
    }
    const auto value = yearNumberAt(t, year);
    if (!value) {
        return std::nullopt;
    }
    return Match {.begin = i, .end = year + 1, .first = monthPoint(t.word(i).value, fixed(*value)), .last = {}};
}

std::optional<Match> IndonesianDates::monthAt(qsizetype i) const
{
    if (auto match = monthDayYear(i)) {
        return match;
    }
    Match match {.begin = i, .end = i + 1, .first = monthPoint(t.word(i).value, {}), .last = {}};
    if ((t.isDash(i + 1) || t.is(i + 1, To)) && t.is(i + 2, Month)) { // "Januari–Maret 2024"
        match.last = monthPoint(t.word(i + 2).value, {});
        match.end = i + 3;
    }
    takeYear(match);
    if (match.end == i + 1 && !standsAlone(i)) {
        return std::nullopt;
    }
    if (match.end == i + 1 && t.is(i + 1, This)) {
        match.end = i + 2;
    }
    return match;
}

std::optional<Match> IndonesianDates::countedOrModified(qsizetype i, Unit unit) const
{
    Match match {.begin = i, .end = i + 2, .first = {}, .last = {}};
    if (const auto offset = modifier(i + 1)) {
        match.first = unitPoint(unit, fromPublished(*offset));
        return match;
    }
    if (t.is(i + 1, Before) || t.is(i + 1, After)) {
        match.first = unitPoint(unit, fromAntecedent(t.is(i + 1, Before) ? -1 : 1));
        return match;
    }
    return std::nullopt;
}

} // namespace linimasa::dates
