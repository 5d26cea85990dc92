#include "tests/app/dates/reading.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using namespace linimasa::dates::test;

TEST_CASE("Japanese: days")
{
    const auto [text, expected] = GENERATE(
        Example {u"研修を19日から始めると発表した。", u"19日 = 2023-11-19"},

        Example {u"2023年11月14日23時05分11秒に会う。", u"2023年11月14日23時05分11秒 = 2023-11-14"},
        Example {u"25日に閉幕する。", u"25日 = 2023-11-25"}, Example {u"25日に閉幕した。", u"25日 = 2023-10-25"},
        Example {u"先月23日（月）に会った。", u"先月23日（月） = 2023-10-23"},

        Example {u"防衛相は13日、署名した。", u"13日 = 2023-11-13"},
        Example {u"2023年11月14日（火）午後6時半ごろに会う。", u"2023年11月14日（火）午後6時半ごろ = 2023-11-14"},
        Example {u"２０２３年１１月１４日に会う。", u"２０２３年１１月１４日 = 2023-11-14"},
        Example {u"二〇二三年十一月十四日に会う。", u"二〇二三年十一月十四日 = 2023-11-14"},
        Example {u"令和5年11月14日に会う。", u"令和5年11月14日 = 2023-11-14"},
        Example {u"平成31年4月30日に会う。", u"平成31年4月30日 = 2019-04-30"},
        Example {u"2023年（令和5年）11月14日に会う。", u"2023年（令和5年）11月14日 = 2023-11-14"},
        Example {u"11月5日に会った。", u"11月5日 = 2023-11-05"}, Example {u"13日夜に会った。", u"13日夜 = 2023-11-13"},
        Example {u"13日朝鮮半島で会った。", u"13日 = 2023-11-13"},
        Example {u"先月23日に会った。", u"先月23日 = 2023-10-23"},
        Example {u"昨年12月5日に会った。", u"昨年12月5日 = 2022-12-05"},
        Example {u"16日に会う予定。", u"16日 = 2023-11-16"}, Example {u"30日に会った。", u"30日 = 2023-10-30"},
        Example {u"11/14(火)に会う。", u"11/14(火) = 2023-11-14"},
        Example {u"14日午前10時15分に会う。", u"14日午前10時15分 = 2023-11-14"},
        Example {u"5日付の文書。", u"5日 = 2023-11-05"}, Example {u"二十三日に会う予定。", u"二十三日 = 2023-11-23"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Japanese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Japanese: ranges are one expression")
{
    const auto [text, expected]
        = GENERATE(Example {u"2～6日に開いた。", u"2～6日 = 2023-11-02/2023-11-06"},
                   Example {u"10月5日及び6日に開いた。", u"10月5日及び6日 = 2023-10-05/2023-10-06"},
                   Example {u"10月5日（木）と6日（金）に開いた。", u"10月5日（木）と6日（金） = 2023-10-05/2023-10-06"},
                   Example {u"10月5日、6日、7日に開いた。", u"10月5日、6日、7日 = 2023-10-05/2023-10-07"},
                   Example {u"10月5日と8日に開いた。", u"10月5日 = 2023-10-05; 8日 = 2023-10-08"},
                   Example {u"5日から6日まで開いた。", u"5日から6日 = 2023-11-05/2023-11-06"},
                   Example {u"11月30日～12月2日に開く。", u"11月30日～12月2日 = 2023-11-30/2023-12-02"},
                   Example {u"5、6両日に開いた。", u"5、6両日 = 2023-11-05/2023-11-06"},
                   Example {u"5、6の両日に開いた。", u"5、6の両日 = 2023-11-05/2023-11-06"},
                   Example {u"2019年12月2～6日に開いた。", u"2019年12月2～6日 = 2019-12-02/2019-12-06"},
                   Example {u"2019～21年に開いた。", u"2019～21年 = 2019/2021"},
                   Example {u"2023年4～6月期の統計。", u"2023年4～6月期 = 2023-04/2023-06"},
                   Example {u"2024年3月期の決算。", u"2024年3月期 = 2023-04/2024-03"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Japanese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Japanese: months, years and their parts")
{
    const auto [text, expected] = GENERATE(
        Example {u"今年度末に始める。", u"今年度末 = 2024-03~"},
        Example {u"21年の会合は開かれなかった。", u"21年 = 2021"},
        Example {u"10月上旬に開いた。", u"10月上旬 = 2023-10~"},
        Example {u"10月中旬に開いた。", u"10月中旬 = 2023-10~"}, Example {u"年初に開いた。", u"年初 = 2023~"},
        Example {u"2018年以来開いている。", u"2018年 = 2018"},
        Example {u"【東京=共同】13日に開いた。", u"13日 = 2023-11-13"},
        Example {u"1990年代後半に始めた。", u"1990年代後半 = 199X~"},

        Example {u"9月に署名した。", u"9月 = 2023-09"}, Example {u"昨年12月に署名した。", u"昨年12月 = 2022-12"},
        Example {u"来年2月ごろに開く。", u"来年2月ごろ = 2024-02~"},
        Example {u"今年4月に開いた。", u"今年4月 = 2023-04"}, Example {u"11月下旬に開く。", u"11月下旬 = 2023-11~"},
        Example {u"2021年末までに開く。", u"2021年末 = 2021~"}, Example {u"年内に詰める。", u"年内 = 2023"},
        Example {u"1973年に始めた。", u"1973年 = 1973"}, Example {u"令和元年に始めた。", u"令和元年 = 2019"},
        Example {u"2023年度予算。", u"2023年度 = 2023-04/2024-03"},
        Example {u"来年度に始める。", u"来年度 = 2024-04/2025-03"},
        Example {u"次回は秋ごろに開く方向だ。", u"秋ごろ = 2024-23~"}, Example {u"春は青い。", u""},
        Example {u"2024年春に始める。", u"2024年春 = 2024-21"}, Example {u"来春に始める。", u"来春 = 2024-21"},
        Example {u"2024年上半期に始める。", u"2024年上半期 = 2024-01/2024-06"},
        Example {u"1990年代に始めた。", u"1990年代 = 199X"}, Example {u"22年12月に始めた。", u"22年12月 = 2022-12"},
        Example {u"19年に始めた。", u"19年 = 2019"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Japanese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Japanese: counted from the publication or from a date before it")
{
    const auto [text, expected]
        = GENERATE(Example {u"昨日、今日、明日。", u"昨日 = 2023-11-13; 今日 = 2023-11-14; 明日 = 2023-11-15"},
                   Example {u"先週、来週月曜日。", u"先週 = 2023-11-06/2023-11-12; 来週月曜日 = 2023-11-20"},
                   Example {u"13日に会い、同日帰った。", u"13日 = 2023-11-13; 同日 = 2023-11-13"},
                   Example {u"13日に会い、翌日帰った。", u"13日 = 2023-11-13; 翌日 = 2023-11-14"},
                   Example {u"13日に開いた。会議は14日まで。\n同日帰った。",
                            u"13日 = 2023-11-13; 14日 = 2023-11-14; 同日 = 2023-11-13"},
                   Example {u"13日に勝ち、19日に対戦する。\n前日、止まった。",
                            u"13日 = 2023-11-13; 19日 = 2023-11-19; 前日 = 2023-11-12"},
                   Example {u"2019年に会い、翌年3月に帰った。", u"2019年 = 2019; 翌年3月 = 2020-03"},
                   Example {u"3日前、2年前、1カ月前。", u"3日前 = 2023-11-11; 2年前 = 2021; 1カ月前 = 2023-10"},
                   Example {u"2019年12月2日に始まり、6日に終えた。", u"2019年12月2日 = 2019-12-02; 6日 = 2019-12-06"},
                   Example {u"13日、2019年12月2日の演習を振り返った。14日も会う。",
                            u"13日 = 2023-11-13; 2019年12月2日 = 2019-12-02; 14日 = 2023-11-14"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Japanese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Japanese: what is no date")
{
    const auto [text, expected]
        = GENERATE(Example {u"毎月5日に開く。1～2日で復旧。", u""}, Example {u"発足から10年に。100年、1000年前。", u""},
                   Example {u"2023年版、24時間365日。", u""}, Example {u"3日間、30日間、2年ぶり、3カ月。", u""},
                   Example {u"一日も早く。1日3回。1日当たり。", u""}, Example {u"参加者の3分の2、4分の3。", u""},
                   Example {u"10日連続、3年連続、5年目、50周年。", u""}, Example {u"日本、来日、先日、毎週月曜。", u""},
                   Example {u"052-0704-2023へ。", u""}, Example {u"3.2版を使う。", u""},
                   Example {u"約10日、5年以内、10年に一度。", u""}, Example {u"前年比で増えた。", u""},
                   Example {u"午前6時半に会う。", u""});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Japanese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Japanese: readings that contradict each other")
{
    const auto [text, expected]
        = GENERATE(Example {u"11月14日（月）に会う。", u"11月14日（月） = 2023-11-13/2023-11-14!"},
                   Example {u"14日(月)に会う。", u"14日(月) = 2023-11-13/2023-11-14!"},
                   Example {u"2023年11月31日に会う。", u"2023年11月31日 = ?!"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Japanese, text, u"2023-11-14")) == QString::fromUtf16(expected));
}
