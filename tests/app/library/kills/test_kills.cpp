#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/saved_search_store.h"
#include "app/library/search.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::library;
using namespace Qt::StringLiterals;

namespace {

/// All that the writer said was saved.
struct Acknowledged {
    QHash<QString, QString> articles; // text key to edited title; empty: not edited
    QHash<QString, QString> notes;
    QHash<QString, QString> versions;
    QStringList searches;

    void take(const QByteArray& line)
    {
        const QString text = QString::fromUtf8(line);
        const QString what = text.section(u' ', 0, 0);
        const QString key = text.section(u' ', 1, 1);
        const QString value = text.section(u' ', 2);
        if (what == "article"_L1) {
            articles.insert(key, {});
            versions.insert(key, u"1"_s);
        } else if (what == "edit"_L1) {
            articles[key] = value;
        } else if (what == "note"_L1) {
            notes.insert(key, value);
        } else if (what == "analysis"_L1) {
            versions.insert(key, value);
        } else if (what == "search"_L1) {
            searches.append(value);
        } else if (what == "forget"_L1) {
            articles.remove(key);
            notes.remove(key);
            versions.remove(key);
            forgotten.append(key);
        }
    }
    QStringList forgotten;
};

/// What the writer was doing when it was killed may be saved though it was not acknowledged: of the last article, edits and the
/// forgetting cannot be foreseen. All before it can.
void check(Database& database, const Acknowledged& said, const QString& lastKey)
{
    ArticleStore store(database);
    Search search(database);
    for (auto article = said.articles.begin(); article != said.articles.end(); ++article) {
        if (article.key() == lastKey) {
            continue;
        }
        const auto id = store.findText(article.key());
        REQUIRE(id.has_value());
        INFO(article.key().toStdString() << ' ' << article.value().toStdString());
        REQUIRE(id->has_value());
        const auto stored = store.load(**id);
        REQUIRE(stored.has_value());
        REQUIRE(textKeyOf(stored->article.article.text) == article.key());
        REQUIRE(stored->edits.title.value_or(QString()) == article.value());
        REQUIRE(stored->analysisVersion == said.versions[article.key()]);
        if (said.notes.contains(article.key())) {
            const auto hits = search.matching(parseSearchQuery(u"note:\"%1\""_s.arg(said.notes[article.key()])));
            REQUIRE(hits.has_value());
            REQUIRE(*hits == std::vector {**id});
        }
    }
    for (const QString& key : said.forgotten) {
        REQUIRE(store.findText(key).value() == std::nullopt);
    }
    QStringList searches;
    const auto saved = SavedSearchStore(database).all();
    REQUIRE(saved.has_value());
    for (const SavedSearch& one : *saved) {
        searches.append(one.name);
    }
    for (const QString& name : said.searches) {
        REQUIRE(searches.contains(name));
    }
}

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("LINIMASA_KILLS");
    return asked > 0 ? asked : 12;
}

QDateTime now()
{
    return {QDate(2025, 6, 1), QTime(9, 0), QTimeZone::UTC};
}

} // namespace

// LINIMASA_KILLS=200 test_library_kills kills as often as that.
TEST_CASE("A library whose writer is killed at any moment opens, is whole and holds all that was acknowledged")
{
    QRandomGenerator random(20250601);
    QTemporaryDir place;
    LibraryFolder folder {place.filePath(u"0"_s)};
    Acknowledged said;
    int killedWhileMaking = 0;
    int acknowledged = 0;
    for (int round = 0; round < rounds(); ++round) {
        INFO("round " << round);
        if (round % 10 == 0) { // a new one now and then, so that its making is interrupted as well
            folder.path = place.filePath(QString::number(round));
            said = {};
        }
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(LIBRARY_WRITER), {folder.path, QString::number(round)});
        REQUIRE(writer.waitForStarted());
        // Every fourth is killed some time after its start, the others some time after they have begun to save.
        if (round % 4 != 0) {
            REQUIRE(writer.waitForReadyRead(60'000));
        }
        const auto microseconds = random.bounded(120'000);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() / 1000 < microseconds) {
            writer.waitForReadyRead(1);
        }
        writer.kill();
        REQUIRE(writer.waitForFinished(60'000));
        REQUIRE(writer.exitStatus() == QProcess::CrashExit);

        QString lastKey;
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines.first(lines.size() - 1)) { // what follows the last line end was cut off
            said.take(line);
            ++acknowledged;
            if (line.startsWith("article ") || line.startsWith("edit ")) {
                lastKey = QString::fromUtf8(line).section(u' ', 1, 1);
            }
        }
        killedWhileMaking += lines.size() == 1 ? 1 : 0;

        auto opened = openLibrary(folder, now());
        INFO((opened ? std::string() : (opened.error().sentence + opened.error().detail).toStdString()));
        REQUIRE(opened.has_value());
        REQUIRE_FALSE(opened->restored.has_value());
        REQUIRE(checkIntegrity(*opened->database, Check::Full).has_value());
        check(*opened->database, said, lastKey);
        said.articles.remove(lastKey);
        said.notes.remove(lastKey);
        said.versions.remove(lastKey);
    }
    WARN(rounds() << " kills, " << killedWhileMaking << " of them before anything was saved; " << acknowledged
                  << " acknowledgements held");
}

TEST_CASE("Two programs may make and write one library at once")
{
    QTemporaryDir place;
    const LibraryFolder folder {place.filePath(u"shared"_s)};
    QProcess first;
    QProcess second;
    constexpr auto turns = 15;
    for (QProcess* writer : {&first, &second}) {
        writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer->start(QStringLiteral(LIBRARY_WRITER),
                      {folder.path, writer == &first ? u"1"_s : u"2"_s, QString::number(turns)});
    }
    Acknowledged said;
    for (QProcess* writer : {&first, &second}) {
        REQUIRE(writer->waitForFinished(120'000));
        CHECK(writer->exitStatus() == QProcess::NormalExit);
        CHECK(writer->exitCode() == 0);
        const QList<QByteArray> lines = writer->readAllStandardOutput().split('\n');
        CHECK(lines.size() > turns);
        for (const QByteArray& line : lines) {
            said.take(line);
        }
    }
    auto opened = openLibrary(folder, now());
    REQUIRE(opened.has_value());
    CHECK(checkIntegrity(*opened->database, Check::Full).has_value());
    check(*opened->database, said, {});
    CHECK(SummaryStore(*opened->database).count().value() == said.articles.size());
}
