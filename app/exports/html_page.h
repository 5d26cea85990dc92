#pragma once

#include "app/domain/language.h"

#include <QString>

namespace linimasa::exports {

/// What every page of ours begins and ends with. Nothing is fetched and nothing runs: a page is one file that can be read
/// and printed in ten years, without a network, by eye or by ear.
[[nodiscard]] QString htmlStart(const QString& title);
[[nodiscard]] QString htmlEnd();
/// ` lang="vi"` with a space in front; empty when the language is not one that is known.
[[nodiscard]] QString langAttribute(domain::Language language);

} // namespace linimasa::exports
