#pragma once

#include "app/domain/language.h"

#include <QStringView>

namespace linimasa::import {

/// Guesses the language of a text: by its script first (kana, Hangul, Vietnamese letters), then by the function words of Latin
/// text, then by Sonnet's trigrams when those leave it open and dictionaries are installed. Malay counts as Indonesian.
/// Unknown when the text is too short to tell; Other for a language without rules. Only the beginning of a long text is
/// read, so it takes the same short time for any length.
[[nodiscard]] domain::Language guessLanguage(QStringView text);

} // namespace linimasa::import
