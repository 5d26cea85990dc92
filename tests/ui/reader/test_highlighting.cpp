#include "app/annotations/memory_annotation_store.h"
#include "app/domain/text_key.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/reader/article_view.h"
#include "ui/reader/highlighting.h"
#include "ui/reader/reader_pane.h"
#include "ui/reader/selection_bar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::reader;
using namespace Qt::StringLiterals;

namespace {

struct Marked {
    models::Collection collection;
    models::Selection selection;
    ReaderPane pane {collection, selection};
    annotations::MemoryAnnotationStore store;
    models::Annotations notes {store};
    Highlighting highlighting {pane.view(), notes, pane};
    QSignalSpy said {&highlighting, &Highlighting::announced};

    Marked()
    {
        pane.resize(800, 500);
        pane.show();
        support::fillWithSamples(collection);
        selection.setArticle(0);
        QCoreApplication::processEvents();
    }

    ArticleView& view() { return pane.view(); }
    const QString& text() { return view().article()->article.text; }

    base::TextRange select(qsizetype begin, qsizetype end)
    {
        QTextCursor cursor(view().document());
        cursor.setPosition(static_cast<int>(begin));
        cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
        return {.begin = begin, .end = end};
    }

    void press(const QString& button) { highlighting.bar().findChild<QToolButton*>(button)->click(); }

    /// Drags from one letter to behind another one, as a reader does.
    void drag(qsizetype begin, qsizetype end)
    {
        QWidget* viewport = view().viewport();
        const QRect first = view().rectOf({.begin = begin, .end = begin + 1});
        const QRect last = view().rectOf({.begin = end - 1, .end = end});
        QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
        QTest::mouseMove(viewport, QPoint(last.right(), last.center().y()));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(last.right(), last.center().y()));
    }
};

} // namespace

TEST_CASE("Words selected with the mouse are marked with a click; the bar is beside them, not under the pointer")
{
    Marked m;
    m.drag(0, 6);
    SelectionBar& bar = m.highlighting.bar();
    REQUIRE(bar.isVisible());
    const QRect last = m.view().rectOf({.begin = 5, .end = 6});
    const QPoint pointer = m.view().viewport()->mapTo(&m.pane, QPoint(last.right(), last.center().y()));
    CHECK(!bar.geometry().contains(pointer));
    CHECK(m.pane.rect().contains(bar.geometry()));

    m.press(u"label2"_s);
    REQUIRE(m.store.highlights().value().size() == 1);
    const domain::Highlight made = m.store.highlights().value().front();
    CHECK(made.textKey == domain::textKey(m.text()));
    CHECK(made.anchor.exact == m.text().first(6).trimmed());
    CHECK(made.label == domain::LabelId::Second);
    CHECK(!bar.isVisible());
    CHECK(m.view().selectedRange().isEmpty());
    CHECK(m.view().highlights().all().size() == 1);
    CHECK(m.said.last().at(0).toString().contains(u"highlight, label Statement: "_s + made.anchor.exact));
}

TEST_CASE("Without the mouse: select, label, repeat the last label, change it")
{
    Marked m;
    m.select(0, 6);
    m.highlighting.useLabel(domain::LabelId::Third);
    m.select(10, 20);
    m.highlighting.useLastLabel();
    auto all = m.store.highlights().value();
    REQUIRE(all.size() == 2);
    CHECK(all[1].label == domain::LabelId::Third);
    m.highlighting.useLabel(domain::LabelId::First); // nothing selected: the one just made
    CHECK(m.store.highlights().value()[1].label == domain::LabelId::First);
    CHECK(m.store.highlights().value()[0].label == domain::LabelId::Third);

    m.highlighting.choose({});
    m.highlighting.useLabel(domain::LabelId::First);
    CHECK(m.store.highlights().value().size() == 2);
    CHECK(m.said.last().at(0).toString().contains(u"F7"_s));
}

TEST_CASE("Of two highlights on each other exactly the chosen one is deleted")
{
    Marked m;
    m.select(0, 12);
    m.highlighting.useLabel(domain::LabelId::First);
    m.select(4, 20);
    m.highlighting.useLabel(domain::LabelId::Second);
    m.highlighting.choose({});
    const QString longer = m.view().highlights().at(14).front()->id;

    const QRect rect = m.view().rectOf({.begin = 6, .end = 7});
    QTest::mouseClick(m.view().viewport(), Qt::LeftButton, {}, rect.center());
    auto* chooser = m.view().findChild<QMenu*>(u"highlightChooser"_s);
    REQUIRE(chooser != nullptr);
    REQUIRE(chooser->actions().size() == 2);
    chooser->actions().at(0)->trigger(); // the shorter one first
    chooser->close();
    CHECK(m.highlighting.bar().about() == SelectionBar::About::Highlight);
    m.press(u"delete"_s);
    REQUIRE(m.store.highlights().value().size() == 1);
    CHECK(m.store.highlights().value().front().id == longer);
    m.notes.undoStack().undo();
    CHECK(m.view().highlights().all().size() == 2);
}

