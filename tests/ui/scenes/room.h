#pragma once

#include "app/events/track_folder.h"
#include "app/library/sqlite_annotation_store.h"
#include "app/library/sqlite_correction_store.h"
#include "ui/main_window.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace linimasa::support {

/// A window as somebody has it who has worked with it for a while: a library with the samples and files that cannot be read, a
/// track of their own. All of it is in a folder that goes with the room.
class Room {
public:
    Room();
    ~Room();
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] QAction& action(ui::Act act) const { return *m_window->actions()[act]; }
    /// Opens the samples and the files beside them, and waits until they are read and their events known.
    void openArticles();
    /// Selects the first place in the open article that has these words; false when there is none.
    bool select(const QString& words) const;
    /// The row of the article whose file's name begins so; -1 when none does.
    [[nodiscard]] int row(const QString& name) const;

    /// The first part of this kind that is to be seen; null when there is none.
    template<typename Part> [[nodiscard]] Part* part(const QString& name = {}) const
    {
        for (Part* found : m_window->findChildren<Part*>(name)) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<library::Database> m_database;
    std::unique_ptr<library::SqliteAnnotationStore> m_annotations;
    std::unique_ptr<library::SqliteCorrectionStore> m_corrections;
    std::unique_ptr<events::TrackFolder> m_tracks;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Lets the program do what it has to do, for so many milliseconds.
void settle(int milliseconds = 60);

} // namespace linimasa::support
