#include "ui/widgets/label_look.h"

#include "ui/widgets/shades.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace linimasa::widgets {

namespace {

constexpr std::array<QRgb, 4> colours = {0xff2fae7a, 0xff3f8fe8, 0xffe0567f, 0xff8e6fd8};

QColor plain(int label)
{
    return QColor::fromRgb(colours[static_cast<std::size_t>(std::clamp(label, 1, 4) - 1)]);
}

} // namespace

QColor labelGround(const QPalette& palette, int label)
{
    return mixed(palette.color(QPalette::Base), plain(label), isDark(palette) ? 0.34 : 0.27);
}

QColor labelInk(const QPalette& palette, int label)
{
    const QColor shown = isDark(palette) ? mixed(plain(label), Qt::white, 0.3) : plain(label);
    return legible(shown, palette.color(QPalette::Base), 3.2);
}

QPen labelPen(const QPalette& palette, int label)
{
    static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(labelInk(palette, label), 1.6);
    pen.setStyle(styles[static_cast<std::size_t>(std::clamp(label, 1, 4) - 1)]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QIcon labelIcon(const QPalette& palette, int label)
{
    constexpr int side = 16;
    constexpr int scale = 2; // for screens with more points
    QPixmap pixmap(side * scale, side * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(labelGround(palette, label));
    painter.drawRoundedRect(QRectF(0, 1, side, side - 1), 3, 3);
    painter.setPen(labelPen(palette, label));
    painter.drawLine(QPointF(1, 1.5), QPointF(side - 1, 1.5));
    QFont font = painter.font();
    font.setPixelSize(10);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(legible(palette.color(QPalette::Text), labelGround(palette, label), 4.5));
    painter.drawText(QRectF(0, 2, side, side - 2), Qt::AlignCenter, QString::number(label));
    return QIcon(pixmap);
}

} // namespace linimasa::widgets
