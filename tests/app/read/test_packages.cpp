#include "app/read/package_reader.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <KZip>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using base::ErrorKind;
using read::readPackage;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/formats/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

import::Document documentOf(const QString& name)
{
    auto document = readPackage(fixture(name));
    REQUIRE(document.has_value());
    return *document;
}

struct Part {
    QString name;
    QByteArray bytes;
};

QByteArray packed(const std::vector<Part>& parts)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::ReadWrite));
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (const Part& part : parts) {
        REQUIRE(zip.writeFile(part.name, part.bytes));
    }
    REQUIRE(zip.close());
    return buffer.data();
}

base::Error errorOf(QByteArrayView bytes)
{
    const auto document = readPackage(bytes);
    REQUIRE(!document.has_value());
    CHECK(!document.error().sentence.isEmpty());
    return document.error();
}

QByteArray docx(const QByteArray& body)
{
    return packed(
        {{u"[Content_Types].xml"_s,
          "<Types><Override "
          "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"},
         {u"word/document.xml"_s,
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
              + "</w:body></w:document>"}});
}

} // namespace

TEST_CASE("Documents of LibreOffice keep title, paragraphs, lists and tables")
{
    for (const QString& name : {u"libreoffice.odt"_s, u"libreoffice.docx"_s}) {
        INFO(name.toStdString());
        const import::Document document = documentOf(name);
        CHECK(document.text.startsWith(u"日越、サイバー防衛協力で覚書に署名\n\n【東京=見本通信】岸信夫防衛相は23日"_s));
        CHECK(document.text.contains(u"覚書は二本\n署名は東京\n"_s));
        CHECK(document.text.contains(u"2021年11月23日\t署名\n1973年9月21日\t国交樹立\n"_s));
        CHECK(document.published.empty()); // when the file was made is not when the article was published
        CHECK(document.authors.isEmpty());
    }
}

TEST_CASE("Documents of pandoc keep title, author and paragraphs")
{
    for (const QString& name : {u"pandoc.odt"_s, u"pandoc.docx"_s, u"pandoc.epub"_s}) {
        INFO(name.toStdString());
        const import::Document document = documentOf(name);
        REQUIRE(document.title.has_value());
        CHECK(document.title->of(document.text) == u"Japan, ASEAN members back private-sector cyber cooperation"_s);
        CHECK(document.text.contains(u"Tim Linimasa"_s));
        CHECK(document.text.contains(u"\n\nTOKYO, Oct. 6 – Japan and eight members of the Association"_s));
        CHECK(document.text.count(u"private-sector cyber cooperation"_s) == 1);
    }
    const import::Document book = documentOf(u"pandoc.epub"_s);
    CHECK(book.authors == QStringList {u"Tim Linimasa"_s});
    CHECK(book.language == u"en"_s);
    REQUIRE(book.published.size() == 1);
    CHECK(book.published.front().date.toString() == u"2023-10-06"_s);
}

TEST_CASE("Word's deleted, hidden and doubled text is not read; notes come below")
{
    const auto document = readPackage(docx(
        "<w:p><w:r><w:t>Tetap "
        "</w:t></w:r><w:del><w:r><w:delText>hapus</w:delText></w:r></w:del><w:ins><w:r><w:t>tambah</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>sembunyi</w:t></w:r><w:r><w:tab/><w:t>akhir</w:t></w:r></w:p>"));
    REQUIRE(document.has_value());
    CHECK(document->text == u"Tetap tambah\takhir\n"_s);
}

TEST_CASE("What is packed but no article says what it is")
{
    CHECK(errorOf(packed({{u"a.txt"_s, "x"}})).kind == ErrorKind::Unsupported);
    CHECK(errorOf(packed({{u"a.txt"_s, "x"}})).sentence.contains(u"ZIP"_s));
    CHECK(errorOf(packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}}))
              .sentence.contains(u"spreadsheet"_s));
    CHECK(errorOf(packed({{u"[Content_Types].xml"_s, "presentationml"}})).sentence.contains(u"presentation"_s));
    const QByteArray locked = packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                      {u"META-INF/manifest.xml"_s, "<m:encryption-data/>"},
                                      {u"content.xml"_s, "noise"}});
    CHECK(errorOf(locked).sentence.contains(u"password"_s));
    const QByteArray drm = packed(
        {{u"mimetype"_s, "application/epub+zip"},
         {u"META-INF/container.xml"_s, "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>"},
         {u"META-INF/encryption.xml"_s, "<CipherReference URI=\"OEBPS/a.xhtml\"/>"}});
    CHECK(errorOf(drm).sentence.contains(u"DRM"_s));
}

TEST_CASE("Damaged packages are an error with a sentence, wherever they are cut or changed")
{
    for (const QString& name : {u"pandoc.epub"_s, u"pandoc.docx"_s, u"pandoc.odt"_s}) {
        INFO(name.toStdString());
        const QByteArray whole = fixture(name);
        for (const qsizetype length : {qsizetype(4), whole.size() / 4, whole.size() / 2}) {
            CHECK(errorOf(whole.first(length)).kind == ErrorKind::Damaged);
        }
    }
    CHECK(errorOf(docx("<w:p><w:r>")).kind == ErrorKind::Damaged);
    CHECK(errorOf(packed({{u"mimetype"_s, "application/epub+zip"}})).kind == ErrorKind::Damaged);
    CHECK(errorOf(packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}})).kind == ErrorKind::Damaged);
}

TEST_CASE("A bomb is not unpacked")
{
    const QByteArray bomb = packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                    {u"content.xml"_s, QByteArray(64 * 1024 * 1024, ' ')}});
    REQUIRE(bomb.size() < 200 * 1024);
    CHECK(errorOf(bomb).kind == ErrorKind::TooLarge);
    // Entities that multiply are refused by the XML reader.
    QByteArray laughs = "<!DOCTYPE w [<!ENTITY a 'haha haha haha '>";
    for (char c = 'b'; c < 'k'; ++c) {
        laughs += QByteArray("<!ENTITY ") + c + " '" + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "'>";
    }
    laughs += "]><w><p>&j;</p></w>";
    CHECK(errorOf(packed({{u"[Content_Types].xml"_s, "wordprocessingml"}, {u"word/document.xml"_s, laughs}})).kind
          == ErrorKind::Damaged);
}

TEST_CASE("Ten thousand nested elements are read or refused, not crashed over")
{
    const auto deep = readPackage(docx(QByteArray("<w:p>").repeated(10000) + "<w:r><w:t>Dalam.</w:t></w:r>"
                                       + QByteArray("</w:p>").repeated(10000)));
    REQUIRE(deep.has_value());
    CHECK(deep->text == u"Dalam.\n"_s);
}
