#include "app/events/event_finder.h"
#include "tests/app/events/event_examples.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

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

TEST_CASE("A date that only counts or names a term dates nothing", "[events]")
{
    check({
        {"en: the third since",
         Language::English,
         enTitle
             + u"It was the third such cyber meeting of [Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] since {2019|2019}."_s,
         {}},
        {"id: the third since",
         Language::Indonesian,
         idTitle + u"Pertemuan siber itu merupakan yang ketiga sejak {2021|2021}."_s,
         {}},
        {"what a verb tells began then",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] have held a yearly cyber dialogue since {2019|2019}."_s,
         {u"2019 japan-vietnam meeting happened"_s}},
        {"vi: the years of a plan",
         Language::Vietnamese,
         viTitle
             + u"[Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] {hôm 3/6|2024-06-03} thông qua kế hoạch an ninh mạng {giai đoạn 2023-2025|2023/2025}."_s,
         {u"2024-06-03 japan-vietnam agreement happened"_s}},
    });
}

TEST_CASE("What is to come is not the day of a saying, nor does a saying date the deed", "[events]")
{
    check({
        {"a plan that an official tells of",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] will open a cyber course, [Minister|ROLE|x-m|Q881] [Nguyen An|PERSON|x-an|Q881] said, in {December|2024-12}."_s,
         {u"2024-12 japan-vietnam plan planned"_s}},
    });
}

TEST_CASE("A headline about cyber security tells what the lead is about", "[events]")
{
    check({
        {"the matter stands in the title alone",
         Language::Indonesian,
         u"# [Indonesia|COUNTRY|Q252] dan [Jepang|COUNTRY|Q17] Bahas Ruang Siber\n[Indonesia|COUNTRY|Q252] dan [Jepang|COUNTRY|Q17] menggelar dialog pada {Senin|2024-06-03}."_s,
         {u"2024-06-03 other meeting happened"_s}},
        {"the lead says otherwise",
         Language::Indonesian,
         u"# [Indonesia|COUNTRY|Q252] dan [Jepang|COUNTRY|Q17] Bahas Ruang Siber\n[Indonesia|COUNTRY|Q252] dan [Jepang|COUNTRY|Q17] menggelar dialog perdagangan beras pada {Senin|2024-06-03}."_s,
         {}},
        {"'one of the' takes nothing back",
         Language::Indonesian,
         idTitle
             + u"[Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] menggelar dialog pada {Senin|2024-06-03}. Salah satu hasilnya ialah forum siber ini."_s,
         {u"2024-06-03 japan-vietnam meeting happened"_s, u"2024-06-03 japan-vietnam meeting happened"_s}},
        {"what Japan and the bloc do in a member",
         Language::Japanese,
         u"# [日本|COUNTRY|Q17]と[ASEAN|ORG|Q7768|Q7768]、サイバー研修\n[日本|COUNTRY|Q17]と[ASEAN|ORG|Q7768|Q7768]は{3日|2024-06-03}、サイバー研修を始めた。{来年1月|2025-01}には[タイ|COUNTRY|Q869]で研修も行う。"_s,
         {u"2024-06-03 japan-asean capacity-building happened"_s, u"2025-01 japan-asean plan planned"_s}},
    });
}

TEST_CASE("What opens and what closes is one meeting", "[events]")
{
    check({
        {"en: a closing takes the day of the opening",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] opened a cyber conference on {Monday|2024-06-03}. The conference closed {Wednesday|2024-06-05}."_s,
         {u"2024-06-03 japan-vietnam meeting happened"_s, u"2024-06-03/2024-06-05 japan-vietnam meeting happened"_s}},
        {"in a city and its state",
         Language::Indonesian,
         idTitle
             + u"Tawaran siber itu disampaikan dalam dialog kedua pihak di [Vientiane|PLACE|Q9326], [Laos|COUNTRY|Q819], {Senin|2024-06-03}."_s,
         {u"2024-06-03 japan-vietnam meeting happened"_s}},
    });
}

