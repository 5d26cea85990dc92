#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/article_list/article_list_pane.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;
using article_list::ArticleListPane;

namespace {

struct Fixture {
    models::Collection collection;
    models::Selection selection;
    models::ArticleFilter articleFilter;
    ArticleListPane pane {collection, selection, articleFilter};

    Fixture()
    {
        support::fillWithSamples(collection);
        pane.resize(280, 600);
        pane.show();
        QCoreApplication::processEvents();
    }

    QListView& list() { return *pane.findChild<QListView*>(); }
    QLineEdit& filter() { return *pane.findChild<QLineEdit*>(); }
    void clickRow(int row)
    {
        const QRect rect = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rect.center());
    }
};

} // namespace

TEST_CASE("A click opens the article, and the list follows what is opened elsewhere")
{
    Fixture it;
    it.clickRow(2);
    CHECK(it.selection.article() == 2);
    it.selection.setArticle(4);
    CHECK(it.list().currentIndex().row() == 4);
}

TEST_CASE("Stepping goes through the rows as they are shown and stops at the ends")
{
    Fixture it;
    it.pane.setOrder(models::ArticleOrder::Newest);
    it.pane.step(1);
    CHECK(it.selection.article() == 3); // published last
    it.pane.step(1);
    CHECK(it.selection.article() == 2);
    it.pane.step(-1);
    it.pane.step(-1);
    CHECK(it.selection.article() == 3);
}

TEST_CASE("Typing into the filter narrows the list at once and does not open anything")
{
    Fixture it;
    it.selection.setArticle(0);
    QSignalSpy opened(&it.selection, &models::Selection::articleChanged);
    QTest::keyClicks(&it.filter(), u"nhat ban"_s);
    CHECK(it.list().model()->rowCount() == 1);
    CHECK(opened.isEmpty());
    QTest::keyClicks(&it.filter(), u" qq"_s);
    CHECK(it.list().model()->rowCount() == 0);
    auto* clear = it.pane.findChild<QPushButton*>();
    REQUIRE(clear != nullptr);
    CHECK(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(it.list().model()->rowCount() == 5);
    CHECK(it.list().currentIndex().row() == 0);
    CHECK(opened.isEmpty());
}

TEST_CASE("The remedy of a file that could not be read is a click away")
{
    Fixture it;
    it.collection.setError(1, {.kind = base::ErrorKind::NoPermission, .sentence = u"No permission."_s, .detail = {}});
    QSignalSpy remedies(&it.pane, &ArticleListPane::remedyRequested);
    const QRect rect = it.list().visualRect(it.list().model()->index(1, 0));
    QTest::mouseClick(it.list().viewport(), Qt::LeftButton, {}, rect.bottomLeft() + QPoint(20, -14));
    REQUIRE(remedies.size() == 1);
    CHECK(remedies[0][0].toInt() == 1);
}

TEST_CASE("Removing a row does not open its neighbour by itself")
{
    Fixture it;
    it.selection.setArticle(1);
    QSignalSpy opened(&it.selection, &models::Selection::articleChanged);
    it.collection.remove(1);
    CHECK(opened.isEmpty());
    it.selection.forgetArticle(1);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == -1);
}

TEST_CASE("All widgets of the list have accessible names")
{
    Fixture it;
    CHECK_FALSE(it.list().accessibleName().isEmpty());
    CHECK_FALSE(it.filter().accessibleName().isEmpty());
}
