#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace linimasa::text {

/// The one folding of search and name lists: two spellings that fold alike are the same to a reader who types.
/// Compatibility forms and width (ＡＢＣ, ｱ), case, and accents go ("Hà Nội" and "ha noi", "Đức" and "duc"); typographic
/// apostrophes and dashes become ' and -. Voiced kana stay apart from unvoiced ones, hiragana from katakana.
/// Source of the forms: Unicode Standard Annex 15 (NFKC). Folding twice is the same as folding once.
[[nodiscard]] QString fold(QStringView text);

/// The folded words and numbers of a text in order, cut by the same rules as segment(): what search indexes and asks for.
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace linimasa::text
