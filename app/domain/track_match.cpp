#include "app/domain/track_match.h"

#include <algorithm>

namespace linimasa::domain {

using namespace Qt::StringLiterals;

bool takes(const Track& track, const QStringList& parties, const SaysWord& says)
{
    const bool complete = std::ranges::all_of(track.sides, [&](const QStringList& side) {
        return std::ranges::any_of(side, [&](const QString& id) { return parties.contains(id); });
    });
    if (!complete) {
        return false;
    }
    const bool disturbed = std::ranges::any_of(parties, [&](const QString& party) {
        const bool onSide
            = std::ranges::any_of(track.sides, [&](const QStringList& side) { return side.contains(party); });
        return track.without.contains(party) || (!onSide && track.without.contains(u"*"_s));
    });
    return !disturbed && (track.words.isEmpty() || std::ranges::any_of(track.words, says));
}

QString trackOf(const QStringList& parties, const SaysWord& says, std::span<const Track> tracks)
{
    const auto found = std::ranges::find_if(tracks, [&](const Track& track) { return takes(track, parties, says); });
    return found == tracks.end() ? u"other"_s : found->id;
}

} // namespace linimasa::domain
