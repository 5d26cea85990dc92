#pragma once

#include "app/base/result.h"
#include "app/domain/party.h"
#include "app/domain/track.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::dialogs {

struct ListedTrack {
    domain::Track track;
    bool isOwn = false; // else it came with the program and stays as it is
};

/// What a track would catch of the open library.
struct TrackPreview {
    int caught = 0;
    int all = 0; // events
    struct Row {
        QString date;
        QString title;
        QString track; // where the event is now; empty when it is in this track already
    };
    std::vector<Row> rows; // the first of them
};

/// Where the dialog on tracks takes from what it shows and gives what was made.
class TrackSource {
public:
    TrackSource() = default;
    TrackSource(const TrackSource&) = delete;
    TrackSource& operator=(const TrackSource&) = delete;
    virtual ~TrackSource() = default;

    /// One's own first.
    [[nodiscard]] virtual std::vector<ListedTrack> listedTracks() const = 0;
    [[nodiscard]] virtual QString nameOf(const domain::Track& track) const = 0;
    [[nodiscard]] virtual const std::vector<domain::Party>& parties() = 0;
    [[nodiscard]] virtual QString partyName(const QString& id) = 0;
    [[nodiscard]] virtual TrackPreview preview(const domain::Track& track) const = 0;
    /// The track under this name: a new id where it has none.
    [[nodiscard]] virtual domain::Track named(domain::Track track, const QString& name) const = 0;
    [[nodiscard]] virtual base::Result<void> save(const domain::Track& track) = 0;
    [[nodiscard]] virtual base::Result<void> remove(const QString& id) = 0;
};

} // namespace linimasa::dialogs
