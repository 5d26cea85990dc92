#pragma once

#include "tests/ui/scenes/room.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace linimasa::support {

/// Looks at what a scene shows: the window, a pane of it, a dialog or a menu.
using Visit = std::function<void(const QString& scene, QWidget& shown)>;

/// Shows everything there is to see, one after the other, and puts it away again. The names of scenes are in order and the
/// same in every language. A scene that has nothing to show is an error (std::runtime_error).
void visitAll(Room& room, const Visit& visit);

// Its parts.
void visitStart(Room& room, const Visit& visit);
void visitPanes(Room& room, const Visit& visit);
void visitWidths(Room& room, const Visit& visit);
void visitMenus(Room& room, const Visit& visit);
void visitDialogs(Room& room, const Visit& visit);

/// Calls visit with what is shown; nothing there is an error.
void look(const Visit& visit, const QString& scene, QWidget* shown);

} // namespace linimasa::support
