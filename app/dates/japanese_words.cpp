#include "app/dates/japanese_words.h"

#include "app/dates/token_reader.h"

#include <algorithm>
#include <array>

namespace linimasa::dates {

namespace {

// Longer words before their heads. Source: the Japanese of newspapers and agencies, collected by the authors.
constexpr auto relatives = std::to_array<JapaneseRelative>({
    {u"一昨年", Unit::Year, fromPublished(-2)},
    {u"一昨日", Unit::Day, fromPublished(-2)},
    {u"おととい", Unit::Day, fromPublished(-2)},
    {u"おととし", Unit::Year, fromPublished(-2)},
    {u"きのう", Unit::Day, fromPublished(-1)},
    {u"きょう", Unit::Day, fromPublished(0)},
    {u"あさって", Unit::Day, fromPublished(2)},
    {u"あす", Unit::Day, fromPublished(1)},
    {u"けさ", Unit::Day, fromPublished(0)},
    {u"ことし", Unit::Year, fromPublished(0)},
    {u"昨年度", Unit::FiscalYear, fromPublished(-1)},
    {u"昨年", Unit::Year, fromPublished(-1)},
    {u"昨日", Unit::Day, fromPublished(-1)},
    {u"昨夜", Unit::Day, fromPublished(-1)},
    {u"昨晩", Unit::Day, fromPublished(-1)},
    {u"昨夕", Unit::Day, fromPublished(-1)},
    {u"昨春", Unit::Season, fromPublished(-1), Part::Whole, 1},
    {u"昨夏", Unit::Season, fromPublished(-1), Part::Whole, 2},
    {u"昨秋", Unit::Season, fromPublished(-1), Part::Whole, 3},
    {u"昨冬", Unit::Season, fromPublished(-1), Part::Whole, 4},
    {u"去年", Unit::Year, fromPublished(-1)},
    {u"今年度", Unit::FiscalYear, fromPublished(0)},
    {u"今年", Unit::Year, fromPublished(0)},
    {u"今月", Unit::Month, fromPublished(0)},
    {u"今週末", Unit::Weekend, fromPublished(0)},
    {u"今週", Unit::Week, fromPublished(0)},
    {u"今日", Unit::Day, fromPublished(0)},
    {u"今朝", Unit::Day, fromPublished(0)},
    {u"今夜", Unit::Day, fromPublished(0)},
    {u"今晩", Unit::Day, fromPublished(0)},
    {u"今夕", Unit::Day, fromPublished(0)},
    {u"今春", Unit::Season, fromPublished(0), Part::Whole, 1},
    {u"今夏", Unit::Season, fromPublished(0), Part::Whole, 2},
    {u"今秋", Unit::Season, fromPublished(0), Part::Whole, 3},
    {u"今冬", Unit::Season, fromPublished(0), Part::Whole, 4},
    {u"本年度", Unit::FiscalYear, fromPublished(0)},
    {u"本年", Unit::Year, fromPublished(0)},
    {u"本日", Unit::Day, fromPublished(0)},
    {u"先々週", Unit::Week, fromPublished(-2)},
    {u"先々月", Unit::Month, fromPublished(-2)},
    {u"先週末", Unit::Weekend, fromPublished(-1)},
    {u"先週", Unit::Week, fromPublished(-1)},
    {u"先月", Unit::Month, fromPublished(-1)},
    {u"再来年", Unit::Year, fromPublished(2)},
    {u"再来月", Unit::Month, fromPublished(2)},
    {u"再来週", Unit::Week, fromPublished(2)},
    {u"来年度", Unit::FiscalYear, fromPublished(1)},
    {u"来年", Unit::Year, fromPublished(1)},
    {u"来月", Unit::Month, fromPublished(1)},
    {u"来週末", Unit::Weekend, fromPublished(1)},
    {u"来週", Unit::Week, fromPublished(1)},
    {u"来春", Unit::Season, fromPublished(1), Part::Whole, 1},
    {u"来夏", Unit::Season, fromPublished(1), Part::Whole, 2},
    {u"来秋", Unit::Season, fromPublished(1), Part::Whole, 3},
    {u"来冬", Unit::Season, fromPublished(1), Part::Whole, 4},
    {u"明後日", Unit::Day, fromPublished(2)},
    {u"明日", Unit::Day, fromPublished(1)},
    {u"明年", Unit::Year, fromPublished(1)},
    {u"同年度", Unit::FiscalYear, fromAntecedent(0)},
    {u"同年", Unit::Year, fromAntecedent(0)},
    {u"同月", Unit::Month, fromAntecedent(0)},
    {u"同週", Unit::Week, fromAntecedent(0)},
    {u"同日", Unit::Day, fromAntecedent(0)},
    {u"同夜", Unit::Day, fromAntecedent(0)},
    {u"翌々日", Unit::Day, fromAntecedent(2)},
    {u"翌々年", Unit::Year, fromAntecedent(2)},
    {u"翌年度", Unit::FiscalYear, fromAntecedent(1)},
    {u"翌年", Unit::Year, fromAntecedent(1)},
    {u"翌月", Unit::Month, fromAntecedent(1)},
    {u"翌週", Unit::Week, fromAntecedent(1)},
    {u"翌日", Unit::Day, fromAntecedent(1)},
    {u"翌朝", Unit::Day, fromAntecedent(1)},
    {u"前年度", Unit::FiscalYear, fromAntecedent(-1)},
    {u"前年", Unit::Year, fromAntecedent(-1)},
    {u"前月", Unit::Month, fromAntecedent(-1)},
    {u"前週", Unit::Week, fromAntecedent(-1)},
    {u"前日", Unit::Day, fromAntecedent(-1)},
    {u"前夜", Unit::Day, fromAntecedent(-1)},
    {u"年度内", Unit::FiscalYear, fromPublished(0)},
    {u"年度末", Unit::FiscalYear, fromPublished(0), Part::Late},
    {u"年内", Unit::Year, fromPublished(0)},
    {u"年末", Unit::Year, fromPublished(0), Part::Late},
    {u"年初", Unit::Year, fromPublished(0), Part::Early},
    {u"月内", Unit::Month, fromPublished(0)},
    {u"月末", Unit::Month, fromPublished(0), Part::Late},
    {u"週末", Unit::Weekend, fromPublished(0)},
    {u"週内", Unit::Week, fromPublished(0)},
});

int kanjiDigit(char16_t c)
{
    static constexpr std::u16string_view digits = u"〇一二三四五六七八九";
    const auto at = digits.find(c);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

std::optional<JapaneseNumber> kanjiNumberAt(QStringView text, qsizetype position)
{
    JapaneseNumber number {.value = 0, .digits = 0, .kanji = true, .end = position};
    bool ten = false;
    int pending = -1;
    for (; number.end < text.size() && number.digits < 5; ++number.end) {
        const char16_t c = text[number.end].unicode();
        const int digit = kanjiDigit(c);
        if (c == u'十' && !ten) {
            number.value = 10 * (pending < 0 ? 1 : pending);
            pending = -1;
            ten = true;
        } else if (digit >= 0 && !ten) {
            pending = (pending < 0 ? 0 : pending * 10) + digit;
        } else if (digit > 0 && pending < 0) {
            pending = digit;
        } else {
            break;
        }
        ++number.digits;
    }
    if (number.digits == 0) {
        return std::nullopt;
    }
    number.value += std::max(pending, 0);
    if (ten) {
        number.digits = 2;
    }
    return number;
}

} // namespace

std::optional<JapaneseNumber> japaneseNumberAt(QStringView text, qsizetype position)
{
    JapaneseNumber number {.value = 0, .digits = 0, .kanji = false, .end = position};
    for (; number.end < text.size() && number.digits < 9; ++number.end) {
        const int digit = digitValue(text[number.end].unicode());
        if (digit < 0) {
            break;
        }
        number.value = (number.value * 10) + digit;
        ++number.digits;
    }
    return number.digits > 0 ? std::optional(number) : kanjiNumberAt(text, position);
}

const JapaneseRelative* japaneseRelativeAt(QStringView text, qsizetype position)
{
    const QStringView rest = text.sliced(position);
    const auto found = std::ranges::find_if(relatives, [rest](const JapaneseRelative& word) {
        return rest.front() == QChar(word.text.front()) && rest.startsWith(QStringView(word.text));
    });
    return found == relatives.end() ? nullptr : &*found;
}

std::optional<JapaneseEra> japaneseEraAt(QStringView text, qsizetype position)
{
    struct Era {
        std::u16string_view name;
        int base;
    };
    static constexpr auto eras
        = std::to_array<Era>({{u"令和", 2018}, {u"平成", 1988}, {u"昭和", 1925}, {u"大正", 1911}, {u"明治", 1867}});
    for (const Era& era : eras) {
        if (text.sliced(position).startsWith(QStringView(era.name))) {
            return JapaneseEra {.base = era.base, .end = position + 2};
        }
    }
    return std::nullopt;
}

qsizetype lengthOfAny(QStringView text, qsizetype position, std::span<const std::u16string_view> words)
{
    qsizetype longest = 0;
    if (position >= text.size()) {
        return 0;
    }
    const QStringView rest = text.sliced(position);
    for (const std::u16string_view word : words) {
        if (static_cast<qsizetype>(word.size()) > longest && rest.startsWith(QStringView(word))) {
            longest = static_cast<qsizetype>(word.size());
        }
    }
    return longest;
}

int japaneseWeekday(char16_t c)
{
    static constexpr std::u16string_view days = u"月火水木金土日";
    const auto at = days.find(c);
    return at == std::u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

} // namespace linimasa::dates
