#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::import {

/// The files that a list of paths stands for: files as they are, folders replaced by the files in them and below, sorted by
/// code point, without hidden ones. A folder reached twice, by links too, is walked once, so loops end. Paths that do not
/// exist stay in the list, so that reading them can say so.
[[nodiscard]] QStringList filesUnder(const QStringList& paths);

} // namespace linimasa::import
