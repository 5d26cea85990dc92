#include "app/read/pdf_lines.h"
#include "app/read/pdf_paragraphs.h"
#include "app/read/pdf_reader.h"
#include "tests/support/printing.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using base::ErrorKind;
using import::BlockKind;
using read::PdfLine;
using read::readPdf;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/formats/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PdfLine line(const QString& text, double top, int page = 0, double left = 50, double right = 300)
{
    return {
        .text = text, .page = page, .left = left, .right = right, .top = top, .bottom = top + 10, .pageHeight = 800};
}

/// Lines of a column one below the other.
std::vector<PdfLine> column(const QStringList& texts)
{
    std::vector<PdfLine> lines;
    double top = 100;
    for (const QString& text : texts) {
        lines.push_back(line(text, top));
        top += 12;
    }
    return lines;
}

QString joined(const QStringList& texts)
{
    QStringList parts;
    for (const import::Block& block : read::paragraphsOf(column(texts))) {
        parts.append(block.text);
    }
    return parts.join(u" | "_s);
}

} // namespace

TEST_CASE("A PDF in two columns is read column by column, without heads and page numbers, its divided words whole")
{
    const auto document = readPdf(fixture(u"columns.pdf"_s));
    REQUIRE(document.has_value());
    REQUIRE(document->title.has_value());
    CHECK(document->title->of(document->text) == u"Kerja Sama Siber Jepang dan Negara-Negara ASEAN"_s);
    CHECK(document->text.contains(
        u"menandatangani memorandum kerja sama keamanan siber di Tokyo, Selasa (23/11/2021), ketika kedua negara mempererat hubungan pertahanan."_s));
    CHECK(document->text.contains(
        u"menjalin hubungan diplomatik sejak 21 September 1973."_s)); // "diplo-" at the line's end
    CHECK(document->text.contains(u"kawasan Indo-Pasifik."_s));
    CHECK(!document->text.contains(u"Catatan Kliping"_s));
    CHECK(!document->text.contains(u"Halaman"_s));
    CHECK(document->leftOut.count(u"Catatan Kliping Linimasa, 2023"_s) >= 2);
    CHECK(document->leftOut.contains(u"Halaman 1 dari"_s));
    CHECK(document->published.empty());
}

TEST_CASE("A page printed by a browser has its article, without the date and address in the margins")
{
    const auto document = readPdf(fixture(u"chromium.pdf"_s));
    REQUIRE(document.has_value());
    CHECK(document->text.contains(
        u"Jepang dan Vietnam menandatangani memorandum kerja sama keamanan siber di Tokyo, Selasa (23/11/2021)"_s));
    CHECK(!document->text.contains(u"file://"_s));
    CHECK(document->leftOut.contains(u"news_page.html"_s));
}

TEST_CASE("Japanese lines are joined without spaces")
{
    const auto document = readPdf(fixture(u"libreoffice.pdf"_s));
    REQUIRE(document.has_value());
    CHECK(document->text.contains(
        u"岸信夫防衛相は23日、ベトナムのファン・バン・ザン国防相と防衛省で会談し、両国はサイバーセキュリティ分野の協力に関する覚書に署名した。"_s));
}

TEST_CASE("A locked, damaged or empty PDF is a clear error")
{
    const auto errorOf = [](QByteArrayView bytes) {
        const auto document = readPdf(bytes);
        REQUIRE(!document.has_value());
        return document.error();
    };
    CHECK(errorOf(fixture(u"locked.pdf"_s)).sentence.contains(u"password"_s));
    CHECK(errorOf("%PDF-1.7\n").kind == ErrorKind::Damaged);
    CHECK(errorOf(fixture(u"columns.pdf"_s).first(200)).kind == ErrorKind::Damaged);
    const QByteArray huge
        = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000000000 1000000000000]>>endobj\ntrailer<</Root 1 0 "
          "R>>\n";
    const base::Error empty = errorOf(huge);
    CHECK(empty.kind == ErrorKind::Empty);
    CHECK(empty.sentence.contains(u"OCR"_s));
    const QByteArray loop = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 "
                            "R]/Count 100000000>>endobj\n"
                            "trailer<</Root 1 0 R>>\n";
    CHECK(!errorOf(loop).sentence.isEmpty());
}

