#include "app/import/importer.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

domain::Article read(const QString& text)
{
    return import::importText({.id = u"t"_s, .text = text}).value();
}

const QString body
    = u" Kementerian Luar Negeri menyambut delegasi Jepang untuk membahas keamanan jaringan selama dua hari penuh.\n"_s;

} // namespace

TEST_CASE("The title is the headline above the text")
{
    const auto article = read(u"\nMenteri bertemu delegasi Jepang\n\nJakarta –"_s + body);
    CHECK(article.title == u"Menteri bertemu delegasi Jepang"_s);
    REQUIRE(article.titleRange.has_value());
    CHECK(article.titleRange->begin == 1);
    CHECK(read(u"Siapa yang menelepon pada malam hari?\n\nJakarta –"_s + body).title
          == u"Siapa yang menelepon pada malam hari?"_s);
    CHECK(read(u"Việt Nam – Nhật Bản bàn về an ninh mạng\n\nHÀ NỘI –"_s + body).title
          == u"Việt Nam – Nhật Bản bàn về an ninh mạng"_s);
}

TEST_CASE("A section or a bread crumb above the headline is not the title")
{
    CHECK(read(u"Dunia\nMenteri bertemu delegasi Jepang\n\nJakarta –"_s + body).title
          == u"Menteri bertemu delegasi Jepang"_s);
    CHECK(read(u"Beranda » Dunia\nMenteri bertemu delegasi Jepang\n\nJakarta –"_s + body).title
          == u"Menteri bertemu delegasi Jepang"_s);
}

TEST_CASE("A headline without spaces keeps its place above the paper's name")
{
    const auto article
        = read(u"両国の担当者、東京で再び会合\n見本新聞\n2023年5月3日 "
               u"10:15\n\n【東京=見本通信】両国の担当者は二日目の協議で、重要インフラの防護に関する情報を"
               u"交換し、年内に再び会うことで一致した。\n"_s);
    CHECK(article.title == u"両国の担当者、東京で再び会合"_s);
    CHECK(article.outlet == u"見本新聞"_s);
    const auto english = read(u"Headline of the day is here\nThe Sample Times\n\nTOKYO –"_s + body);
    CHECK(english.title == u"Headline of the day is here"_s);
    CHECK(english.outlet == u"The Sample Times"_s);
    CHECK(english.authors.isEmpty());
}

TEST_CASE("A text that begins with its lead has no title")
{
    CHECK(read(u"Jakarta (CONTOH) –"_s + body
               + u"Paragraf kedua menjelaskan apa yang terjadi setelah pertemuan itu selesai.\n"_s)
              .title.isEmpty());
    CHECK(read(u"Hanya judul tanpa isi"_s).title.isEmpty());
}

TEST_CASE("The outlet is read from the dateline first")
{
    CHECK(read(u"Judul berita hari ini\n\nTokyo (CONTOH) –"_s + body + u"Sumber: Lain"_s).outlet == u"CONTOH"_s);
    CHECK(read(u"Judul berita hari ini\n\nJAKARTA, CONTOHKABAR.ID —"_s + body).outlet == u"CONTOHKABAR.ID"_s);
    CHECK(read(u"Judul berita hari ini\n\nContohkabar.com, Jakarta -"_s + body).outlet == u"Contohkabar.com"_s);
    CHECK(read(u"Headline of the day is here\n\nTOKYO, Nov. 24 (Sample Wire) –"_s + body).outlet == u"Sample Wire"_s);
    CHECK(
        read(
            u"担当者が再び会合\n\n【東京=見本】両国の担当者は二日目の協議で、重要インフラの防護に関する情報を交換し、年内に再び会うことで一致した。\n"_s)
            .outlet
        == u"見本"_s);
}

TEST_CASE("Without an agency in the dateline the lines around the text name the outlet")
{
    CHECK(read(u"Judul berita hari ini\nCONTOH.NET, 6 Maret 2024\n\nManila –"_s + body).outlet == u"CONTOH.NET"_s);
    CHECK(read(u"Tiêu đề của bài báo\nMinh Mẫu - Báo Ví Dụ\n\nHÀ NỘI –"_s + body).outlet == u"Báo Ví Dụ"_s);
    CHECK(read(u"Judul berita hari ini\n\nJakarta –"_s + body + u"Sumber : CONTOHNEWS\n"_s).outlet == u"CONTOHNEWS"_s);
    CHECK(read(u"Judul berita hari ini\n\nJakarta –"_s + body + u"COPYRIGHT © CONTOH 2023\n"_s).outlet == u"CONTOH"_s);
    CHECK(read(u"Judul berita hari ini\n\nJakarta –"_s + body).outlet.isEmpty());
}

TEST_CASE("Writers are named by the lines around the text")
{
    CHECK(read(u"Judul berita hari ini\nPenulis: Sari Contoh | Senin, 5/6/2023\n\nJakarta –"_s + body).authors
          == QStringList {u"Sari Contoh"_s});
    CHECK(read(u"Headline of the day is here\nBy Ann Example and Bo Sample\n\nTOKYO –"_s + body).authors
          == QStringList {u"Ann Example"_s, u"Bo Sample"_s});
    CHECK(
        read(u"Judul berita hari ini\n\nJakarta –"_s + body + u"Pewarta: Sari Contoh\nEditor: Budi Contoh\n"_s).authors
        == QStringList {u"Sari Contoh"_s});
    CHECK(read(u"Judul berita hari ini\n\nJakarta –"_s + body + u"Editor: Budi Contoh\n"_s).authors
          == QStringList {u"Budi Contoh"_s});
}
