#include "ui/timeline/chart_accessible.h"

#include "ui/models/event_table_model.h"
#include "ui/models/event_words.h"
#include "ui/timeline/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

/// Without the sign before it, which would be read out as "white circle".
QString spoken(const QString& words)
{
    return words.section(u' ', 1);
}

/// One event on the chart, by its row among the shown ones. It reads everything from the chart when asked, so that it is
/// never out of date.
class MarkAccessible : public QAccessibleInterface {
public:
    MarkAccessible(ChartView* chart, int row)
        : m_chart(chart)
        , m_row(row)
    {
    }

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] bool isValid() const override { return m_chart && m_row < m_chart->events().rowCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    void setText(QAccessible::Text /*text*/, const QString& /*value*/) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid()) {
            return {};
        }
        const models::FilteredEvents& events = m_chart->events();
        const auto cell = [&](int column, int role) { return events.index(m_row, column).data(role).toString(); };
        using Model = models::EventTableModel;
        if (text == QAccessible::Name) {
            // As a line of the table is read: "23 Nov 2021, agreement, Japan–Vietnam, suggested: …".
            const domain::ChronologyEvent& event = events.eventAt(m_row);
            return ChartView::tr("%1, %2, %3, %4: %5", "date, kind, track, status, title of an event")
                .arg(cell(Model::DateColumn, Qt::AccessibleTextRole), models::kindWord(event.kind),
                     cell(Model::TrackColumn, Qt::DisplayRole), spoken(models::reviewWord(event.review)), event.title);
        }
        return text == QAccessible::Description ? cell(Model::TitleColumn, Qt::AccessibleDescriptionRole) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const int item = isValid() ? m_chart->scene().itemOfRow(m_row) : -1;
        if (item < 0) {
            return {};
        }
        const QRect place = m_chart->scene().rectOf(item).toAlignedRect();
        return {m_chart->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool chosen = m_chart->currentRow() == m_row;
        state.selectable = true;
        state.focusable = true;
        state.selected = chosen;
        state.focused = chosen && m_chart->hasFocus();
        const int item = m_chart->scene().itemOfRow(m_row);
        state.offscreen = item >= 0 && item < m_chart->scene().shelfBegin()
            && !m_chart->scene().rectOf(item).intersects(m_chart->scene().plot());
        return state;
    }

private:
    QPointer<ChartView> m_chart;
    int m_row;
};

/// The chart itself: its children are the shown events in the order of the table.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* chart)
        : QAccessibleWidget(chart, QAccessible::List)
    {
    }

    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    ChartAccessible(const ChartAccessible&) = delete;
    ChartAccessible& operator=(const ChartAccessible&) = delete;

    [[nodiscard]] int childCount() const override { return chart() == nullptr ? 0 : chart()->events().rowCount(); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        if (!m_children.contains(index)) {
            m_children.insert(index, QAccessible::registerAccessibleInterface(new MarkAccessible(chart(), index)));
        }
        return QAccessible::accessibleInterface(m_children.value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* mark = dynamic_cast<const MarkAccessible*>(child);
        return mark == nullptr ? -1 : mark->row();
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const int item = chart()->scene().itemAt(chart()->viewport()->mapFromGlobal(QPoint(x, y)));
        return item < 0 ? nullptr : child(chart()->scene().markOf(chart()->scene().items().at(std::size_t(item))).row);
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->currentRow()) : nullptr;
    }

private:
    [[nodiscard]] ChartView* chart() const { return static_cast<ChartView*>(object()); }

    mutable QHash<int, QAccessible::Id> m_children; // by row
};

QAccessibleInterface* makeChartAccessible(const QString& /*className*/, QObject* object)
{
    auto* chart = qobject_cast<ChartView*>(object);
    return chart == nullptr ? nullptr : new ChartAccessible(chart);
}

} // namespace

void installChartAccessibility()
{
    QAccessible::removeFactory(makeChartAccessible);
    QAccessible::installFactory(makeChartAccessible);
}

} // namespace linimasa::timeline
