#pragma once

#include "app/domain/chronology.h"
#include "app/domain/track.h"

#include <vector>

namespace linimasa::models {

/// Puts events into tracks as they are now, without a new analysis of the articles. What a person put into a track by hand stays
/// there; a confirmed event that is only where the program's own tracks put it goes where the tracks of now put it.
class TrackSorter {
public:
    TrackSorter() = default;
    /// `shipped` are the tracks that came with the program, `all` those of now; both by their order.
    TrackSorter(std::vector<domain::Track> shipped, std::vector<domain::Track> all);

    [[nodiscard]] const std::vector<domain::Track>& tracks() const { return m_all; }
    /// The track that the tracks of now would put the event into, whatever it is in.
    [[nodiscard]] QString trackOf(const domain::ChronologyEvent& event) const;
    /// Gives every event the track it belongs to.
    void sort(domain::Chronology& chronology) const;

private:
    [[nodiscard]] bool isSettled(const domain::ChronologyEvent& event) const;

    std::vector<domain::Track> m_shipped;
    std::vector<domain::Track> m_all;
};

} // namespace linimasa::models
