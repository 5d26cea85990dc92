#include "tests/app/dates/reading.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using namespace linimasa::dates::test;

TEST_CASE("Vietnamese: days with their month, weekday and time")
{
    const auto [text, expected] = GENERATE(
        Example {u"Họp hôm qua, 13/11, tại Huế.", u"hôm qua, 13/11 = 2023-11-13"},
        Example {u"HÀ NỘI, 13/11 – Hai bên họp.", u"13/11 = 2023-11-13"},
        Example {u"Họp ngày 10.11 tại Huế.", u"ngày 10.11 = 2023-11-10"},
        Example {u"Họp ngày 24.9.2023 tại Huế.", u"ngày 24.9.2023 = 2023-09-24"},
        Example {u"Họp ngày 24/10 vừa qua.", u"ngày 24/10 vừa qua = 2023-10-24"},
        Example {u"Họp ngày 9/11, chiều cùng ngày ký.", u"ngày 9/11 = 2023-11-09; chiều cùng ngày = 2023-11-09"},
        Example {u"Họp ngày 9/11/2023 tại Huế.", u"ngày 9/11/2023 = 2023-11-09"},
        Example {u"Họp ngày 9/11 tại Huế.", u"ngày 9/11 = 2023-11-09"},
        Example {u"Họp hôm 9/11 tại Huế.", u"hôm 9/11 = 2023-11-09"},
        Example {u"Họp sáng 14/11 tại Huế.", u"sáng 14/11 = 2023-11-14"},
        Example {u"Họp chiều ngày 13/11.", u"chiều ngày 13/11 = 2023-11-13"},
        Example {u"Họp ngày 15-11-2023.", u"ngày 15-11-2023 = 2023-11-15"},
        Example {u"Họp thứ Sáu, 10/11/2023.", u"thứ Sáu, 10/11/2023 = 2023-11-10"},
        Example {u"Họp thứ hai (13/11).", u"thứ hai (13/11) = 2023-11-13"},
        Example {u"Họp sáng thứ Hai (13/11).", u"sáng thứ Hai (13/11) = 2023-11-13"},
        Example {u"Họp thứ Ba, ngày 14/11.", u"thứ Ba, ngày 14/11 = 2023-11-14"},
        Example {u"Họp hôm thứ Hai.", u"hôm thứ Hai = 2023-11-13"},
        Example {u"Họp hôm thứ Tư rồi.", u"hôm thứ Tư = 2023-11-08"},
        Example {u"Họp thứ Hai tuần trước.", u"thứ Hai tuần trước = 2023-11-06"},
        Example {u"Họp Chủ nhật tới.", u"Chủ nhật tới = 2023-11-19"},
        Example {u"Họp vào thứ 2.", u"thứ 2 = 2023-11-13"},
        Example {u"Họp ngày 5 tháng 10 năm 2023.", u"ngày 5 tháng 10 năm 2023 = 2023-10-05"},
        Example {u"Họp 5 tháng 10 năm 2022.", u"5 tháng 10 năm 2022 = 2022-10-05"},
        Example {u"Có hiệu lực từ 14/1/2019.", u"14/1/2019 = 2019-01-14"},
        Example {u"Tính đến 31/10 vừa rồi.", u"31/10 = 2023-10-31"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Vietnamese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Vietnamese: ranges are one expression")
{
    const auto [text, expected] = GENERATE(
        Example {u"Thăm từ ngày 5 đến 7/10.", u"ngày 5 đến 7/10 = 2023-10-05/2023-10-07"},
        Example {u"Thăm từ ngày 5 đến ngày 7/10/2022.", u"ngày 5 đến ngày 7/10/2022 = 2022-10-05/2022-10-07"},
        Example {u"Thăm từ 5 đến 7/10.", u"5 đến 7/10 = 2023-10-05/2023-10-07"},
        Example {u"Thăm ngày 5-7/10.", u"ngày 5-7/10 = 2023-10-05/2023-10-07"},
        Example {u"Thăm ngày 30/9 đến 2/10/2022.", u"ngày 30/9 đến 2/10/2022 = 2022-09-30/2022-10-02"},
        Example {u"Thăm hai ngày 5 và 6/10.", u"ngày 5 và 6/10 = 2023-10-05/2023-10-06"},
        Example {u"Thăm các ngày 5, 6 và 7/10.", u"ngày 5, 6 và 7/10 = 2023-10-05/2023-10-07"},
        Example {u"Dự án giai đoạn 2019–2021.", u"giai đoạn 2019–2021 = 2019/2021"},
        Example {u"Dự án từ năm 2019 đến năm 2021.", u"năm 2019 đến năm 2021 = 2019/2021"},
        Example {u"Dự án từ tháng 3 đến tháng 5/2024.", u"tháng 3 đến tháng 5/2024 = 2024-03/2024-05"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Vietnamese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Vietnamese: months, years and their parts")
{
    const auto [text, expected] = GENERATE(
        Example {u"Năm 2022, họ họp vào tháng 3 và tháng 7.", u"Năm 2022 = 2022; tháng 3 = 2022-03; tháng 7 = 2022-07"},

        Example {u"Khai mạc mùa xuân năm sau.", u"mùa xuân năm sau = 2024-21"},
        Example {u"Hoạt động kể từ năm 2018.", u"năm 2018 = 2018"},

        Example {u"Ký hồi tháng 9.", u"tháng 9 = 2023-09"}, Example {u"Ký tháng 9/2021.", u"tháng 9/2021 = 2021-09"},
        Example {u"Ký tháng 9 năm 2021.", u"tháng 9 năm 2021 = 2021-09"},
        Example {u"Ký tháng 9 năm ngoái.", u"tháng 9 năm ngoái = 2022-09"},
        Example {u"Ký tháng Mười năm 2022.", u"tháng Mười năm 2022 = 2022-10"},
        Example {u"Sẽ ký tháng 3 tới.", u"tháng 3 tới = 2024-03"}, Example {u"Ký năm 1973.", u"năm 1973 = 1973"},
        Example {u"Ký đầu năm nay.", u"đầu năm nay = 2023~"}, Example {u"Ký cuối năm 2022.", u"cuối năm 2022 = 2022~"},
        Example {u"Ký giữa tháng 5/2022.", u"giữa tháng 5/2022 = 2022-05~"},
        Example {u"Ký quý II/2024.", u"quý II/2024 = 2024-04/2024-06"},
        Example {u"Ký quý 3 năm 2023.", u"quý 3 năm 2023 = 2023-07/2023-09"},
        Example {u"Đạt trong 6 tháng đầu năm 2023.", u"6 tháng đầu năm 2023 = 2023-01/2023-06"},
        Example {u"Đạt nửa đầu năm 2024.", u"nửa đầu năm 2024 = 2024-01/2024-06"},
        Example {u"Những năm 1990 và thập niên 2010.", u"Những năm 1990 = 199X; thập niên 2010 = 201X"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Vietnamese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Vietnamese: counted from the publication or from a date before it")
{
    const auto [text, expected] = GENERATE(
        Example {u"Hội nghị khai mạc sáng 13/11 và kéo dài đến hết thứ Bảy.",
                 u"sáng 13/11 = 2023-11-13; thứ Bảy = 2023-11-18"},
        Example {u"Hội nghị sẽ họp hai năm nữa.", u"hai năm nữa = 2025"},
        Example {u"Họp hôm qua, hôm nay, ngày mai.",
                 u"hôm qua = 2023-11-13; hôm nay = 2023-11-14; ngày mai = 2023-11-15"},
        Example {u"Họp chiều nay, đêm qua, sáng mai.",
                 u"chiều nay = 2023-11-14; đêm qua = 2023-11-13; sáng mai = 2023-11-15"},
        Example {u"Họp hôm qua (13/11).", u"hôm qua (13/11) = 2023-11-13"},
        Example {
            u"Tuần này, tuần trước, tuần tới.",
            u"Tuần này = 2023-11-13/2023-11-19; tuần trước = 2023-11-06/2023-11-12; tuần tới = 2023-11-20/2023-11-26"},
        Example {u"Tháng trước, tháng tới.", u"Tháng trước = 2023-10; tháng tới = 2023-12"},
        Example {u"Năm nay, năm ngoái, năm tới.", u"Năm nay = 2023; năm ngoái = 2022; năm tới = 2024"},
        Example {u"Cách đây hai năm họ gặp.", u"Cách đây hai năm = 2021"},
        Example {u"Họp ngày 9/11. Trong cùng ngày, họ ký.", u"ngày 9/11 = 2023-11-09; cùng ngày = 2023-11-09"},
        Example {u"Họp ngày 9/11. Hôm sau họ ký.", u"ngày 9/11 = 2023-11-09; Hôm sau = 2023-11-10"},
        Example {u"Họp ngày 9/11, một ngày sau đó họ ký.", u"ngày 9/11 = 2023-11-09; một ngày sau đó = 2023-11-10"},
        Example {u"Đạt trong năm 2021, giảm so với năm trước đó.", u"năm 2021 = 2021; năm trước đó = 2020"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Vietnamese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Vietnamese: what is no date")
{
    const auto [text, expected] = GENERATE(
        Example {u"Một tuần sau cuộc họp ấy.", u""}, Example {u"Tăng 10.9% so với 3.5 tỷ.", u""},

        Example {u"Chiến tranh thế giới thứ Hai.", u""}, Example {u"Đội đứng thứ 2, Cách mạng Tháng Tám.", u""},
        Example {u"Trên đường 3/2, hỗ trợ 24/7.", u""},

        Example {u"Có 2/3 số đội và 4/5 hồ sơ.", u""}, Example {u"Nghị định 13/2023/NĐ-CP, Thông tư 10/2022.", u""},
        Example {u"Gọi 1900 0424 hoặc 028.1204.2024.", u""}, Example {u"Lần thứ hai, bên thứ ba, nước thứ tư.", u""},
        Example {u"Mất 3 tháng, năm ngày, 24 giờ, 50 năm.", u""}, Example {u"Thứ hai, chúng tôi chờ.", u""},
        Example {u"Ngày nay và hiện nay.", u""}, Example {u"Tỷ số 2-1, bản 3.10.2.", u""},
        Example {u"Trong 2 năm qua.", u""}, Example {u"Có 2000 người.", u""});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Vietnamese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Vietnamese: readings that contradict each other")
{
    const auto [text, expected]
        = GENERATE(Example {u"Họp thứ Hai (14/11).", u"thứ Hai (14/11) = 2023-11-13/2023-11-14!"},
                   Example {u"Họp ngày 31/2/2025.", u"ngày 31/2/2025 = ?!"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Vietnamese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}
