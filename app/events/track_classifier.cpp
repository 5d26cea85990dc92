#include "app/events/track_classifier.h"

#include <algorithm>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

bool takes(const domain::Track& track, const QStringList& parties)
{
    const bool complete = std::ranges::all_of(track.sides, [&](const QStringList& side) {
        return std::ranges::any_of(side, [&](const QString& id) { return parties.contains(id); });
    });
    if (!complete) {
        return false;
    }
    return std::ranges::none_of(parties, [&](const QString& party) {
        const bool onSide
            = std::ranges::any_of(track.sides, [&](const QStringList& side) { return side.contains(party); });
        return track.without.contains(party) || (!onSide && track.without.contains(u"*"_s));
    });
}

} // namespace

QString trackOf(const QStringList& parties, std::span<const domain::Track> tracks)
{
    const auto found = std::ranges::find_if(tracks, [&](const domain::Track& track) { return takes(track, parties); });
    return found == tracks.end() ? u"other"_s : found->id;
}

} // namespace linimasa::events
