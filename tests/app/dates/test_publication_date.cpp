#include "tests/app/dates/reading.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using linimasa::domain::PublishedFrom;
using linimasa::domain::TimexUse;
using namespace linimasa::dates::test;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    Language language;
    const char16_t* text;
    const char16_t* published; // empty: the page does not say
};

} // namespace

TEST_CASE("a page's date line gives the publication date")
{
    const auto [language, text, published] = GENERATE(
        Page {Language::Indonesian, u"Judul\nKamis, 24 Agustus 2023 19:42 WIB\nIsi berita.", u"2023-08-24"},
        Page {Language::Indonesian, u"Judul\nPenulis: Sari Dewi | Senin, 5/6/2023 | 14:20 WIB\nIsi berita.",
              u"2023-06-05"},
        Page {Language::Indonesian, u"Judul\nKABARKOTA.NET, 6 Maret 2024\nIsi berita.", u"2024-03-06"},
        Page {Language::Indonesian, u"Judul\nDiterbitkan pada 7 Mei 2024 pukul 08.15\nIsi berita.", u"2024-05-07"},
        Page {Language::Indonesian, u"Judul\nSari Dewi - detikKabar\nRabu, 08 Nov 2023 10:11 WIB\nIsi berita.",
              u"2023-11-08"},
        Page {Language::Indonesian, u"Judul\nKabar.com, Jakarta - 08/11/2023, 10:11 WIB\nIsi berita.", u"2023-11-08"},
        Page {Language::English, u"Title\nBy Ann Lee | Published 18 April 2024\nBody text.", u"2024-04-18"},
        Page {Language::English,
              u"Title\nHARBOUR ASIA | ANN LEE, Harbour staff writer | May 22, 2025 15:40 JST\nBody text.",
              u"2025-05-22"},
        Page {Language::English, u"Title\nUpdated Nov 15, 2023 Published Nov 14, 2023\nBody text.", u"2023-11-14"},
        Page {Language::English, u"Title\nLast updated: Nov 15, 2023\nBody text.", u"2023-11-15"},
        Page {Language::English, u"Title\nTue, November 14, 2023 8:30 PM GMT+7\nBody text.", u"2023-11-14"},
        Page {Language::English, u"Title\nNovember 14, 2023\nBody text.", u"2023-11-14"},
        Page {Language::English, u"Title\nTuesday 14 November 2023 · Red River Times\nBody text.", u"2023-11-14"},
        Page {Language::English, u"Title\n2023-11-14 08:30\nBody text.", u"2023-11-14"},
        Page {Language::English, u"Title\nBody text.\nMore text.\nPublished: November 14, 2023", u"2023-11-14"},
        Page {Language::Vietnamese, u"Tiêu đề\nThứ Tư, 24/11/2021, 08:30 (GMT+7)\nNội dung.", u"2021-11-24"},
        Page {Language::Vietnamese, u"Tiêu đề\nĐất & Nước mới | Thứ 5, 18/05/2023 - 14:05\nNội dung.", u"2023-05-18"},
        Page {Language::Vietnamese, u"Tiêu đề\nMinh Anh - 10:25 14/11/2023\nNội dung.", u"2023-11-14"},
        Page {Language::Japanese, u"見出し\n2021年11月24日 18:30　国際\n本文です。", u"2021-11-24"},
        Page {Language::Japanese, u"見出し\n公開：2023年7月5日 更新：2023年7月6日\n本文です。", u"2023-07-05"},
        Page {Language::Japanese, u"見出し\n2023/07/05 20:15　社会\n本文です。", u"2023-07-05"});
    CAPTURE(QString::fromUtf16(text));
    const auto reading = readingOf(articleOf(language, text));
    REQUIRE_FALSE(reading.published.empty());
    CHECK(reading.published.front().date.toString() == QString::fromUtf16(published));
    CHECK(reading.published.front().from == PublishedFrom::Byline);
}

