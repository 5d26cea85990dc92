#pragma once

#include "app/base/text_range.h"
#include "app/domain/token.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>
#include <vector>

namespace linimasa::library {

/// A word by which search finds a text, and where it stands in it.
struct IndexWord {
    QString word; // folded
    base::TextRange range;
};

/// The words by which search finds a text, in order: text::foldedWords, but
/// - a run of Han, kana or another script without spaces is cut into its pairs of characters and its last character ("首脳会談"
///   gives 首脳 脳会 会談 談): so 会談 is found inside running text, and what was indexed with one edition of ICU's dictionaries is
///   found with the next;
/// - a word with marks inside gives its parts ("kabar.com" gives kabar com), so that a part is found.
[[nodiscard]] std::vector<IndexWord> indexWords(QStringView text);
/// The same for a text that has been cut into tokens already.
[[nodiscard]] std::vector<IndexWord> indexWords(QStringView text, std::span<const domain::Token> tokens);

/// The words alone, with spaces between: what the index is given.
[[nodiscard]] QString searchWords(QStringView text);
[[nodiscard]] QString searchWords(QStringView text, std::span<const domain::Token> tokens);

/// The words to ask for when `text` was typed: the same, without the last single character of a run of two or more, as in an
/// article the run may go on.
[[nodiscard]] QStringList queryWords(QStringView text);

/// True for a word of a script without spaces, of which the index has pairs: a single character must be asked for as a beginning.
[[nodiscard]] bool isOfPairs(QStringView word);

} // namespace linimasa::library
