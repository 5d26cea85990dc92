#include "app/read/html_reader.h"
#include "tests/support/printing.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using read::readHtml;

namespace {

import::Document pageOf(QByteArrayView html)
{
    auto document = readHtml(html);
    REQUIRE(document.has_value());
    return *document;
}

const QByteArray firstSentence
    = "<p>Jepang dan Vietnam menandatangani memorandum kerja sama keamanan siber di Tokyo.</p>";
const QByteArray secondSentence
    = "<p>Kedua menteri juga menyepakati kerja sama di bidang kedokteran militer, kata juru bicara.</p>";

QString titleOf(const import::Document& document)
{
    return document.title ? document.title->of(document.text).toString() : QString();
}

} // namespace

TEST_CASE("A page's article comes without the page around it, and the page is kept beside it")
{
    QFile file(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/formats/news_page.html"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const import::Document page = pageOf(file.readAll());
    CHECK(titleOf(page) == u"Jepang dan Vietnam Teken Kerja Sama Keamanan Siber"_s);
    CHECK(page.text.startsWith(
        u"Jepang dan Vietnam Teken Kerja Sama Keamanan Siber\n\nTim Linimasa Rabu, 24 November 2021 09:15 WIB\n\n"_s));
    CHECK(page.text.contains(u"kedokteran militer.\n\nKishi mengatakan"_s)); // no advertisement between them
    CHECK(page.text.contains(u"\n\nLatihan bersama\n\nJepang belakangan"_s));
    CHECK(page.text.endsWith(u"sejak 21 September 1973.\n"_s));
    for (const QString& around : {u"Nasional"_s, u"Komentar"_s, u"minyak goreng"_s, u"Facebook"_s,
                                  u"Harga bahan bakar"_s, u"Beranda"_s, u"Semua hak"_s, u"Iklan"_s}) {
        INFO(around.toStdString());
        CHECK(!page.text.contains(around));
        CHECK(page.leftOut.contains(around));
    }
    CHECK(!page.leftOut.contains(u"tracker"_s)); // scripts and styles are no text
    CHECK(page.outlet == u"Harian Contoh"_s);
    CHECK(page.authors == QStringList {u"Tim Linimasa"_s});
    CHECK(page.site == u"harian.example.com"_s);
    REQUIRE(page.published.size() == 3);
    for (const auto& candidate : page.published) {
        CHECK(candidate.date.toString() == u"2021-11-24"_s);
    }
    CHECK(page.published[0].from == domain::PublishedFrom::JsonLd);
    CHECK(page.published[0].text == u"2021-11-24T02:15:00Z"_s);
    CHECK(page.published[1].from == domain::PublishedFrom::Meta);
    CHECK(page.published[2].from == domain::PublishedFrom::TimeElement);
    const auto caption
        = std::ranges::find(page.lines, std::optional(domain::BoilerplateKind::Caption), &import::KnownLine::kind);
    REQUIRE(caption != page.lines.end());
    CHECK(caption->range.of(page.text).startsWith(u"Menteri Pertahanan Jepang dan Vietnam berjabat"));
}

TEST_CASE("Class names alone make no aside of what holds the page's sentences")
{
    const import::Document page = pageOf(
        "<html><body class='no-sidebar'><div class='widget-article'><h1>Sebuah judul berita yang panjang</h1>"
        + firstSentence + secondSentence + "</div><div class='widget'><a href='/'>Beranda</a></div></body></html>");
    CHECK(page.text.contains(u"memorandum"_s));
    CHECK(page.leftOut == u"Beranda\n"_s);
}

TEST_CASE("Of several articles on a page the one with the title is read")
{
    const import::Document page = pageOf(
        "<html><head><meta property='og:title' content='Judul yang pertama di sini'></head><body>"
        "<article><h1>Judul yang pertama di sini</h1>"
        + firstSentence + secondSentence
        + "</article><article><h1>Judul yang lain sama sekali</h1>"
          "<p>Harga bahan bakar turun mulai sore ini di seluruh negeri, kata menteri.</p>"
          "<p>Penurunan itu berlaku sampai akhir bulan, lalu akan ditinjau kembali.</p></article></body></html>");
    CHECK(page.text.startsWith(u"Judul yang pertama"_s));
    CHECK(!page.text.contains(u"bahan bakar"_s));
    CHECK(page.leftOut.contains(u"bahan bakar turun"_s));
}

TEST_CASE("Line breaks in twos are how old pages divide paragraphs; readings above characters are not text")
{
    const import::Document page = pageOf("<body><h1>日越、覚書に署名したと発表</h1>岸<ruby>信夫<rp>(</rp><rt>のぶお</"
                                         "rt><rp>)</rp></ruby>防衛相は23日、東京で会談した。<br>"
                                         "<br>\n両国は<wbr>協力を続ける。</body>");
    CHECK(page.text
          == u"日越、覚書に署名したと発表\n\n岸信夫防衛相は23日、東京で会談した。\n\n両国は協力を続ける。\n"_s);
}

TEST_CASE("A page says in what encoding it is")
{
    const QByteArray japanese = QByteArray::fromHex("93fa967b82cc90ad957b82cd"); // 日本の政府は, Shift_JIS
    const auto sjis
        = readHtml("<html><head><meta charset=Shift_JIS></head><body><p>" + japanese + "</p></body></html>");
    REQUIRE(sjis.has_value());
    CHECK(sjis->text == u"日本の政府は\n"_s);
    CHECK(sjis->encoding == u"Shift_JIS"_s);
    const auto wrong
        = readHtml("<meta charset=iso-8859-1><p>H\xc3\xa0 N\xe1\xbb\x99i</p>"); // UTF-8 that says otherwise
    REQUIRE(wrong.has_value());
    CHECK(wrong->text == u"Hà Nội\n"_s);
}

TEST_CASE("XHTML's empty elements do not swallow the page")
{
    const import::Document page
        = pageOf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\">"
                 "<head><title/><script src=\"a.js\"/></head><body><a id=\"top\"/>"
                 + firstSentence + "</body></html>");
    CHECK(page.text.contains(u"memorandum"_s));
}

