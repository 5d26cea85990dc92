#include "app/dates/english_dates.h"

namespace linimasa::dates {

using enum WordKind;

std::optional<int> EnglishDates::dayAt(qsizetype i) const
{
    if (const auto day = dayNumber(i)) {
        return day;
    }
    const QStringView word = t.view(i);
    if (word.size() < 3 || word.size() > 4 || !t.mayBeginDate(i)) {
        return std::nullopt;
    }
    const QStringView suffix = word.last(2);
    bool ok = false;
    const int day = word.chopped(2).toInt(&ok);
    const bool ordinal = suffix == u"th" || suffix == u"st" || suffix == u"nd" || suffix == u"rd";
    return ok && ordinal && day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

qsizetype EnglishDates::afterDot(qsizetype i) const
{
    return t.mark(i) == u'.' && t.is(i - 1, ShortMonth) ? i + 1 : i;
}

std::optional<int> EnglishDates::rangeDay(qsizetype begin, qsizetype i, int first) const
{
    const auto last = t.is(i, To) || t.isDash(i) || t.is(i, And) ? dayAt(i + 1) : std::nullopt;
    const bool list = t.is(i, And) && !t.is(begin - 1, Between);
    return last && *last > first && (!list || *last == first + 1) ? last : std::nullopt;
}

void EnglishDates::takeYear(Match& match) const
{
    qsizetype i = match.end;
    const bool comma = t.mark(i) == u',';
    i += comma || t.is(i, Preposition, 2) ? 1 : 0;
    const auto year = match.first.unit == Unit::Day ? yearOfDayAt(t, i) : yearNumberAt(t, i);
    if (year && !t.is(i + 1, Counted)) {
        setYear(match, fixed(*year));
        match.end = i + 1;
        return;
    }
    const auto offset = comma ? std::nullopt : modifier(i);
    if (offset && t.is(i + 1, WordKind::UnitName, static_cast<int>(Unit::Year))) {
        setYear(match, fromPublished(*offset));
        match.end = i + 2;
    }
}

std::optional<int> EnglishDates::modifier(qsizetype i) const
{
    return t.is(i, This) ? std::optional(0)
                         : (t.is(i, Past) ? std::optional(-1) : (t.is(i, Future) ? std::optional(1) : std::nullopt));
}

std::optional<Match> EnglishDates::dayAndMonth(qsizetype i) const
{
    if (const auto month = monthName(i)) {
        const qsizetype next = afterDot(i + 1);
        const auto day = dayAt(next);
        if (!day || t.mark(next + 1) == u':' || t.mark(next + 1) == u'%') {
            return std::nullopt;
        }
        Match match {.begin = i, .end = next + 1, .first = dayPoint(*day, *month), .last = {}};
        if (const auto last = rangeDay(i, match.end, *day); last && !monthName(match.end + 2)) {
            match.last = dayPoint(*last, *month);
            match.end += 2;
        }
        if (const auto list = dayListAt(next); list && list->end > match.end) { // "June 5, 6 and 7"
            match.last = dayPoint(list->last, *month);
            match.end = list->end;
        }
        takeYear(match);
        return match;
    }
    const auto day = dayAt(i);
    if (!day) {
        return std::nullopt;
    }
    auto last = rangeDay(i, i + 1, *day);
    qsizetype next = last ? i + 3 : i + 1;
    if (const auto list = dayListAt(i); list && list->end > next) { // "5, 6 and 7 June"
        last = list->last;
        next = list->end;
    }
    if (t.is(next, Preposition, 2)
        || (t.mark(next) == u'-' && t.is(next + 1, ShortMonth))) { // "24th of May", "24-Nov-2021"
        ++next;
    }
    const auto month = monthName(next);
    if (!month) {
        return std::nullopt;
    }
    Match match {.begin = i, .end = next + 1, .first = dayPoint(*day, *month), .last = {}};
    if (last) {
        match.last = dayPoint(*last, *month);
    }
    qsizetype year = afterDot(match.end);
    if (t.mark(year) == u'-' && yearNumberAt(t, year + 1)) {
        ++year;
    }
    if (yearOfDayAt(t, year) || t.mark(year) == u',') {
        const qsizetype before = match.end;
        match.end = year;
        takeYear(match);
        match.end = match.end == year ? before : match.end;
    } else {
        takeYear(match);
    }
    return match;
}

void EnglishDates::takeTime(Match& match) const
{
    if (t.is(match.end, DayPart)) {
        ++match.end;
        match.hasTime = true;
    }
    const qsizetype end = afterTime(t, match.end);
    const bool halfDay = t.is(end, Other, 4);
    const bool colon = end > match.end && t.mark(end - 2) == u':';
    if (end > match.end && (colon || halfDay)) {
        match.end = halfDay ? end + 1 : end;
        match.hasTime = true;
    }
}

std::optional<Match> EnglishDates::date(qsizetype i, NumericTrust trust) const
{
    auto match = dayAndMonth(i);
    return match ? match : numeric(i, trust);
}

std::optional<Match> EnglishDates::datedWeekday(qsizetype i) const
{
    qsizetype next = i + 1;
    if (t.mark(next) == u'.' && t.is(i, ShortWeekday)) {
        ++next;
    }
    const bool bracket = t.mark(next) == u'(';
    if (bracket || t.mark(next) == u',') {
        ++next;
    }
    if (t.is(next, Other, 1)) { // "Thursday the 11th of April"
        ++next;
    }
    auto match = date(next, bracket ? NumericTrust::Bracketed : NumericTrust::Introduced);
    if (!match || (bracket && t.mark(match->end) != u')')) {
        return std::nullopt;
    }
    match->end += bracket ? 1 : 0;
    match->begin = i;
    match->first.weekday = t.word(i).value;
    takeTime(*match);
    return match;
}

std::optional<Match> EnglishDates::weekdayAt(qsizetype i) const
{
    if (t.is(i - 1, Named) && t.isCapitalised(i - 1)) { // "Patch Tuesday"
        return Match {.begin = i, .end = i + 1, .first = {}, .last = {}, .isName = true};
    }
    if (auto match = datedWeekday(i)) {
        return match;
    }
    Match match {.begin = i, .end = i + 1, .first = {.unit = Unit::Day, .weekday = t.word(i).value}, .last = {}};
    takeTime(match);
    const auto offset = modifier(match.end);
    if (offset && t.is(match.end + 1, WordKind::UnitName, static_cast<int>(Unit::Week))) { // "Tuesday last week"
        match.first.week = fromPublished(*offset);
        match.end += 2;
    }
    return match;
}

bool EnglishDates::monthAlone(qsizetype i) const
{
    const int month = t.word(i).value;
    const bool verb = month == 3 || month == 5;
    const WordKind before = t.kind(i - 1);
    const bool introduced = before == Preposition || before == Early || before == Middle || before == Late
        || before == To || before == Between || before == Past || before == Future || before == This || before == And
        || (t.mark(i - 1) == u'-' && t.is(i - 2, Middle));
    return introduced || (!verb && standsAlone(i));
}

std::optional<Match> EnglishDates::monthAt(qsizetype i) const
{
    if (auto match = dayAndMonth(i)) {
        takeTime(*match);
        return match;
    }
    const qsizetype next = afterDot(i + 1);
    Match match {.begin = i, .end = next, .first = monthPoint(t.word(i).value, {}), .last = {}};
    if ((t.isDash(next) || t.is(next, To)) && monthName(next + 1)
        && !dayAt(afterDot(next + 2))) { // "January–March 2024"
        match.last = monthPoint(t.word(next + 1).value, {});
        match.end = afterDot(next + 2);
    }
    const qsizetype end = match.end;
    takeYear(match);
    if (match.end == end && t.view(i - 1).compare(u"that", Qt::CaseInsensitive) == 0) { // "That December, …"
        match.first.year = fromAntecedent(0);
        return match;
    }
    if (match.end > end) {
        return match;
    }
    if (t.is(i, ShortMonth) && t.mark(i + 1) != u'.') {
        return std::nullopt;
    }
    return match.last || monthAlone(i) ? std::optional(match) : std::nullopt;
}

} // namespace linimasa::dates
