#include "app/import/importer.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using base::ErrorKind;

namespace {

const QString folder = QStringLiteral(LINIMASA_SOURCE_DIR "/tests/damaged/formats/");

struct Refusal {
    ErrorKind kind = ErrorKind::Damaged;
    QString words; // of the sentence
};

/// Files that are refused, and why.
QHash<QString, Refusal> refusals()
{
    const Refusal damagedZip {ErrorKind::Damaged, u"The ZIP file is damaged or incomplete."_s};
    const Refusal damagedDocx {ErrorKind::Damaged, u"The DOCX file is damaged or incomplete."_s};
    const Refusal damagedEpub {ErrorKind::Damaged, u"The EPUB file is damaged or incomplete."_s};
    const Refusal damagedPdf {ErrorKind::Damaged, u"The PDF file is damaged or incomplete."_s};
    const Refusal damagedMhtml {ErrorKind::Damaged, u"The MHTML file is damaged or incomplete."_s};
    const Refusal noTextInPdf {ErrorKind::Empty, u"The PDF has no text in it"_s};
    // Sanitizers end a program that asks for more memory than it may have; without them it says so itself.
#if defined(__SANITIZE_ADDRESS__)
    const Refusal tooMuch {ErrorKind::Damaged, u"The file is damaged: reading it failed."_s};
#else
    const Refusal tooMuch {ErrorKind::TooLarge, u"more time or memory to read than an article should"_s};
#endif
    return {
        {u"bad-disk.docx"_s, damagedZip},
        {u"bomb-in-content.odt"_s, {ErrorKind::TooLarge, u"The file unpacks to far more than an article holds."_s}},
        {u"bomb-of-archives.zip"_s, {ErrorKind::Unsupported, u"This is a packed file (ZIP)."_s}},
        {u"bomb-of-entities.docx"_s, damagedDocx},
        {u"bomb-of-parts.epub"_s, damagedEpub},
        {u"bomb-of-streams.pdf"_s, noTextInPdf},
        {u"cut-chromium.mhtml"_s, damagedMhtml},
        {u"cut-columns.pdf"_s, damagedPdf},
        {u"cut-libreoffice.docx"_s, damagedZip},
        {u"cut-libreoffice.odt"_s, damagedZip},
        {u"cut-mail-base64.eml"_s, {ErrorKind::Empty, u"The message has no text in it."_s}},
        {u"cut-pandoc.epub"_s, damagedZip},
        {u"end-only.pdf"_s, damagedPdf},
        {u"entity-of-a-file.docx"_s, {ErrorKind::Empty, u"The file is empty"_s}},
        {u"gzip-named.eml"_s, {ErrorKind::NotText, u"This is a packed file (gzip)."_s}},
        {u"huge-page.pdf"_s, noTextInPdf},
        {u"huge-picture.html"_s, {ErrorKind::NotText, u"This is a picture (PNG)."_s}},
        {u"huge-picture.pdf"_s, noTextInPdf},
        {u"locked.docx"_s, {ErrorKind::Unsupported, u"locked with a password"_s}},
        {u"locked.epub"_s, {ErrorKind::Unsupported, u"locked by its seller (DRM)"_s}},
        {u"locked.odt"_s, {ErrorKind::Unsupported, u"The ODT file is locked with a password."_s}},
        {u"locked.pdf"_s, {ErrorKind::Unsupported, u"The PDF is locked with a password."_s}},
        {u"loop-of-forms.pdf"_s, noTextInPdf},
        {u"loop-of-pages.pdf"_s, damagedPdf},
        {u"loop-of-tables.pdf"_s, damagedPdf},
        {u"nested.eml"_s, {ErrorKind::Empty, u"The message has no text in it."_s}},
        {u"never-written.odt"_s, damagedZip},
        {u"no-body.docx"_s, damagedDocx},
        {u"no-package.epub"_s, damagedEpub},
        {u"no-page.mhtml"_s, damagedMhtml},
        {u"no-parts.mhtml"_s, damagedMhtml},
        {u"no-root.pdf"_s, damagedPdf},
        {u"no-words.html"_s, {ErrorKind::Empty, u"The page has no text in it."_s}},
        {u"open-fonts.html"_s, tooMuch},
        {u"paths-out-of-it.epub"_s, damagedEpub},
        {u"program-named.pdf"_s, {ErrorKind::NotText, u"it looks like program (ELF)"_s}},
        {u"rtf-named.docx"_s, {ErrorKind::Unsupported, u"RTF files are not read."_s}},
        {u"spreadsheet-named.odt"_s, {ErrorKind::Unsupported, u"This is a spreadsheet (ODS), not an article."_s}},
    };
}

/// Files of which something is read all the same, and what must be in it.
QHash<QString, QString> readings()
{
    const QString agreed = u"Dua negara sepakat."_s;
    return {
        {u"bomb-of-entities.xhtml"_s, u"&j;"_s}, // as it stands: nothing multiplies
        {u"broken-base64.eml"_s, u"Rusak"_s},
        {u"cut-chromium.html"_s, u"Jepang dan Vietnam"_s},
        {u"nested-data.html"_s, u"Berita yang pendek saja."_s},
        {u"nested.docx"_s, u"Dalam sekali."_s},
        {u"nested.html"_s, u"Dalam sekali."_s},
        {u"page-named.pdf"_s, u"Jepang dan Vietnam"_s},
        {u"pdf-named.docx"_s, u"岸信夫防衛相"_s},
        {u"remote.docx"_s, agreed},
        {u"remote.eml"_s, agreed},
        {u"remote.epub"_s, agreed},
        {u"remote.html"_s, agreed},
        {u"remote.md"_s, agreed},
        {u"remote.odt"_s, agreed},
        {u"remote.pdf"_s, u"Dua negara sepakat hari ini."_s},
        {u"word-named.html"_s, u"TOKYO, Oct. 6"_s},
    };
}

} // namespace

TEST_CASE("Every damaged or hostile file is one clear sentence, or what can be read of it")
{
    const QHash<QString, Refusal> refused = refusals();
    const QHash<QString, QString> read = readings();
    REQUIRE(refused.size() >= 30);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    CHECK(names.size() == refused.size() + read.size() + 2); // and how they are made, and what they are
    for (const QString& name : names) {
        if (name == u"README.md"_s || name == u"make_damaged.py"_s) {
            continue;
        }
        INFO(name.toStdString());
        const auto article = import::importFile(folder + name);
        if (refused.contains(name)) {
            INFO((article ? article->text.first(std::min<qsizetype>(200, article->text.size())).toStdString()
                          : article.error().sentence.toStdString()));
            REQUIRE_FALSE(article.has_value());
            CHECK(article.error().kind == refused[name].kind);
            CHECK(article.error().sentence.contains(refused[name].words));
        } else {
            INFO((article ? article->text.left(200).toStdString() : article.error().sentence.toStdString()));
            REQUIRE(read.contains(name));
            REQUIRE(article.has_value());
            CHECK(article->text.contains(read[name]));
            CHECK(article->text.isValidUtf16());
            CHECK_FALSE(article->text.contains(QChar(u'\0')));
            CHECK_FALSE(article->text.contains(u"root:"_s)); // no file of this machine
        }
    }
    CHECK_FALSE(QFile::exists(u"/tmp/linimasa-was-here"_s));
}
