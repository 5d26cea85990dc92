#include "app/library/migrations.h"
#include "app/library/saved_search_store.h"
#include "app/library/search.h"
#include "app/library/sqlite_annotation_store.h"
#include "app/library/sqlite_correction_store.h"
#include "app/library/summary_store.h"
#include "tests/support/annotation_store_contract.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include "sample_library.h"
#include "source_folder.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;

namespace {

const QDir stored(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/libraries"));

/// Schema 2 brought highlights and notes, 3 decisions and rules; 4 but an index.
constexpr int withMarks = 2;
constexpr int withDecisions = 3;

AnalysedArticle secondArticle()
{
    AnalysedArticle article
        = articleOf(u"サイバー会談"_s, u"サイバー会談\nNguyễn Văn Đức họp tại Tokyo ngày 23/11/2021."_s);
    article.article.path = u"/clippings/会談.html"_s;
    article.article.language = Language::Japanese;
    return article;
}

Highlight keptHighlight()
{
    Highlight highlight = linimasa::tests::sampleHighlight(u"0d9c1a40-kept"_s);
    highlight.textKey = textKeyOf(fullArticle().article.text);
    return highlight;
}

std::vector<Note> keptNotes()
{
    Note onHighlight = linimasa::tests::sampleNote(u"1-note"_s, u"Ask the embassy."_s);
    onHighlight.target = {.subject = NoteSubject::Highlight, .id = keptHighlight().id};
    Note onArticle = linimasa::tests::sampleNote(u"2-note"_s, u"Tanya *lagi* 会議"_s);
    onArticle.target = {.subject = NoteSubject::Article, .id = textKeyOf(secondArticle().article.text)};
    return {onHighlight, onArticle};
}

EventDecision keptDecision()
{
    return {.id = u"kept-decision"_s,
            .passages = {{.textKey = textKeyOf(fullArticle().article.text),
                          .range = {.begin = 35, .end = 80},
                          .dateRange = {{.begin = 35, .end = 47}},
                          .quote = u"Kamis (4/10), Kishi bertemu Giang di Hà Nội."_s}},
            .fields = {.date = Edtf::parse(u"2023-10-04/2023-10-05"_s), .title = u"Kishi bertemu Giang"_s},
            .settlement = DateSettlement::Range,
            .reason = u"both papers"_s,
            .decidedAt = 1'748'768'400'000};
}

EntityRule keptRule()
{
    return {.id = u"kept-rule"_s,
            .entity = u"x-person-kishi"_s,
            .target = {.id = u"x-person-kishi"_s, .name = u"Nobuo Kishi"_s, .type = EntityType::Person},
            .madeAt = 1'748'768'400'001};
}

void fill(Database& database, int schema)
{
    ArticleStore store(database);
    const auto added = store.add(prepareArticle(fullArticle(), u"stored"_s, juneFirst()));
    REQUIRE(added.has_value());
    ArticleEdits edits;
    edits.outlet = u"Harian Lain"_s;
    edits.published = Edtf::day(QDate(2023, 10, 6));
    REQUIRE(store.setEdits(added->id, edits));
    if (schema < withMarks) {
        REQUIRE(store.setAnnotations(textKeyOf(fullArticle().article.text), 1, u"Ask the embassy."_s));
    } else {
        REQUIRE(store.add(prepareArticle(secondArticle(), u"stored"_s, juneFirst())));
        AnnotationChange change {.highlights = {{.before = {}, .after = keptHighlight()}}, .notes = {}, .labels = {}};
        for (const Note& note : keptNotes()) {
            change.notes.push_back({.before = {}, .after = note});
        }
        REQUIRE(SqliteAnnotationStore(database).apply(change));
    }
    if (schema >= withDecisions) {
        REQUIRE(SqliteCorrectionStore(database).apply(
            {.decisions = {{.before = {}, .after = keptDecision()}}, .rules = {{.before = {}, .after = keptRule()}}}));
    }
    REQUIRE(SavedSearchStore(database).save({u"Kishi"_s, u"entity:Kishi"_s}));
}

QString fileOfSchema(int schema)
{
    return u"schema-%1.sqlite"_s.arg(schema);
}

/// Everything that fill() put in.
void checkKept(Database& database, int schema)
{
    const auto summaries = SummaryStore(database).page(SummaryOrder::AddedFirst, 0, 10);
    REQUIRE(summaries.has_value());
    REQUIRE(summaries->size() == (schema < withMarks ? 1 : 2));
    CHECK(summaries->front().outlet == u"Harian Lain"_s);
    CHECK(summaries->front().highlights == 1);
    const auto article = ArticleStore(database).load(summaries->front().id);
    REQUIRE(article.has_value());
    CHECK(article->article.article.text == fullArticle().article.text);
    CHECK(article->article.analysis.events.front().title == u"Kishi bertemu Giang"_s);
    CHECK(article->edits.published == Edtf::day(QDate(2023, 10, 6)));
    Search search(database);
    CHECK(search.count(parseSearchQuery(u"viet nam"_s)).value() == 1);
    CHECK(search.count(parseSearchQuery(u"note:embassy"_s)).value() == 1);
    CHECK(search.count(parseSearchQuery(u"entity:jepang date:2023-10-06"_s)).value() == 1);
    CHECK(SavedSearchStore(database).all().value() == std::vector<SavedSearch> {{u"Kishi"_s, u"entity:Kishi"_s}});

    const SqliteAnnotationStore marks(database);
    const SqliteCorrectionStore corrections(database);
    if (schema >= withMarks) {
        CHECK(marks.highlights().value() == std::vector {keptHighlight()});
        CHECK(marks.notes().value() == keptNotes());
        CHECK(search.count(parseSearchQuery(u"note:会議"_s)).value() == 1);
        CHECK(search.count(parseSearchQuery(u"duc 会談 lang:ja"_s)).value() == 1);
    } else {
        CHECK(marks.highlights().value().empty());
    }
    if (schema >= withDecisions) {
        CHECK(corrections.decisions().value() == std::vector {keptDecision()});
        CHECK(corrections.rules().value() == std::vector {keptRule()});
    } else {
        CHECK(corrections.decisions().value().empty());
    }
}

/// What opening must not have taken away is still there to be changed.
void checkUsable(Database& database)
{
    REQUIRE(ArticleStore(database).add(prepareArticle(articleOf(u"Baru"_s, u"Teks baru."_s), u"new"_s, juneFirst())));
    Highlight another = keptHighlight();
    another.id = u"another"_s;
    SqliteAnnotationStore marks(database);
    const auto before = marks.highlights().value().size();
    REQUIRE(marks.apply({.highlights = {{.before = {}, .after = another}}, .notes = {}, .labels = {}}));
    CHECK(marks.highlights().value().size() == before + 1);
    EventDecision decision = keptDecision();
    decision.id = u"another"_s;
    REQUIRE(SqliteCorrectionStore(database).apply({.decisions = {{.before = {}, .after = decision}}, .rules = {}}));
    CHECK(Search(database).count(parseSearchQuery(u"baru"_s)).value() == 1);
}

} // namespace

TEST_CASE("A library of every schema opens, with all that is in it, after a copy of it was laid aside")
{
    const int newest = readMigrations(u":/linimasa/schema"_s)->back().number;
    for (int schema = 1; schema <= newest; ++schema) {
        INFO(fileOfSchema(schema).toStdString());
        const QTemporaryDir place;
        const LibraryFolder folder {place.path()};
        REQUIRE(QFile::copy(stored.filePath(fileOfSchema(schema)), folder.file())); // a new schema needs its library
        REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        {
            auto raw = Database::open(folder.file(), Access::ReadOnly);
            REQUIRE(raw.has_value());
            REQUIRE((*raw)->number(u"PRAGMA user_version"_s).value() == schema);
        }
        auto opened = openLibrary(folder, juneFirst());
        INFO((opened ? std::string() : opened.error().detail.toStdString()));
        REQUIRE(opened.has_value());
        Database& database = *opened->database;
        CHECK(database.number(u"PRAGMA user_version"_s).value() == newest);
        CHECK(checkIntegrity(database, Check::Full).has_value());
        const QStringList laidAside = QDir(folder.backups()).entryList({u"before-update-*.sqlite"_s});
        CHECK(laidAside.size() == (schema < newest ? 1 : 0));
        checkKept(database, schema);
        checkUsable(database);
    }
}

// Run by hand when there is a new schema: test_library "[store-schemas]" writes the libraries that are not there yet. Those that are
// there are never written again.
TEST_CASE("Store a library of each schema that has none", "[.][store-schemas]")
{
    const auto all = readMigrations(u":/linimasa/schema"_s);
    REQUIRE(all.has_value());
    for (const Migration& last : *all) {
        if (stored.exists(fileOfSchema(last.number))) {
            continue;
        }
        const QTemporaryDir place;
        auto database = Database::open(place.filePath(u"library.sqlite"_s));
        REQUIRE(database.has_value());
        REQUIRE(migrate(**database, std::vector(all->begin(), all->begin() + last.number)));
        fill(**database, last.number);
        REQUIRE(backUp(**database, stored.filePath(fileOfSchema(last.number))));
    }
}
