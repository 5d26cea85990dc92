#include "ui/reader/ink.h"

#include "ui/widgets/shades.h"

namespace linimasa::reader {

namespace {

QColor onBase(const QPalette& palette, QRgb colour)
{
    const QColor plain(colour);
    const QColor shown = widgets::isDark(palette) ? widgets::mixed(plain, Qt::white, 0.35) : plain;
    return widgets::legible(shown, palette.color(QPalette::Base), 3.2);
}

QColor ground(const QPalette& palette, const QColor& colour, double amount)
{
    return widgets::mixed(palette.color(QPalette::Base), colour, amount);
}

} // namespace

QColor entityInk(const QPalette& palette, domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person:
        return onBase(palette, 0xff2f7d4f);
    case domain::EntityType::Country:
        return onBase(palette, 0xff2563b8);
    case domain::EntityType::Place:
        return onBase(palette, 0xff0f7f8c);
    case domain::EntityType::Org:
        return onBase(palette, 0xff8a3fb0);
    case domain::EntityType::Role:
        return onBase(palette, 0xff7d7342);
    case domain::EntityType::Event:
        return onBase(palette, 0xffb3471d);
    }
    return onBase(palette, 0xff555555);
}

QColor dateInk(const QPalette& palette)
{
    return widgets::legible(widgets::quietText(palette), palette.color(QPalette::Base), 4.5);
}

QColor evidenceGround(const QPalette& palette)
{
    return ground(palette, QColor(0xff, 0xcf, 0x4d), widgets::isDark(palette) ? 0.17 : 0.30);
}

QColor chosenGround(const QPalette& palette, domain::EntityType type)
{
    return ground(palette, entityInk(palette, type), widgets::isDark(palette) ? 0.32 : 0.18);
}

QColor foundGround(const QPalette& palette)
{
    return ground(palette, QColor(0x6c, 0xb6, 0x5a), widgets::isDark(palette) ? 0.30 : 0.32);
}

QColor foundHereGround(const QPalette& palette)
{
    return ground(palette, QColor(0xff, 0x9a, 0x3c), widgets::isDark(palette) ? 0.42 : 0.60);
}

QColor flashGround(const QPalette& palette)
{
    return ground(palette, QColor(0xff, 0xb0, 0x20), widgets::isDark(palette) ? 0.40 : 0.62);
}

} // namespace linimasa::reader
