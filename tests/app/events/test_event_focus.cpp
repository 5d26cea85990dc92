#include "tests/app/events/event_examples.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa::tests;
using namespace Qt::StringLiterals;
using linimasa::domain::Language;

TEST_CASE("What lies ahead in a report on the two is told whatever its verb", "[events]")
{
    check({
        {"en: builders",
         Language::English,
         enTitle
             + u"The talks on cyber security were held {on Tuesday|2024-06-04}. Masons will gnarl in {October|2024-10}."_s,
         {u"2024-06-04 japan-vietnam meeting happened"_s, u"2024-10 japan-vietnam plan planned"_s}},
        {"en: another state's plan",
         Language::English,
         enTitle
             + u"The talks on cyber security were held {on Tuesday|2024-06-04}. [France|COUNTRY|Q142] will gnarl in {October|2024-10}."_s,
         {u"2024-06-04 japan-vietnam meeting happened"_s}},
        {"en: another matter",
         Language::English,
         enTitle
             + u"The talks on cyber security were held {on Tuesday|2024-06-04}. Tickets will be sold in {October|2024-10}."_s,
         {u"2024-06-04 japan-vietnam meeting happened"_s}},
        {"ja: a question",
         Language::Japanese,
         jaTitle + u"両国は{4日|2024-06-04}、サイバー協議を開いた。\n――{今年|2024}の活動は。"_s,
         {u"2024-06-04 japan-vietnam meeting happened"_s}},
    });
}

TEST_CASE("Since a day begins what a clause tells; since a month only counts", "[events]")
{
    check({
        {"id: since a day",
         Language::Indonesian,
         idTitle
             + u"[Vietnam|COUNTRY|Q881] dan [Jepang|COUNTRY|Q17] sejak {Selasa|2024-06-04} punya saluran darurat siber."_s,
         {u"2024-06-04 japan-vietnam other happened"_s}},
        {"en: put off twice since then",
         Language::English,
         enTitle + u"The cyber drill had been delayed twice since {March|2024-03}."_s,
         {}},
        {"ja: a sum up to then",
         Language::Japanese,
         jaTitle + u"サイバー研修は{昨年度|2022-04/2023-03}までに180人が修了した。"_s,
         {}},
    });
}

TEST_CASE("A chair, an attack that was suffered and a cause are no deeds of the two", "[events]")
{
    check({
        {"en: a chair",
         Language::English,
         enTitle
             + u"They recalled that [Vietnam|COUNTRY|Q881] chaired ASEAN in {2020|2020} and praised its cyber strategy."_s,
         {}},
        {"ja: an attack",
         Language::Japanese,
         jaTitle + u"[ベトナム|COUNTRY|Q881]では{4月|2024-04}、企業がサイバー攻撃の被害を受けた。"_s,
         {}},
        {"vi: what broke off for a cable goes on all the same",
         Language::Vietnamese,
         viTitle
             + u"Cuộc diễn tập an ninh mạng {năm 2022|2022} từng dang dở do sự cố cáp quang biển. Kỳ diễn tập kế tiếp diễn ra vào {tháng 9|2024-09}."_s,
         {u"2022 japan-vietnam exercise happened"_s, u"2024-09 japan-vietnam plan planned"_s}},
    });
}

TEST_CASE("Who is only speaking, and who is named behind, takes no part in what a clause tells", "[events]")
{
    check({
        {"en: a speaker",
         Language::English,
         enTitle
             + u"A [Vietnamese general|ROLE|x-g|Q881] told reporters that cyber cases had been shared in a trial that ran {from July 14 to 25, 2023|2023-07-14/2023-07-25}."_s,
         {u"2023-07-14/2023-07-25 japan-vietnam other happened"_s}},
        {"vi: by whom, not why",
         Language::Vietnamese,
         viTitle + u"Khóa học an ninh mạng do [Nhật Bản|COUNTRY|Q17] tài trợ khép lại {hôm 6/12|2023-12-06}."_s,
         {u"2023-12-06 japan-vietnam capacity-building happened"_s}},
        {"vi: in a city of Japan",
         Language::Vietnamese,
         viTitle
             + u"{Tuần tới|2024-06-17/2024-06-23}, 20 kỹ sư [Việt Nam|COUNTRY|Q881] sẽ sang [Yokohama|PLACE|Q38283|Q17] dự khóa an ninh mạng."_s,
         {u"2024-06-17/2024-06-23 japan-vietnam plan planned"_s}},
    });
}