TEST_CASE("A clause's act, parties and day make an event", "[events]")
{
    check({
        {"id: signing",
         Language::Indonesian,
         idTitle
             + u"[Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] menandatangani nota kesepahaman siber pada {Selasa (4/6)|2024-06-04}."_s,
         {u"2024-06-04 japan-vietnam agreement happened"_s}},
        {"en: exercise with others",
         Language::English,
         enTitle + u"[Japan|COUNTRY|Q17] joined a cyber exercise of [NATO|ORG|Q7184|Q7184] in {April 2021|2021-04}."_s,
         {u"2021-04 other exercise happened"_s}},
        {"vi: dialogue",
         Language::Vietnamese,
         viTitle
             + u"Đối thoại an ninh mạng giữa [Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] diễn ra {ngày 3/6|2024-06-03}."_s,
         {u"2024-06-03 japan-vietnam meeting happened"_s}},
        {"ja: met and signed is one event",
         Language::Japanese,
         jaTitle
             + u"[日本|COUNTRY|Q17]の高官は{4日|2024-06-04}、[ベトナム|COUNTRY|Q881]側と会談し、サイバー協力の覚書に署名した。"_s,
         {u"2024-06-04 japan-vietnam agreement happened"_s}},
        {"two acts, two days",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] held cyber talks in {March 2023|2023-03}, and they opened a joint cyber training course in {May 2024|2024-05}."_s,
         {u"2023-03 japan-vietnam meeting happened"_s, u"2024-05 japan-vietnam capacity-building happened"_s}},
        {"one act, two days",
         Language::Vietnamese,
         viTitle + u"Hai bên đã họp về an ninh mạng vào {tháng 11/2023|2023-11} và {ngày 20/2/2024|2024-02-20}."_s,
         {u"2023-11 japan-vietnam meeting happened"_s, u"2024-02-20 japan-vietnam meeting happened"_s}},
        {"the bloc's track",
         Language::Indonesian,
         u"# [Jepang|COUNTRY|Q17] latih petugas siber [ASEAN|ORG|Q7768|Q7768]\n[Jepang|COUNTRY|Q17] dan [ASEAN|ORG|Q7768|Q7768] membuka pusat pelatihan siber pada {September 2018|2018-09}."_s,
         {u"2018-09 japan-asean capacity-building happened"_s}},
        {"a milestone beside the matter",
         Language::Indonesian,
         u"# [Jepang|COUNTRY|Q17] latih petugas siber [ASEAN|ORG|Q7768|Q7768]\n[Jepang|COUNTRY|Q17] dan [ASEAN|ORG|Q7768|Q7768], yang kemitraannya dimulai pada {1973|1973}, berdialog soal siber."_s,
         {u"1973 japan-asean partnership happened"_s}},
    });
}

