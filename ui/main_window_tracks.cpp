// The reader's own tracks in the window.

#include "ui/deciding.h"
#include "ui/dialogs/tracks_dialog.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/main_window.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/track_keeper.h"

#include <QTabWidget>

namespace linimasa::ui {

void MainWindow::followTracks()
{
    if (m_keeper->hasOwn()) {
        m_deciding->desk().setTracks(m_keeper->sorter());
    }
    connect(m_keeper, &TrackKeeper::changed, this, [this] {
        m_tracks = m_keeper->tracks();
        if (m_timeline != nullptr) {
            m_timeline->setTracks(m_tracks);
            static_cast<inspector::InspectorPane*>(m_inspector)->setTracks(m_tracks);
        }
        m_deciding->desk().setTracks(m_keeper->sorter());
    });
    m_actions->on(Act::EditTracks, this, [this] {
        auto* dialog = new dialogs::TracksDialog(*m_keeper, this);
        connect(&m_collection, &models::Collection::chronologyChanged, dialog, &dialogs::TracksDialog::refresh);
        dialog->show();
    });
}

} // namespace linimasa::ui
