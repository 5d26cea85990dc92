#include "tests/ui/scenes/scenes.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <stdexcept>

namespace linimasa::support {

using namespace Qt::StringLiterals;
using ui::Act;

namespace {

constexpr QSize usual(1400, 860);
constexpr QSize narrow(900, 700);
constexpr QSize slim(600, 700);

void visitMenu(const QString& scene, QMenu* menu, const Visit& visit)
{
    if (menu == nullptr) {
        throw std::runtime_error(scene.toStdString() + " has no menu");
    }
    Q_EMIT menu->aboutToShow();
    menu->popup({20, 20});
    settle();
    visit(scene, *menu);
    menu->close();
    int number = 0;
    for (const QAction* entry : menu->actions()) {
        if (entry->menu() != nullptr && entry->isEnabled()) {
            visitMenu(scene + u'-' + QString::number(++number), entry->menu(), visit);
        }
    }
}

} // namespace

void look(const Visit& visit, const QString& scene, QWidget* shown)
{
    settle();
    if (shown == nullptr || !shown->isVisible()) {
        throw std::runtime_error("nothing is shown: " + scene.toStdString());
    }
    visit(scene, *shown);
}

void visitAll(Room& room, const Visit& visit)
{
    visitStart(room, visit);
    room.openArticles();
    visitPanes(room, visit);
    visitMenus(room, visit);
    visitDialogs(room, visit);
    visitWidths(room, visit);
}

void visitStart(Room& room, const Visit& visit)
{
    room.window().resize(usual);
    room.window().show();
    settle(200);
    look(visit, u"start"_s, &room.window());
    room.action(Act::GoToTimeline).trigger(); // which makes the last panes
    look(visit, u"start-panes"_s, &room.window());
}

void visitWidths(Room& room, const Visit& visit)
{
    room.window().resize(narrow);
    room.action(Act::GoToText).trigger();
    look(visit, u"window-narrow"_s, &room.window());
    room.action(Act::GoToInspector).trigger();
    look(visit, u"window-drawer"_s, &room.window());
    room.window().resize(slim);
    for (const auto& [act, name] :
         {std::pair {Act::GoToList, u"list"_s}, std::pair {Act::GoToText, u"text"_s},
          std::pair {Act::GoToTimeline, u"timeline"_s}, std::pair {Act::GoToInspector, u"inspector"_s}}) {
        room.action(act).trigger();
        look(visit, u"window-slim-"_s + name, &room.window());
    }
    room.window().resize(usual);
    settle(150);
}

void visitMenus(Room& room, const Visit& visit)
{
    int number = 0;
    for (const QAction* top : room.window().menuBar()->actions()) {
        visitMenu(u"menu-%1"_s.arg(++number), top->menu(), visit);
    }
    number = 0;
    for (const auto* button : room.window().findChildren<QToolButton*>()) {
        if (button->isVisible() && button->menu() != nullptr && button->isEnabled()) {
            visitMenu(u"button-menu-%1"_s.arg(++number), button->menu(), visit);
        }
    }
}

} // namespace linimasa::support
