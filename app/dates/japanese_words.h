#pragma once

#include "app/dates/expression.h"

#include <QStringView>

#include <optional>
#include <span>
#include <string_view>

namespace linimasa::dates {

/// A number in ASCII or full-width digits or in kanji (二〇二三, 二十三).
struct JapaneseNumber {
    int value = 0;
    int digits = 0; // digits written; for kanji with 十 those of the value
    bool kanji = false;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<JapaneseNumber> japaneseNumberAt(QStringView text, qsizetype position);

/// A word that counts from another date: 昨年, 同日, 来週.
struct JapaneseRelative {
    std::u16string_view text;
    Unit unit = Unit::Day;
    Reference reference;
    Part part = Part::Whole;
    int index = 0; // season
};
/// The longest such word at `position`.
[[nodiscard]] const JapaneseRelative* japaneseRelativeAt(QStringView text, qsizetype position);

/// The first year of an era minus one (令和 is 2018), with the position behind its name; none when no era stands there.
struct JapaneseEra {
    int base = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<JapaneseEra> japaneseEraAt(QStringView text, qsizetype position);

/// The length of the longest of `words` that stands at `position`; 0 when none does.
[[nodiscard]] qsizetype lengthOfAny(QStringView text, qsizetype position, std::span<const std::u16string_view> words);

/// 月 1 – 日 7; 0 for another character.
[[nodiscard]] int japaneseWeekday(char16_t c);

} // namespace linimasa::dates
