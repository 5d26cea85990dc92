// The chart as a picture that leaves the window.

#include "ui/timeline/chart_painter.h"
#include "ui/timeline/chart_view.h"
#include "ui/widgets/theme.h"

#include <QFontInfo>

#include <cmath>

namespace linimasa::timeline {

namespace {

constexpr double headPadding = 6;

} // namespace

ChartPicture ChartView::picture(const QString& head)
{
    QFont font = this->font();
    font.setPixelSize(QFontInfo(font).pixelSize()); // as large on paper as the layout took it for
    const double headHeight = std::ceil(QFontMetricsF(font).height() + 2 * headPadding);
    const QSizeF size = viewport()->size() + QSizeF(0, headHeight);
    return {.size = size, .paint = [this, font, size, headHeight, head](QPainter& painter) {
                // On white, whatever the window's theme: pictures are printed and put beside other pictures.
                const ChartLook look {.palette = widgets::paletteOf(widgets::Theme::Light),
                                      .font = font,
                                      .chosenRow = currentRow(),
                                      .entity = m_selection.entity(),
                                      .marks = ChartLook::Marks::Drawn};
                painter.fillRect(QRectF(QPointF(), size), look.palette.color(QPalette::Base));
                painter.setFont(font);
                painter.setPen(look.palette.color(QPalette::Text));
                painter.drawText(QRectF(8, 0, size.width() - 16, headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                                 QFontMetricsF(font).elidedText(head, Qt::ElideRight, size.width() - 16));
                painter.save();
                painter.translate(0, headHeight);
                painter.setClipRect(QRectF(QPointF(), QSizeF(viewport()->size())));
                ChartCache fresh;
                ChartPainter(m_scene, m_events, look, fresh).draw(painter);
                painter.restore();
            }};
}

} // namespace linimasa::timeline
