#include "app/import/importer.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using base::ErrorKind;
using import::importBytes;
using import::importFile;

namespace {

ErrorKind kindOfFailure(const base::Result<domain::Article>& result)
{
    REQUIRE(!result.has_value());
    CHECK(!result.error().sentence.isEmpty());
    return result.error().kind;
}

QString damaged(const QString& name)
{
    return QStringLiteral(LINIMASA_SOURCE_DIR "/tests/damaged/") + name;
}

} // namespace

TEST_CASE("UTF-8 with line feeds is the file itself, last line end included")
{
    const QByteArray bytes(
        "Judul berita\n\nJakarta – Dua negara menandatangani nota kesepahaman 😀 pada Rabu di ibu kota.\n");
    const auto article = importBytes(bytes, u"a.txt"_s);
    REQUIRE(article.has_value());
    CHECK(article->text.toUtf8() == bytes);
    CHECK(article->sha256.size() == 32);
    CHECK(article->encoding == u"UTF-8"_s);
    CHECK(article->language == domain::Language::Indonesian);
}

TEST_CASE("What cannot be an article is a clear error")
{
    CHECK(kindOfFailure(importBytes("", u"a.txt"_s)) == ErrorKind::Empty);
    CHECK(kindOfFailure(importBytes(" \n\t\r\n", u"a.txt"_s)) == ErrorKind::Empty);
    CHECK(kindOfFailure(importBytes("\xef\xbb\xbf", u"a.txt"_s)) == ErrorKind::Empty);
    CHECK(kindOfFailure(importBytes(QByteArray(1000, '\0'), u"a.txt"_s)) == ErrorKind::NotText);
    const auto zip = importBytes(QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10), u"a.txt"_s);
    CHECK(kindOfFailure(zip) == ErrorKind::Damaged);
    CHECK(zip.error().sentence.contains(u"ZIP"_s));
    CHECK(kindOfFailure(importBytes("abc", u"a.txt"_s, {.sizeLimit = 2})) == ErrorKind::TooLarge);
}

TEST_CASE("A text that happens to begin like a binary format is a text")
{
    CHECK(importBytes("BZh is how the file began, the engineer said on Monday in the capital of the country.", u"a"_s)
              .has_value());
}

TEST_CASE("Files are refused by what they are, without waiting")
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    CHECK(kindOfFailure(importFile(path("missing.txt"))) == ErrorKind::NotFound);
    CHECK(kindOfFailure(importFile(folder.path())) == ErrorKind::Unsupported);
    REQUIRE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600) == 0);
    CHECK(kindOfFailure(importFile(path("pipe"))) == ErrorKind::Unsupported);
    CHECK(kindOfFailure(importFile(u"/dev/zero"_s)) == ErrorKind::Unsupported);
    REQUIRE(QFile::link(path("loop"), path("loop")));
    CHECK(kindOfFailure(importFile(path("loop"))) == ErrorKind::NotFound);

    QFile large(path("large.txt"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(100LL * 1024 * 1024));
    large.close();
    CHECK(kindOfFailure(importFile(path("large.txt"))) == ErrorKind::TooLarge);

    QFile secret(path("secret.txt"));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write("text");
    secret.close();
    REQUIRE(secret.setPermissions(QFileDevice::Permissions()));
    if (::geteuid() != 0) { // root may read everything
        CHECK(kindOfFailure(importFile(path("secret.txt"))) == ErrorKind::NoPermission);
    }
}

TEST_CASE("Damaged files give an article or an error, never a crash")
{
    const QStringList names = QDir(damaged(u""_s)).entryList(QDir::Files);
    REQUIRE(names.size() >= 10);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const auto article = importFile(damaged(name));
        if (article) {
            CHECK(!article->text.contains(u'\r'));
            CHECK(!article->text.contains(QChar(u'\0')));
            CHECK(article->text.isValidUtf16());
        } else {
            CHECK(!article.error().sentence.isEmpty());
        }
    }
    CHECK(kindOfFailure(importFile(damaged(u"zip-named-text.txt"_s))) == ErrorKind::Damaged);
    CHECK(kindOfFailure(importFile(damaged(u"pdf-named-text.txt"_s))) == ErrorKind::Damaged);
    CHECK(kindOfFailure(importFile(damaged(u"png-named-text.txt"_s))) == ErrorKind::NotText);
    CHECK(kindOfFailure(importFile(damaged(u"empty.txt"_s))) == ErrorKind::Empty);
    CHECK(kindOfFailure(importFile(damaged(u"mark-only.txt"_s))) == ErrorKind::Empty);
    const auto mixed = importFile(damaged(u"mixed-line-ends.txt"_s));
    REQUIRE(mixed.has_value());
    CHECK(mixed->text.count(u'\n') == 4);
}

TEST_CASE("A given date comes before the one in the file's name")
{
    const import::ImportOptions options {.published = QDate(2022, 3, 4)};
    const auto article = importBytes("Satu kalimat saja di sini.", u"/some/2019-01-01/klip-2021-11-24.txt"_s, options);
    REQUIRE(article.has_value());
    REQUIRE(article->publishedCandidates.size() == 2);
    CHECK(article->publishedCandidates[0].date.toString() == u"2022-03-04"_s);
    CHECK(article->publishedCandidates[0].from == domain::PublishedFrom::Given);
    CHECK(article->publishedCandidates[1].date.toString() == u"2021-11-24"_s);
    CHECK(article->publishedCandidates[1].from == domain::PublishedFrom::FileName);
}

TEST_CASE("Digits in a file's name are a date only when they stand alone")
{
    const auto dateIn = [](const QString& path) {
        const auto article = importBytes("Satu kalimat saja di sini.", path);
        REQUIRE(article.has_value());
        return article->publishedCandidates.empty() ? QString() : article->publishedCandidates.front().date.toString();
    };
    CHECK(dateIn(u"berita_20211124.txt"_s) == u"2021-11-24"_s);
    CHECK(dateIn(u"2021_11_24 berita.txt"_s) == u"2021-11-24"_s);
    CHECK(dateIn(u"a20211124b.txt"_s).isEmpty());
    CHECK(dateIn(u"120211124.txt"_s).isEmpty());
    CHECK(dateIn(u"2021-02-30.txt"_s).isEmpty());
    CHECK(dateIn(u"2021-1124.txt"_s).isEmpty());
}

TEST_CASE("A record brings its own title, date and language")
{
    const auto article = import::importText({.id = u"7"_s,
                                             .text = u"Kepala\r\nIsi berita yang panjang.\r\n"_s,
                                             .title = u"Kepala"_s,
                                             .published = u"2021-11"_s,
                                             .language = u"id-ID"_s});
    REQUIRE(article.has_value());
    CHECK(article->path == u"7"_s);
    CHECK(article->text == u"Kepala\nIsi berita yang panjang.\n"_s);
    CHECK(article->title == u"Kepala"_s);
    REQUIRE(article->publishedCandidates.size() == 1);
    CHECK(article->publishedCandidates[0].date.toString() == u"2021-11"_s);
    CHECK(article->language == domain::Language::Indonesian);
    CHECK(kindOfFailure(import::importText({.id = u"8"_s, .text = u" "_s})) == ErrorKind::Empty);
    CHECK(
        import::importText({.id = u"9"_s, .text = u"Isi."_s, .published = u"kemarin"_s})->publishedCandidates.empty());
}
