#include "app/dates/expression.h"
#include "app/dates/rules.h"

namespace linimasa::dates {

namespace {

using enum WordKind;

constexpr int unit(Unit value)
{
    return static_cast<int>(value);
}

// Syllables, since Vietnamese is written syllable by syllable. Source: the Vietnamese of news agencies, collected by the
// authors.
constexpr auto words = std::to_array<WordEntry>({
    {u"thứ", Other, 1},
    {u"chủ", Other, 2},
    {u"vừa", Other, 3},
    {u"đó", Other, 4},
    {u"cách", Other, 5},
    {u"đây", Other, 6},
    {u"khi", Other, 7},
    {u"dự", Other, 9},
    {u"kia", Other, 10},
    {u"nhật", Other, 11},
    {u"niên", Other, 12},
    {u"kỷ", Other, 12},
    {u"đoạn", Other, 13},
    {u"những", Other, 14},
    {u"lần", Other, 15},
    {u"chính", Other, 16},
    {u"khóa", Other, 16},
    {u"khoá", Other, 16},
    {u"cho", Other, 17},
    {u"các", Other, 14},

    {u"một", Number, 1},
    {u"hai", Number, 2},
    {u"ba", Number, 3},
    {u"bốn", Number, 4},
    {u"tư", Number, 4},
    {u"sáu", Number, 6},
    {u"bảy", Number, 7},
    {u"bẩy", Number, 7},
    {u"tám", Number, 8},
    {u"chín", Number, 9},
    {u"mười", Number, 10},
    {u"giêng", Number, 1},
    {u"nhất", Number, 1},
    {u"i", Ordinal, 1},
    {u"ii", Ordinal, 2},
    {u"iii", Ordinal, 3},
    {u"iv", Ordinal, 4},
    {u"năm", UnitName, unit(Unit::Year)},
    {u"tháng", UnitName, unit(Unit::Month)},
    {u"tuần", UnitName, unit(Unit::Week)},
    {u"quý", UnitName, unit(Unit::Quarter)},
    {u"quí", UnitName, unit(Unit::Quarter)},
    {u"ngày", DateLabel},
    {u"hôm", DayLabel},
    {u"sáng", DayPart},
    {u"trưa", DayPart},
    {u"chiều", DayPart},
    {u"tối", DayPart},
    {u"đêm", DayPart},
    {u"rạng", DayPart, 2},
    {u"nay", This, 1},
    {u"này", This},
    {u"qua", Past, 1},
    {u"ngoái", Past},
    {u"trước", Past, 2},
    {u"tới", Future, 1},
    {u"sau", Future, 2},
    {u"mai", Future, 3},
    {u"đầu", Early},
    {u"giữa", Middle},
    {u"cuối", Late},
    {u"nửa", Half},
    {u"cùng", Same},
    {u"đến", To},
    {u"và", And},
    {u"từ", Preposition, 1},
    {u"giai", Period},
    {u"thập", Decade},
    {u"tài", Fiscal},
    {u"vào", Preposition, 2},
    {u"trong", Preposition},
    {u"hồi", Preposition, 2},
    {u"kể", Preposition},
    {u"khoảng", Preposition},
    {u"lúc", Clock},
    {u"dịp", Preposition},
    {u"số", Label},
    {u"luật", Label},
    {u"quyết", Label},
    {u"hotline", Label},
    {u"người", Counted},
    {u"vụ", Counted},
    {u"tỷ", Counted},
    {u"tỉ", Counted},
    {u"triệu", Counted},
    {u"km", Counted},
    {u"đồng", Counted},
    {u"usd", Counted},
    {u"doanh", Counted},
    {u"công", Counted},
    {u"cuộc", Counted},
    {u"máy", Counted},
    {u"thiết", Counted},
    {u"học", Counted},
    {u"tấn", Counted},
    {u"trang", Counted},
    {u"yên", Counted},
    {u"giờ", Counted},
    {u"nói", Saying},
    {u"biết", Saying, 2},
    {u"sẻ", Saying},
    {u"mạnh", Saying},
    {u"biểu", Saying},
    {u"đáp", Saying},
    {u"tại", Setting},
    {u"báo", Setting},
    {u"chí", Setting},
    {u"buổi", Setting},
    {u"họp", Setting},
    {u"với", Setting},
    {u"rằng", Linker},
    {u"mà", Linker},
    {u"sẽ", FutureWord},
    {u"kiến", FutureWord, 1},
    {u"hoạch", FutureWord},
    {u"hoãn", FutureWord},
    {u"hướng", FutureWord},
});

} // namespace

const WordTable& vietnameseWords()
{
    static const WordTable table(words);
    return table;
}

} // namespace linimasa::dates
