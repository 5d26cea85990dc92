#pragma once

#include "app/domain/language.h"
#include "app/domain/token.h"

#include <QStringView>

namespace linimasa::text {

/// Cuts clean text into sentences and tokens (ICU's break rules, mended for abbreviations, titles, initials, datelines and
/// for Japanese). The whole text is covered: title, captions and boilerplate too. Linear in the length of the text.
[[nodiscard]] domain::SegmentedText segment(QStringView text, domain::Language language);

} // namespace linimasa::text
