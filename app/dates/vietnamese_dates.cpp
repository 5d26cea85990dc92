#include "app/dates/vietnamese_dates.h"

namespace linimasa::dates {

using enum WordKind;

std::optional<int> VietnameseDates::weekdayName(qsizetype i, qsizetype& end) const
{
    if (t.is(i, Other, 2) && t.is(i + 1, Other, 11)) { // "Chủ nhật"
        end = i + 2;
        return 7;
    }
    if (!t.is(i, Other, 1)) {
        return std::nullopt;
    }
    end = i + 2;
    if (const auto number = t.number(i + 1, 1, 1)) { // "Thứ 2" is Monday
        return *number >= 2 && *number <= 7 ? std::optional(*number - 1) : std::nullopt;
    }
    if (t.is(i + 1, UnitName, static_cast<int>(Unit::Year))) { // "thứ năm"
        return 4;
    }
    const int value = t.is(i + 1, Number) ? t.word(i + 1).value : 0;
    const bool weekday = value >= 2 && value <= 7 && t.view(i + 1).compare(u"bốn", Qt::CaseInsensitive) != 0;
    return weekday ? std::optional(value - 1) : std::nullopt;
}

std::optional<Match> VietnameseDates::weekdayAt(qsizetype i, Introduced introduced) const
{
    qsizetype end = i;
    const auto weekday = weekdayName(i, end);
    if (!weekday) {
        return std::nullopt;
    }
    Match match {.begin = i, .end = end, .first = {.unit = Unit::Day, .weekday = *weekday}, .last = {}};
    qsizetype next = end;
    const bool bracket = t.mark(next) == u'(';
    if (bracket || t.mark(next) == u',') {
        ++next;
    }
    if (t.is(next, DateLabel)) {
        ++next;
    }
    if (auto dated = dayAndMonth(next); dated && (!bracket || t.mark(dated->end) == u')')) {
        dated->begin = i;
        dated->end += bracket ? 1 : 0;
        dated->first.weekday = *weekday;
        takeTime(*dated);
        return dated;
    }
    if (t.is(end, UnitName, static_cast<int>(Unit::Week))) { // "thứ Hai tuần trước"
        if (const auto week = modifiedUnit(end, end + 1, Unit::Week)) {
            match.first.week = week->first.week;
            match.end = week->end;
            return match;
        }
    }
    // "thứ hai" is "second" as well: a bare weekday needs its day written large, or a word before it.
    const bool large = t.isCapitalised(end - 1) || (t.isNumber(end - 1) && t.isCapitalised(i));
    const bool sunday = *weekday == 7;
    const bool listed = t.is(i - 1, Other, 15) || t.isCapitalised(i - 1);
    if (introduced == Introduced::No && !sunday && (!large || listed) && !t.is(i - 1, Preposition, 2)) {
        return std::nullopt;
    }
    if (t.is(end, Future, 1) || t.is(end, Past, 2)) {
        match.first.direction = t.is(end, Future) ? Direction::Future : Direction::Past;
        match.end = end + 1;
    } else if (t.is(end, Other, 3) && t.is(end + 1, Past, 1)) {
        match.first.direction = Direction::Past;
        match.end = end + 2;
    } else if (t.is(end, This)) {
        match.first.week = fromPublished(0);
        match.end = end + 1;
    }
    takeTime(match);
    return match;
}

std::optional<int> VietnameseDates::monthNumber(qsizetype i, qsizetype& end) const
{
    end = i + 1;
    if (const auto number = t.number(i, 1, 2)) {
        return *number >= 1 && *number <= 12 ? number : std::nullopt;
    }
    if (!t.is(i, Number)) {
        return std::nullopt;
    }
    const int value = t.word(i).value;
    if (value == 10 && t.is(i + 1, Number) && t.word(i + 1).value <= 2) { // "mười một", "mười hai"
        end = i + 2;
        return 10 + t.word(i + 1).value;
    }
    return value;
}

std::optional<Match> VietnameseDates::monthAt(qsizetype i) const
{
    // "Cách mạng Tháng Tám": written large inside a sentence it is part of a name
    if (t.isCapitalised(i) && i > t.first() && t.mark(i - 1) == 0) {
        return std::nullopt;
    }
    qsizetype end = i;
    const auto month = monthNumber(i + 1, end);
    if (!month) {
        return std::nullopt;
    }
    // "tháng 10.000", "tháng 3 lần"
    if (t.mark(end) == u'%' || t.is(end, Other, 15)) {
        return std::nullopt;
    }
    Match match {.begin = i, .end = end, .first = monthPoint(*month, {}), .last = {}};
    if (isTo(end) && !t.is(end, Future, 1)) { // "tháng 3-5/2024", "tháng 3 đến tháng 5"
        qsizetype lastEnd = end;
        const qsizetype next = t.is(end + 1, UnitName, static_cast<int>(Unit::Month)) ? end + 2 : end + 1;
        const auto last = monthNumber(next, lastEnd);
        if (last && t.view(next).size() <= 2) {
            match.last = monthPoint(*last, {});
            match.end = lastEnd;
        }
    }
    takeYear(match);
    return match;
}

void VietnameseDates::takeYear(Match& match) const
{
    const qsizetype i = match.end;
    const bool joint = t.mark(i) == u'/' || (t.mark(i) == u'-' && t.touchesPrevious(i));
    if (joint) {
        const auto year = match.first.unit == Unit::Day ? yearOfDayAt(t, i + 1) : yearNumberAt(t, i + 1);
        if (year && t.touchesPrevious(i + 1)) {
            setYear(match, fixed(*year));
            match.end = i + 2;
        }
        return;
    }
    qsizetype next = i;
    if (t.mark(next) == u',' && t.is(next + 1, UnitName, static_cast<int>(Unit::Year)) && yearNumberAt(t, next + 2)) {
        ++next;
    }
    if (t.is(next, UnitName, static_cast<int>(Unit::Year))) {
        const auto year = match.first.unit == Unit::Day ? yearOfDayAt(t, next + 1) : yearNumberAt(t, next + 1);
        if (year) {
            setYear(match, fixed(*year));
            match.end = next + 2;
        } else if (const auto counted = modifiedUnit(next, next + 1, Unit::Year)) {
            setYear(match, counted->first.year);
            match.end = counted->end;
        }
        return;
    }
    if (t.is(i, This, 0)) { // "tháng 11 này"
        setYear(match, fromPublished(0));
        match.end = i + 1;
    } else if (t.is(i, Future, 1) && !t.isNumber(i + 1)) {
        match.first.direction = Direction::Future;
        match.end = i + 1;
    } else if (t.is(i, Past, 2) && !t.is(i + 1, Other, 4)) {
        match.first.direction = Direction::Past;
        match.end = i + 1;
    } else if ((t.is(i, Other, 3) && t.is(i + 1, Past, 1)) || t.is(i, Past, 1)) {
        match.first.direction = Direction::Past;
        match.end = t.is(i, Past, 1) ? i + 1 : i + 2;
    }
    if (match.last) {
        match.last->direction = match.first.direction;
    }
}

void VietnameseDates::takeTime(Match& match) const
{
    if (const qsizetype end = afterTime(t, match.end); end > match.end) {
        match.end = end;
        match.hasTime = true;
    }
}

std::optional<Match> VietnameseDates::modifiedUnit(qsizetype begin, qsizetype i, Unit unit) const
{
    Match match {.begin = begin, .end = i + 1, .first = {}, .last = {}};
    const bool that = t.is(i + 1, Other, 4);
    if (t.is(i, This)) {
        match.first = unitPoint(unit, fromPublished(0));
    } else if (t.is(i, Past)) {
        match.first = unitPoint(unit, that ? fromAntecedent(-1) : fromPublished(-1));
        match.end += that ? 1 : 0;
    } else if (t.is(i, Other, 3) && t.is(i + 1, Past, 1)) { // "vừa qua"
        match.first = unitPoint(unit, fromPublished(-1));
        match.end = i + 2;
    } else if (t.is(i, Future, 1) || t.is(i, Future, 2)) {
        match.first = unitPoint(unit, that ? fromAntecedent(1) : fromPublished(1));
        match.end += that ? 1 : 0;
    } else {
        return std::nullopt;
    }
    return match;
}

// "ngày 10.9": one word of the text stage, and a date only where a word before it says so
std::optional<Match> VietnameseDates::dottedDay(qsizetype i, NumericTrust trust) const
{
    const QStringView digits = t.view(i);
    const qsizetype dot = digits.indexOf(u'.');
    if (trust == NumericTrust::None || !t.isNumber(i) || dot < 1 || dot > 2 || digits.size() - dot > 3
        || t.mark(i + 1) == u'%') {
        return std::nullopt;
    }
    const int day = digits.first(dot).toInt();
    const int month = digits.sliced(dot + 1).toInt();
    if (day < 1 || day > 31 || month < 1 || month > 12) {
        return std::nullopt;
    }
    Match match {.begin = i, .end = i + 1, .first = dayPoint(day, month), .last = {}};
    takeYear(match);
    return match;
}

// "24/11", "24/11/2021", "5 tháng 6 năm 2023"
std::optional<Match> VietnameseDates::singleDay(qsizetype i, NumericTrust trust) const
{
    if (auto match = numeric(i, trust)) {
        return match;
    }
    if (auto match = dottedDay(i, trust)) {
        return match;
    }
    const auto day = dayNumber(i);
    if (!day || !t.is(i + 1, UnitName, static_cast<int>(Unit::Month))) {
        return std::nullopt;
    }
    qsizetype end = i;
    const auto month = monthNumber(i + 2, end);
    if (!month || (trust == NumericTrust::None && !t.is(end, UnitName) && t.mark(end) != u'/')) {
        return std::nullopt;
    }
    Match match {.begin = i, .end = end, .first = dayPoint(*day, *month), .last = {}};
    takeYear(match);
    return match;
}

// "22 đến 25/11", "5, 6 và 7/10": bare days before a full one; a list only when the days follow each other
std::optional<Match> VietnameseDates::dayList(qsizetype i, NumericTrust trust) const
{
    auto day = dayNumber(i);
    qsizetype next = i + 1;
    const int first = day.value_or(0);
    while (day) {
        const bool range = isTo(next);
        if (!range && t.mark(next) != u',' && !t.is(next, And)) {
            return std::nullopt;
        }
        qsizetype after = next + 1;
        if (t.is(after, DateLabel)) {
            ++after;
        }
        if (auto last = singleDay(after, trust)) {
            const int lastDay = last->first.day.value;
            if (last->last || lastDay <= first || (!range && lastDay != *day + 1)) {
                return std::nullopt;
            }
            last->begin = i;
            last->last = last->first;
            last->first.day = fixed(first);
            return last;
        }
        const auto following = range ? std::nullopt : dayNumber(after);
        if (!following || *following != *day + 1) {
            return std::nullopt;
        }
        day = following;
        next = after + 1;
    }
    return std::nullopt;
}

std::optional<Match> VietnameseDates::dayWithMonth(qsizetype i, NumericTrust trust) const
{
    if (auto list = dayList(i, trust == NumericTrust::None ? NumericTrust::None : NumericTrust::Introduced)) {
        return list;
    }
    auto match = singleDay(i, trust);
    if (match && match->first.year.isOpen() && t.mark(match->end) == 0) { // "ngày 24/11 vừa qua", "ngày 5/12 tới"
        const qsizetype before = match->end;
        takeYear(*match);
        if (match->end > before) {
            return match;
        }
    }
    if (!match || match->last || !isTo(match->end)) {
        return match;
    }
    const qsizetype next = t.is(match->end + 1, DateLabel) ? match->end + 2 : match->end + 1;
    if (const auto last = singleDay(next, NumericTrust::Introduced); last && !last->last) { // "30/9 đến 2/10/2023"
        match->last = last->first;
        match->end = last->end;
    }
    return match;
}

NumericTrust VietnameseDates::trustedFigures(qsizetype i) const
{
    const NumericTrust around = trustAround(i);
    if (around != NumericTrust::None) {
        return around;
    }
    return t.is(i - 1, Preposition, 1) || t.is(i - 1, Preposition, 2) ? NumericTrust::Introduced : NumericTrust::None;
}

} // namespace linimasa::dates
