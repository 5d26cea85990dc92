#pragma once

#include "app/base/text_range.h"

#include <QtTypes>

#include <vector>

namespace linimasa::domain {

enum class TokenKind : quint8 { Word, Number, Punctuation, Symbol };

/// A word, number or mark as the text stage cut it; white space is between tokens, never in one.
struct Token {
    base::TextRange range;
    TokenKind kind = TokenKind::Word;
};

/// A sentence without the white space around it. Sentences never cross a line break and are in text order.
struct Sentence {
    base::TextRange range;
    qsizetype firstToken = 0; // tokens [firstToken, endToken) lie in the sentence
    qsizetype endToken = 0;
    qsizetype paragraph = 0; // counted from 0; a paragraph is a line with text in it
};

/// What the text stage makes of an article: sentences and tokens, both in text order.
struct SegmentedText {
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
};

} // namespace linimasa::domain
