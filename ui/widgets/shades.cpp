#include "ui/widgets/shades.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linimasa::widgets {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

float between(float from, float to, double amount)
{
    return static_cast<float>(from + (to - from) * amount);
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor& colour, const QColor& ground, double ratio)
{
    const QColor end = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (double amount = 0; amount < 1; amount += 0.05) {
        const QColor candidate = mixed(colour, end, amount);
        if (contrast(candidate, ground) >= ratio) {
            return candidate;
        }
    }
    return end;
}

QColor legibleOnAll(const QColor& colour, const QPalette& palette)
{
    QColor shown = colour;
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        shown = legible(shown, palette.color(ground), 4.5);
    }
    return shown;
}

QColor mixed(const QColor& under, const QColor& over, double amount)
{
    return QColor::fromRgbF(between(under.redF(), over.redF(), amount), between(under.greenF(), over.greenF(), amount),
                            between(under.blueF(), over.blueF(), amount));
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.18;
}

bool isStark(const QPalette& palette)
{
    return contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) > 20;
}

QColor quietText(const QPalette& palette)
{
    return legibleOnAll(
        mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), isStark(palette) ? 0.2 : 0.4), palette);
}

QColor hairline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isStark(palette) ? 0.6 : 0.14);
}

QColor outline(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    return legible(mixed(window, palette.color(QPalette::WindowText), isStark(palette) ? 0.7 : 0.4), window, 4);
}

QColor warning(const QPalette& palette)
{
    return legibleOnAll(isDark(palette) ? QColor(0xff, 0xb0, 0x3b) : QColor(0xb0, 0x4a, 0x00), palette);
}

QColor strand(const QPalette& palette, int index)
{
    static constexpr std::array<QRgb, 8> colours
        = {0xff2563a8, 0xffb4324a, 0xff2f7d5b, 0xff8a5a12, 0xff6b46a8, 0xff0f7c86, 0xff9c3d8f, 0xff5c6b2a};
    const QColor base = palette.color(QPalette::Base);
    const QColor plain = QColor::fromRgb(colours[static_cast<std::size_t>(index) % colours.size()]);
    return legible(isDark(palette) ? mixed(plain, Qt::white, 0.35) : plain, base, 3.2);
}

} // namespace linimasa::widgets
