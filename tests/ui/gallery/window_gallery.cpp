// Photographs every panel and dialog in one language and several themes:
//   window_gallery FOLDER LANGUAGE THEME…
// writes FOLDER/SCENE.LANGUAGE.THEME.png. Not a test: for looking at them (tests/desktop/sheets.sh joins them).
#include "tests/ui/scenes/scenes.h"
#include "ui/interface_language.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <exception>
#include <vector>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

int photograph(const QString& folder, const QString& language, const std::vector<widgets::Theme>& themes)
{
    try {
        support::Room room;
        room.window().setTheme(themes.front());
        support::visitAll(room, [&](const QString& scene, QWidget& shown) {
            for (const widgets::Theme theme : themes) {
                room.window().setTheme(theme);
                support::settle(30);
                shown.grab().save(u"%1/%2.%3.%4.png"_s.arg(folder, scene, language, widgets::nameOf(theme)));
            }
            room.window().setTheme(themes.front());
            support::settle(30); // the change of colours arrives with the next events
        });
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "window_gallery: %s\n", fault.what());
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    std::vector<widgets::Theme> themes;
    for (const QString& name : arguments.mid(3)) {
        const auto theme = widgets::themeFromName(name);
        if (!theme) {
            std::fprintf(stderr, "window_gallery: there is no theme '%s'\n", qPrintable(name));
            return 2;
        }
        themes.push_back(*theme);
    }
    if (themes.empty() || !QDir().mkpath(arguments[1])) {
        std::fputs("window_gallery FOLDER LANGUAGE THEME…\n", stderr);
        return 2;
    }
    const QString& language = arguments[2];
    QLocale::setDefault(ui::interfaceLocale(language, QLocale::c()));
    const ui::Translation translation(language);
    QApplication::setStyle(new widgets::Style);
    // Inside the event loop, as in use: before it a change of colours does not reach all widgets.
    QTimer::singleShot(0, &application, [&] { QApplication::exit(photograph(arguments[1], language, themes)); });
    return QApplication::exec();
}
