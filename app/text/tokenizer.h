#pragma once

#include "app/base/text_range.h"
#include "app/domain/token.h"
#include "app/text/dictionary_words.h"

#include <QStringView>

#include <vector>

namespace linimasa::text {

/// Appends the tokens of `line` (a range of `text` without line breaks).
/// - a word is a run of letters, digits and marks; apostrophes and dots between letters stay inside ("Jum'at",
///   "kabar.com", "U.S."), a possessive 's is a word of its own;
/// - a number is a run of digits with single dots and commas inside ("3.10.2", "1,000");
/// - hyphens, slashes and brackets are marks of their own ("Jepang-ASEAN" is three tokens).
void tokenize(QStringView text, base::TextRange line, DictionaryWords& dictionary, std::vector<domain::Token>& tokens);

} // namespace linimasa::text
