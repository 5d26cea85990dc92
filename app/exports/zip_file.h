#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace linimasa::exports {

/// A ZIP archive of the named parts in their order, stored without compression: no library's version changes its bytes.
/// `time`: of all parts, to two seconds; null or before 1980: the first day a ZIP archive knows.
[[nodiscard]] QByteArray zipFile(const std::vector<std::pair<QString, QByteArray>>& parts, const QDateTime& time);

} // namespace linimasa::exports
