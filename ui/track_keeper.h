#pragma once

#include "app/domain/track_store.h"
#include "ui/dialogs/track_source.h"
#include "ui/models/collection.h"
#include "ui/models/party_names.h"
#include "ui/models/track_sorter.h"

#include <QObject>

#include <functional>
#include <vector>

namespace linimasa::ui {

/// The tracks of the window: those that came with the program and the reader's own, which replace the former where they have the
/// same id. Changing them needs no new analysis: what the window shows is put into the tracks of now.
class TrackKeeper : public QObject, public dialogs::TrackSource {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        const models::Collection& collection;
        std::vector<domain::Track> shipped;
        domain::TrackStore* store = nullptr; // none: the reader can keep no tracks
        std::function<std::vector<domain::Party>()> parties = {};
    };
    explicit TrackKeeper(Place place, QObject* parent = nullptr);

    /// All, by their order.
    [[nodiscard]] const std::vector<domain::Track>& tracks() const { return m_tracks; }
    [[nodiscard]] bool hasOwn() const { return !m_own.empty(); }
    [[nodiscard]] bool canKeep() const { return m_place.store != nullptr; }
    [[nodiscard]] models::TrackSorter sorter() const { return {m_place.shipped, m_tracks}; }

    [[nodiscard]] std::vector<dialogs::ListedTrack> listedTracks() const override;
    [[nodiscard]] QString nameOf(const domain::Track& track) const override;
    [[nodiscard]] const std::vector<domain::Party>& parties() override;
    [[nodiscard]] QString partyName(const QString& id) override;
    [[nodiscard]] dialogs::TrackPreview preview(const domain::Track& track) const override;
    [[nodiscard]] domain::Track named(domain::Track track, const QString& name) const override;
    [[nodiscard]] base::Result<void> save(const domain::Track& track) override;
    [[nodiscard]] base::Result<void> remove(const QString& id) override;

Q_SIGNALS:
    void changed();

private:
    void read();

    Place m_place;
    std::vector<domain::Track> m_own;
    std::vector<domain::Track> m_tracks;
    models::PartyNames m_names; // once they were asked for
};

} // namespace linimasa::ui
