#pragma once

#include "ui/models/filtered_events.h"
#include "ui/timeline/chart_cache.h"
#include "ui/timeline/chart_scene.h"
#include "ui/timeline/time_ticks.h"

#include <QFont>
#include <QPainter>
#include <QPalette>

namespace linimasa::timeline {

/// What the drawing depends on beside the geometry.
struct ChartLook {
    QPalette palette;
    QFont font;
    int chosenRow = -1;
    int hoveredItem = -1;
    models::ArticleId article = 0; // the open one: its events are marked
    QString entity; // the chosen entity
    bool focused = false;
    /// Copied from the cache, for the screen; or drawn each by itself, for pictures that stay sharp at any size.
    enum class Marks { Copied, Drawn } marks = Marks::Copied;
};

/// Draws the scene as it is; decides nothing about where things are.
class ChartPainter {
public:
    ChartPainter(const ChartScene& scene, const models::FilteredEvents& events, const ChartLook& look,
                 ChartCache& cache);

    void draw(QPainter& painter) const;

private:
    void drawLanes(QPainter& painter) const;
    void drawGrid(QPainter& painter) const;
    void drawAxis(QPainter& painter) const;
    void drawGutter(QPainter& painter) const;
    void drawShelf(QPainter& painter) const;
    void drawWhereEventsAre(QPainter& painter) const;
    void drawItem(QPainter& painter, int index, const QRectF& area) const;
    [[nodiscard]] QRectF columnOf(const LaneItem& item, const QRectF& rect) const;
    void drawCluster(QPainter& painter, int index, const QRectF& rect, const QColor& colour, bool chosen) const;
    void drawBar(QPainter& painter, const QRectF& rect, const ChartMark& mark, const QColor& colour,
                 const domain::ChronologyEvent& event) const;
    void drawShortSpan(QPainter& painter, const QRectF& rect, const ChartMark& mark, const QColor& colour) const;
    void drawBracket(QPainter& painter, const QRectF& rect, const ChartMark& mark, const QColor& colour,
                     const domain::ChronologyEvent& event) const;
    void drawLabel(QPainter& painter, const QRectF& rect, const domain::ChronologyEvent& event, int row,
                   bool bold) const;
    void putMark(QPainter& painter, QPointF centre, double size, const MarkStyle& style, const QColor& colour) const;
    void drawCallout(QPainter& painter, const QRectF& area) const;
    void drawRing(QPainter& painter, const QRectF& rect) const;
    [[nodiscard]] bool holdsChosen(const LaneItem& item) const;
    [[nodiscard]] bool isLit(const LaneItem& item) const;

    const ChartScene& m_scene;
    const models::FilteredEvents& m_events;
    const ChartLook& m_look;
    ChartCache& m_cache;
    TickStep m_step;
    QColor m_base;
    QColor m_text;
    QColor m_quiet;
    QColor m_line;
    QColor m_warning;
    std::vector<QColor> m_colours; // by lane
    int m_mostInColumn = 0;
};

} // namespace linimasa::timeline
