#pragma once

class QMenu;
class QMenuBar;
class QToolBar;

namespace linimasa::ui {

class Actions;

/// Puts every action into the menu bar.
void fillMenuBar(QMenuBar& bar, const Actions& actions, QMenu* recentFiles);
/// Puts the ones used most into the tool bar.
void fillToolBar(QToolBar& bar, const Actions& actions);

} // namespace linimasa::ui
