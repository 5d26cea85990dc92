#pragma once

#include <QChar>
#include <QStringView>
#include <QtTypes>

namespace linimasa::text {

/// What a character is to the tokenizer.
enum class CharacterClass : quint8 {
    Space, // white space, controls and characters without width
    Letter, // letters and the marks that ride on them
    Digit,
    Dictionary, // letters of scripts written without spaces: words are found by dictionary
    Punctuation,
    Symbol,
};

/// A code point of the text and how many UTF-16 units it takes. A lone surrogate is a code point of its own.
struct CodePoint {
    char32_t value = 0;
    qsizetype units = 1;
};

[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype position)
{
    const char16_t high = text[position].unicode();
    if (QChar::isHighSurrogate(high) && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        return {.value = QChar::surrogateToUcs4(high, text[position + 1].unicode()), .units = 2};
    }
    return {.value = high, .units = 1};
}

[[nodiscard]] CharacterClass classOf(char32_t character);

} // namespace linimasa::text
