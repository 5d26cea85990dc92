#include "app/dates/japanese_dates.h"

#include "app/dates/numeric_forms.h"
#include "app/dates/token_reader.h"

#include <algorithm>
#include <array>

namespace linimasa::dates {

using Words = std::u16string_view;

namespace {

// Behind a number with 年, 月 or 日 these make it a duration or a count.
constexpr auto durations = std::to_array<Words>({
    u"間",         u"ぶり",   u"振り",   u"連続",   u"目",    u"以上",   u"以内",  u"余り",   u"余",       u"あまり",
    u"あたり",     u"当たり", u"平均",   u"程度",   u"ごと",  u"毎",     u"おき",  u"足らず", u"がかり",   u"掛かり",
    u"越し",       u"周年",   u"もの",   u"限り",   u"弱",    u"強",     u"分",    u"物",     u"半",       u"近く",
    u"ほど",       u"後",     u"超",     u"生",     u"来の",  u"単位",   u"数",    u"契約",   u"計画",     u"も早く",
    u"も経",       u"版",     u"号",     u"に一度", u"に1度", u"に１度", u"に1回", u"に一回", u"にわたり", u"にわたる",
    u"にわたって", u"に及",   u"がたつ", u"がたち", u"たつ",  u"経つ",   u"が経",  u"の節目", u"の歴史",   u"の歳月",
});
constexpr auto rangeMarks = std::to_array<Words>({u"～", u"〜", u"~", u"-", u"－", u"–", u"—", u"―", u"ー", u"から"});
constexpr auto monthCounters = std::to_array<Words>({u"カ月", u"か月", u"ヶ月", u"ヵ月", u"ケ月", u"箇月", u"ｶ月"});
constexpr auto comparisons
    = std::to_array<Words>({u"比", u"同期", u"同月", u"並み", u"割れ", u"実績", u"水準", u"度比", u"末比"});
// A lone year of two digits is one only before these.
constexpr auto yearParticles = std::to_array<Words>(
    {u"に", u"から", u"以降", u"以来", u"、",   u"まで",   u"も",     u"春",     u"夏",     u"秋",     u"冬",
     u"末", u"初め", u"半ば", u"の会", u"の第", u"の演習", u"の覚書", u"の署名", u"の合意", u"の首脳", u"の初"});
constexpr auto rangeSigns = std::to_array<Words>({u"～", u"〜", u"~"});
// Before a number these make it a count.
constexpr std::u16string_view countPrefixes = u"約第数計延丸各全満毎ー.．,，-－/・";

} // namespace

char16_t JapaneseDates::unit(qsizetype i) const
{
    return i >= 0 && i < m_text.size() ? m_text[i].unicode() : u'\0';
}

bool JapaneseDates::isDuration(qsizetype i) const
{
    return lengthOfAny(m_text, i, durations) > 0;
}

qsizetype JapaneseDates::afterRangeMark(qsizetype i) const
{
    return i + lengthOfAny(m_text, i, rangeMarks);
}

// 2021/11/24, 2021-11-24, 2021.11.24; 11/24 only with its weekday
std::optional<JapaneseMatch> JapaneseDates::numericAt(qsizetype i) const
{
    const auto a = japaneseNumberAt(m_text, i);
    const char16_t separator = a ? unit(a->end) : u'\0';
    if (!a || a->kanji || (separator != u'/' && separator != u'-' && separator != u'.' && separator != u'／')) {
        return std::nullopt;
    }
    const auto b = japaneseNumberAt(m_text, a->end + 1);
    if (!b || b->kanji || b->digits > 2) {
        return std::nullopt;
    }
    if (a->digits == 4 && unit(b->end) == separator) {
        const auto c = japaneseNumberAt(m_text, b->end + 1);
        const char16_t behind = c ? unit(c->end) : u'\0';
        if (!c || c->kanji || c->digits > 2 || b->value < 1 || b->value > 12 || c->value < 1 || c->value > 31
            || (behind == u'-' && unit(c->end + 3) != u':') || behind == u'/') {
            return std::nullopt;
        }
        JapaneseMatch match {
            .begin = i,
            .end = c->end,
            .first = {.unit = Unit::Day, .year = fixed(a->value), .month = fixed(b->value), .day = fixed(c->value)}};
        takeAfterDay(match);
        return match;
    }
    if (a->digits > 2 || a->value < 1 || a->value > 12 || b->value < 1 || b->value > 31 || separator == u'.'
        || separator == u'-') {
        return std::nullopt;
    }
    JapaneseMatch match {
        .begin = i, .end = b->end, .first = {.unit = Unit::Day, .month = fixed(a->value), .day = fixed(b->value)}};
    takeAfterDay(match);
    return match.first.weekday > 0 ? std::optional(match) : std::nullopt;
}

// "3年前", "1カ月前", "2週間前", "3日前"
std::optional<JapaneseMatch> JapaneseDates::agoAt(qsizetype i, const JapaneseNumber& number) const
{
    constexpr int most = 99;
    if (number.value < 1 || number.value > most) {
        return std::nullopt;
    }
    qsizetype end = number.end + 1;
    DatePoint point;
    const qsizetype counter = lengthOfAny(m_text, number.end, monthCounters);
    if (counter > 0) {
        end = number.end + counter;
        point = {.unit = Unit::Month, .month = fromPublished(-number.value)};
    } else if (unit(number.end) == u'年') {
        point = {.unit = Unit::Year, .year = fromPublished(-number.value)};
    } else if (unit(number.end) == u'日') {
        point = {.unit = Unit::Day, .day = fromPublished(-number.value)};
    } else if (follows(number.end, u"週間")) {
        end = number.end + 2;
        point = {.unit = Unit::Week, .week = fromPublished(-number.value)};
    } else {
        return std::nullopt;
    }
    if (unit(end) != u'前' || follows(end, u"前後") || follows(end, u"前倒")) {
        return std::nullopt;
    }
    return JapaneseMatch {.begin = i, .end = end + 1, .first = point};
}

// "2019～21年", "2019～2021年"
std::optional<JapaneseMatch> JapaneseDates::yearSpanAt(qsizetype i, const JapaneseNumber& number) const
{
    const qsizetype next = afterRangeMark(number.end);
    const auto last = next > number.end && number.digits == 4 ? japaneseNumberAt(m_text, next) : std::nullopt;
    if (!last || unit(last->end) != u'年' || (last->digits != 4 && last->digits != 2)) {
        return std::nullopt;
    }
    const int end = last->digits == 4 ? last->value : number.value - (number.value % 100) + last->value;
    const bool fiscal = unit(last->end + 1) == u'度';
    const Unit what = fiscal ? Unit::FiscalYear : Unit::Year;
    if (end <= number.value) {
        return std::nullopt;
    }
    return JapaneseMatch {.begin = i,
                          .end = last->end + (fiscal ? 2 : 1),
                          .first = {.unit = what, .year = fixed(number.value)},
                          .last = DatePoint {.unit = what, .year = fixed(end)}};
}

std::optional<JapaneseMatch> JapaneseDates::figuresAt(qsizetype i) const
{
    const auto number = japaneseNumberAt(m_text, i);
    if (!number || number->digits > 4) {
        return std::nullopt;
    }
    const char16_t before = unit(i - 1);
    if (digitValue(before) >= 0
        || (i > 0 && countPrefixes.find(before) != Words::npos && !(before == u'・' || before == u'ー'))) {
        return std::nullopt;
    }
    if (i >= 2 && unit(i - 2) == u'毎' && (before == u'月' || before == u'年')) { // 毎月5日
        return std::nullopt;
    }
    if (auto numeric = numericAt(i)) {
        return numeric;
    }
    if (auto ago = agoAt(i, *number)) {
        return ago;
    }
    const char16_t counter = unit(number->end);
    if (counter == u'年') {
        const qsizetype next = number->end + 1;
        if (follows(next, u"前") && !follows(next, u"前半")) {
            return std::nullopt;
        }
        if (follows(next, u"代")) {
            const int year = number->digits == 2 ? 1900 + number->value : number->value;
            if (year % 10 != 0 || year < 1000) {
                return std::nullopt;
            }
            JapaneseMatch match {.begin = i, .end = next + 1, .first = {.unit = Unit::Decade, .year = fixed(year)}};
            takePart(match);
            return match;
        }
        if (number->digits == 4 && number->value >= 1000 && number->value < 3000 && !isDuration(next)) {
            JapaneseMatch match {.begin = i, .end = next, .first = {.unit = Unit::Year, .year = fixed(number->value)}};
            takeAfterYear(match);
            // A year out of reach is one only in a whole date, where it must not be passed over.
            if (number->value < 2200 || match.first.unit == Unit::Day) {
                return match;
            }
        }
        if (number->digits == 2 && !number->kanji && !isDuration(next)) { // "23年12月", "20年に"
            JapaneseMatch match {
                .begin = i, .end = next, .first = {.unit = Unit::Year, .year = fixed(fullYear(number->value))}};
            static constexpr Words openings = u"、。はがもで（「『・　 ";
            const bool opened = i == 0 || openings.find(before) != Words::npos;
            const bool usual = (number->value < 40 || number->value >= 90) && opened;
            const bool alone = usual && lengthOfAny(m_text, next, yearParticles) > 0;
            takeAfterYear(match);
            return match.first.unit != Unit::Year || alone ? std::optional(match) : std::nullopt;
        }
        return std::nullopt;
    }
    if (auto span = yearSpanAt(i, *number)) {
        return span;
    }
    JapaneseMatch match {.begin = i, .end = i, .first = {}};
    if (counter == u'月' && isDuration(number->end + 1) && !follows(number->end + 1, u"半ば")) {
        return std::nullopt;
    }
    if (counter == u'月' && unit(number->end + 1) == u'期') {
        return std::nullopt;
    }
    if (takeMonth(match, i)) {
        return match;
    }
    if (number->kanji && number->value <= 10) { // 一日, 三日: more often a count than a date
        return std::nullopt;
    }
    if (follows(number->end, u"日本")
        || (number->value == 1 && (follows(number->end, u"日中") || follows(number->end, u"日も")))) {
        return std::nullopt;
    }
    if (!takeDay(match, i)) {
        return std::nullopt;
    }
    if (match.last && number->value == 1 && follows(match.end, u"で")) { // "1～2日で"
        return std::nullopt;
    }
    // "1日3回"
    return digitValue(unit(match.end)) >= 0 && !match.hasTime ? std::nullopt : std::optional(match);
}

std::optional<JapaneseMatch> JapaneseDates::eraAt(qsizetype i) const
{
    const auto era = japaneseEraAt(m_text, i);
    if (!era) {
        return std::nullopt;
    }
    int year = 0;
    qsizetype end = era->end;
    if (unit(end) == u'元') {
        year = 1;
        ++end;
    } else if (const auto number = japaneseNumberAt(m_text, end); number && number->digits <= 2 && number->value > 0) {
        year = number->value;
        end = number->end;
    }
    if (year == 0 || unit(end) != u'年' || isDuration(end + 1)) {
        return std::nullopt;
    }
    JapaneseMatch match {.begin = i, .end = end + 1, .first = {.unit = Unit::Year, .year = fixed(era->base + year)}};
    takeAfterYear(match);
    return match;
}

std::optional<JapaneseMatch> JapaneseDates::relativeAt(qsizetype i) const
{
    if (unit(i) == u'翌') { // "翌24日"
        JapaneseMatch match {.begin = i, .end = i, .first = {}};
        if (digitValue(unit(i + 1)) >= 0 && takeDay(match, i + 1)) {
            return match;
        }
    }
    const JapaneseRelative* word = japaneseRelativeAt(m_text, i);
    if (!word) {
        return std::nullopt;
    }
    const qsizetype end = i + static_cast<qsizetype>(word->text.size());
    const char16_t head = word->text.front();
    const char16_t before = unit(i - 1);
    if (head == u'年' || head == u'月' || head == u'週') {
        // 5年内, 数年内, 毎年末: counted or repeated
        if (digitValue(before) >= 0 || japaneseNumberAt(m_text.first(i), std::max<qsizetype>(i - 1, 0))
            || std::u16string_view(u"数半毎例近同翌前昨来今当カか").find(before) != Words::npos) {
            return std::nullopt;
        }
    }
    if (head == u'前' && lengthOfAny(m_text, end, comparisons) > 0) {
        return std::nullopt;
    }
    if (follows(end, u"的") || follows(end, u"性") || (word->text == u"今日" && before == u'昨')) {
        return std::nullopt;
    }
    JapaneseMatch match {.begin = i, .end = end, .first = {.unit = word->unit, .part = word->part}};
    switch (word->unit) {
    case Unit::Day:
        match.first.day = word->reference;
        takeAfterDay(match);
        return match;
    case Unit::Week:
    case Unit::Weekend: {
        match.first.week = word->reference;
        const qsizetype name = unit(end) == u'の' ? end + 1 : end;
        if (const int weekday = japaneseWeekday(unit(name)); weekday > 0 && unit(name + 1) == u'曜') {
            match.first = {.unit = Unit::Day, .week = word->reference, .weekday = weekday};
            match.end = name + (unit(name + 2) == u'日' ? 3 : 2);
            takeAfterDay(match);
            return match;
        }
        takePart(match);
        return match;
    }
    case Unit::Month:
        match.first.month = word->reference;
        takeAfterMonth(match);
        return match;
    default:
        match.first.year = word->reference;
        match.first.index = word->index;
        takeAfterYear(match);
        return match;
    }
}

std::optional<JapaneseMatch> JapaneseDates::weekdayAt(qsizetype i) const
{
    const int weekday = japaneseWeekday(unit(i));
    if (weekday == 0 || unit(i + 1) != u'曜' || unit(i - 1) == u'週' || unit(i - 1) == u'第') {
        return std::nullopt;
    }
    const qsizetype end = i + (unit(i + 2) == u'日' ? 3 : 2);
    if (follows(end, u"版") || follows(end, u"大工")) {
        return std::nullopt;
    }
    JapaneseMatch match {.begin = i, .end = end, .first = {.unit = Unit::Day, .weekday = weekday}};
    takeAfterDay(match);
    return match;
}

// "秋ごろに開く", "次回は春に": a season alone, where what stands around it makes it a time
std::optional<JapaneseMatch> JapaneseDates::seasonAt(qsizetype i) const
{
    static constexpr Words seasons = u"春夏秋冬";
    static constexpr Words openings = u"、。はをもで　 「";
    static constexpr auto behind
        = std::to_array<Words>({u"ごろ", u"頃", u"に開", u"にも", u"までに", u"に始", u"に実施", u"には"});
    const auto season = seasons.find(unit(i));
    if (season == Words::npos || (i > 0 && openings.find(unit(i - 1)) == Words::npos)
        || lengthOfAny(m_text, i + 1, behind) == 0) {
        return std::nullopt;
    }
    JapaneseMatch match {
        .begin = i, .end = i + 1, .first = {.unit = Unit::Season, .index = static_cast<int>(season) + 1}};
    takePart(match);
    return match;
}

std::optional<JapaneseMatch> JapaneseDates::at(qsizetype i) const
{
    const char16_t c = unit(i);
    if (digitValue(c) >= 0) {
        // the rest of a range that was no date: 1～2日で
        const bool rest = i >= 2 && lengthOfAny(m_text, i - 1, rangeSigns) > 0 && digitValue(unit(i - 2)) >= 0;
        return rest ? std::nullopt : figuresAt(i);
    }
    if (c < 0x3040) {
        return std::nullopt;
    }
    if (auto season = seasonAt(i)) {
        return season;
    }
    static constexpr std::u16string_view relativeHeads = u"一おきあけこ昨去今本先再来明同翌前年月週";
    static constexpr std::u16string_view kanjiNumbers = u"〇一二三四五六七八九十";
    static constexpr std::u16string_view eraHeads = u"令平昭大明";
    if (relativeHeads.find(c) != Words::npos) {
        if (auto match = relativeAt(i)) {
            return match;
        }
    }
    if (kanjiNumbers.find(c) != Words::npos && !japaneseNumberAt(m_text.first(i), std::max<qsizetype>(i - 1, 0))) {
        return figuresAt(i);
    }
    if (eraHeads.find(c) != Words::npos) {
        if (auto match = eraAt(i)) {
            return match;
        }
    }
    return unit(i + 1) == u'曜' ? weekdayAt(i) : std::nullopt;
}

} // namespace linimasa::dates
