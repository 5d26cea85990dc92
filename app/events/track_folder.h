#pragma once

#include "app/domain/track_store.h"

namespace linimasa::events {

/// The track as a file of resources/events/tracks: JSON, UTF-8, keys in a fixed order.
[[nodiscard]] QByteArray trackJson(const domain::Track& track);

/// A person's own tracks as files of one folder, "ID.json" each. Files of other programs' making there are read as well.
class TrackFolder : public domain::TrackStore {
public:
    /// The folder is made when the first track is kept.
    explicit TrackFolder(QString folder);

    [[nodiscard]] std::vector<domain::Track> tracks() const override;
    [[nodiscard]] base::Result<void> save(const domain::Track& track) override;
    [[nodiscard]] base::Result<void> remove(const QString& id) override;

private:
    /// The file that holds the track; empty when none does.
    [[nodiscard]] QString fileOf(const QString& id) const;

    QString m_folder;
};

} // namespace linimasa::events
