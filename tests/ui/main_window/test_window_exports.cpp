#include "app/domain/text_key.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/event_table_model.h"
#include "ui/window_exports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;
using dialogs::ExportChoice;
using dialogs::ExportContent;

namespace {

struct Fixture {
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    models::EventTableModel table {collection, models::TrackNames(support::tracks()), QLocale::c()};
    models::FilteredEvents shown {table, filter};
    std::vector<domain::Track> tracks = support::tracks();
    MarksOfReader marks;
    NotesOnScreen onScreen;
    WindowExports exports {{.collection = &collection,
                            .selection = &selection,
                            .filter = &filter,
                            .shown = &shown,
                            .tracks = &tracks,
                            .textKeyOf =
                                [this](int row) {
                                    const auto article = row < 0 ? nullptr : collection.article(row);
                                    return article ? domain::textKey(article->article.text) : QString();
                                },
                            .marks = [this] { return marks; },
                            .notesOnScreen = [this] { return onScreen; }},
                           [] { return QDateTime(QDate(2025, 6, 2), QTime(0, 0), QTimeZone::UTC); }};

    base::Result<void> write(const ExportChoice& choice, const QString& path, dialogs::ExistingFile existing)
    {
        std::optional<base::Result<void>> outcome;
        exports.write(choice, path, existing, [&](const base::Result<void>& made) { outcome = made; });
        REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60000));
        return *outcome;
    }

    QString written(const ExportChoice& choice)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s);
        REQUIRE(write(choice, path, dialogs::ExistingFile::Refuse));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

} // namespace

TEST_CASE("What is exported is what the timeline shows, over fifty filters")
{
    Fixture fixture;
    support::fillWithMany(fixture.collection, 300);
    std::mt19937 random(7);
    const std::array kinds {domain::EventKind::Agreement, domain::EventKind::Meeting, domain::EventKind::Exercise,
                            domain::EventKind::Statement};
    for (int i = 0; i < 50; ++i) {
        INFO("filter " << i);
        QSet<domain::EventKind> chosen;
        for (const domain::EventKind kind : kinds) {
            if (random() % 2 == 0) {
                chosen.insert(kind);
            }
        }
        fixture.filter.setKinds(chosen);
        fixture.filter.setConflictsOnly(random() % 4 == 0);
        const int rows = fixture.shown.rowCount();
        const ExportChoice choice {.content = ExportContent::Chronology, .scope = u"filter"_s, .format = u"md"_s};
        CHECK(fixture.exports.preview(choice).count == rows);
        const QString markdown = fixture.written(choice);
        CHECK(markdown.count(u"<!-- ev:"_s) == rows);
        CHECK(markdown.contains(u"\n%1 event"_s.arg(rows)));
    }
}

TEST_CASE("A preview of many states the counts of all and shows the beginning")
{
    Fixture fixture;
    support::fillWithMany(fixture.collection, 1000);
    const ExportChoice choice {.content = ExportContent::Chronology, .scope = u"all"_s, .format = u"json"_s};
    const auto preview = fixture.exports.preview(choice);
    CHECK(preview.count == 1000);
    CHECK(preview.summary.startsWith(u"1000 events · "_s));
    CHECK(preview.summary.endsWith(u" · scope: all events · 1 article · made 2025-06-02"_s));
    const auto pages
        = fixture.exports.preview({.content = ExportContent::Chronology, .scope = u"all"_s, .format = u"pdf"_s}).pages;
    REQUIRE(pages);
    CHECK(pages->toPlainText().contains(preview.summary));
    CHECK(fixture.exports.paper(choice).blocks.size() > 2000);
}

TEST_CASE("The chosen event alone can be exported, and the samples in every format")
{
    Fixture fixture;
    support::fillWithSamples(fixture.collection);
    fixture.selection.setEvent(fixture.collection.chronology().front().id);
    const auto scopes = fixture.exports.scopes(ExportContent::Chronology);
    REQUIRE(scopes.size() == 2);
    CHECK(scopes[0].count == static_cast<int>(fixture.collection.chronology().size()));
    CHECK(scopes[1].count == 1);
    for (const auto& format : fixture.exports.formats(ExportContent::Chronology)) {
        INFO(format.id.toStdString());
        const ExportChoice choice {.content = ExportContent::Chronology, .scope = u"selection"_s, .format = format.id};
        CHECK(!fixture.written(choice).isEmpty());
        CHECK(!format.purpose.isEmpty());
        CHECK(fixture.exports.fileName(choice).endsWith(format.extension));
    }
    CHECK(fixture.written({.content = ExportContent::Chronology, .scope = u"selection"_s, .format = u"md"_s})
              .startsWith(u"# Chronology\n\n1 event · "_s));
}

TEST_CASE("Decisions leave suggestions out unless they are asked for")
{
    Fixture fixture;
    support::fillWithSamples(fixture.collection);
    CHECK(!fixture.exports.hasDecisions());
    domain::Decision decision;
    decision.event = fixture.collection.chronology()[1].id;
    decision.status = domain::DecisionStatus::Confirmed;
    fixture.exports.setDecisions({decision});
    CHECK(fixture.exports.hasDecisions());
    ExportChoice choice {.content = ExportContent::Chronology, .scope = u"all"_s, .format = u"md"_s};
    choice.withSuggested = false;
    CHECK(fixture.exports.preview(choice).count == 1);
    choice.withSuggested = true;
    CHECK(fixture.exports.preview(choice).count == static_cast<int>(fixture.collection.chronology().size()));
}

