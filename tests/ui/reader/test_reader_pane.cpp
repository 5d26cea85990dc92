#include "reader_room.h"

using namespace linimasa;
using namespace linimasa::reader;
using namespace linimasa::reader::tests;

TEST_CASE("Positions in the document are positions in the article, whatever it holds")
{
    ReaderRoom it;
    auto article = std::make_shared<domain::AnalysedArticle>();
    article->article.text = u"\n  Judul 😀\n\n\nViệt\u0302 Nam\tサイバー\u00A0 x\n"_s;
    article->article.titleRange = base::TextRange {.begin = 3, .end = 11};
    article->article.boilerplate = {{.range = {.begin = 14, .end = 400}, .why = domain::BoilerplateKind::Caption}};
    it.view().setArticle(article);
    CHECK(it.view().document()->characterCount() - 1 == article->article.text.size());
    for (qsizetype i = 0; i < article->article.text.size(); ++i) {
        const QChar shown = it.view().document()->characterAt(static_cast<int>(i));
        const QChar meant = article->article.text[i];
        CHECK((shown == meant || (meant == u'\n' && shown == QChar::ParagraphSeparator)));
    }
}

TEST_CASE("With nothing open the pane offers three ways to begin")
{
    ReaderRoom it;
    auto* start = it.pane.findChild<StartPage*>();
    REQUIRE(start->isVisible());
    QSignalSpy samples(&it.pane, &ReaderPane::openSamplesRequested);
    for (QPushButton* button : start->findChildren<QPushButton*>()) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(samples.size() == 1);
    it.openSample(0);
    CHECK_FALSE(start->isVisible());
    CHECK(it.view().toPlainText() == it.text());
}

TEST_CASE("A file that could not be read is told in words, with what can be done")
{
    ReaderRoom it;
    it.collection.append({u"/a/gone.txt"_s});
    it.collection.setError(0,
                           {.kind = base::ErrorKind::NotFound, .sentence = u"There is no such file."_s, .detail = {}});
    it.selection.setArticle(0);
    auto* notice = it.pane.findChild<NoticePage*>();
    REQUIRE(notice->isVisible());
    CHECK(notice->sentence() == u"There is no such file.");
    QSignalSpy remedies(&it.pane, &ReaderPane::remedyRequested);
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(remedies.size() == 1);
}

TEST_CASE("A click on a name chooses the entity, a click on its sentence the event")
{
    ReaderRoom it;
    it.openSample(0);
    it.click(u"Vietnam"_s);
    CHECK(it.selection.entity() == u"Q881");
    CHECK(it.selection.chosenEvent().isEmpty());
    it.click(u"menandatangani"_s);
    CHECK(it.selection.entity().isEmpty());
    CHECK(it.selection.chosenEvent() == u"e0-0");
}

TEST_CASE("Keys step from name to name and date to date, say where they are, and end at the ends")
{
    ReaderRoom it;
    it.openSample(0);
    it.pane.stepMark(Layer::Entities, 1);
    REQUIRE(it.view().focusMark());
    const qsizetype first = it.view().focusMark()->range.begin;
    CHECK(it.said.last()[0].toString() == u"Country: Japan, “Jepang”");
    CHECK(it.selection.entity() == u"Q17");
    it.pane.stepMark(Layer::Entities, 1);
    CHECK(it.view().focusMark()->range.begin > first);
    it.pane.stepMark(Layer::Entities, -1);
    CHECK(it.view().focusMark()->range.begin == first);
    it.pane.stepMark(Layer::Entities, -1);
    CHECK(it.view().focusMark()->range.begin == first);
    CHECK(it.said.last()[0].toString() == u"No further name in this article");
    it.pane.stepMark(Layer::Dates, 1);
    CHECK(it.said.last()[0].toString().startsWith(u"Date: “Rabu (24/11)”"));
}

TEST_CASE("The card opens at the focused mark, closes again, and Escape lets go")
{
    ReaderRoom it;
    it.openSample(0);
    it.pane.stepMark(Layer::Entities, 1);
    it.pane.toggleCard();
    CHECK(it.card().isVisible());
    CHECK(it.card().accessibleName() == u"Country: Japan");
    CHECK(it.pane.rect().contains(it.card().geometry()));
    it.pane.toggleCard();
    CHECK_FALSE(it.card().isVisible());
    it.pane.toggleCard();
    QTest::keyClick(&it.view(), Qt::Key_Escape);
    CHECK_FALSE(it.card().isVisible());
    CHECK_FALSE(it.view().focusMark());
    CHECK(it.selection.entity().isEmpty());
}

TEST_CASE("The pointer on a mark brings its card, beside it takes it away")
{
    ReaderRoom it;
    it.openSample(0);
    const QRect name = it.view().rectOf({.begin = 0, .end = 6});
    QTest::mouseMove(it.view().viewport(), name.center());
    CHECK(it.card().isVisible());
    QTest::mouseMove(it.view().viewport(), QPoint(5, 400));
    CHECK_FALSE(it.card().isVisible());
}

TEST_CASE("Layers that are off have no card, no step of the pointer and no mark")
{
    ReaderRoom it;
    it.openSample(0);
    it.pane.setLayers({});
    CHECK(it.view().markAt(it.view().rectOf({.begin = 0, .end = 6}).center()) == nullptr);
    it.pane.setLayers(allLayers);
    CHECK(it.view().markAt(it.view().rectOf({.begin = 0, .end = 6}).center()) != nullptr);
}

