#include "app/dates/japanese_dates.h"

#include "app/dates/numeric_forms.h"
#include "app/dates/token_reader.h"

#include <array>

namespace linimasa::dates {

using Words = std::u16string_view;

namespace {

// Behind a number with 年, 月 or 日 these make it a duration or a count.
constexpr auto durations = std::to_array<Words>({
    u"間",     u"ぶり",   u"振り",   u"連続",  u"目",     u"以上",  u"以内",   u"余り",     u"余",       u"あまり",
    u"あたり", u"当たり", u"平均",   u"程度",  u"ごと",   u"毎",    u"おき",   u"足らず",   u"がかり",   u"掛かり",
    u"越し",   u"周年",   u"もの",   u"限り",  u"弱",     u"強",    u"分",     u"物",       u"半",       u"近く",
    u"ほど",   u"後",     u"超",     u"生",    u"来の",   u"単位",  u"数",     u"契約",     u"計画",     u"も早く",
    u"も経",   u"版",     u"に一度", u"に1度", u"に１度", u"に1回", u"に一回", u"にわたり", u"にわたる", u"にわたって",
    u"に及",   u"がたつ", u"がたち", u"たつ",  u"経つ",   u"が経",  u"の節目", u"の歴史",   u"の歳月",
});
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
constexpr auto rangeMarks = std::to_array<Words>({u"～", u"〜", u"~", u"-", u"－", u"–", u"—", u"―", u"ー", u"から"});
constexpr auto monthCounters = std::to_array<Words>({u"カ月", u"か月", u"ヶ月", u"ヵ月", u"ケ月", u"箇月", u"ｶ月"});
constexpr auto comparisons
    = std::to_array<Words>({u"比", u"同期", u"同月", u"並み", u"割れ", u"実績", u"水準", u"度比", u"末比"});
// A lone year of two digits is one only before these.
constexpr auto yearParticles = std::to_array<Words>(
    {u"に", u"から", u"以降", u"以来", u"、", u"まで", u"も", u"春", u"夏", u"秋", u"冬", u"末", u"初め", u"半ば"});
// Before a number these make it a count.
constexpr std::u16string_view countPrefixes = u"約第数計延丸各全満毎ー.．,，-－/・";

int seasonOf(char16_t c)
{
    static constexpr std::u16string_view seasons = u"春夏秋冬";
    const auto at = seasons.find(c);
    return at == std::u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

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
    } else if (match.first.unit == Unit::Month) { // a year's halves are half years
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
    if (match.last || next == match.end) {
        return;
    }
    if (const auto other = figuresAt(next);
        other && !other->last && other->first.unit == match.first.unit && other->first.part == match.first.part) {
        match.last = other->first;
        match.end = other->end;
        match.hasTime = match.hasTime || other->hasTime;
    }
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
        }
        match.end += lengthOfAny(m_text, match.end, timeEnds);
    } else if ((unit(hour->end) == u':' || unit(hour->end) == u'：') && digitValue(unit(hour->end + 1)) >= 0) {
        const auto minute = japaneseNumberAt(m_text, hour->end + 1);
        match.end = minute->end;
        match.hasTime = true;
    }
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
            || behind == u'-' || behind == u'/') {
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
    if (auto numeric = numericAt(i)) {
        return numeric;
    }
    if (auto ago = agoAt(i, *number)) {
        return ago;
    }
    const char16_t counter = unit(number->end);
    if (counter == u'年') {
        const qsizetype next = number->end + 1;
        if (follows(next, u"代")) {
            const int year = number->digits == 2 ? 1900 + number->value : number->value;
            if (year % 10 != 0 || year < 1000) {
                return std::nullopt;
            }
            JapaneseMatch match {.begin = i, .end = next + 1, .first = {.unit = Unit::Decade, .year = fixed(year)}};
            takePart(match);
            return match;
        }
        if (number->digits == 4 && number->value >= 1000 && number->value < 2200 && !isDuration(next)) {
            JapaneseMatch match {.begin = i, .end = next, .first = {.unit = Unit::Year, .year = fixed(number->value)}};
            takeAfterYear(match);
            return match;
        }
        if (number->digits == 2 && !number->kanji && !isDuration(next)) { // "23年12月", "20年に"
            JapaneseMatch match {
                .begin = i, .end = next, .first = {.unit = Unit::Year, .year = fixed(fullYear(number->value))}};
            const bool usual = number->value < 40 || number->value >= 90;
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

std::optional<JapaneseMatch> JapaneseDates::at(qsizetype i) const
{
    const char16_t c = unit(i);
    if (digitValue(c) >= 0) {
        return figuresAt(i);
    }
    if (c < 0x3040) {
        return std::nullopt;
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
