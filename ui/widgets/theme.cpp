#include "ui/widgets/theme.h"

#include "ui/widgets/shades.h"

#include <QApplication>
#include <QStyleHints>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

namespace {

struct Paper {
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb accent; // what is chosen
    QRgb onAccent;
    QRgb link;
};

// Text on base: 15.5:1, 13.4:1, 9.9:1, 21:1. What is chosen: more than 5:1. Tests compute them.
constexpr Paper light {0xfff3f2ef, 0xfffefefc, 0xff20242a, 0xff2b5c8f, 0xffffffff, 0xff1f5f9e};
constexpr Paper dark {0xff22252a, 0xff1a1c20, 0xffe6e4df, 0xff4179b6, 0xffffffff, 0xff86b7ea};
constexpr Paper highContrast {0xff000000, 0xff000000, 0xffffffff, 0xffffe600, 0xff000000, 0xff7fd4ff};
constexpr Paper sepia {0xffece2cf, 0xfff8f1e3, 0xff3a3026, 0xff7a5426, 0xffffffff, 0xff74491a};

Paper paperOf(Theme theme)
{
    if (theme == Theme::System) {
        const bool isDarkDesktop = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        return isDarkDesktop ? dark : light;
    }
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::Sepia:
        return sepia;
    case Theme::HighContrast:
        return highContrast;
    default:
        return light;
    }
}

} // namespace

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::Sepia:
        return u"sepia"_s;
    case Theme::HighContrast:
        return u"high-contrast"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

const std::vector<Theme>& allThemes()
{
    static const std::vector<Theme> themes {Theme::System, Theme::Light, Theme::Dark, Theme::Sepia,
                                            Theme::HighContrast};
    return themes;
}

std::optional<Theme> themeFromName(QStringView name)
{
    for (const Theme theme : allThemes()) {
        if (name == nameOf(theme)) {
            return theme;
        }
    }
    return std::nullopt;
}

QPalette paletteOf(Theme theme)
{
    const Paper paper = paperOf(theme);
    const QColor window(paper.window);
    const QColor base(paper.base);
    const QColor text(paper.text);
    const bool isNight = contrast(base, Qt::white) > contrast(base, Qt::black);
    const bool isStark = theme == Theme::HighContrast;
    const QColor button = mixed(window, isNight ? Qt::white : base, isNight ? 0.07 : 0.55);

    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.035));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, mixed(base, text, isNight ? 0.12 : 0.04));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, legibleOnAll(mixed(text, base, 0.45), palette));
    palette.setColor(QPalette::Highlight, QColor(paper.accent));
    palette.setColor(QPalette::HighlightedText, QColor(paper.onAccent));
    palette.setColor(QPalette::Accent, QColor(paper.accent));
    palette.setColor(QPalette::Link, QColor(paper.link));
    palette.setColor(QPalette::LinkVisited, QColor(paper.link));
    palette.setColor(QPalette::Light, mixed(window, Qt::white, isNight ? 0.12 : 0.7));
    palette.setColor(QPalette::Midlight, mixed(window, Qt::white, isNight ? 0.07 : 0.4));
    palette.setColor(QPalette::Mid, mixed(window, text, 0.2));
    palette.setColor(QPalette::Dark, mixed(window, isNight ? Qt::black : text, 0.35));
    palette.setColor(QPalette::Shadow, mixed(window, Qt::black, 0.7));
    if (isStark) {
        // Frames are drawn in these; on black they must be light to be seen.
        palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.1));
        palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.2));
        for (const QPalette::ColorRole role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark}) {
            palette.setColor(role, mixed(window, text, 0.6));
        }
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.5));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.2));
    // A list that has lost the focus still shows what is chosen, in the same colours.
    return palette;
}

void applyTheme(Theme theme)
{
    QApplication::setPalette(paletteOf(theme));
}

} // namespace linimasa::widgets