TEST_CASE("Notes are exported for all articles or the open one, and Markdown is brought up to date")
{
    Fixture fixture;
    support::fillWithSamples(fixture.collection);
    for (int row = 0; row < 2; ++row) {
        const auto article = fixture.collection.article(row);
        domain::Highlight highlight;
        highlight.id = u"h%1"_s.arg(row);
        highlight.textKey = domain::textKey(article->article.text);
        highlight.anchor.range = {0, 5};
        highlight.anchor.exact = article->article.text.first(5);
        fixture.marks.highlights.push_back(highlight);
        domain::Note note;
        note.id = u"n%1"_s.arg(row);
        note.target = {.subject = domain::NoteSubject::Highlight, .id = highlight.id};
        note.text = u"first words"_s;
        fixture.marks.notes.push_back(note);
    }
    fixture.selection.setArticle(1);
    const auto scopes = fixture.exports.scopes(ExportContent::Notes);
    REQUIRE(scopes.size() == 2);
    CHECK(scopes[0].count == 2); // a highlight with its note is one row of the list
    CHECK(scopes[1].count == 1);
    const ExportChoice all {.content = ExportContent::Notes, .scope = u"all"_s, .format = u"md"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.md"_s);
    REQUIRE(fixture.write(all, path, dialogs::ExistingFile::Refuse));
    CHECK(!fixture.write(all, path, dialogs::ExistingFile::Refuse));
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("\nMy own end.\n");
    file.close();
    fixture.marks.notes[0].text = u"second words"_s;
    REQUIRE(fixture.write(all, path, dialogs::ExistingFile::Update));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"second words"_s));
    CHECK(text.endsWith(u"\nMy own end.\n"_s));
    for (const auto& format : fixture.exports.formats(ExportContent::Notes)) {
        INFO(format.id.toStdString());
        CHECK(!fixture.written({.content = ExportContent::Notes, .scope = u"selection"_s, .format = format.id})
                   .isEmpty());
    }
}

TEST_CASE("What the notes list shows, and its selected rows, are exported as they are")
{
    Fixture fixture;
    support::fillWithSamples(fixture.collection);
    const auto article = fixture.collection.article(0);
    for (int i = 0; i < 5; ++i) {
        domain::Highlight highlight;
        highlight.id = u"h%1"_s.arg(i);
        highlight.textKey = domain::textKey(article->article.text);
        highlight.anchor.range = {.begin = 10 * i, .end = 10 * i + 5};
        highlight.anchor.exact = highlight.anchor.range.of(article->article.text).toString();
        fixture.marks.highlights.push_back(highlight);
    }
    domain::Note loose;
    loose.id = u"n"_s;
    loose.target = {.subject = domain::NoteSubject::Entity, .id = u"bssn"_s};
    loose.text = u"who?"_s;
    fixture.marks.notes.push_back(loose);
    fixture.onScreen = {.shown = {.highlights = {u"h1"_s, u"h3"_s}, .notes = {u"n"_s}, .count = 3},
                        .filter = u"label=Statement"_s,
                        .chosen = {.highlights = {u"h3"_s, u"h4"_s}, .notes = {}, .count = 2}};
    const auto scopes = fixture.exports.scopes(ExportContent::Notes);
    REQUIRE(scopes.size() == 4);
    CHECK(scopes[0].id == u"filter"_s);
    CHECK(scopes[0].count == fixture.onScreen.shown.count);
    CHECK(scopes[1].count == 6);
    CHECK(scopes[3].id == u"rows"_s);
    CHECK(scopes[3].count == 2);
    const ExportChoice filtered {.content = ExportContent::Notes, .scope = u"filter"_s, .format = u"md"_s};
    const QString text = fixture.written(filtered);
    CHECK(text.contains(u"2 highlights"_s));
    CHECK(text.contains(u"filter: label=Statement"_s));
    CHECK(text.contains(u"h1"_s));
    CHECK(!text.contains(u"h2"_s));
    CHECK(fixture.exports.preview(filtered).count == 3);
    CHECK(!fixture.written({.content = ExportContent::Notes, .scope = u"rows"_s, .format = u"md"_s}).contains(u"h1"_s));
}

TEST_CASE("The preview of very many notes states the counts of all")
{
    Fixture fixture;
    support::fillWithSamples(fixture.collection);
    const auto article = fixture.collection.article(0);
    for (int i = 0; i < 1000; ++i) {
        domain::Highlight highlight;
        highlight.id = u"h%1"_s.arg(i);
        highlight.textKey = domain::textKey(article->article.text);
        highlight.anchor.range = {.begin = i % 50, .end = i % 50 + 5};
        highlight.anchor.exact = highlight.anchor.range.of(article->article.text).toString();
        fixture.marks.highlights.push_back(highlight);
    }
    const auto preview
        = fixture.exports.preview({.content = ExportContent::Notes, .scope = u"all"_s, .format = u"md"_s});
    CHECK(preview.count == 1000);
    CHECK(preview.summary.startsWith(u"1000 highlights"_s));
    CHECK(preview.text.contains(u"1000 highlights"_s));
    CHECK(preview.text.count(u"<!-- hl:"_s) < 300);
}
