#include "ui/timeline/chart_cache.h"

#include <QFontMetrics>

#include <cmath>

namespace linimasa::timeline {

namespace {

/// More than any window shows at once; then all are forgotten rather than kept for ever.
constexpr std::size_t mostLabels = 4000;
constexpr qsizetype mostMarks = 500;

} // namespace

const QPixmap& ChartCache::mark(const MarkStyle& style, double size, const QColor& colour, const QColor& ground,
                                double devicePixelRatio)
{
    const auto pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    const quint64 look = (static_cast<quint64>(style.review) << 12) | (static_cast<quint64>(style.kind) << 8)
        | (static_cast<quint64>(style.status) << 4) | static_cast<quint64>(style.theme);
    const quint64 key = qHashMulti(0, colour.rgba(), ground.rgba()) * 31 + (look << 16) + static_cast<quint64>(pixels);
    const auto known = m_marks.constFind(key);
    if (known != m_marks.constEnd()) {
        return *known;
    }
    if (m_marks.size() > mostMarks) {
        m_marks.clear();
    }
    const int side = static_cast<int>(std::ceil(size * 2));
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawMark(painter, QPointF(side, side) / 2, size, style, colour, ground);
    painter.end();
    return *m_marks.insert(key, pixmap);
}

const QStaticText& ChartCache::label(int mark, const QString& text, int width, const QFont& font)
{
    if (m_labels.size() > mostLabels) {
        m_labels.clear();
    }
    Label& label = m_labels[mark];
    if (label.width != width || label.weight != font.weight()) {
        label.width = width;
        label.weight = font.weight();
        // A character is hardly narrower than three pixels: what cannot fit is not shaped.
        const QString start = text.left(width / 3 + 8);
        label.text.setText(QFontMetrics(font).elidedText(start, Qt::ElideRight, width));
        label.text.setTextFormat(Qt::PlainText);
        label.text.setPerformanceHint(QStaticText::AggressiveCaching);
        label.text.prepare({}, font);
    }
    return label.text;
}

void ChartCache::clear()
{
    m_marks.clear();
    m_labels.clear();
}

} // namespace linimasa::timeline
