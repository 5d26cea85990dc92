#pragma once

#include <QString>

namespace linimasa::desktop {

/// The name under which the desktop starts and calls the program; also that of its desktop entry, without the suffix.
[[nodiscard]] QString applicationName();
/// Where the object is that answers.
[[nodiscard]] QString objectPath();
/// The name under which a window on the library in this folder is found: one window a library. Two ways to write one folder
/// give one name.
[[nodiscard]] QString nameForLibrary(const QString& folder);

} // namespace linimasa::desktop
