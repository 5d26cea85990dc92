#include "app/events/event_finder.h"
#include "tests/app/events/event_examples.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::Language;
using tests::check;
using tests::enTitle;
using tests::idTitle;
using tests::jaTitle;
using tests::marked;
using tests::summaries;
using tests::viTitle;

TEST_CASE("What did not happen is no event", "[events]")
{
    check({
        {"id: not yet signed",
         Language::Indonesian,
         idTitle + u"Kedua negara belum menandatangani perjanjian siber pada {Selasa (4/6)|2024-06-04}."_s,
         {}},
        {"id: denied",
         Language::Indonesian,
         idTitle
             + u"Kementerian membantah bahwa perjanjian siber kedua negara diteken pada {Jumat (7/6)|2024-06-07}."_s,
         {}},
        {"en: denied",
         Language::English,
         enTitle + u"Officials denied that the two countries signed a cyber pact on {May 2|2024-05-02}."_s,
         {}},
        {"en: called off",
         Language::English,
         enTitle + u"The cyber drill of the two countries set for {May 2|2024-05-02} was cancelled."_s,
         {}},
        {"vi: rumoured",
         Language::Vietnamese,
         viTitle + u"Một số trang mạng đưa tin hai bên ký thỏa thuận an ninh mạng {ngày 8/4|2024-04-08}."_s,
         {}},
        {"vi: taken back by the next sentence",
         Language::Vietnamese,
         viTitle + u"Thỏa thuận an ninh mạng của hai bên được ký {ngày 8/4|2024-04-08}. Thông tin này sai sự thật."_s,
         {}},
        {"ja: not signed",
         Language::Japanese,
         jaTitle + u"両国は{4日|2024-06-04}の時点でサイバー協定に署名していない。"_s,
         {}},
        {"ja: called off",
         Language::Japanese,
         jaTitle + u"両国が{3月|2024-03}に予定したサイバー演習は中止となった。"_s,
         {}},
    });
}

TEST_CASE("Planned and postponed events say so", "[events]")
{
    check({
        {"later than the article",
         Language::English,
         enTitle + u"The two countries will hold a joint cyber drill in {July|2024-07}."_s,
         {u"2024-07 japan-vietnam plan planned"_s}},
        {"from one day to another",
         Language::Indonesian,
         idTitle
             + u"Panitia memindahkan lokakarya siber kedua negara dari {Rabu (12/6)|2024-06-12} ke {Selasa (9/7)|2024-07-09}."_s,
         {u"2024-06-12 japan-vietnam plan postponed"_s, u"2024-07-09 japan-vietnam plan planned"_s}},
        {"put off without a new day",
         Language::Vietnamese,
         viTitle + u"Cuộc diễn tập an ninh mạng chung dự kiến vào {tháng 5|2024-05} đã bị hoãn."_s,
         {u"2024-05 japan-vietnam plan postponed"_s}},
    });
}

TEST_CASE("A date belongs to the saying when it stands by it", "[events]")
{
    auto article = marked(
        idTitle + u"Latihan siber kedua negara berlangsung di Hanoi pada {Selasa (4/6)|2024-06-04}.\n"_s
            + u"\"Kerja sama siber ini berharga,\" kata [Taro Tani|PERSON|x-tani|Q17], {Rabu (5/6)|2024-06-05}."_s,
        Language::Indonesian, u"2024-06-06"_s);
    CHECK(summaries(article.findEvents())
          == QStringList {u"2024-06-04 japan-vietnam exercise happened"_s,
                          u"2024-06-05 japan-vietnam statement happened"_s});
}

TEST_CASE("Words of an official without a day go with the main event", "[events]")
{
    auto article = marked(
        enTitle
            + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] signed a cyber memorandum on {Tuesday|2024-06-04}.\n"_s
            + u"[Taro Tani|PERSON|x-tani|Q17] told reporters that the memorandum answered a shared concern."_s,
        Language::English, u"2024-06-06"_s);
    const auto& events = article.findEvents();
    REQUIRE(summaries(events)
            == QStringList {u"2024-06-04 japan-vietnam agreement happened"_s,
                            u"2024-06-04 japan-vietnam statement happened"_s});
    CHECK(events[1].rule == u"said-there"_s);
    CHECK(events[0].id != events[1].id);
}

TEST_CASE("What a clause dates between Japan and a partner needs no listed verb", "[events]")
{
    check({
        {"an unlisted verb between the two",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] {on Tuesday|2024-06-04} gnarled the cyber matter."_s,
         {u"2024-06-04 japan-vietnam other happened"_s}},
        {"the same by one state alone is nothing",
         Language::English,
         enTitle + u"Prices gnarled {on Tuesday|2024-06-04}."_s,
         {}},
        {"and what is negated is nothing",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] never gnarled {on Tuesday|2024-06-04} the cyber matter."_s,
         {}},
    });
}

TEST_CASE("A comma before the saying closes what is dated, and nobody speaks for days", "[events]")
{
    check({
        {"days",
         Language::English,
         enTitle
             + u"Investigators from both countries pored over the disks {from Feb. 10 to 21|2024-02-10/2024-02-21}, a senior officer said."_s,
         {u"2024-02-10/2024-02-21 japan-vietnam other happened"_s}},
    });
}
