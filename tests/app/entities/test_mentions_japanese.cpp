#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using linimasa::tests::marked;
using linimasa::tests::unmarked;
using namespace Qt::StringLiterals;

TEST_CASE("Japanese: names are found with their type and no more is found")
{
    const QString expected = GENERATE(
        u"[日本|COUNTRY]と[ベトナム|COUNTRY]は[東京|PLACE]で協議した。"_s,
        // one kanji stands for a state beside another, not alone
        u"[日|COUNTRY][越|COUNTRY]、協力で合意"_s, u"[日|COUNTRY][ASEAN|ORG]の専門家が集まった。"_s,
        u"米の価格が5日に上がった。"_s, u"日本語の講座を開く。"_s,
        // the person and the office after the name; a state inside an office is not named again
        u"[佐藤健一|PERSON][防衛相|ROLE]は会見した。"_s, u"[ベトナム国防相|ROLE]が来日した。"_s,
        u"[タイ|COUNTRY]の[ソムチャイ|PERSON][首相|ROLE]が話した。"_s,
        u"[元防衛相|ROLE]の[田中正夫|PERSON]氏が出席した。"_s, u"[日|COUNTRY][越|COUNTRY][防衛相|ROLE]、覚書に署名"_s,
        u"[日|COUNTRY][越|COUNTRY]の防衛相会談は来月開く。"_s, u"日中は暑かった。"_s,
        // bodies, governments, places, quoted exercises
        u"[フィリピン国防省|ORG]と[日本政府|ORG]が発表した。"_s, u"[国際協力機構|ORG]（[JICA|ORG]）が支援する。"_s,
        u"[横浜港|PLACE]と[神奈川県鎌倉市|PLACE]で訓練した。"_s, u"演習「[ブルー・シールド|EVENT]」に加わった。"_s,
        u"[日・ASEANサイバーセキュリティ政策会議|EVENT]を開いた。"_s, u"[ASEAN|ORG]10カ国の若手が集まった。"_s,
        u"共同記者発表で述べた。"_s, u"サイバー防衛隊員5人を派遣する。"_s, u"[南洋時報|ORG]\n会議が始まった。"_s,
        // datelines
        u"【[ハノイ|PLACE]=[共同|ORG]】会議が始まった。"_s, u"【[ハノイ|PLACE][共同|ORG]】会議が始まった。"_s,
        u"[みなと日報|ORG]\n会議が始まった。"_s, u"情報通信分野で協力する。"_s,
        u"[佐藤健一|PERSON][サイバー政策担当大使|ROLE]は会見した。"_s, u"警察幹部が参加した。"_s,
        u"【[マニラ|PLACE]=[鈴木花子|PERSON]】会議が始まった。"_s);
    CAPTURE(expected);
    CHECK(marked(unmarked(expected), Language::Japanese) == expected);
}

TEST_CASE("Japanese: what is no name is left alone")
{
    const QString text
        = GENERATE(u"両国は年内に協議を始める。"_s, u"荷主協会の担当者は話した。"_s, u"捜査機関に届け出た。"_s,
                   u"政府関係者が明らかにした。"_s, u"首都で会合を開いた。"_s, u"同省は同日発表した。"_s);
    CAPTURE(text);
    CHECK(marked(text, Language::Japanese) == text);
}