TEST_CASE("A highlight is extended to words selected over its border")
{
    Marked m;
    m.select(4, 12);
    m.highlighting.useLabel(domain::LabelId::Fourth);
    m.drag(8, 20);
    CHECK(m.highlighting.bar().about() == SelectionBar::About::SelectionBesideHighlight);
    m.press(u"fit"_s);
    const auto all = m.store.highlights().value();
    REQUIRE(all.size() == 1);
    CHECK(all.front().anchor.range.begin == 4);
    CHECK(all.front().anchor.range.end >= 19);
    CHECK(all.front().label == domain::LabelId::Fourth);
}

TEST_CASE("A highlight is shortened at either end to words selected inside it")
{
    Marked m;
    m.select(4, 30);
    m.highlighting.useLabel(domain::LabelId::Second);
    m.drag(11, 20);
    CHECK(m.highlighting.bar().about() == SelectionBar::About::SelectionInHighlight);
    m.press(u"fit"_s);
    const auto all = m.store.highlights().value();
    REQUIRE(all.size() == 1);
    CHECK(all.front().anchor.range.begin == 11);
    CHECK(all.front().anchor.range.end <= 20);
    CHECK(all.front().anchor.exact == all.front().anchor.range.of(m.text()).toString());
    m.notes.undoStack().undo();
    CHECK(m.store.highlights().value().front().anchor.range.begin == 4);
}

TEST_CASE("Of several highlights under the selection the reader says which one is shortened")
{
    Marked m;
    m.select(4, 30);
    m.highlighting.useLabel(domain::LabelId::First);
    m.select(2, 40);
    m.highlighting.useLabel(domain::LabelId::Second);
    m.select(10, 20); // the space before the word stays out
    m.highlighting.fitToSelection();
    auto* menu = m.view().findChild<QMenu*>(u"highlightChooser"_s);
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().constLast()->trigger();
    const auto all = m.store.highlights().value();
    REQUIRE(all.size() == 2);
    CHECK(std::ranges::count_if(all, [](const auto& h) { return h.anchor.range.begin == 11; }) == 1);
    m.select(60, 70);
    m.highlighting.fitToSelection();
    CHECK(m.said.last().at(0).toString().startsWith(u"Select words"));
}

TEST_CASE("A note is asked for on the highlight, on selected words, or on the article")
{
    Marked m;
    QSignalSpy wanted(&m.highlighting, &Highlighting::noteRequested);
    m.highlighting.writeNote();
    CHECK(wanted.last().at(0).toString().isEmpty());
    m.select(0, 6);
    m.highlighting.writeNote(); // marks them
    REQUIRE(m.store.highlights().value().size() == 1);
    CHECK(wanted.last().at(0).toString() == m.store.highlights().value().front().id);
}

TEST_CASE("Highlights belong to their text: another article has none, the same one has them again")
{
    Marked m;
    m.select(0, 6);
    m.highlighting.useLastLabel();
    m.selection.setArticle(1);
    CHECK(m.view().highlights().all().empty());
    CHECK(m.highlighting.chosen().isEmpty());
    m.selection.setArticle(0);
    CHECK(m.view().highlights().all().size() == 1);
}

TEST_CASE("A highlight that could not be kept is not painted")
{
    Marked m;
    m.store.refuseWith(base::Error {.kind = base::ErrorKind::WriteFailed, .sentence = {}, .detail = {}});
    m.select(0, 6);
    m.highlighting.useLastLabel();
    CHECK(m.view().highlights().all().empty());
    CHECK(m.view().selectedRange().length() == 6); // to try again
}

TEST_CASE("Cite and Make event tell the passage in whole characters")
{
    Marked m;
    QSignalSpy cited(&m.highlighting, &Highlighting::citeRequested);
    QSignalSpy made(&m.highlighting, &Highlighting::eventRequested);
    m.drag(0, 6);
    m.press(u"cite"_s);
    m.press(u"event"_s);
    REQUIRE(cited.size() == 1);
    CHECK(cited.at(0).at(0).value<base::TextRange>().begin == 0);
    CHECK(made.size() == 1);
}

TEST_CASE("Highlights are found by place, the shortest first where they overlap")
{
    const auto shown = [](const QString& id, qsizetype begin, qsizetype end) {
        return ShownHighlight {.id = id, .range = {.begin = begin, .end = end}};
    };
    const ShownHighlights all({shown(u"b"_s, 5, 9), shown(u"a"_s, 0, 20), shown(u"c"_s, 30, 40), shown(u"x"_s, 30, 99)},
                              50);
    CHECK(all.all().size() == 3); // the one beyond the text is left out
    REQUIRE(all.at(6).size() == 2);
    CHECK(all.at(6).front()->id == u"b"_s);
    CHECK(all.in({.begin = 19, .end = 30}).size() == 1);
    CHECK(all.beside(5, 1)->id == u"c"_s);
    CHECK(all.beside(5, -1)->id == u"a"_s);
    CHECK(all.beside(30, 1) == nullptr);
}
