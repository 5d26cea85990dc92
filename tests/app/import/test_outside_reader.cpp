#include "app/import/child_process.h"
#include "app/import/document_record.h"
#include "app/import/importer.h"
#include "app/import/outside_reader.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace std::chrono_literals;
using base::ErrorKind;
using import::ChildEnd;
using import::runChild;

namespace {

QString formats(const QString& name)
{
    return QStringLiteral(LINIMASA_SOURCE_DIR "/tests/formats/") + name;
}

/// A program of a few lines that stands in for the reader.
class Script {
public:
    explicit Script(const QByteArray& body)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body + "\n");
        REQUIRE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"reader"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Every format made by a real program is read through the one door, whatever its name")
{
    for (const QString& name :
         {u"libreoffice.odt"_s, u"libreoffice.docx"_s, u"libreoffice.pdf"_s, u"pandoc.epub"_s, u"pandoc.docx"_s,
          u"pandoc.odt"_s, u"pandoc.html"_s, u"pandoc.md"_s, u"columns.pdf"_s, u"chromium.html"_s, u"chromium.mhtml"_s,
          u"chromium.pdf"_s, u"mail-quoted-printable.eml"_s, u"mail-base64.eml"_s, u"mail-iso-2022-jp.eml"_s,
          u"mail-flowed.eml"_s}) {
        INFO(name.toStdString());
        QFile file(formats(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto article = import::importBytes(bytes, name == u"pandoc.md"_s ? name : u"wrong-name.txt"_s);
        REQUIRE(article.has_value());
        CHECK(!article->title.isEmpty());
        CHECK(article->titleRange.has_value());
        CHECK(article->text.size() > 80);
        CHECK(article->language != domain::Language::Unknown);
        CHECK(article->format != u"text"_s);
        CHECK(article->sha256.size() == 32);
        const auto again = import::importBytes(bytes, name == u"pandoc.md"_s ? name : u"wrong-name.txt"_s);
        REQUIRE(again.has_value());
        CHECK(again->text == article->text);
        CHECK(again->leftOut == article->leftOut);
    }
}

TEST_CASE("Both candidates of a page and the one in its file's name are kept, given ones first")
{
    QFile file(formats(u"chromium.html"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto article = import::importBytes(file.readAll(), u"2020-01-02.html"_s, {.published = QDate(2022, 3, 4)});
    REQUIRE(article.has_value());
    QStringList dates;
    for (const auto& candidate : article->publishedCandidates) {
        dates.append(candidate.date.toString());
    }
    CHECK(dates == QStringList {u"2022-03-04"_s, u"2021-11-24"_s, u"2021-11-24"_s, u"2021-11-24"_s, u"2020-01-02"_s});
    CHECK(article->outlet == u"Harian Contoh"_s);
    CHECK(article->authors == QStringList {u"Tim Linimasa"_s});
}

TEST_CASE("Damaged files of every format are one clear sentence each")
{
    qsizetype tried = 0;
    const auto tryBytes = [&](const QByteArray& bytes) {
        const auto article = import::importBytes(bytes, u"a.bin"_s);
        if (!article) {
            CHECK(article.error().sentence.size() > 20);
            CHECK(!article.error().sentence.contains(u"gave no answer"_s));
        } else {
            CHECK(article->text.isValidUtf16());
        }
        ++tried;
    };
    for (const QString& name :
         {u"libreoffice.odt"_s, u"libreoffice.docx"_s, u"pandoc.epub"_s, u"columns.pdf"_s, u"locked.pdf"_s,
          u"chromium.mhtml"_s, u"mail-base64.eml"_s, u"chromium.html"_s, u"pandoc.rtf"_s}) {
        INFO(name.toStdString());
        QFile file(formats(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        tryBytes(whole.first(whole.size() / 2)); // the loading was broken off
        QByteArray changed = whole; // a bad disk
        for (qsizetype i = 100; i < changed.size(); i += 97) {
            changed[i] = static_cast<char>(changed[i] ^ 0x55);
        }
        tryBytes(changed);
        QByteArray shifted = whole.sliced(whole.size() / 3); // the end of a file
        tryBytes(shifted);
        tryBytes(whole.first(30) + QByteArray(5000, '\0')); // the room was there, the bytes never came
    }
    tryBytes("<html>" + QByteArray("<div>").repeated(10000) + "Dalam.");
    QByteArray many; // each line opens what all before left open
    for (int i = 0; i < 4000; ++i) {
        many += "<font size=" + QByteArray::number(i) + "><p>x";
    }
    tryBytes("<html>" + many);
    CHECK(tried >= 30);
}

TEST_CASE("A reader that crashes, hangs, floods or is missing costs one sentence")
{
    CHECK(runChild(Script("kill -SEGV $$").path(), "x", {}).end == ChildEnd::Crashed);
    CHECK(runChild(Script("sleep 60").path(), "x", {.time = 200ms}).end == ChildEnd::TimedOut);
    CHECK(runChild(Script("exec >&-; sleep 60").path(), "x", {.time = 200ms}).end == ChildEnd::Crashed); // ended by us
    const auto flood = runChild(Script("while :; do echo yes; done").path(), "x", {.time = 20s, .output = 100000});
    CHECK(flood.end == ChildEnd::TooMuchOutput);
    CHECK(flood.output.isEmpty());
    CHECK(runChild(u"/nowhere/at/all"_s, "x", {}).end == ChildEnd::NotStarted);
    const auto failed = runChild(Script("exit 3").path(), "x", {});
    CHECK(failed.end == ChildEnd::Exited);
    CHECK(failed.status == 3);
}

TEST_CASE("A child gets its input and nothing else of ours")
{
    const QByteArray large = QByteArray("Kamis (4/10) ").repeated(200000);
    const auto copy = runChild(Script("exec cat").path(), large, {});
    CHECK(copy.end == ChildEnd::Exited);
    CHECK(copy.output == large);
    QFile secret(formats(u"news_page.html"_s));
    REQUIRE(secret.open(QIODevice::ReadOnly));
    const auto files = runChild(Script("ls /proc/self/fd | wc -l; env | sort").path(), "", {});
    CHECK(files.output.startsWith("4\n")); // the three streams and the folder that `ls` reads
    CHECK(files.output.contains("HOME=/nonexistent\n"));
    CHECK(!files.output.contains("XDG_"));
}

TEST_CASE("A record is the document again, and nothing in it is taken on trust")
{
    import::Document document;
    document.format = u"PDF"_s;
    assemble(document,
             {{import::BlockKind::Title, u"Judul"_s},
              {import::BlockKind::Caption, u"Foto"_s},
              {import::BlockKind::LeftOut, u"Hal. 1"_s}});
    document.published.push_back({.date = domain::Edtf::day(QDate(2021, 11, 24)),
                                  .from = domain::PublishedFrom::JsonLd,
                                  .text = u"2021-11-24"_s,
                                  .range = {}});
    const auto back = import::fromRecord(import::toRecord(document));
    REQUIRE(back.has_value());
    CHECK(back->text == u"Judul\n\nFoto\n"_s);
    CHECK(back->leftOut == u"Hal. 1\n"_s);
    CHECK(back->title == document.title);
    CHECK(back->lines == document.lines);
    REQUIRE(back->published.size() == 1);
    CHECK(back->published.front().from == domain::PublishedFrom::JsonLd);
    const auto error = import::fromRecord(import::toRecord(base::failure(ErrorKind::TooLarge, u"Zu groß."_s)));
    REQUIRE(!error.has_value());
    CHECK(error.error().kind == ErrorKind::TooLarge);
    CHECK(error.error().sentence == u"Zu groß."_s);
    CHECK(!import::fromRecord("").has_value());
    CHECK(!import::fromRecord("{}").has_value());
    const auto odd = import::fromRecord(
        R"({"schema":"linimasa.document/1","text":"a\nb","title":[1,99],"lines":[[0,1,2],[0,1,2],[2,1,0],[2,3,99]],)"
        R"("published":[{"edtf":"soon","from":"meta"},{"edtf":"2021","from":"user"}]})");
    REQUIRE(odd.has_value());
    CHECK(!odd->title.has_value());
    CHECK(odd->lines.size() == 2);
    CHECK(odd->published.empty());
}
