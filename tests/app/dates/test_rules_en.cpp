#include "tests/app/dates/reading.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using namespace linimasa::dates::test;

TEST_CASE("English: days with their month, weekday and time")
{
    const auto [text, expected] = GENERATE(
        Example {u"They met last Wednesday, Nov. 8.", u"last Wednesday, Nov. 8 = 2023-11-08"},
        Example {u"They met Thursday evening (Nov. 9).", u"Thursday evening (Nov. 9) = 2023-11-09"},
        Example {u"He came on Sunday for a visit that ends Thursday.", u"Sunday = 2023-11-12; Thursday = 2023-11-16"},

        Example {u"They met on Nov. 9, 2023, in Hanoi.", u"Nov. 9, 2023 = 2023-11-09"},
        Example {u"TOKYO, Nov. 13 (Kyodo) – They met.", u"Nov. 13 = 2023-11-13"},
        Example {u"They met on Thursday, Nov. 9, in Hanoi.", u"Thursday, Nov. 9 = 2023-11-09"},
        Example {u"They met on Thursday (Nov. 9) in Hanoi.", u"Thursday (Nov. 9) = 2023-11-09"},
        Example {u"They met on 9 November 2023.", u"9 November 2023 = 2023-11-09"},
        Example {u"They met on the 9th of November.", u"9th of November = 2023-11-09"},
        Example {u"They met on November 9th.", u"November 9th = 2023-11-09"},
        Example {u"Seen 24-Nov-2021 there.", u"24-Nov-2021 = 2021-11-24"},
        Example {u"They met on Tuesday morning.", u"Tuesday morning = 2023-11-14"},
        Example {u"It will send experts under a note exchanged on Monday.", u"Monday = 2023-11-13"},
        Example {u"The note will be exchanged on Monday.", u"Monday = 2023-11-20"},
        Example {u"(2023/11/14-21:37)", u"2023/11/14 = 2023-11-14"},
        Example {u"They met on May 5, 2023 at 3:30 p.m. in Hanoi.", u"May 5, 2023 at 3:30 p.m. = 2023-05-05"},
        Example {u"They met 2024-04-11 there.", u"2024-04-11 = 2024-04-11"},
        Example {u"They met last Nov. 10.", u"last Nov. 10 = 2023-11-10"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::English, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("English: ranges are one expression")
{
    const auto [text, expected] = GENERATE(
        Example {u"It ran from Nov. 30 to Dec. 2, 2022.", u"Nov. 30 to Dec. 2, 2022 = 2022-11-30/2022-12-02"},
        Example {u"It ran Dec. 5-7, 2022.", u"Dec. 5-7, 2022 = 2022-12-05/2022-12-07"},
        Example {u"It ran 5-7 December 2022.", u"5-7 December 2022 = 2022-12-05/2022-12-07"},
        Example {u"It ran on Nov. 8 and 9.", u"Nov. 8 and 9 = 2023-11-08/2023-11-09"},
        Example {u"It ran on June 5, 6 and 7, 2023.", u"June 5, 6 and 7, 2023 = 2023-06-05/2023-06-07"},
        Example {u"It ran on 5, 6, and 7 June 2023.", u"5, 6, and 7 June 2023 = 2023-06-05/2023-06-07"},
        Example {u"It began on Monday. It runs through Wednesday.", u"Monday = 2023-11-13; Wednesday = 2023-11-15"},
        Example {u"It was moved from Thursday to Monday.", u"Thursday = 2023-11-09; Monday = 2023-11-13"},
        Example {u"It ran between Nov. 2 and 6.", u"Nov. 2 and 6 = 2023-11-02/2023-11-06"},
        Example {u"It runs Monday through Friday.", u"Monday through Friday = 2023-11-13/2023-11-17"},
        Example {u"It ran from 2019 to 2021 and 2015-17.", u"2019 to 2021 = 2019/2021; 2015-17 = 2015/2017"},
        Example {u"On Oct. 5 and Nov. 7, 2022, they met.", u"Oct. 5 = 2022-10-05; Nov. 7, 2022 = 2022-11-07"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::English, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("English: months, years and their parts")
{
    const auto [text, expected] = GENERATE(
        Example {u"Talks resumed in April and will end in December.", u"April = 2023-04; December = 2023-12"},
        Example {u"It came early in 2023 and late in May.", u"early in 2023 = 2023~; late in May = 2023-05~"},

        Example {u"It began in September.", u"September = 2023-09"},
        Example {u"It has run since 2019.", u"2019 = 2019"},
        Example {u"It began in Nov. 2021.", u"Nov. 2021 = 2021-11"},
        Example {u"It began in April this year.", u"April this year = 2023-04"},
        Example {u"It began in October last year.", u"October last year = 2022-10"},
        Example {u"It began this April.", u"this April = 2023-04"},
        Example {u"It will begin in May.", u"May = 2024-05"},
        Example {u"It began in early 2023.", u"early 2023 = 2023~"},
        Example {u"It began in mid-2022.", u"mid-2022 = 2022~"},
        Example {u"It began in late last year.", u"late last year = 2022~"},
        Example {u"It ends by the end of the year.", u"end of the year = 2023~"},
        Example {u"It ends at the end of 2024.", u"end of 2024 = 2024~"},
        Example {u"It ends in the first half of 2024.", u"first half of 2024 = 2024-01/2024-06"},
        Example {u"It ends in the second quarter of next year.", u"second quarter of next year = 2024-04/2024-06"},
        Example {u"It ends in Q2 2024.", u"Q2 2024 = 2024-04/2024-06"},
        Example {u"It ends in fiscal 2023 and FY2024.", u"fiscal 2023 = 2023-04/2024-03; FY2024 = 2024-04/2025-03"},
        Example {u"It began in the 1990s.", u"1990s = 199X"},
        Example {u"It begins next spring.", u"next spring = 2024-21"},
        Example {u"It will begin in the spring.", u"spring = 2024-21"},
        Example {u"They spring into the summer of love.", u""},
        Example {u"It began in the summer of 2022.", u"summer of 2022 = 2022-22"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::English, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("English: counted from the publication or from a date before it")
{
    const auto [text, expected] = GENERATE(
        Example {u"They met yesterday, last week and last month.",
                 u"yesterday = 2023-11-13; last week = 2023-11-06/2023-11-12; last month = 2023-10"},
        Example {u"They meet tomorrow, next week, next year.",
                 u"tomorrow = 2023-11-15; next week = 2023-11-20/2023-11-26; next year = 2024"},
        Example {u"They met last Tuesday.", u"last Tuesday = 2023-11-07"},
        Example {u"They met last Friday.", u"last Friday = 2023-11-10"},
        Example {u"They will meet Friday.", u"Friday = 2023-11-17"},
        Example {u"They met Friday.", u"Friday = 2023-11-10"}, Example {u"They met a year ago.", u"a year ago = 2022"},
        Example {u"They met last night.", u"last night = 2023-11-13"},
        Example {u"They met in May 2021. That December they parted.", u"May 2021 = 2021-05; December = 2021-12"},
        Example {u"They met Nov. 9. They parted the following day.",
                 u"Nov. 9 = 2023-11-09; the following day = 2023-11-10"},
        Example {u"They met Nov. 9. Staff came two days earlier.",
                 u"Nov. 9 = 2023-11-09; two days earlier = 2023-11-07"},
        Example {u"They met in 2019. The previous year was calm.", u"2019 = 2019; The previous year = 2018"},
        Example {u"They met over the weekend.", u"the weekend = 2023-11-11/2023-11-12"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::English, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("English: what is no date")
{
    const auto [text, expected] = GENERATE(
        Example {u"Fixes came on Patch Tuesday.", u""},

        Example {u"It came two weeks later than planned.", u""}, Example {u"They meet every Friday and each May.", u""},

        Example {u"It offers 24/7 support on 24/7 basis.", u""},
        Example {u"Exchange Server 2019 has CVE-2023-23397.", u""},

        Example {u"It runs 9/10 of the cables.", u""}, Example {u"Order 11/4/23 applies.", u""},
        Example {u"Two of three, or 2/3, agree.", u""}, Example {u"Call (02) 8551-2024.", u""},
        Example {u"It may rain; we march on.", u""}, Example {u"Resolution 2231 and No. 5/2023.", u""},
        Example {u"2000 people and 1945 soldiers.", u""}, Example {u"It took three months and 24 hours.", u""},
        Example {u"The 50th anniversary came.", u""}, Example {u"Version 3.10.2 won 2-1.", u""},
        Example {u"Today's problems last.", u""}, Example {u"In recent years and the coming days.", u""},
        Example {u"A second meeting came the day before the talks.", u""},
        Example {u"April Jones met August Meyer.", u""}, Example {u"It cost $2023 or +2023.", u""});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::English, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("English: the order of day and month")
{
    const auto [text, expected] = GENERATE(
        Example {u"They met on 03/04/2024.", u"03/04/2024 = ?!"},
        Example {u"They met on 13/04/2024.", u"13/04/2024 = 2024-04-13"},
        Example {u"They met on 04/13/2024.", u"04/13/2024 = 2024-04-13"},
        Example {u"They met on Thursday, 04/11/2024.", u"Thursday, 04/11/2024 = 2024-04-11"},
        Example {u"They met on 04/04/2024.", u"04/04/2024 = 2024-04-04"},
        Example {u"They met on 04/05/2024.", u"04/05/2024 = 2024-04-05"},
        Example {u"They met on 13/04/2024 and on 03/04/2024.", u"13/04/2024 = 2024-04-13; 03/04/2024 = 2024-04-03"},
        Example {u"They met on Wednesday, April 11, 2024.", u"Wednesday, April 11, 2024 = 2024-04-10/2024-04-11!"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::English, text, u"2024-04-18")) == QString::fromUtf16(expected));
}
