#include "app/domain/text_key.h"
#include "app/library/sqlite_annotation_store.h"
#include "tests/support/annotation_store_contract.h"
#include "tests/support/printing.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "sample_library.h"

using namespace linimasa;
using namespace linimasa::library;
using namespace Qt::StringLiterals;

namespace {

/// Marks and writes as fast as it can, and says each id when it has been acknowledged. Never returns.
[[noreturn]] void markForEver(const LibraryFolder& folder, int round, int told)
{
    const auto database = connectTo(folder, Access::ReadWrite, Durability::Full);
    if (!database) {
        _exit(2);
    }
    SqliteAnnotationStore store(**database);
    for (int i = 0;; ++i) {
        const QString id = u"%1-%2"_s.arg(round).arg(i);
        const domain::AnnotationChange change {.highlights = {{.before = {}, .after = tests::sampleHighlight(id, i)}},
                                               .notes = {{.before = {}, .after = tests::sampleNote(id)}},
                                               .labels = {}};
        if (!store.apply(change)) {
            _exit(3);
        }
        const QByteArray line = id.toUtf8() + '\n';
        if (::write(told, line.constData(), static_cast<std::size_t>(line.size())) < 0) {
            _exit(4);
        }
    }
}

QByteArray readAll(int from)
{
    QByteArray all;
    std::array<char, 4096> buffer {};
    for (ssize_t got = ::read(from, buffer.data(), buffer.size()); got > 0;
         got = ::read(from, buffer.data(), buffer.size())) {
        all.append(buffer.data(), got);
    }
    return all;
}

/// The ids that a marking program acknowledged before it was killed, `delay` microseconds after its first.
QStringList killAfter(const LibraryFolder& folder, int round, useconds_t delay)
{
    std::array<int, 2> ends {};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        markForEver(folder, round, ends[1]);
    }
    ::close(ends[1]);
    char first = 0;
    REQUIRE(::read(ends[0], &first, 1) == 1);
    ::usleep(delay);
    ::kill(child, SIGKILL);
    const QByteArray rest = readAll(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    CHECK(WIFSIGNALED(status));
    QByteArray all = QByteArray(1, first) + rest;
    all.truncate(all.lastIndexOf('\n') + 1);
    return QString::fromUtf8(all).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The library keeps of highlights and notes what every store must keep")
{
    SampleLibrary library;
    SqliteAnnotationStore store(library.database());
    tests::checkContract(store);
}

TEST_CASE("What was marked is there after closing, and another connection sees it")
{
    SampleLibrary library;
    {
        SqliteAnnotationStore store(library.database());
        REQUIRE(store.apply(
            {.highlights = {{.before = {}, .after = tests::sampleHighlight(u"h"_s)}}, .notes = {}, .labels = {}}));
    }
    const auto other = connectTo(library.folder(), Access::ReadOnly, Durability::Full);
    REQUIRE(other);
    CHECK(SqliteAnnotationStore(**other).highlights().value().size() == 1);
    library.close();
    library.open();
    CHECK(SqliteAnnotationStore(library.database()).highlights().value().front() == tests::sampleHighlight(u"h"_s));
}

TEST_CASE("A change that fails half way leaves nothing behind")
{
    SampleLibrary library;
    SqliteAnnotationStore store(library.database());
    domain::Highlight impossible = tests::sampleHighlight(u"h-2"_s);
    impossible.label = static_cast<domain::LabelId>(9); // the schema refuses it
    CHECK(!store.apply(
        {.highlights = {{.before = {}, .after = tests::sampleHighlight(u"h-1"_s)}, {.before = {}, .after = impossible}},
         .notes = {{.before = {}, .after = tests::sampleNote(u"n"_s)}},
         .labels = {}}));
    CHECK(store.highlights().value().empty());
    CHECK(store.notes().value().empty());
}

TEST_CASE("Forgetting an article leaves what was marked in it")
{
    SampleLibrary library;
    const QString text = u"BSSN dan Jepang bertemu di Tokyo."_s;
    const domain::ArticleId id = library.add(u"Nota"_s, text);
    SqliteAnnotationStore store(library.database());
    domain::Highlight highlight = tests::sampleHighlight(u"h"_s);
    highlight.textKey = domain::textKey(text);
    REQUIRE(store.apply({.highlights = {{.before = {}, .after = highlight}}, .notes = {}, .labels = {}}));
    ArticleStore articles(library.database());
    CHECK(articles.forget(id));
    CHECK(store.highlightsIn(highlight.textKey).value().size() == 1);
}

TEST_CASE("Killed at 200 random moments, nothing acknowledged is lost")
{
    SampleLibrary library;
    library.close();
    std::mt19937 dice(7);
    QStringList acknowledged;
    for (int round = 0; round < 200; ++round) {
        acknowledged << killAfter(library.folder(), round, static_cast<useconds_t>(dice() % 8000));
    }
    library.open();
    SqliteAnnotationStore store(library.database());
    QSet<QString> highlights;
    const auto keptHighlights = store.highlights();
    for (const domain::Highlight& highlight : *keptHighlights) {
        highlights.insert(highlight.id);
    }
    QSet<QString> notes;
    const auto keptNotes = store.notes();
    for (const domain::Note& note : *keptNotes) {
        notes.insert(note.id);
    }
    CHECK(acknowledged.size() >= 200);
    CHECK(highlights == notes); // a step is there whole or not at all
    for (const QString& id : acknowledged) {
        INFO(id.toStdString());
        CHECK(highlights.contains(id));
    }
}
