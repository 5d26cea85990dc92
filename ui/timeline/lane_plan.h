#pragma once

#include "ui/models/event_table_model.h"
#include "ui/models/party_names.h"
#include "ui/timeline/chart_scene.h"

#include <vector>

namespace linimasa::timeline {

/// What the lanes of the chart stand for.
enum class LaneGrouping { Track, Kind, Country };

/// Which lane each event of the model belongs to: exactly one, so that the chart has as many marks as the table has rows. It is made
/// from all events, so that lanes keep their order and colour whatever the filter hides.
struct LanePlan {
    std::vector<SceneLane> lanes;
    std::vector<int> laneOfEvent; // by row of the model
};

/// By country: the state that most events have in common (Japan, in a chronology of its dealings) goes without saying, and the
/// lane is the other side. The countries of most events come first; where there are more than twelve the rest share one.
[[nodiscard]] LanePlan planLanes(const models::EventTableModel& events, LaneGrouping grouping,
                                 const models::PartyNames& parties);

} // namespace linimasa::timeline