TEST_CASE("Another matter, other parties and the page around are no event", "[events]")
{
    check({
        {"not cyber",
         Language::English,
         enTitle + u"In {September|2023-09}, the two countries signed an accord on defense equipment."_s,
         {}},
        {"left out by the next words",
         Language::Indonesian,
         idTitle + u"Di luar isu siber, kedua negara menyepakati kerja sama pada {Januari|2024-01}."_s,
         {}},
        {"set aside",
         Language::Indonesian,
         idTitle
             + u"Selain dengan [Jepang|COUNTRY|Q17], [Vietnam|COUNTRY|Q881] bertemu [Uni Eropa|ORG|Q458|Q458] soal siber pada {Mei|2024-05}."_s,
         {}},
        {"without Japan",
         Language::Vietnamese,
         viTitle
             + u"[Việt Nam|COUNTRY|Q881] và [Hàn Quốc|COUNTRY|Q884] ký thỏa thuận an ninh mạng {hồi tháng 5|2024-05}."_s,
         {}},
        {"Japan alone",
         Language::English,
         enTitle + u"[Japan|COUNTRY|Q17]'s parliament passed a cyber law in {May|2024-05}."_s,
         {}},
        {"boilerplate",
         Language::Indonesian,
         idTitle
             + u"~ [Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] teken pakta siber {2020|2020}\nTidak ada kabar lain."_s,
         {}},
        {"the title alone",
         Language::English,
         u"# [Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] sign cyber pact on {May 2|2024-05-02}\nNothing else is known."_s,
         {}},
        {"a date that is part of a name",
         Language::English,
         enTitle
             + u"The two countries meet at the [Cyber Week {2024|2024}|EVENT|x-week]."_s.replace(u"{2024|2024}"_s,
                                                                                                 u"2024"_s),
         {}},
    });
    // An article that has all the words and not the matter.
    check({
        {"a breach",
         Language::English,
         u"# Port restores systems after ransomware attack\n[Japan|COUNTRY|Q17]'s largest port reopened on {Thursday|2024-06-06}. Parts for [Vietnam|COUNTRY|Q881] wait at the quay."_s,
         {}},
        {"trade",
         Language::Vietnamese,
         u"# Thương mại [Việt Nam|COUNTRY|Q881] – [Nhật Bản|COUNTRY|Q17]\nHai nước ký hiệp định thương mại {năm 2008|2008}.\nCảnh báo: thư giả mạo có mã độc."_s,
         {}},
        {"football",
         Language::Indonesian,
         u"# [Indonesia|COUNTRY|Q252] kalahkan [Jepang|COUNTRY|Q17]\nPertandingan digelar {Kamis|2024-06-06}.\nLaman tiket sempat diretas."_s,
         {}},
    });
}

TEST_CASE("Tellings of one event carry its id", "[events]")
{
    auto article = marked(
        u"# [Jepang|COUNTRY|Q17] ajak [Vietnam|COUNTRY|Q881] perkuat siber\n"_s
            + u"[Jepang|COUNTRY|Q17] mengajak [Vietnam|COUNTRY|Q881] menyusun pertahanan siber. Ajakan itu mengemuka dalam pertemuan kedua negara pada {Kamis (6/6)|2024-06-06}.\n"_s
            + u"Pertemuan itu membahas pertukaran data."_s,
        Language::Indonesian, u"2024-06-07"_s);
    const auto& events = article.findEvents();
    REQUIRE(events.size() == 3);
    std::set<QString> ids;
    for (const domain::Event& event : events) {
        ids.insert(event.id);
        CHECK(event.date == domain::Edtf::parse(u"2024-06-06"));
    }
    CHECK(ids.size() == 1);
    CHECK(events[0].rule == u"neighbour-sentence"_s);
    CHECK(events[2].rule == u"told-again"_s);
}

TEST_CASE("A lead without a day takes the dateline's, or none", "[events]")
{
    const QString lead = u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] have signed a cyber pact."_s;
    auto dated = marked(enTitle + u"TOKYO, {June 5|2024-06-05} - "_s + lead, Language::English, u"2024-06-06"_s);
    CHECK(summaries(dated.findEvents()) == QStringList {u"2024-06-05 japan-vietnam agreement happened"_s});
    auto undated = marked(enTitle + lead, Language::English);
    CHECK(summaries(undated.findEvents()) == QStringList {u"- japan-vietnam agreement happened"_s});
}

TEST_CASE("A conference that runs until a day lasts from its first", "[events]")
{
    auto article = marked(
        u"# Konferensi siber [Jepang|COUNTRY|Q17]-[ASEAN|ORG|Q7768|Q7768]\n"_s
            + u"[Jepang|COUNTRY|Q17] dan [ASEAN|ORG|Q7768|Q7768] sepakat soal siber pada {Kamis (6/6)|2024-06-05 or 2024-06-06}.\n"_s
            + u"Konferensi siber dua hari itu berlangsung hingga {Jumat|2024-06-07}."_s,
        Language::Indonesian);
    const auto& events = article.findEvents();
    REQUIRE(events.size() == 2);
    CHECK(events[0].date == domain::Edtf::parse(u"2024-06-05/2024-06-06"));
    REQUIRE(events[0].conflict.has_value());
    CHECK(events[0].conflict->readings.size() == 2);
    CHECK(events[1].date == domain::Edtf::parse(u"2024-06-06/2024-06-07"));
}