TEST_CASE("A hyphen at a line's end goes, unless the word has one")
{
    CHECK(joined({u"Kedua negara sepakat memper-"_s, u"erat hubungan pertahanan mereka."_s})
          == u"Kedua negara sepakat mempererat hubungan pertahanan mereka."_s);
    CHECK(joined({u"Konferensi itu dihadiri negara-"_s, u"negara anggota perhimpunan."_s})
          == u"Konferensi itu dihadiri negara-negara anggota perhimpunan."_s);
    CHECK(joined({u"The two sides back private-sector work, and the private-"_s, u"sector group agreed to it."_s})
          == u"The two sides back private-sector work, and the private-sector group agreed to it."_s);
    CHECK(joined({u"Kawasan Indo-"_s, u"Pasifik menjadi perhatian kedua negara."_s})
          == u"Kawasan Indo-Pasifik menjadi perhatian kedua negara."_s);
    CHECK(joined({u"Rencana 2021-"_s, u"2025 disetujui pada hari itu."_s})
          == u"Rencana 2021-2025 disetujui pada hari itu."_s);
}

TEST_CASE("Paragraphs end at a gap, before an indent, and after a short last line")
{
    std::vector<PdfLine> lines
        = column({u"Baris pertama dari paragraf ini yang"_s, u"panjang berakhir di sini."_s,
                  u"Paragraf kedua mulai setelah jarak"_s, u"dan berakhir di sini juga pada ujung."_s});
    for (std::size_t i = 2; i < lines.size(); ++i) {
        lines[i].top += 10;
        lines[i].bottom += 10;
    }
    CHECK(read::paragraphsOf(lines).size() == 2);
    lines = column({u"Baris pertama dari paragraf ini yang"_s, u"panjang berakhir tepat di ujung baris."_s,
                    u"Paragraf kedua menjorok ke dalam dan"_s, u"berakhir di sini."_s});
    lines[2].left += 12;
    CHECK(read::paragraphsOf(lines).size() == 2);
    lines = column(
        {u"Baris pertama dari paragraf ini yang"_s, u"pendek di sini."_s, u"Paragraf kedua mulai tanpa jarak dan"_s});
    lines[1].right = 160;
    CHECK(read::paragraphsOf(lines).size() == 2);
}

TEST_CASE("A paragraph goes on in the next column and on the next page")
{
    const std::vector<PdfLine> lines {line(u"Kedua negara sepakat untuk melanjutkan"_s, 700),
                                      line(u"pembicaraan pada bulan depan."_s, 80, 0, 320, 560),
                                      line(u"Menteri itu mengatakan bahwa"_s, 92, 0, 320, 560),
                                      line(u"kerja sama berjalan baik."_s, 80, 1)};
    const auto blocks = read::paragraphsOf(lines);
    REQUIRE(!blocks.empty());
    CHECK(blocks.front().text.startsWith(u"Kedua negara sepakat untuk melanjutkan pembicaraan pada bulan depan."_s));
    CHECK(blocks.back().text.endsWith(u"Menteri itu mengatakan bahwa kerja sama berjalan baik."_s));
}

TEST_CASE("Heads that repeat and page numbers stand in the margins; the same words inside a page do not")
{
    std::vector<PdfLine> lines;
    for (int page = 0; page < 3; ++page) {
        lines.push_back(line(u"Jurnal Siber Vol. %1"_s.arg(page + 7), 20, page));
        lines.push_back(line(u"Isi halaman."_s, 300, page));
        lines.push_back(line(u"– %1 –"_s.arg(page + 1), 770, page));
    }
    lines.push_back(line(u"2021"_s, 400, 2));
    const auto split = read::splitMargins(lines, 3);
    CHECK(split.margins.size() == 6);
    REQUIRE(split.body.size() == 4);
    CHECK(split.body.back().text == u"2021"_s);
}
