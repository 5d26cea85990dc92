#include "app/dates/numeric_forms.h"

#include <array>

namespace linimasa::dates {

namespace {

struct Figures {
    int value = 0;
    int digits = 0;
};

std::optional<Figures> figuresAt(const TokenReader& tokens, qsizetype token)
{
    const auto value = tokens.number(token, 1, 4);
    if (!value) {
        return std::nullopt;
    }
    return Figures {.value = *value, .digits = static_cast<int>(tokens.view(token).size())};
}

bool isDay(const Figures& f)
{
    return f.digits <= 2 && f.value >= 1 && f.value <= 31;
}

bool isMonth(const Figures& f)
{
    return f.digits <= 2 && f.value >= 1 && f.value <= 12;
}

// The end of a chain: nothing of a longer number or a file name sticks to it.
bool isFree(const TokenReader& tokens, qsizetype begin, qsizetype end)
{
    if (tokens.touchesPrevious(begin)) {
        const char16_t before = tokens.mark(begin - 1);
        if (before == 0 || before == u'/' || before == u'-' || before == u'.' || before == u'+' || before == u'$'
            || before == u'#' || before == u':' || before == u'_' || before == u'=') {
            return false;
        }
    }
    if (!tokens.touchesPrevious(end)) {
        return true;
    }
    const char16_t after = tokens.mark(end);
    if (after == u'/' || after == u'%' || after == u'_' || after == u'+') {
        return false;
    }
    if (after == u'-' && tokens.number(end + 1, 2, 2) && tokens.mark(end + 2) == u':') { // "2023/10/06-21:37"
        return true;
    }
    if (after == u'-' || after == u':') {
        return !tokens.touchesPrevious(end + 1) || !(tokens.isNumber(end + 1) || tokens.mark(end + 1) == 0);
    }
    return after != 0; // a letter that sticks to it
}

bool separatorAt(const TokenReader& tokens, qsizetype token, char16_t separator)
{
    return tokens.mark(token) == separator && tokens.touchesPrevious(token) && tokens.touchesPrevious(token + 1);
}

DatePoint pointOf(int day, int month, std::optional<int> year)
{
    DatePoint point {.unit = Unit::Day, .month = fixed(month), .day = fixed(day)};
    if (year) {
        point.year = fixed(*year);
    }
    return point;
}

// Day and month of a pair in the given order; exchanged when only the other order gives a month.
std::optional<DatePoint> pairPoint(Figures a, Figures b, std::optional<int> year, NumericOrder order)
{
    const bool dayFirst = isDay(a) && isMonth(b);
    const bool monthFirst = isMonth(a) && isDay(b);
    if (!dayFirst && !monthFirst) {
        return std::nullopt;
    }
    if (order == NumericOrder::YearFirst) {
        return monthFirst ? std::optional(pointOf(b.value, a.value, year)) : std::nullopt;
    }
    if (!dayFirst) { // 11/24/2021; without a year only where both orders are usual
        if (!year && order != NumericOrder::Unsettled) {
            return std::nullopt;
        }
        DatePoint point = pointOf(b.value, a.value, year);
        point.orderSeen = -1;
        return point;
    }
    DatePoint point = pointOf(a.value, b.value, year);
    point.orderOpen = order == NumericOrder::Unsettled && monthFirst && a.value != b.value;
    point.orderSeen = order == NumericOrder::Unsettled && !monthFirst ? 1 : 0;
    return point;
}

// "24.11.2021" and "2021.11.24" are one token of the text stage.
std::optional<NumericDate> dottedDate(const TokenReader& tokens, qsizetype token, NumericOrder order)
{
    const QStringView digits = tokens.view(token);
    if (!tokens.isNumber(token) || digits.size() < 8 || digits.size() > 10) {
        return std::nullopt;
    }
    std::array<Figures, 3> parts;
    std::size_t part = 0;
    for (const QChar c : digits) {
        if (c == u'.') {
            if (++part > 2) {
                return std::nullopt;
            }
            continue;
        }
        const int digit = digitValue(c.unicode());
        if (digit < 0 || parts.at(part).digits == 4) {
            return std::nullopt;
        }
        parts.at(part).value = (parts.at(part).value * 10) + digit;
        ++parts.at(part).digits;
    }
    if (part != 2 || !isFree(tokens, token, token + 1)) {
        return std::nullopt;
    }
    if (parts[0].digits == 4 && isMonth(parts[1]) && isDay(parts[2])) {
        return NumericDate {.first = pointOf(parts[2].value, parts[1].value, parts[0].value),
                            .last = {},
                            .end = token + 1,
                            .hasYear = true};
    }
    if (parts[2].digits != 4) {
        return std::nullopt;
    }
    const auto point = pairPoint(parts[0], parts[1], parts[2].value, order);
    return point ? std::optional(NumericDate {.first = *point, .last = {}, .end = token + 1, .hasYear = true})
                 : std::nullopt;
}

// a<separator>b[<separator>c]
std::optional<NumericDate> chainAt(const TokenReader& tokens, qsizetype token, char16_t separator, NumericOrder order)
{
    const auto a = figuresAt(tokens, token);
    if (!a || !separatorAt(tokens, token + 1, separator)) {
        return std::nullopt;
    }
    const auto b = figuresAt(tokens, token + 2);
    if (!b) {
        return std::nullopt;
    }
    if (separatorAt(tokens, token + 3, separator)) {
        const auto c = figuresAt(tokens, token + 4);
        if (!c) {
            return std::nullopt;
        }
        NumericDate date {.first = {}, .last = {}, .end = token + 5, .hasYear = true};
        if (a->digits == 4) {
            if (!isMonth(*b) || !isDay(*c)) {
                return std::nullopt;
            }
            date.first = pointOf(c->value, b->value, a->value);
            return date;
        }
        if (c->digits != 4 && c->digits != 2) {
            return std::nullopt;
        }
        date.twoDigitYear = c->digits == 2;
        const auto point = pairPoint(*a, *b, date.twoDigitYear ? fullYear(c->value) : c->value,
                                     order == NumericOrder::YearFirst ? NumericOrder::Unsettled : order);
        if (!point) {
            return std::nullopt;
        }
        date.first = *point;
        return date;
    }
    const auto point = pairPoint(*a, *b, std::nullopt, order);
    return point ? std::optional(NumericDate {.first = *point, .last = {}, .end = token + 3}) : std::nullopt;
}

} // namespace

std::optional<NumericDate> numericDateAt(const TokenReader& tokens, qsizetype token, NumericOrder order)
{
    if (!tokens.isNumber(token)) {
        return std::nullopt;
    }
    if (const auto dotted = dottedDate(tokens, token, order)) {
        return dotted;
    }
    // 5-6/10[/2023]: two days of one month
    if (tokens.isDash(token + 1) && order != NumericOrder::YearFirst) {
        const auto day = figuresAt(tokens, token);
        const auto rest = chainAt(tokens, token + 2, u'/', order);
        if (day && isDay(*day) && rest && rest->first.day.value > day->value && rest->first.day.isFixed()
            && isFree(tokens, token, rest->end)) {
            NumericDate range = *rest;
            range.last = rest->first;
            range.first.day = fixed(day->value);
            range.first.orderOpen = false;
            range.last->orderOpen = false;
            return range;
        }
    }
    for (const char16_t separator : {u'/', u'-'}) {
        auto date = chainAt(tokens, token, separator, order);
        if (!date) {
            continue;
        }
        if (separator == u'/' && tokens.isDash(date->end)) { // 30/9-2/10[/2023]
            const auto rest = chainAt(tokens, date->end + 1, u'/', order);
            if (rest && isFree(tokens, token, rest->end)) {
                date->last = rest->first;
                if (date->first.year.isOpen()) {
                    date->first.year = rest->first.year;
                }
                date->hasYear = rest->hasYear;
                date->end = rest->end;
                return date;
            }
        }
        if (isFree(tokens, token, date->end)) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<int> yearNumberAt(const TokenReader& tokens, qsizetype token)
{
    const auto year = tokens.number(token, 4, 4);
    return year && *year >= 1000 && *year < 2200 ? year : std::nullopt;
}

std::optional<int> yearOfDayAt(const TokenReader& tokens, qsizetype token)
{
    const auto year = tokens.number(token, 4, 4);
    return year && *year >= 1000 && *year < 3000 ? year : std::nullopt;
}

std::optional<YearSpan> yearsAt(const TokenReader& tokens, qsizetype token)
{
    const auto year = yearNumberAt(tokens, token);
    if (!year || tokens.is(token - 1, WordKind::Label) || tokens.is(token + 1, WordKind::Counted)) {
        return std::nullopt;
    }
    // "No. 2023" and "Nomor: 2023"
    if ((tokens.mark(token - 1) == u'.' || tokens.mark(token - 1) == u':') && tokens.is(token - 2, WordKind::Label)) {
        return std::nullopt;
    }
    // "UU Nomor 27 Tahun 2022": the year of a law's number
    if (tokens.is(token - 1, WordKind::UnitName) && tokens.isNumber(token - 2)
        && (tokens.is(token - 3, WordKind::Label) || tokens.is(token - 4, WordKind::Label))) {
        return std::nullopt;
    }
    // "1900 0424": groups of a telephone number
    if (tokens.number(token - 1, 3, 9) || tokens.number(token + 1, 3, 9)) {
        return std::nullopt;
    }
    const bool usual = *year >= 1900 && *year < 2100;
    const WordKind before = tokens.kind(token - 1);
    const bool introduced = before == WordKind::Preposition || before == WordKind::UnitName || before == WordKind::Early
        || before == WordKind::Late || before == WordKind::Middle || before == WordKind::Period
        || before == WordKind::To || before == WordKind::Between;
    if (!usual && !introduced) {
        return std::nullopt;
    }
    // 2019–2021, 2019-21, 2019/2020
    const qsizetype joint = token + 1;
    if ((tokens.isDash(joint) || tokens.mark(joint) == u'/') && isFree(tokens, token, joint + 2)) {
        const auto other = tokens.number(joint + 1, 2, 4);
        const bool touching = tokens.touchesPrevious(joint) && tokens.touchesPrevious(joint + 1);
        if (other && tokens.view(joint + 1).size() == 4 && *other > *year && *other <= *year + 100) {
            return YearSpan {.first = *year, .last = *other, .end = joint + 2};
        }
        if (other && touching && tokens.view(joint + 1).size() == 2 && *other > *year % 100) {
            return YearSpan {.first = *year, .last = *year - (*year % 100) + *other, .end = joint + 2};
        }
    }
    if (!isFree(tokens, token, token + 1)) {
        return std::nullopt;
    }
    return YearSpan {.first = *year, .last = *year, .end = token + 1};
}

qsizetype afterTime(const TokenReader& tokens, qsizetype token)
{
    const bool clockWord = tokens.is(token, WordKind::Clock);
    const qsizetype at = token + (clockWord || tokens.mark(token) == u',' ? 1 : 0);
    const auto hour = tokens.number(at, 1, 2);
    if (hour && *hour < 25 && tokens.mark(at + 1) == u':' && tokens.touchesPrevious(at + 1)
        && tokens.number(at + 2, 2, 2)) {
        qsizetype end = at + 3;
        if (tokens.mark(end) == u':' && tokens.touchesPrevious(end) && tokens.number(end + 1, 2, 2)) {
            end += 2;
        }
        return end;
    }
    const QStringView digits = tokens.view(at);
    if (clockWord && tokens.isNumber(at) && digits.size() <= 5) { // "pukul 07.31", "at 9"
        return at + 1;
    }
    // "14h30": a word of the text stage
    if (clockWord && digits.size() >= 2 && digits.size() <= 5 && digits.front().isDigit() && digits.contains(u'h')) {
        return at + 1;
    }
    return token;
}

} // namespace linimasa::dates