TEST_CASE("Titles are the telling's words without its dates", "[events]")
{
    struct Title {
        Language language;
        QString text;
        QString title;
    };
    for (
        const Title& example : std::vector<Title> {
            {Language::Indonesian,
             idTitle
                 + u"[Hanoi|PLACE|Q1858] (KABAR) - [Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881], {4 Juni 2024|2024-06-04}, menandatangani perjanjian siber."_s,
             u"Jepang dan Vietnam menandatangani perjanjian siber"_s},
            {Language::English,
             enTitle + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] signed a cyber pact on {Tuesday|2024-06-04}."_s,
             u"Japan and Vietnam signed a cyber pact"_s},
            {Language::Japanese,
             jaTitle + u"[日本|COUNTRY|Q17]と[ベトナム|COUNTRY|Q881]は{4日|2024-06-04}、サイバー協定に署名した。"_s,
             u"日本とベトナムはサイバー協定に署名した"_s},
        }) {
        auto article = marked(example.text, example.language);
        const auto& events = article.findEvents();
        REQUIRE(events.size() == 1);
        CHECK(events[0].title == example.title);
    }
    auto article = marked(enTitle + u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] signed a cyber pact "_s
                              + u"of considerable length "_s.repeated(20) + u"on {Tuesday|2024-06-04}."_s,
                          Language::English);
    REQUIRE(!article.findEvents().empty());
    CHECK(article.read.analysis.events[0].title.size() <= 111);
    CHECK(article.read.analysis.events[0].title.endsWith(u'…'));
}

TEST_CASE("Every range lies in the text, and the same text gives the same events", "[events]")
{
    // Pieces put together at random: nothing sensible, everything that the stage may meet.
    const QStringList pieces {u"[Jepang|COUNTRY|Q17] "_s,
                              u"[Vietnam|COUNTRY|Q881] "_s,
                              u"siber "_s,
                              u"dan "_s,
                              u"yang "_s,
                              u"menandatangani "_s,
                              u"perjanjian "_s,
                              u"belum "_s,
                              u"{Selasa|2024-06-04} "_s,
                              u", "_s,
                              u". "_s,
                              u"\n"_s,
                              u"itu "_s,
                              u"ditunda dari "_s,
                              u"ke "_s,
                              u"hingga "_s,
                              u"kata "_s,
                              u"{Mei|} "_s,
                              u"selain "_s,
                              u"di "_s,
                              u"【"_s,
                              u"– "_s,
                              u"署名し、"_s,
                              u"😀"_s};
    quint64 state = 42;
    for (int round = 0; round < 300; ++round) {
        QString text = idTitle;
        for (int i = 0; i < 40; ++i) {
            state = (state * 6364136223846793005ULL) + 1442695040888963407ULL;
            text += pieces.at(static_cast<qsizetype>((state >> 33) % static_cast<quint64>(pieces.size())));
        }
        const auto language = round % 2 == 0 ? Language::Indonesian : Language::Japanese;
        auto first = marked(text, language);
        auto second = marked(text, language);
        first.findEvents();
        second.findEvents();
        REQUIRE(summaries(first.read.analysis.events) == summaries(second.read.analysis.events));
        for (std::size_t i = 0; i < first.read.analysis.events.size(); ++i) {
            const domain::Event& event = first.read.analysis.events[i];
            CHECK(event.id == second.read.analysis.events[i].id);
            CHECK(event.range.begin >= 0);
            CHECK(event.range.end <= first.read.article.text.size());
            CHECK(!event.range.isEmpty());
            CHECK(event.parties.contains(u"Q17"_s));
            CHECK(event.parties.size() >= 2);
            CHECK(std::ranges::is_sorted(event.parties));
        }
    }
}
