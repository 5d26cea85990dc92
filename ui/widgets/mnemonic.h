#pragma once

#include <QString>

namespace linimasa::widgets {

/// A text of a menu as it is read elsewhere (tool bar, hint, list of keys): without the mark of its letter, be that an "&" or, as in
/// Japanese, "(&O)". "&&" is an "&".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace linimasa::widgets
