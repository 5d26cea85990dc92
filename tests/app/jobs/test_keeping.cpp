#include "app/annotations/anchor_maker.h"
#include "app/annotations/highlight_mover.h"
#include "app/domain/passage_id.h"
#include "app/import/importer.h"
#include "app/jobs/import_run.h"
#include "app/jobs/keeping.h"
#include "app/library/sqlite_annotation_store.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include "import_place.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::jobs;
using domain::Highlight;
using domain::Note;

namespace {

const QByteArray pact = "Japan and Vietnam sign a cybersecurity agreement\n\n"
                        "TOKYO, Nov. 23, 2021 - Japan and Vietnam signed a cybersecurity cooperation agreement.\n\n"
                        "Officials of both ministries took part in the ceremony, which was held in a small hall.\n\n"
                        "The agreement is to be looked at again after five years, the ministry said in a statement.\n";

struct Unheard : base::Progress {
    void report(qsizetype, qsizetype) override { }
    [[nodiscard]] bool stopRequested() const override { return false; }
};

ImportSummary importAll(const ImportPlace& place, library::Database& database)
{
    Unheard progress;
    const auto summary
        = importFiles(database, *sharedAnalyser(), {.paths = {place.clippings()}, .added = juneFirst()}, progress);
    REQUIRE(summary.has_value());
    return *summary;
}

Highlight highlightOn(const QString& text, const QString& words)
{
    const qsizetype begin = text.indexOf(words);
    REQUIRE(begin >= 0);
    Highlight highlight;
    highlight.id = words;
    highlight.textKey = library::textKeyOf(text);
    highlight.anchor = annotations::anchorOf(text, {.begin = begin, .end = begin + words.size()}).value();
    highlight.created = juneFirst();
    highlight.modified = juneFirst();
    return highlight;
}

/// A library with the pact, in which three passages are marked and a note is written on the article.
struct Marked : ImportPlace {
    Marked()
    {
        path = write(u"pact.txt"_s, pact);
        importAll(*this, *database);
        const auto id = library::ArticleStore(*database).findPath(path).value().value();
        text = library::ArticleStore(*database).text(id).value();
        Note note;
        note.id = u"note"_s;
        note.target = {.subject = domain::NoteSubject::Article, .id = library::textKeyOf(text)};
        note.text = u"Ask the embassy."_s;
        note.created = juneFirst();
        note.modified = juneFirst();
        domain::AnnotationChange change;
        for (const QString& words :
             {u"cybersecurity cooperation agreement"_s, u"Officials of both ministries took part"_s, u"five years"_s}) {
            change.highlights.push_back({.before = {}, .after = highlightOn(text, words)});
        }
        change.notes.push_back({.before = {}, .after = note});
        REQUIRE(marks.apply(change));
    }

    [[nodiscard]] QString keyNow() const
    {
        const auto id = library::ArticleStore(*database).findPath(path).value().value();
        return library::ArticleStore(*database).textKey(id).value();
    }

    QString path;
    QString text;
    std::unique_ptr<library::Database> database = open();
    library::SqliteAnnotationStore marks {*database};
};

} // namespace

TEST_CASE(
    "When a changed file is imported, each highlight of the kept text is placed in the new one or listed as unplaced")
{
    Marked it;
    QByteArray edited = pact;
    edited.replace("Officials of both ministries took part in the ceremony, which was held in a small hall.",
                   "Nobody else came.");
    it.write(u"pact.txt"_s, "Updated at noon\n\n" + edited);
    const ImportSummary summary = importAll(it, *it.database);
    CHECK(summary.added == 1);
    CHECK(summary.marks == annotations::MoveCounts {.byQuote = 2, .bySimilarity = 0, .unplaced = 1});

    CHECK(it.marks.highlightsIn(library::textKeyOf(it.text)).value().empty());
    const auto moved = it.marks.highlightsIn(it.keyNow()).value();
    REQUIRE(moved.size() == 3);
    const auto id = library::ArticleStore(*it.database).findPath(it.path).value().value();
    const QString newText = library::ArticleStore(*it.database).text(id).value();
    for (const Highlight& highlight : moved) {
        if (highlight.id.startsWith(u"Officials"_s)) {
            CHECK_FALSE(highlight.isPlaced());
        } else {
            CHECK(highlight.anchor.range.of(newText) == highlight.id);
        }
    }
    REQUIRE(it.marks.notes().value().size() == 1);
    CHECK(it.marks.notes().value().front().target.id == it.keyNow());
    CHECK(library::ArticleStore(*it.database).findText(library::textKeyOf(it.text)).value()); // the kept copy stays
}

TEST_CASE("A note on an event goes to the sentence that tells it now, and stays where that sentence is gone")
{
    Marked it;
    const auto noteOn = [&](const QString& sentence) {
        const qsizetype begin = it.text.indexOf(sentence);
        REQUIRE(begin >= 0);
        Note note;
        note.id = sentence;
        note.target
            = {.subject = domain::NoteSubject::Event,
               .id = domain::passageId(library::textKeyOf(it.text), {.begin = begin, .end = begin + sentence.size()})};
        note.text = u"Compare with the ministry's page."_s;
        note.created = juneFirst();
        note.modified = juneFirst();
        return note;
    };
    const Note told = noteOn(u"Japan and Vietnam signed a cybersecurity cooperation agreement."_s);
    const Note gone
        = noteOn(u"Officials of both ministries took part in the ceremony, which was held in a small hall."_s);
    domain::AnnotationChange change;
    change.notes = {{.before = {}, .after = told}, {.before = {}, .after = gone}};
    REQUIRE(it.marks.apply(change));

    QByteArray edited = pact;
    edited.replace(gone.id.toUtf8(), "Nobody else came.");
    it.write(u"pact.txt"_s, "Updated at noon\n\n" + edited);
    importAll(it, *it.database);

    const auto id = library::ArticleStore(*it.database).findPath(it.path).value().value();
    const QString newText = library::ArticleStore(*it.database).text(id).value();
    const auto notes = it.marks.notes().value();
    REQUIRE(notes.size() == 3);
    for (const Note& note : notes) {
        if (note.id == told.id) {
            const auto passage = domain::passageFrom(note.target.id);
            REQUIRE(passage);
            CHECK(passage->textKey == it.keyNow());
            CHECK(passage->range.of(newText) == told.id);
        } else if (note.id == gone.id) {
            CHECK(note == gone);
        }
    }
}

