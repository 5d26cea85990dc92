#pragma once

#include "app/base/result.h"
#include "app/domain/track.h"

#include <vector>

namespace linimasa::domain {

/// Where a person's own tracks are kept.
class TrackStore {
public:
    TrackStore() = default;
    TrackStore(const TrackStore&) = delete;
    TrackStore& operator=(const TrackStore&) = delete;
    virtual ~TrackStore() = default;

    /// What can be read of them, by order and id; a damaged one is passed over.
    [[nodiscard]] virtual std::vector<Track> tracks() const = 0;
    /// Keeps the track; one of the same id is replaced.
    [[nodiscard]] virtual base::Result<void> save(const Track& track) = 0;
    [[nodiscard]] virtual base::Result<void> remove(const QString& id) = 0;
};

} // namespace linimasa::domain
