#include "app/annotations/anchor_maker.h"
#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/sqlite_annotation_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include "program_run.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using cli::runProgram;

namespace {

class Place {
public:
    [[nodiscard]] QString library() const { return m_folder.filePath(u"library"_s); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray article
    = "Kerja sama siber Jepang dan Vietnam\n\nHanoi, 23 November 2021. Menteri Pertahanan Jepang Nobuo Kishi "
      "meneken nota keamanan siber dengan Phan Văn Giang. 🤝 Nota berlaku lima tahun.\n";

} // namespace

TEST_CASE("import lists what became of every file and names those that were not read")
{
    const Place place;
    const QString good = place.write(u"good.txt"_s, article);
    const QString copy = place.write(u"copy.txt"_s, article);
    const QString empty = place.write(u"empty.txt"_s, {});
    const auto answer = runProgram({u"import"_s, u"--library"_s, place.library(), u"--list"_s, good, copy, empty});
    CHECK(answer.status == cli::SomeUnread);
    CHECK(answer.out
          == "added\t" + good.toUtf8() + "\nsame-file\t" + copy.toUtf8() + "\nnot-read\t" + empty.toUtf8() + '\n');
    REQUIRE(answer.complaints.size() == 2);
    CHECK(answer.complaints[0] == empty + u": The file is empty."_s);
    CHECK(answer.complaints[1].startsWith(u"3 files: 1 added"_s));

    const auto again = runProgram({u"import"_s, u"--library"_s, place.library(), good});
    CHECK(again.status == cli::AllRead);
    CHECK(again.out.isEmpty());
}

TEST_CASE("import moves the highlights of a changed file to its new text and says how many")
{
    const Place place;
    const QStringList import {u"import"_s, u"--library"_s, place.library(), place.write(u"a.txt"_s, article)};
    REQUIRE(runProgram(import).status == cli::AllRead);
    {
        const auto database
            = library::connectTo({place.library()}, library::Access::ReadWrite, library::Durability::Full);
        const QString text = library::ArticleStore(**database).text(domain::ArticleId {1}).value();
        const auto begin = text.indexOf(u"nota keamanan siber");
        domain::Highlight highlight;
        highlight.id = u"h"_s;
        highlight.textKey = library::textKeyOf(text);
        highlight.anchor = annotations::anchorOf(text, {.begin = begin, .end = begin + 19}).value();
        highlight.created = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
        highlight.modified = highlight.created;
        REQUIRE(library::SqliteAnnotationStore(**database)
                    .apply({.highlights = {{.before = {}, .after = highlight}}, .notes = {}, .labels = {}}));
    }
    (void)place.write(u"a.txt"_s, "Diperbarui siang ini\n\n" + article);
    const auto answer = runProgram(import);
    CHECK(answer.status == cli::AllRead);
    REQUIRE(answer.complaints.size() == 2);
    CHECK(answer.complaints[1]
          == u"Highlights in files that have changed: 1 placed word for word, 0 by similarity, 0 not placed"_s);
}

TEST_CASE("search finds without accents and answers in code points")
{
    const Place place;
    REQUIRE(runProgram({u"import"_s, u"--library"_s, place.library(), place.write(u"a.txt"_s, article)}).status
            == cli::AllRead);
    const auto plain = runProgram({u"search"_s, u"--library"_s, place.library(), u"phan van giang"_s});
    CHECK(plain.status == cli::AllRead);
    CHECK(plain.out.contains("Kerja sama siber"));
    CHECK(plain.out.contains("[Phan]"));

    const auto json = runProgram({u"search"_s, u"--library"_s, place.library(), u"--json"_s, u"lima"_s});
    const QJsonObject hit = QJsonDocument::fromJson(json.out).object();
    CHECK(hit[u"schema"_s] == u"linimasa.search/1"_s);
    CHECK(hit[u"end"_s].toInt() - hit[u"start"_s].toInt() == hit[u"snippet"_s].toString().toUcs4().size());

    CHECK(runProgram({u"search"_s, u"--library"_s, place.library(), u"ransomware"_s}).out.isEmpty());
    CHECK(runProgram({u"search"_s, u"--library"_s, place.library()}).status == cli::BadUsage);
    CHECK(runProgram({u"search"_s, u"--library"_s, place.library(), u"--limit"_s, u"0"_s, u"x"_s}).status
          == cli::BadUsage);
    CHECK(runProgram({u"search"_s, u"--library"_s, place.library() + u"x"_s, u"x"_s}).status == cli::NoLibrary);
}

TEST_CASE("check counts, finds what is wrong and mends it after a backup")
{
    const Place place;
    REQUIRE(runProgram({u"import"_s, u"--library"_s, place.library(), place.write(u"a.txt"_s, article)}).status
            == cli::AllRead);
    const QStringList check {u"check"_s, u"--library"_s, place.library()};
    const auto sound = runProgram(check);
    CHECK(sound.status == cli::AllRead);
    CHECK(sound.out.startsWith("1\tarticles\n"));
    {
        const auto database
            = library::connectTo({place.library()}, library::Access::ReadWrite, library::Durability::Full);
        REQUIRE(database.has_value());
        REQUIRE((*database)->execute(u"DELETE FROM article_index"_s).has_value());
        REQUIRE((*database)->execute(u"UPDATE article_text SET analysis = x'ffff'"_s).has_value());
    }
    const auto broken = runProgram(check);
    CHECK(broken.status == cli::SomeUnread);
    CHECK(broken.out.contains("1\tanalyses that cannot be read\n"));
    CHECK(broken.out.contains("1\tarticles missing in the search index\n"));
    CHECK(QDir(place.library() + u"/backups"_s).isEmpty());

    CHECK(runProgram(check + QStringList {u"--repair"_s}).status == cli::AllRead);
    CHECK(QDir(place.library() + u"/backups"_s).entryList({u"before-repair-*"_s}).size() == 1);
    CHECK(runProgram({u"search"_s, u"--library"_s, place.library(), u"kishi"_s}).out.contains("[Kishi]"));
}

TEST_CASE("check says when kept text was altered, and does not pretend to mend it")
{
    const Place place;
    REQUIRE(runProgram({u"import"_s, u"--library"_s, place.library(), place.write(u"a.txt"_s, article)}).status
            == cli::AllRead);
    {
        const auto database
            = library::connectTo({place.library()}, library::Access::ReadWrite, library::Durability::Full);
        REQUIRE(database.has_value());
        REQUIRE((*database)->execute(u"UPDATE article_text SET text = replace(text, '2021', '2022')"_s).has_value());
    }
    const auto answer = runProgram({u"check"_s, u"--library"_s, place.library()});
    CHECK(answer.status == cli::SomeUnread);
    CHECK(answer.out.contains("1\tarticles whose kept text has been altered\n"));
    CHECK(runProgram({u"check"_s, u"--library"_s, place.library(), u"--repair"_s}).status == cli::SomeUnread);
}

TEST_CASE("A damaged library gives way to a backup only when asked, and a missing one is said so")
{
    const Place place;
    REQUIRE(runProgram({u"import"_s, u"--library"_s, place.library(), place.write(u"a.txt"_s, article)}).status
            == cli::AllRead);
    {
        auto database = library::connectTo({place.library()}, library::Access::ReadWrite, library::Durability::Full);
        REQUIRE(library::backUpDaily(**database, {place.library()}, QDateTime::currentDateTime()).value());
    }
    QFile file(place.library() + u"/library.sqlite"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(8192, '\x17'));
    file.close();
    QFile::remove(place.library() + u"/library.sqlite-wal"_s);
    const QStringList check {u"check"_s, u"--library"_s, place.library()};
    CHECK(runProgram(check).status != cli::AllRead);
    CHECK(runProgram(check + QStringList {u"--repair"_s}).status == cli::AllRead);
    CHECK(runProgram(check).out.startsWith("1\tarticles\n"));
    CHECK(runProgram({u"check"_s, u"--library"_s, place.library() + u"x"_s}).status == cli::NoLibrary);
    CHECK(runProgram({u"check"_s, u"file.txt"_s}).status == cli::BadUsage);
}

TEST_CASE("The library's commands have help")
{
    for (const QString& command : {u"import"_s, u"search"_s, u"check"_s}) {
        const auto help = runProgram({command, u"--help"_s});
        CHECK(help.status == cli::AllRead);
        CHECK(help.out.contains("--library"));
    }
}
