#pragma once

#include "ui/dialogs/track_source.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace linimasa::dialogs {

class PartyBox;

/// One's own tracks: makes, changes and deletes them, and shows while they are written which events of the open library each would
/// catch. The program's own tracks are shown and stay as they are. Not modal.
class TracksDialog : public QDialog {
    Q_OBJECT

public:
    /// The source must outlive the dialog.
    explicit TracksDialog(TrackSource& source, QWidget* parent = nullptr);

    /// The track as it is written now.
    [[nodiscard]] domain::Track track() const;
    /// Brings what the list shows up to date: tracks, and what they catch.
    void refresh();

    /// Says first that a track is not saved yet; the second time it closes.
    void reject() override;

private:
    QWidget* makeList();
    QWidget* makeForm();
    void connectForm();
    /// The row of the track in the list filled anew; -1 when it is not there.
    int listTracks(const QString& id);
    void fillList(const QString& chosen);
    void choose(int row);
    void begin();
    void save();
    void remove();
    void edited();
    void showPreview();
    void showState();
    void say(const QString& words);

    TrackSource& m_source;
    std::vector<ListedTrack> m_tracks;
    domain::Track m_track; // being written
    bool m_isOwn = true;
    bool m_isChanged = false;
    QListWidget* m_list;
    QLineEdit* m_name;
    PartyBox* m_first;
    PartyBox* m_second;
    QCheckBox* m_alone;
    QLineEdit* m_words;
    QLabel* m_count;
    QTreeWidget* m_caught;
    QLabel* m_message;
    QPushButton* m_delete;
    QPushButton* m_save;
    QTimer* m_soon;
};

} // namespace linimasa::dialogs
