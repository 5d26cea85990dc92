#include "app/dates/latin_grammar.h"

namespace linimasa::dates {

using enum WordKind;

namespace {

constexpr qsizetype datelineReach = 8; // tokens of a place and an agency before the date

} // namespace

DatePoint LatinGrammar::unitPoint(Unit unit, Reference reference)
{
    DatePoint point {.unit = unit};
    switch (unit) {
    case Unit::Day:
        point.day = reference;
        break;
    case Unit::Week:
    case Unit::Weekend:
        point.week = reference;
        break;
    case Unit::Month:
    case Unit::Quarter:
    case Unit::HalfYear:
        point.month = reference;
        break;
    default:
        point.year = reference;
        break;
    }
    return point;
}

void LatinGrammar::setYear(Match& match, Reference year)
{
    match.first.year = year;
    if (match.last) {
        match.last->year = year;
        // "November 2023–Februari 2024" has its own years; "November–Februari 2024" begins in the year before
        if (year.isFixed() && match.first.month.isFixed() && match.last->month.isFixed()
            && match.first.month.value > match.last->month.value) {
            match.first.year.value -= 1;
        }
    }
}

void LatinGrammar::setPart(Match& match, Part part)
{
    match.first.part = part;
    if (match.last) {
        match.last->part = part;
    }
}

void LatinGrammar::setWeekday(Match& match, int first, int last)
{
    match.first.weekday = first;
    if (match.last && last > 0) {
        match.last->weekday = last;
    }
}

Match LatinGrammar::yearMatch(qsizetype begin, const YearSpan& years, Unit unit)
{
    Match match {.begin = begin, .end = years.end, .first = {.unit = unit, .year = fixed(years.first)}, .last = {}};
    if (years.last != years.first) {
        match.last = DatePoint {.unit = unit, .year = fixed(years.last)};
    }
    return match;
}

std::optional<int> LatinGrammar::dayNumber(qsizetype i) const
{
    const auto day = t.number(i, 1, 2);
    return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

std::optional<LatinGrammar::DayList> LatinGrammar::dayListAt(qsizetype i) const
{
    const auto first = dayNumber(i);
    if (!first) {
        return std::nullopt;
    }
    DayList list {.last = *first, .end = i + 1};
    while (t.mark(list.end) == u',' || t.is(list.end, And)) {
        const bool both = t.mark(list.end) == u',' && t.is(list.end + 1, And); // "5, 6, and 7"
        const qsizetype next = list.end + (both ? 2 : 1);
        if (dayNumber(next) != list.last + 1) {
            break;
        }
        ++list.last;
        list.end = next + 1;
    }
    return list.last > *first ? std::optional(list) : std::nullopt;
}

std::optional<int> LatinGrammar::monthName(qsizetype i) const
{
    if (t.is(i, Month) || (t.is(i, ShortMonth) && t.isCapitalised(i))) {
        return t.word(i).value;
    }
    return std::nullopt;
}

std::optional<Match> LatinGrammar::numeric(qsizetype i, NumericTrust trust) const
{
    const auto date = numericDateAt(t, i, m_order);
    if (!date || t.is(i - 1, Label)) {
        return std::nullopt;
    }
    if ((t.mark(i - 1) == u'.' || t.mark(i - 1) == u':') && t.is(i - 2, Label)) { // "No. 5/2023"
        return std::nullopt;
    }
    const bool certain = date->hasYear && !date->twoDigitYear;
    if (!certain && trust == NumericTrust::None) {
        return std::nullopt;
    }
    if (!date->hasYear && (t.is(date->end, Counted) || t.mark(date->end) == u'%')) {
        return std::nullopt;
    }
    return Match {.begin = i, .end = date->end, .first = date->first, .last = date->last};
}

NumericTrust LatinGrammar::trustAround(qsizetype i) const
{
    if (t.is(i - 1, DateLabel) || inDateline(i)) {
        return NumericTrust::Introduced;
    }
    if (t.mark(i - 1) == u'(') {
        const auto date = numericDateAt(t, i, m_order);
        // "dua pertiga (2/3) anggota": a fraction stands behind a plain small word
        const bool mayBeFraction
            = date && !date->hasYear && date->first.day.value <= 12 && date->first.day.value < date->first.month.value;
        const bool behindName = t.kind(i - 2) != None || t.isCapitalised(i - 2) || !t.inside(i - 2);
        if (date && t.mark(date->end) == u')' && (!mayBeFraction || behindName)) {
            return NumericTrust::Bracketed;
        }
    }
    // "hingga 31/12": no fraction is larger than one
    if (m_order == NumericOrder::DayFirst
        && (t.is(i - 1, Preposition) || t.is(i - 1, To) || t.is(i - 1, Past) || t.is(i - 1, Future))) {
        const auto first = t.number(i, 1, 2);
        const auto second = t.number(i + 2, 1, 2);
        const bool always = first == 24 && second == 7; // round the clock
        if (first && second && !always && t.mark(i + 1) == u'/' && *first > 12 && *second <= 12) {
            return NumericTrust::Introduced;
        }
    }
    return NumericTrust::None;
}

bool LatinGrammar::standsAlone(qsizetype i) const
{
    switch (t.kind(i - 1)) {
    case Preposition:
    case Early:
    case Middle:
    case Late:
    case To:
    case Between:
    case Past:
    case Future:
    case This:
    case FutureWord:
    case WordKind::UnitName:
        return true;
    default:
        break;
    }
    if (!t.isCapitalised(i)) {
        return false;
    }
    const bool nameBefore = t.isCapitalised(i - 1) && i - 1 > t.first() && t.kind(i - 1) == None;
    const bool nameAfter = t.isCapitalised(i + 1) && t.kind(i + 1) == None;
    return !nameBefore && !nameAfter && !t.is(i + 1, Saying);
}

bool LatinGrammar::inDateline(qsizetype i) const
{
    if (i - t.first() > datelineReach || i == t.first()) {
        return false;
    }
    // "Hà Nội (TTXVN 24/11) –"
    if (const auto date = t.mark(i - 1) == 0 ? numericDateAt(t, i, m_order) : std::nullopt;
        date && t.mark(i - 2) == u'(' && t.mark(date->end) == u')' && t.isDash(date->end + 1)) {
        return true;
    }
    if (t.mark(i - 1) != u',') {
        return false;
    }
    const auto date = numericDateAt(t, i, m_order);
    if (!date) {
        return false;
    }
    qsizetype end = date->end;
    if (t.mark(end) == u'(') { // the source: "(TTXVN)"
        while (end < t.end() && t.mark(end) != u')' && end - date->end < datelineReach) {
            ++end;
        }
        ++end;
    }
    return t.isDash(end);
}

} // namespace linimasa::dates
