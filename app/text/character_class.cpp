#include "app/text/character_class.h"

#include <array>

namespace linimasa::text {

namespace {

// Scripts whose words ICU finds by dictionary: Han and kana with their extensions and width forms, Thai, Lao, Myanmar,
// Khmer. Source of the blocks: Unicode Character Database, Blocks.txt.
constexpr bool isDictionaryScript(char32_t c)
{
    if (c < 0x0E01) {
        return false;
    }
    return c <= 0x0EFF || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x3041 && c <= 0x309F) || (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF)
        || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

CharacterClass classByCategory(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (isDictionaryScript(c) && category != QChar::Number_DecimalDigit && category != QChar::Symbol_Currency
        && category != QChar::Punctuation_Other && category != QChar::Other_NotAssigned) {
        return CharacterClass::Dictionary;
    }
    switch (category) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return CharacterClass::Letter;
    case QChar::Number_DecimalDigit:
        return CharacterClass::Digit;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return CharacterClass::Space;
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return CharacterClass::Punctuation;
    default:
        return CharacterClass::Symbol;
    }
}

} // namespace

CharacterClass classOf(char32_t character)
{
    // Most of what is read is Latin: one look-up there.
    static const auto latin = [] {
        std::array<CharacterClass, 0x250> table {};
        for (std::size_t i = 0; i < table.size(); ++i) {
            table.at(i) = classByCategory(static_cast<char32_t>(i));
        }
        return table;
    }();
    return character < latin.size() ? latin[character] : classByCategory(character);
}

} // namespace linimasa::text
