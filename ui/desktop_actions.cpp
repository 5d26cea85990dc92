#include "ui/desktop_actions.h"

#include "ui/actions.h"

#include <QApplication>
#include <QFile>
#include <QWidget>

#include <KStartupInfo>
#include <KWindowSystem>
#include <KX11Extras>
#include <array>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

struct DesktopAction {
    QLatin1StringView name;
    Act act;
};

constexpr std::array knownActions {DesktopAction {"open-files"_L1, Act::OpenFiles},
                                   DesktopAction {"search"_L1, Act::SearchAll},
                                   DesktopAction {"new-chronology"_L1, Act::NewChronology}};

constexpr qint64 firstWords = 200; // bytes; the schema stands first in an export

/// The window manager believes the time of the click that is in the startup id; without one, that of the last key or click in
/// our own window would be taken for old, so it is asked as a task bar would ask.
void activateOnX11(const QWidget& window, const QByteArray& startupId)
{
    KStartupInfoId id;
    if (!startupId.isEmpty()) {
        id.initId(startupId);
    }
    KX11Extras::forceActiveWindow(window.winId(), static_cast<long>(id.timestamp()));
    if (!id.isNull()) {
        KStartupInfo::appStarted(startupId); // the pointer need not show any longer that something is starting
    }
}

} // namespace

QStringList desktopActions()
{
    QStringList names;
    for (const DesktopAction& action : knownActions) {
        names << action.name;
    }
    return names;
}

void doDesktopAction(const Actions& actions, const QString& name)
{
    for (const DesktopAction& action : knownActions) {
        if (action.name == name) {
            actions[action.act]->trigger();
        }
    }
}

bool isLibraryExport(const QString& path)
{
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        return false;
    }
    QFile file(path);
    return path.endsWith(u".linimasa.json"_s, Qt::CaseInsensitive)
        || (file.open(QIODevice::ReadOnly) && file.read(firstWords).contains(R"("linimasa.library/)"));
}

void bringToFront(QWidget& window, const QByteArray& token)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    if (KWindowSystem::isPlatformX11()) {
        activateOnX11(window, token);
        return;
    }
    if (token.isEmpty()) {
        QApplication::alert(&window); // without leave to come to the front the task bar shows where it is
    } else {
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt looks for it on Wayland, once
    }
    window.activateWindow();
}

} // namespace linimasa::ui