TEST_CASE("An unplaced highlight is looked for again when the file changes once more")
{
    Marked it;
    QByteArray edited = pact;
    edited.replace("Officials of both ministries took part in the ceremony, which was held in a small hall.",
                   "Nobody else came.");
    it.write(u"pact.txt"_s, edited);
    importAll(it, *it.database);
    it.write(u"pact.txt"_s, "Corrected in the evening\n\n" + pact);
    const ImportSummary summary = importAll(it, *it.database);
    CHECK(summary.marks.unplaced == 0);
    CHECK(it.marks.highlightsIn(it.keyNow()).value().size() == 3);
}

TEST_CASE("A file that has another article now leaves the marks with the kept text")
{
    Marked it;
    it.write(u"pact.txt"_s, story(5));
    const ImportSummary summary = importAll(it, *it.database);
    CHECK(summary.added == 1);
    CHECK(summary.marks == annotations::MoveCounts());
    CHECK(it.marks.highlightsIn(library::textKeyOf(it.text)).value().size() == 3);
    CHECK(it.marks.notes().value().front().target.id == library::textKeyOf(it.text));
}

TEST_CASE(
    "What was corrected of an article's data holds for its changed file, too, and the date places its relative dates")
{
    const ImportPlace it;
    const auto database = it.open();
    const QByteArray undated = "Exercise opens in Hanoi\n\nJapan and Vietnam opened a joint exercise on cyber defence "
                               "yesterday, the ministry in Hanoi said in a short statement to the press.\n";
    const QString path = it.write(u"undated.txt"_s, undated);
    importAll(it, *database);
    library::ArticleStore store(*database);
    const auto first = store.findPath(path).value().value();
    domain::ArticleEdits edits;
    edits.title = u"My title"_s;
    edits.outlet = u"Harian Lain"_s;
    edits.published = domain::Edtf::day(QDate(2025, 5, 16));
    REQUIRE(store.setEdits(first, edits));

    it.write(u"undated.txt"_s, undated + "\nThe exercise goes on until Friday and will be held again in two years.\n");
    CHECK(importAll(it, *database).added == 1);
    const auto second = store.findPath(path).value().value();
    REQUIRE(second != first);
    const auto now = store.load(second);
    REQUIRE(now.has_value());
    CHECK(now->edits == edits);
    REQUIRE_FALSE(now->article.analysis.timexes.empty());
    REQUIRE(now->article.analysis.timexes.front().value.has_value());
    CHECK(now->article.analysis.timexes.front().value->toString() == u"2025-05-15"_s);
    CHECK(now->analysisVersion == sharedAnalyser()->version());
    CHECK(store.edits(first).value() == edits); // the kept copy stays as it was

    it.write(u"undated.txt"_s, story(6)); // the name was used for another article
    CHECK(importAll(it, *database).added == 1);
    CHECK(store.edits(store.findPath(path).value().value())->isEmpty());
}

TEST_CASE("A rewritten article under the title it had keeps what was corrected of it")
{
    const ImportPlace it;
    const auto database = it.open();
    const QString path = it.write(u"pact.txt"_s, pact);
    importAll(it, *database);
    library::ArticleStore store(*database);
    domain::ArticleEdits edits;
    edits.authors = QStringList {u"Sari"_s};
    REQUIRE(store.setEdits(store.findPath(path).value().value(), edits));
    it.write(u"pact.txt"_s, pact.first(pact.indexOf('\n')) + "\n\n" + story(8));
    CHECK(importAll(it, *database).added == 1);
    CHECK(store.edits(store.findPath(path).value().value()).value() == edits);
}

TEST_CASE("Another file with nearly the same text, and the same file again, take no marks away")
{
    Marked it;
    it.write(u"copy.txt"_s, "Reprinted\n\n" + pact);
    CHECK(importAll(it, *it.database).added == 1);
    importAll(it, *it.database);
    CHECK(it.marks.highlightsIn(library::textKeyOf(it.text)).value().size() == 3);
    CHECK(it.keyNow() == library::textKeyOf(it.text));
}

TEST_CASE("Marks that cannot be moved keep the article out, and all stays as it was")
{
    Marked it;
    REQUIRE(it.database->execute(
        u"CREATE TRIGGER refuse BEFORE INSERT ON highlight BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    it.write(u"pact.txt"_s, "Updated at noon\n\n" + pact);
    Unheard progress;
    CHECK_FALSE(
        importFiles(*it.database, *sharedAnalyser(), {.paths = {it.clippings()}, .added = juneFirst()}, progress));
    CHECK(it.keyNow() == library::textKeyOf(it.text));
    CHECK(it.marks.highlightsIn(library::textKeyOf(it.text)).value().size() == 3);
}