TEST_CASE("a dateline gives it when no date line does")
{
    const auto [language, text, published] = GENERATE(
        Page {Language::English, u"Title\nHANOI, Nov. 14, 2023 (Wire) – Talks began.", u"2023-11-14"},
        Page {Language::English, u"Title\nHANOI, Nov. 14 (Wire) – Talks began. They follow the pact of Nov. 10, 2023.",
              u"2023-11-14"},
        Page {Language::English, u"Title\nHANOI, Jan. 2 (Wire) – Talks began. They follow the pact of Dec. 28, 2023.",
              u"2024-01-02"},
        Page {Language::Indonesian, u"Judul\nJakarta, 14/11 (KABAR) - Rapat dibuka. Naskah diteken 10 November 2023.",
              u"2023-11-14"},
        Page {Language::Vietnamese, u"Tiêu đề\nHÀ NỘI, 14/11 – Họp bắt đầu, sau lễ ký ngày 10/11/2023.",
              u"2023-11-14"});
    CAPTURE(QString::fromUtf16(text));
    const auto reading = readingOf(articleOf(language, text));
    REQUIRE_FALSE(reading.published.empty());
    CHECK(reading.published.front().date.toString() == QString::fromUtf16(published));
    CHECK(reading.published.front().from == PublishedFrom::Dateline);
    REQUIRE_FALSE(reading.timexes.empty());
    CHECK(reading.timexes.front().use == TimexUse::Dateline);
}

TEST_CASE("running text, captions and copyright never give it")
{
    const auto [language, text, published] = GENERATE(
        Page {Language::Indonesian,
              u"Judul\nJakarta – Kedua negara, 23 November 2021, meneken naskah di sana bersama para tamu.", u""},
        Page {Language::Indonesian, u"Judul\nFoto: Suasana sidang, Kamis (24/8/2023)\nIsi berita.", u""},
        Page {Language::Indonesian,
              u"Judul\nSuasana sidang para menteri di gedung tua itu, Kamis (24/8/2023)\nIsi berita.", u""},
        Page {Language::Indonesian, u"Judul\nIsi berita.\nCOPYRIGHT © KABAR 24/8/2023", u""},
        Page {Language::English, u"Title\nThe pact was signed on Nov. 10, 2023.", u""},
        Page {Language::English, u"Title\n- Nov. 10, 2023: pact signed\n- Nov. 12, 2023: pact kept", u""},
        Page {Language::Indonesian, u"Judul\n5 Mei 2023: rapat pertama di kota itu\nIsi berita.", u""},
        Page {Language::Vietnamese, u"Tiêu đề\nẢnh: Lễ đón, ngày 23/11/2021.\nNội dung.", u""},
        Page {Language::Japanese, u"見出し\n両国は2023年7月5日に覚書へ署名した。", u""});
    CAPTURE(QString::fromUtf16(text));
    CHECK(readingOf(articleOf(language, text)).published.empty());
}

TEST_CASE("what import knows comes first, a guess from the file's name last")
{
    auto article = articleOf(Language::English, u"Title\nPublished 18 April 2024\nBody text.", u"2024-04-20");
    CHECK(readingOf(article).published.front().date.toString() == u"2024-04-20");
    article.publishedCandidates.front().from = PublishedFrom::FileName;
    const auto reading = readingOf(article);
    CHECK(reading.published.front().date.toString() == u"2024-04-18");
    CHECK(reading.published.back().from == PublishedFrom::FileName);
}

TEST_CASE("the date line itself is no antecedent")
{
    const auto article
        = articleOf(Language::Indonesian, u"Judul\nKamis, 24 Agustus 2023 19:42 WIB\nSehari sebelumnya ia pulang.");
    CHECK(datesOf(article) == u"Kamis, 24 Agustus 2023 19:42 = 2023-08-24; Sehari sebelumnya = ?");
}

TEST_CASE("a stamp in UTC that leaves two days open gives way to the printed day, and alone gives no day to count from")
{
    using linimasa::domain::Edtf;
    auto article = articleOf(Language::English, u"Title\nNovember 14, 2023\nTalks began yesterday in the capital.");
    article.publishedCandidates.push_back({.date = Edtf::parse(u"2023-11-14/2023-11-15"_s).value(),
                                           .from = PublishedFrom::Meta,
                                           .text = u"2023-11-14T20:30:00Z"_s,
                                           .range = {}});
    const auto printed = readingOf(article);
    REQUIRE(printed.published.size() == 2);
    CHECK(printed.published.front().date.toString() == u"2023-11-14"_s);
    CHECK(printed.published.back().from == PublishedFrom::Meta);
    article.text = u"Title\nTalks began yesterday in the capital."_s;
    const auto alone = readingOf(article);
    REQUIRE(alone.published.size() == 1);
    CHECK(alone.published.front().date.toString() == u"2023-11-14/2023-11-15"_s);
    for (const auto& timex : alone.timexes) {
        CHECK_FALSE(timex.value.has_value());
    }
}
