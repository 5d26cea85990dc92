#include "app/dates/japanese_dates.h"
#include "app/dates/token_reader.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace linimasa::dates {

using Words = std::u16string_view;

namespace {

constexpr auto dayParts = std::to_array<Words>({
    u"午前",
    u"午後",
    u"未明",
    u"早朝",
    u"朝",
    u"昼",
    u"昼前",
    u"昼すぎ",
    u"昼過ぎ",
    u"正午",
    u"夕",
    u"夕方",
    u"夜",
    u"深夜",
    u"夜遅く",
    u"午後遅く",
    u"夜間",
});
constexpr auto notDayParts = std::to_array<Words>({u"朝鮮", u"朝日", u"夕刊", u"朝刊", u"昼夜", u"夜間学"});
constexpr auto abouts = std::to_array<Words>({u"ごろ", u"頃", u"ころ"});
constexpr auto timeEnds = std::to_array<Words>({u"すぎ", u"過ぎ", u"前", u"ごろ", u"頃", u"ころ"});
constexpr auto earlyWords = std::to_array<Words>({u"初め", u"はじめ", u"初頭", u"上旬", u"初旬", u"当初", u"初"});
constexpr auto middleWords = std::to_array<Words>({u"半ば", u"中ごろ", u"中頃", u"中旬", u"央"});
constexpr auto lateWords = std::to_array<Words>({u"末", u"下旬", u"終わり", u"終盤", u"暮れ"});
constexpr auto firstHalf = std::to_array<Words>({u"上半期", u"上期", u"前半"});
constexpr auto secondHalf = std::to_array<Words>({u"下半期", u"下期", u"後半"});

int seasonOf(char16_t c)
{
    static constexpr std::u16string_view seasons = u"春夏秋冬";
    const auto at = seasons.find(c);
    return at == std::u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

} // namespace

void JapaneseDates::takeAbout(JapaneseMatch& match) const
{
    if (const qsizetype length = lengthOfAny(m_text, match.end, abouts); length > 0) {
        match.end += length;
        match.first.approximate = true;
    }
}

void JapaneseDates::takePart(JapaneseMatch& match) const
{
    Part part = Part::Whole;
    qsizetype length = 0;
    if ((length = lengthOfAny(m_text, match.end, earlyWords)) > 0) {
        part = Part::Early;
    } else if ((length = lengthOfAny(m_text, match.end, middleWords)) > 0) {
        part = Part::Middle;
    } else if ((length = lengthOfAny(m_text, match.end, lateWords)) > 0) {
        part = Part::Late;
    } else if (match.first.unit == Unit::Month || match.first.unit == Unit::Decade) { // a year's halves are half years
        if ((length = lengthOfAny(m_text, match.end, firstHalf)) > 0) {
            part = Part::Early;
        } else if ((length = lengthOfAny(m_text, match.end, secondHalf)) > 0) {
            part = Part::Late;
        }
    }
    if (length > 0) {
        match.first.part = part;
        match.end += length;
    }
    takeAbout(match);
}

// "（令和5年）" or "(2023年)" behind the year in the other count
qsizetype JapaneseDates::afterBracketedYear(qsizetype i) const
{
    constexpr qsizetype longest = 10;
    if (unit(i) != u'（' && unit(i) != u'(') {
        return i;
    }
    const QStringView inner = m_text.sliced(i + 1, std::min(longest, m_text.size() - i - 1));
    const qsizetype wide = inner.indexOf(u'）');
    const qsizetype closing = wide >= 0 ? wide : inner.indexOf(u')');
    if (closing < 2) {
        return i;
    }
    const QStringView content = inner.first(closing);
    const bool year = (japaneseEraAt(content, 0) || digitValue(content.front().unicode()) >= 0)
        && (content.endsWith(u'年') || digitValue(content.back().unicode()) >= 0);
    return year && closing >= 3 ? i + closing + 2 : i;
}

bool JapaneseDates::takeMonth(JapaneseMatch& match, qsizetype i) const
{
    const auto month = japaneseNumberAt(m_text, i);
    if (!month || month->digits > 2 || month->value < 1 || month->value > 12) {
        return false;
    }
    if (unit(month->end) == u'月') {
        match.first.unit = Unit::Month;
        match.first.month = fixed(month->value);
        match.end = month->end + 1;
        takeAfterMonth(match);
        return true;
    }
    const qsizetype next = afterRangeMark(month->end); // "4～6月期"
    const auto last = next > month->end ? japaneseNumberAt(m_text, next) : std::nullopt;
    if (!last || last->value < 1 || last->value > 12 || unit(last->end) != u'月' || isDuration(last->end + 1)) {
        return false;
    }
    match.first.unit = Unit::Month;
    match.first.month = fixed(month->value);
    match.last = match.first;
    match.last->month = fixed(last->value);
    match.end = last->end + (unit(last->end + 1) == u'期' ? 2 : 1);
    return true;
}

bool JapaneseDates::takeDay(JapaneseMatch& match, qsizetype i) const
{
    const auto day = japaneseNumberAt(m_text, i);
    if (!day || day->digits > 2 || day->value < 1 || day->value > 31) {
        return false;
    }
    if (unit(day->end) == u'日') {
        if (isDuration(day->end + 1)) {
            return false;
        }
        match.first.unit = Unit::Day;
        match.first.day = fixed(day->value);
        match.end = day->end + 1;
        takeAfterDay(match);
        takeEnd(match);
        return true;
    }
    // "2～6日", "5、6日", "5、6の両日"
    int last = day->value;
    qsizetype next = day->end;
    const bool range = afterRangeMark(next) > next;
    while (true) {
        const bool comma = unit(next) == u'、' || unit(next) == u'・' || unit(next) == u',';
        const qsizetype after = range ? afterRangeMark(next) : next + 1;
        if (!range && !comma) {
            return false;
        }
        const auto number = japaneseNumberAt(m_text, after);
        if (!number || number->digits > 2 || number->value > 31 || number->value <= last
            || (!range && number->value != last + 1)) {
            return false;
        }
        last = number->value;
        next = number->end;
        if (follows(next, u"の両日")) {
            next += 3;
            break;
        }
        if (follows(next, u"両日")) {
            next += 2;
            break;
        }
        if (unit(next) == u'日') {
            if (isDuration(next + 1)) {
                return false;
            }
            ++next;
            break;
        }
        if (range) {
            return false;
        }
    }
    match.first.unit = Unit::Day;
    match.first.day = fixed(day->value);
    match.last = match.first;
    match.last->day = fixed(last);
    match.end = next;
    return true;
}

// The end of a range that is a date of its own: "5日から6日", "11月30日～12月2日"
void JapaneseDates::takeEnd(JapaneseMatch& match) const
{
    const qsizetype next = afterRangeMark(match.end);
    if (match.last) {
        return;
    }
    if (next == match.end) {
        takeNextDay(match);
        return;
    }
    if (const auto other = figuresAt(next);
        other && !other->last && other->first.unit == match.first.unit && other->first.part == match.first.part) {
        match.last = other->first;
        match.end = other->end;
        match.hasTime = match.hasTime || other->hasTime;
    }
}

// "5日及び6日", "5日と6日": two days that follow each other are one stretch
void JapaneseDates::takeNextDay(JapaneseMatch& match) const
{
    static constexpr auto joining = std::to_array<std::u16string_view>({u"及び", u"および", u"と", u"、", u"・"});
    const qsizetype joint = lengthOfAny(m_text, match.end, joining);
    if (joint == 0 || match.first.unit != Unit::Day || !match.first.day.isFixed()) {
        return;
    }
    const auto next = figuresAt(match.end + joint);
    const bool follows = next && next->first.unit == Unit::Day && next->first.year.isOpen()
        && next->first.month.isOpen() && next->first.day == fixed(match.first.day.value + 1);
    if (!follows) {
        return;
    }
    const DatePoint& end = next->last ? *next->last : next->first;
    match.last = match.first;
    match.last->day = end.day;
    match.last->weekday = end.weekday;
    match.end = next->end;
    match.hasTime = match.hasTime || next->hasTime;
}

void JapaneseDates::takeAfterMonth(JapaneseMatch& match) const
{
    if (unit(match.end) == u'期' && !match.first.year.isOpen()) { // "2024年3月期": the fiscal year that ends then
        DatePoint last = match.first;
        match.first.month = fixed((match.first.month.value % 12) + 1);
        match.first.year.value -= last.month.value == 12 ? 0 : 1;
        match.last = last;
        ++match.end;
        return;
    }
    if (!takeDay(match, match.end)) {
        takePart(match);
        takeEnd(match);
    }
}

void JapaneseDates::takeAfterYear(JapaneseMatch& match) const
{
    match.end = afterBracketedYear(match.end);
    if (unit(match.end) == u'の' && seasonOf(unit(match.end + 1)) > 0) {
        ++match.end;
    }
    if (takeMonth(match, match.end)) {
        return;
    }
    if (unit(match.end) == u'度') {
        match.first.unit = Unit::FiscalYear;
        ++match.end;
    } else if (const int season = seasonOf(unit(match.end)); season > 0 && match.first.unit == Unit::Year) {
        match.first.unit = Unit::Season;
        match.first.index = season;
        ++match.end;
    } else if (match.first.unit == Unit::Year) {
        for (const auto& [words, index] :
             {std::pair(std::span<const Words>(firstHalf), 1), std::pair(std::span<const Words>(secondHalf), 2)}) {
            if (const qsizetype length = lengthOfAny(m_text, match.end, words); length > 0) {
                match.first.unit = Unit::HalfYear;
                match.first.index = index;
                match.end += length;
                return;
            }
        }
        const char16_t number = unit(match.end + 1);
        if (unit(match.end) == u'第' && follows(match.end + 2, u"四半期") && digitValue(number) >= 1
            && digitValue(number) <= 4) {
            match.first.unit = Unit::Quarter;
            match.first.index = digitValue(number);
            match.end += 5;
            return;
        }
    }
    takePart(match);
    takeEnd(match);
}

void JapaneseDates::takeAfterDay(JapaneseMatch& match) const
{
    qsizetype i = match.end;
    while (unit(i) == u' ' || unit(i) == u'\u3000') {
        ++i;
    }
    const bool bracket = unit(i) == u'(' || unit(i) == u'（';
    const qsizetype name = bracket ? i + 1 : i;
    if (const int weekday = japaneseWeekday(unit(name)); weekday > 0) {
        constexpr qsizetype longest = 6; // （月・祝）
        const QStringView inner = m_text.sliced(name, std::min(longest, m_text.size() - name));
        const qsizetype length = bracket ? inner.indexOf(unit(i) == u'(' ? u')' : u'）') : -1;
        const qsizetype closing = name + length;
        if (bracket && length > 0 && (unit(name + 1) == u'曜' || closing == name + 1 || unit(name + 1) == u'・')) {
            match.first.weekday = weekday;
            match.end = closing + 1;
        } else if (!bracket && unit(name + 1) == u'曜') {
            match.first.weekday = weekday;
            match.end = name + (unit(name + 2) == u'日' ? 3 : 2);
        }
    }
    i = match.end;
    while (unit(i) == u' ' || unit(i) == u'\u3000') {
        ++i;
    }
    if (lengthOfAny(m_text, i, notDayParts) == 0 && i == match.end) {
        const qsizetype length = lengthOfAny(m_text, i, dayParts);
        match.hasTime = match.hasTime || length > 0;
        i += length;
        match.end = i;
    }
    const auto hour = japaneseNumberAt(m_text, i);
    if (!hour || hour->digits > 2 || hour->value > 29) {
        takeAbout(match);
        return;
    }
    if (unit(hour->end) == u'時' && unit(hour->end + 1) != u'間') {
        match.end = hour->end + 1;
        match.hasTime = true;
        if (unit(match.end) == u'半') {
            ++match.end;
        } else if (const auto minute = japaneseNumberAt(m_text, match.end); minute && unit(minute->end) == u'分') {
            match.end = minute->end + 1;
            if (const auto second = japaneseNumberAt(m_text, match.end); second && unit(second->end) == u'秒') {
                match.end = second->end + 1;
            }
        }
        match.end += lengthOfAny(m_text, match.end, timeEnds);
    } else if ((unit(hour->end) == u':' || unit(hour->end) == u'：') && digitValue(unit(hour->end + 1)) >= 0) {
        const auto minute = japaneseNumberAt(m_text, hour->end + 1);
        match.end = minute->end;
        match.hasTime = true;
    }
}

} // namespace linimasa::dates
