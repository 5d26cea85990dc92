#pragma once

#include <QByteArray>
#include <QStringList>

class QWidget;

namespace linimasa::ui {

class Actions;

/// The actions of the desktop entry, by the names it gives them.
[[nodiscard]] QStringList desktopActions();

/// Does the action of that name; one that is not known is passed over, as a newer entry may have more.
void doDesktopAction(const Actions& actions, const QString& name);

/// Whether the file is a library export of this program, application/vnd.linimasa.library+json: by its name or its first words.
[[nodiscard]] bool isLibraryExport(const QString& path);

/// Brings the window to the front, as asked for by a program to which the desktop gave this activation token (Wayland) or
/// startup id (X11), or by none. Where the desktop does not allow it, the window is marked as wanting attention.
void bringToFront(QWidget& window, const QByteArray& token);

} // namespace linimasa::ui
