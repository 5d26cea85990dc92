#pragma once

#include "app/domain/track.h"

#include <functional>
#include <span>

namespace linimasa::domain {

/// Whether an event's title or sentence holds the word; how words are compared is the asker's matter.
using SaysWord = std::function<bool(const QString& word)>;

/// Whether the track takes an event of these parties: all its sides are there, nobody whom its `without` names ("*" there means any
/// party that is on no side), and one of its words where it has any.
[[nodiscard]] bool takes(const Track& track, const QStringList& parties, const SaysWord& says);

/// The id of the first track that takes the event; "other" when none does.
[[nodiscard]] QString trackOf(const QStringList& parties, const SaysWord& says, std::span<const Track> tracks);

} // namespace linimasa::domain
