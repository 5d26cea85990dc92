// Words of a text that are let go over the chart.
#include "ui/models/passage_data.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>

#include "timeline_room.h"

using namespace linimasa;
using namespace linimasa::timeline;
using namespace linimasa::timeline::tests;

namespace {

const models::DraggedPassage words {.textKey = QStringLiteral("ab12"), .range = {3, 20}};

/// Whether the chart took what was dragged to the point and let go there.
bool drop(ChartView& chart, QPoint point)
{
    QMimeData data;
    models::addPassage(data, words);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(chart.viewport(), &enter);
    QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(chart.viewport(), &move);
    if (!move.isAccepted()) {
        return false;
    }
    QDropEvent event(QPointF(point), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(chart.viewport(), &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE("Words dropped on a cluster: which of its events is asked, and the one that is chosen gets them")
{
    TimelineRoom f;
    support::fillWithMany(f.collection, 400);
    QCoreApplication::processEvents();
    const auto& items = f.chart().scene().items();
    const auto cluster = std::ranges::find_if(items, [](const LaneItem& item) { return item.isCluster(); });
    REQUIRE(cluster != items.end());
    const int members = cluster->memberCount;
    const auto number = static_cast<int>(cluster - items.begin());
    QSignalSpy dropped(&f.pane, &TimelinePane::passageDropped);
    REQUIRE(drop(f.chart(), f.chart().scene().rectOf(number).center().toPoint()));
    CHECK(dropped.isEmpty()); // nothing is chosen for the reader
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    QList<QAction*> offered;
    for (QAction* action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            offered << action;
        }
    }
    REQUIRE(offered.size() >= 2);
    CHECK(offered.size() <= members);
    SECTION("the second one")
    {
        const QString title = offered.at(1)->text();
        offered.at(1)->trigger();
        REQUIRE(dropped.size() == 1);
        const QString id = dropped.front().front().toString();
        const int row = f.pane.shownEvents().rowOf(id);
        REQUIRE(row >= 0);
        INFO(title.toStdString());
        CHECK(dropped.front().back().value<models::DraggedPassage>().range == words.range);
    }
    SECTION("none")
    {
        menu->close();
        CHECK(dropped.isEmpty());
    }
}

TEST_CASE("Words dropped beside every event are not taken")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    QCoreApplication::processEvents();
    QSignalSpy dropped(&f.pane, &TimelinePane::passageDropped);
    CHECK_FALSE(drop(f.chart(), QPoint(f.chart().viewport()->width() - 2, f.chart().viewport()->height() - 2)));
    CHECK(dropped.isEmpty());
}
