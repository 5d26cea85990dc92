#include "tests/support/printing.h"
#include "tests/ui/notes/fixture.h"
#include "ui/models/notes_filter.h"
#include "ui/models/notes_model.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using models::NotesModel;
using notes::tests::Fixture;

namespace {

QStringList quotes(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row, 0).data(NotesModel::QuoteRole).toString();
    }
    return all;
}

} // namespace

TEST_CASE("Highlights and notes come by article and place, and rows follow every step")
{
    Fixture f;
    NotesModel model(f.notes, f.articles);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.mark(u"a"_s, u"Tokyo"_s);
    const QString first = f.mark(u"a"_s, u"BSSN"_s);
    f.mark(u"b"_s, u"Nhật Bản"_s);
    f.notes.addNote({.subject = domain::NoteSubject::Entity, .id = u"bssn"_s}, u"BSSN"_s, u"badan siber"_s);
    f.notes.addNote({.subject = domain::NoteSubject::Article, .id = u"a"_s}, u"Nota"_s, u"penting"_s);
    CHECK(quotes(model) == QStringList {u"Nhật Bản"_s, u"Nota"_s, u"BSSN"_s, u"Tokyo"_s, u"BSSN"_s});

    const QString note
        = f.notes.addNote({.subject = domain::NoteSubject::Highlight, .id = first}, u"BSSN"_s, u"siapa?"_s);
    const int row = model.rowOf(first, note);
    REQUIRE(row == 2);
    CHECK(model.index(row).data(NotesModel::NoteTextRole).toString() == u"siapa?"_s);
    CHECK(model.index(row).data(Qt::AccessibleTextRole).toString()
          == u"highlight, label Agreement, has note: BSSN; note: siapa?"_s);
    f.notes.remove({first});
    CHECK(model.rowCount() == 4);
    f.notes.undoStack().undo();
    CHECK(model.rowOf(first, note) == 2);
}

TEST_CASE("The notes can be filtered by everything one remembers of them")
{
    Fixture f;
    NotesModel model(f.notes, f.articles);
    models::NotesFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    f.mark(u"a"_s, u"BSSN dan Jepang"_s, domain::LabelId::Third);
    const QString tokyo = f.mark(u"a"_s, u"Tokyo"_s);
    f.mark(u"b"_s, u"Nhật Bản"_s);
    f.notes.addNote({.subject = domain::NoteSubject::Highlight, .id = tokyo}, u"Tokyo"_s, u"kapan?"_s);

    const auto shown = [&](const models::NotesQuestion& question) {
        filter.setQuestion(question);
        return quotes(filter);
    };
    models::NotesQuestion q;
    q.textKey = u"a"_s;
    CHECK(shown(q) == QStringList {u"BSSN dan Jepang"_s, u"Tokyo"_s});
    CHECK(!q.asks());
    q = {};
    q.labels = {3};
    CHECK(shown(q) == QStringList {u"BSSN dan Jepang"_s});
    q = {};
    q.words = u"nhat ban"_s;
    CHECK(shown(q) == QStringList {u"Nhật Bản"_s});
    q = {};
    q.words = u"KAPAN"_s;
    CHECK(shown(q) == QStringList {u"Tokyo"_s});
    q = {};
    q.entity = u"bssn"_s;
    CHECK(shown(q) == QStringList {u"BSSN dan Jepang"_s});
    q = {};
    q.languages = {static_cast<int>(domain::Language::Vietnamese)};
    CHECK(shown(q) == QStringList {u"Nhật Bản"_s});
    q = {};
    q.outlet = u"Harian Contoh"_s;
    CHECK(shown(q).size() == 2);
    q = {};
    q.from = u"2025-05-16"_s; // a month that reaches beyond it can be meant
    CHECK(shown(q) == QStringList {u"Nhật Bản"_s});
    q = {};
    q.until = u"2025-04"_s;
    CHECK(shown(q).isEmpty());
    q = {};
    q.onlyWithNotes = true;
    CHECK(shown(q) == QStringList {u"Tokyo"_s});
    q = {};
    q.onlyUnplaced = true;
    CHECK(shown(q).isEmpty());
    CHECK(q.asks());
}

TEST_CASE("Rows follow single steps and great ones alike, and say only of what changed that it changed")
{
    Fixture f;
    NotesModel model(f.notes, f.articles);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList ids;
    for (const QString& words : {u"BSSN"_s, u"dan"_s, u"Jepang"_s, u"teken"_s, u"Tokyo"_s}) {
        ids << f.mark(u"a"_s, words);
    }
    int told = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex& first, const QModelIndex& last) { told += last.row() - first.row() + 1; });
    f.notes.setLabel({ids[2]}, domain::LabelId::Fourth);
    CHECK(told == 1);
    const QString note = f.notes.addNote({.subject = domain::NoteSubject::Highlight, .id = ids[2]}, {}, u"x"_s);
    f.notes.setNoteText(note, u"xy"_s, 1);
    CHECK(quotes(model) == QStringList {u"BSSN"_s, u"dan"_s, u"Jepang"_s, u"teken"_s, u"Tokyo"_s});
    f.notes.setAnchor(ids[4], u"a"_s, annotations::anchorOf(f.first, {.begin = 2, .end = 8}).value());
    CHECK(quotes(model) == QStringList {u"BSSN"_s, u"SN dan"_s, u"dan"_s, u"Jepang"_s, u"teken"_s});
    f.notes.undoStack().undo();
    // What is made step by step is what is made afresh, at every step of undo.
    const auto fresh = [&] { return quotes(NotesModel(f.notes, f.articles)); };
    f.notes.remove(ids);
    CHECK(quotes(model) == fresh());
    CHECK(model.rowCount() == 0);
    while (f.notes.undoStack().canUndo()) {
        f.notes.undoStack().undo();
        CHECK(quotes(model) == fresh());
    }
    while (f.notes.undoStack().canRedo()) {
        f.notes.undoStack().redo();
        CHECK(quotes(model) == fresh());
    }
    domain::AnnotationChange great;
    for (int i = 0; i < 200; ++i) {
        domain::Highlight highlight;
        highlight.id = u"h%1"_s.arg(i, 3, 10, QChar(u'0'));
        highlight.textKey = u"b"_s;
        highlight.anchor = annotations::anchorOf(f.second, {.begin = i % 20, .end = 22 + i % 10}).value();
        great.highlights.push_back({.before = {}, .after = highlight});
    }
    REQUIRE(f.notes.apply(great, u"import"_s));
    CHECK(quotes(model) == fresh());
    f.notes.undoStack().undo();
    CHECK(quotes(model) == fresh());
}