TEST_CASE("Hidden text is not read as the article's, and is kept")
{
    const import::Document page = pageOf(
        "<body>" + firstSentence + "<p style='display: none'>Rahasia yang tidak terlihat oleh pembaca.</p></body>");
    CHECK(!page.text.contains(u"Rahasia"_s));
    CHECK(page.leftOut.contains(u"Rahasia"_s));
}

TEST_CASE("A time in UTC is the readers' day where the language tells their zone, and both days where it does not")
{
    const auto dateOf = [](const QByteArray& language, const QByteArray& stamp) {
        const import::Document page
            = pageOf("<html lang='" + language + "'><head><meta property='article:published_time' content='" + stamp
                     + "'></head><body>" + firstSentence + "</body></html>");
        return page.published.empty() ? QString() : page.published.front().date.toString();
    };
    CHECK(dateOf("ja", "2021-11-23T20:30:00Z") == u"2021-11-24"_s);
    CHECK(dateOf("id-ID", "2021-11-23T23:30:00Z") == u"2021-11-24"_s);
    CHECK(dateOf("id-ID", "2021-11-23T16:59:00Z") == u"2021-11-23"_s);
    CHECK(dateOf("en", "2021-11-23T20:30:00Z") == u"2021-11-23/2021-11-24"_s);
    CHECK(dateOf("en", "2021-11-23T06:30:00Z") == u"2021-11-23"_s);
    CHECK(dateOf("en", "2021-11-23T00:00:00Z") == u"2021-11-23"_s);
    CHECK(dateOf("ja", "2021-11-23T23:30:00+09:00") == u"2021-11-23"_s);
    CHECK(dateOf("en", "yesterday").isEmpty());
    CHECK(dateOf("en", "2021-02-30").isEmpty());
}

TEST_CASE("However deep or odd a page is, it gives a document or an error, soon")
{
    for (const QByteArray& piece :
         {QByteArray("<div>"), QByteArray("<b>"), QByteArray("<table>"), QByteArray("<p><i>"), QByteArray("<"),
          QByteArray("<a href='"), QByteArray("<!--"), QByteArray("<li>"), QByteArray("&amp")}) {
        INFO(piece.constData());
        const auto document = readHtml("<html><body>" + piece.repeated(10000) + "Sebuah kalimat.");
        if (!document) {
            CHECK(!document.error().sentence.isEmpty());
        }
    }
    const auto empty = readHtml("<html><body><script>render()</script></body></html>");
    REQUIRE(!empty.has_value());
    CHECK(empty.error().kind == base::ErrorKind::Empty);
}

TEST_CASE("A page laid out in a table, its headline only in large print")
{
    const import::Document page
        = pageOf("<html><head><title>Jepang-ASEAN Perkuat Keamanan Siber | Kabar Contoh</title></head><body>"
                 "<table width=100%><tr><td><a href=1>Nasional</a><br><a href=2>Dunia</a></td><td><font "
                 "size=5><b>Jepang-ASEAN Perkuat Keamanan Siber</b></font><br>"
                 "<font size=1>Kamis, 05 Okt 2023 14:20 WIB</font><br><br><b>Jakarta</b> - Jepang dan delapan anggota "
                 "ASEAN sepakat memperkuat keamanan siber.<br><br>"
                 "Kesepakatan itu dicapai dalam konferensi dua hari di Tokyo.</td><td><b>Terpopuler</b><br><a "
                 "href=4>Harga beras naik lagi</a></td></tr></table></body></html>");
    CHECK(page.text
          == u"Jepang-ASEAN Perkuat Keamanan Siber\n\nKamis, 05 Okt 2023 14:20 WIB\n\nJakarta - Jepang dan delapan "
             u"anggota ASEAN sepakat memperkuat keamanan siber.\n\n"
             "Kesepakatan itu dicapai dalam konferensi dua hari di Tokyo.\n"_s);
    CHECK(page.leftOut.contains(u"Harga beras"_s));
}

TEST_CASE("A table of values is read row by row; times of change are not publication dates")
{
    const import::Document page = pageOf("<body><h1>Jadwal pertemuan kedua negara</h1><p>Diterbitkan <time "
                                         "class='entry-date' datetime='2023-10-06'>6/10</time>"
                                         "<time class='updated' datetime='2023-10-08'>8/10</time></p>"
                                         + firstSentence
                                         + "<table><tr><th>Tanggal</th><th>Acara</th></tr><tr><td>5 Oktober "
                                           "2023</td><td>Pembukaan</td></tr></table></body>");
    CHECK(page.text.contains(u"\n\nTanggal\tAcara\n5 Oktober 2023\tPembukaan\n"_s));
    CHECK(page.text.contains(u"Diterbitkan 6/10 8/10"_s));
    REQUIRE(page.published.size() == 1);
    CHECK(page.published.front().date.toString() == u"2023-10-06"_s);
}
