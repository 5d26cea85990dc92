#pragma once

#include "app/domain/language.h"
#include "app/domain/token.h"

#include <QStringView>

namespace linimasa::text {

/// Cuts clean text into sentences and tokens, by rules after Unicode Standard Annex 29 that know abbreviations, titles,
/// initials, datelines and Japanese quotations; words of scripts without spaces come from ICU's dictionaries. The whole
/// text is covered: title, captions and boilerplate too. Linear in the length of the text.
[[nodiscard]] domain::SegmentedText segment(QStringView text, domain::Language language);

} // namespace linimasa::text
