#pragma once

#include "app/domain/track.h"

#include <QString>
#include <QStringList>

#include <span>

namespace linimasa::events {

/// The track that takes an event of these parties: the first whose sides are all there and whose `without` is not ("*" there
/// means any party that is on no side). "other" when none takes it.
[[nodiscard]] QString trackOf(const QStringList& parties, std::span<const domain::Track> tracks);

} // namespace linimasa::events
