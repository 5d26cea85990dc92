#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/reader/article_view.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/mark_card.h"
#include "ui/reader/notice_page.h"
#include "ui/reader/reader_pane.h"
#include "ui/reader/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::reader;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    models::Collection collection;
    models::Selection selection;
    ReaderPane pane {collection, selection};
    QSignalSpy said {&pane, &ReaderPane::announced};

    Fixture()
    {
        pane.resize(800, 500);
        pane.show();
        QCoreApplication::processEvents();
    }

    void openSample(int row)
    {
        support::fillWithSamples(collection);
        selection.setArticle(row);
        QCoreApplication::processEvents();
    }

    ArticleView& view() { return pane.view(); }
    MarkCard& card() { return *pane.findChild<MarkCard*>(); }
    FindBar& find() { return *pane.findChild<FindBar*>(); }
    QString text() { return collection.article(selection.article())->article.text; }

    void click(const QString& words)
    {
        const qsizetype at = text().indexOf(words);
        REQUIRE(at >= 0);
        const QRect rect = view().rectOf({.begin = at, .end = at + words.size()});
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rect.center());
    }

    std::shared_ptr<domain::AnalysedArticle> longArticle()
    {
        auto made = std::make_shared<domain::AnalysedArticle>(
            *support::article(u"Long"_s, u"Paper"_s, domain::Language::English, {}, {}, {}));
        for (int i = 0; i < 400; ++i) {
            made->article.text += u"\nParagraph %1 about cyber cooperation between Japan and its partners."_s.arg(i);
        }
        return made;
    }
};

} // namespace

TEST_CASE("Positions in the document are positions in the article, whatever it holds")
{
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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
    Fixture it;
    it.openSample(0);
    const QRect name = it.view().rectOf({.begin = 0, .end = 6});
    QTest::mouseMove(it.view().viewport(), name.center());
    CHECK(it.card().isVisible());
    QTest::mouseMove(it.view().viewport(), QPoint(5, 400));
    CHECK_FALSE(it.card().isVisible());
}

TEST_CASE("Layers that are off have no card, no step of the pointer and no mark")
{
    Fixture it;
    it.openSample(0);
    it.pane.setLayers({});
    CHECK(it.view().markAt(it.view().rectOf({.begin = 0, .end = 6}).center()) == nullptr);
    it.pane.setLayers(allLayers);
    CHECK(it.view().markAt(it.view().rectOf({.begin = 0, .end = 6}).center()) != nullptr);
}

TEST_CASE("Marks arrive without moving the text")
{
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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
    Fixture it;
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

TEST_CASE("Dates that need a decision are counted above the text and one is shown at a click")
{
    Fixture it;
    support::fillWithSamples(it.collection);
    auto article = std::make_shared<domain::AnalysedArticle>(*it.collection.article(0));
    const domain::Timex& conflict = article->analysis.timexes[1];
    article->analysis.problems = {{.code = u"weekday-date-mismatch"_s, .range = conflict.range, .message = u"…"_s}};
    it.collection.setArticle(0, article);
    it.selection.setArticle(0);
    widgets::MessageBar* bar = nullptr;
    for (widgets::MessageBar* one : it.pane.findChildren<widgets::MessageBar*>()) {
        bar = one->isVisible() ? one : bar;
    }
    REQUIRE(bar != nullptr);
    CHECK(bar->message() == u"1 date on this page needs a decision");
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(it.view().focusMark());
    CHECK(it.view().focusMark()->range == conflict.range);
    CHECK(it.card().isVisible());
}

TEST_CASE("With a caret, keys move and select in the text; marks it reaches are told and stepping starts from it")
{
    Fixture it;
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
    Fixture it;
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

TEST_CASE("A very long text is set in pieces; a place further on is there when it is asked for, and nothing moves")
{
    Fixture it;
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

TEST_CASE("A doubt about the whole text is told as such and not counted as a date")
{
    Fixture it;
    support::fillWithSamples(it.collection);
    auto article = std::make_shared<domain::AnalysedArticle>(
        *support::article(u"Titel"_s, u"Koran"_s, domain::Language::Indonesian, {}, {}, {}));
    article->analysis.problems = {{.code = u"encoding-unsure"_s, .range = {}, .message = u"Read as windows-1252."_s}};
    it.collection.setArticle(0, article);
    it.selection.setArticle(0);
    QStringList shown;
    for (const widgets::MessageBar* bar : it.pane.findChildren<widgets::MessageBar*>()) {
        shown << bar->message();
    }
    shown.removeAll(QString());
    CHECK(shown == QStringList {u"Read as windows-1252."_s});
}
