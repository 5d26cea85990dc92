#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QMenuBar;

namespace linimasa::dialogs {
class HelpWindow;
struct Command;
} // namespace linimasa::dialogs

namespace linimasa::ui {

class Actions;
class Preferring;
class SearchBox;
class StatusLine;

/// Finding one's way: the manual, the keys, the commands by their words, what is new and what this is.
class Guiding : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        const models::Collection& collection;
        models::Selection& selection;
        Actions& actions;
        QMenuBar& menus;
        SearchBox& search;
        Preferring& preferring;
        StatusLine& status;
    };
    Guiding(const Place& place, QWidget* window);

    /// Says once after an update that there is news.
    void tellNews();

private:
    void openHelp(const QString& page);
    void openPalette();
    void showAbout();
    [[nodiscard]] std::vector<dialogs::Command> commands() const;
    [[nodiscard]] std::vector<dialogs::Command> articlesWith(const QString& words) const;
    [[nodiscard]] QString keyTable() const;

    Place m_place;
    QWidget* m_window;
    QPointer<dialogs::HelpWindow> m_help;
};

} // namespace linimasa::ui
