#pragma once

#include <QStringView>

namespace linimasa::entities {

/// Scripts as Japanese names use them.
enum class Kana { Kanji, Katakana, Hiragana, Latin, Digit, Dot, Other };

[[nodiscard]] inline Kana kanaOf(QChar character)
{
    const char16_t unit = character.unicode();
    if ((unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == 0x3005 || unit == 0x3006
        || unit == 0x30F6 || unit == 0x30F5 || (unit >= 0xF900 && unit <= 0xFAFF)) {
        return Kana::Kanji;
    }
    if (unit == 0x30FB || unit == 0xFF65 || unit == 0x00B7) {
        return Kana::Dot;
    }
    if ((unit >= 0x30A1 && unit <= 0x30FE) || (unit >= 0xFF66 && unit <= 0xFF9F)) {
        return Kana::Katakana;
    }
    if (unit >= 0x3041 && unit <= 0x309F) {
        return Kana::Hiragana;
    }
    if (character.isDigit()) {
        return Kana::Digit;
    }
    return character.isLetter() ? Kana::Latin : Kana::Other;
}

} // namespace linimasa::entities
