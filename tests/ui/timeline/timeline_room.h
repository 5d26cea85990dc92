#pragma once

#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/event_table.h"
#include "ui/timeline/filter_bar.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/widgets/empty_state.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace linimasa::timeline::tests {

using namespace Qt::StringLiterals;

/// A timeline pane on a window of its own.
struct TimelineRoom {
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    TimelinePane pane {collection, selection, filter, support::tracks()};
    QSignalSpy passages {&selection, &models::Selection::passageRequested};

    TimelineRoom()
    {
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pane.resize(1200, 360);
        pane.show();
        QCoreApplication::processEvents();
    }

    EventTable& table() { return *pane.findChild<EventTable*>(); }
    ChartView& chart() { return *pane.findChild<ChartView*>(); }
    QString count() { return pane.findChild<QLabel*>(u"count"_s)->text(); }
    QToolButton& button(const QString& name) { return *pane.findChild<QToolButton*>(name); }
    widgets::EmptyState& empty() { return *pane.findChild<widgets::EmptyState*>(); }

    models::Place lastPassage() { return passages.constLast().constFirst().value<models::Place>(); }

    QPoint pointOf(const QString& id)
    {
        const int item = chart().scene().itemOfRow(pane.shownEvents().rowOf(id));
        REQUIRE(item >= 0);
        return chart().scene().rectOf(item).center().toPoint();
    }
};

inline int marksOnChart(const ChartView& chart)
{
    int marks = 0;
    for (const timeline::LaneItem& item : chart.scene().items()) {
        marks += item.memberCount;
    }
    return marks;
}

} // namespace linimasa::timeline::tests