TEST_CASE("Marks arrive without moving the text")
{
    ReaderRoom it;
    it.collection.append({u"/a/long.txt"_s});
    const auto text = it.longArticle();
    it.collection.setText(0, text);
    it.selection.setArticle(0);
    it.view().verticalScrollBar()->setValue(1200);
    const qsizetype top = it.view().topPosition();
    auto analysed = std::make_shared<domain::AnalysedArticle>(*text);
    analysed->analysis.mentions.resize(1);
    analysed->analysis.mentions[0].range = {.begin = 0, .end = 4};
    it.collection.setArticle(0, analysed);
    CHECK(it.view().verticalScrollBar()->value() == 1200);
    CHECK(it.view().topPosition() == top);
    CHECK(it.view().marks().all().size() == 1);
}

TEST_CASE("A passage asked for is shown, and the place left is remembered for each article")
{
    ReaderRoom it;
    support::fillWithSamples(it.collection);
    it.collection.append({u"/a/long.txt"_s});
    const auto text = it.longArticle();
    it.collection.setArticle(5, text);
    it.selection.setArticle(5);
    QCoreApplication::processEvents();
    const base::TextRange passage {.begin = text->article.text.indexOf(u"Paragraph 250"),
                                   .end = text->article.text.indexOf(u"Paragraph 251")};
    it.selection.showPassage({.row = 5, .range = passage});
    const QRect rect = it.view().rectOf(passage);
    CHECK(it.view().viewport()->rect().contains(rect.center()));
    const qsizetype top = it.view().topPosition();
    it.selection.setArticle(1);
    CHECK(it.view().topPosition() == 0);
    it.selection.setArticle(5);
    CHECK(it.view().topPosition() == top);
    CHECK(it.pane.positions().value(u"/a/long.txt"_s) == top);
}

TEST_CASE("The text keeps its place when the window or the letters change size")
{
    ReaderRoom it;
    it.collection.append({u"/a/long.txt"_s});
    it.collection.setArticle(0, it.longArticle());
    it.selection.setArticle(0);
    it.view().verticalScrollBar()->setValue(3000);
    const qsizetype top = it.view().topPosition();
    it.pane.setZoom(1.5);
    CHECK(it.view().topPosition() == top);
    it.pane.resize(480, 400);
    QCoreApplication::processEvents();
    CHECK(std::abs(it.view().topPosition() - top) < 100);
}

TEST_CASE("Find counts while one types, goes round, and Escape closes it")
{
    ReaderRoom it;
    it.openSample(1);
    it.pane.openFind();
    QTest::keyClicks(it.find().findChild<QLineEdit*>(), u"nhat ban"_s);
    CHECK(it.find().found().size() == 2);
    CHECK(it.find().countWords() == u"1 of 2");
    it.pane.findAgain(1);
    CHECK(it.find().countWords() == u"2 of 2");
    it.pane.findAgain(1);
    CHECK(it.find().countWords() == u"1 of 2");
    it.pane.findAgain(-1);
    CHECK(it.find().countWords() == u"2 of 2");
    QTest::keyClicks(it.find().findChild<QLineEdit*>(), u"zz"_s);
    CHECK(it.find().countWords() == u"Not found");
    QTest::keyClick(it.find().findChild<QLineEdit*>(), Qt::Key_Escape);
    CHECK_FALSE(it.find().isVisible());
}

TEST_CASE("Space pages through the text and asks for the next article at its end")
{
    ReaderRoom it;
    it.collection.append({u"/a/long.txt"_s});
    it.collection.setArticle(0, it.longArticle());
    it.selection.setArticle(0);
    QCoreApplication::processEvents();
    QSignalSpy next(&it.pane, &ReaderPane::nextArticleRequested);
    QTest::keyClick(&it.view(), Qt::Key_Space);
    const int value = it.view().verticalScrollBar()->value();
    CHECK(value > 200);
    CHECK(value < it.view().viewport()->height());
    QTest::keyClick(&it.view(), Qt::Key_Space, Qt::ShiftModifier);
    CHECK(it.view().verticalScrollBar()->value() == 0);
    it.view().verticalScrollBar()->setValue(it.view().verticalScrollBar()->maximum());
    CHECK(next.isEmpty());
    QTest::keyClick(&it.view(), Qt::Key_Space);
    CHECK(next.size() == 1);
}

TEST_CASE("A very long text is set in pieces; a place further on is there when it is asked for, and nothing moves")
{
    ReaderRoom it;
    auto article = std::make_shared<domain::AnalysedArticle>(*it.longArticle());
    while (article->article.text.size() < 400'000) {
        article->article.text += u"\nAnother paragraph of a text that takes many pages, with Jepang and 日本 in it."_s;
    }
    const qsizetype length = article->article.text.size();
    article->article.boilerplate
        = {{.range = {.begin = length - 100'000, .end = length}, .why = domain::BoilerplateKind::RelatedLinks}};
    it.collection.append({u"/a/book.txt"_s});
    it.collection.setArticle(0, article);
    it.selection.setArticle(0);
    CHECK(it.view().document()->characterCount() < length / 2);
    const base::TextRange passage {.begin = 250'000, .end = 250'040};
    it.selection.showPassage({.row = 0, .range = passage});
    CHECK(it.view().viewport()->rect().contains(it.view().rectOf(passage).center()));
    const qsizetype top = it.view().topPosition();
    REQUIRE(QTest::qWaitFor([&] { return it.view().document()->characterCount() - 1 == length; }, 60000));
    CHECK(it.view().topPosition() == top);
    CHECK(it.view().toPlainText() == it.text());
    const QTextCursor quiet = [&] {
        QTextCursor cursor(it.view().document());
        cursor.setPosition(static_cast<int>(length - 50));
        return cursor;
    }();
    CHECK(quiet.charFormat().foreground().style() != Qt::NoBrush);
}
