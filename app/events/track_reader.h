#pragma once

#include "app/base/result.h"
#include "app/domain/track.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::events {

/// Reads one track from JSON. `file` is only named in errors, which also name the key that is wrong.
[[nodiscard]] base::Result<domain::Track> readTrack(const QByteArray& json, const QString& file);

/// Reads every *.json of the folders (a folder that is not there holds none). A later folder's track replaces an earlier one
/// of the same id. Sorted by order, then id.
[[nodiscard]] base::Result<std::vector<domain::Track>> readTracks(const QStringList& folders);

} // namespace linimasa::events
