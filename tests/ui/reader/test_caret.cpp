#include "reader_room.h"

using namespace linimasa;
using namespace linimasa::reader;
using namespace linimasa::reader::tests;

TEST_CASE("With a caret, keys move and select in the text; marks it reaches are told and stepping starts from it")
{
    ReaderRoom it;
    it.openSample(0);
    ArticleView& view = it.view();
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.textCursor().position() == 0); // no caret: arrow keys scroll
    it.pane.setCaret(true);
    CHECK(view.focusMark().has_value()); // the text begins with a name
    CHECK(it.said.last()[0].toString() == u"Country: Japan, “Jepang”");
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
    }
    CHECK(view.textCursor().position() == 6);
    CHECK_FALSE(view.focusMark());
    CHECK(it.said.last()[0].toString().isEmpty());
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(view.textCursor().selectedText() == it.text().mid(4, 2));
    it.pane.stepMark(Layer::Dates, 1);
    REQUIRE(view.focusMark());
    CHECK(view.textCursor().position() == view.focusMark()->range.begin);
    CHECK_FALSE(view.textCursor().hasSelection());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_End);
    it.pane.stepMark(Layer::Entities, -1);
    CHECK(view.focusMark()->range.begin < it.text().indexOf(u'\n'));
    it.pane.setCaret(false);
    const int before = view.textCursor().position();
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.textCursor().position() == before);
}

TEST_CASE("The caret begins and stays in view: where one reads, after paging, after a change of size")
{
    ReaderRoom it;
    it.collection.append({u"/a/long.txt"_s});
    it.collection.setArticle(0, it.longArticle());
    it.selection.setArticle(0);
    ArticleView& view = it.view();
    const auto isInView = [&] { return view.viewport()->rect().contains(view.cursorRect()); };
    view.verticalScrollBar()->setValue(3000);
    it.pane.setCaret(true);
    CHECK(isInView());
    CHECK(std::abs(view.verticalScrollBar()->value() - 3000) < 5);
    const int before = view.textCursor().position();
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(isInView());
    CHECK(view.textCursor().position() > before);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const QString chosen = view.textCursor().selectedText();
    CHECK_FALSE(chosen.isEmpty());
    it.pane.setZoom(1.5);
    CHECK(view.textCursor().selectedText() == chosen);
}
