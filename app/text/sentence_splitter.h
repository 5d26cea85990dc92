#pragma once

#include "app/domain/token.h"

#include <QStringView>

#include <vector>

namespace linimasa::text {

/// Appends the sentences of one line, whose tokens are [firstToken, endToken) of `tokens`. Linear in their number.
/// A sentence ends at . ! ? … 。！？ with the closing quotes and brackets behind it, but not
/// - after abbreviations, initials and list numbers, nor before a small letter or a comma (`"… selesai," kata Kishi`),
/// - inside 「」, 『』 and brackets.
void splitSentences(QStringView text, const std::vector<domain::Token>& tokens, qsizetype firstToken,
                    qsizetype endToken, qsizetype paragraph, std::vector<domain::Sentence>& sentences);

} // namespace linimasa::text
