#include "app/text/tokenizer.h"

#include "app/text/character_class.h"

namespace linimasa::text {

namespace {

using domain::Token;
using domain::TokenKind;

class LineTokenizer {
public:
    LineTokenizer(QStringView text, base::TextRange line, DictionaryWords& dictionary, std::vector<Token>& tokens)
        : m_text(text)
        , m_end(line.end)
        , m_position(line.begin)
        , m_dictionary(dictionary)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        while (m_position < m_end) {
            const CodePoint character = codePointAt(m_text, m_position);
            switch (classOf(character.value)) {
            case CharacterClass::Space:
                m_position += character.units;
                break;
            case CharacterClass::Letter:
                takeWord(m_position, TokenKind::Word);
                break;
            case CharacterClass::Digit:
                takeNumber();
                break;
            case CharacterClass::Dictionary:
                takeDictionaryRun();
                break;
            case CharacterClass::Punctuation:
                takeMark(character.units, TokenKind::Punctuation);
                break;
            case CharacterClass::Symbol:
                takeMark(character.units, TokenKind::Symbol);
                break;
            }
        }
    }

private:
    [[nodiscard]] CharacterClass classAt(qsizetype position) const
    {
        return position < m_end ? classOf(codePointAt(m_text, position).value) : CharacterClass::Space;
    }

    [[nodiscard]] char16_t unitAt(qsizetype position) const
    {
        return position < m_end ? m_text[position].unicode() : u'\0';
    }

    void emitToken(qsizetype begin, qsizetype end, TokenKind kind)
    {
        m_tokens.push_back({.range = {.begin = begin, .end = end}, .kind = kind});
        m_position = end;
    }

    void takeMark(qsizetype units, TokenKind kind) { emitToken(m_position, m_position + units, kind); }

    [[nodiscard]] static bool isApostrophe(char16_t unit)
    {
        return unit == u'\'' || unit == u'\u2019' || unit == u'\u02BC';
    }

    // "Japan's": the possessive is not part of the name.
    [[nodiscard]] bool isPossessive(qsizetype apostrophe) const
    {
        const char16_t next = unitAt(apostrophe + 1);
        const CharacterClass after = classAt(apostrophe + 2);
        return (next == u's' || next == u'S') && after != CharacterClass::Letter && after != CharacterClass::Digit;
    }

    // A dot inside a word: between letters, but not where a sentence ended and the space was forgotten
    // ("selesai.Jepang").
    [[nodiscard]] bool isInnerDot(qsizetype wordBegin, qsizetype dot) const
    {
        if (classAt(dot + 1) != CharacterClass::Letter) {
            return false;
        }
        const bool longLowerBefore = dot - wordBegin > 3 && m_text[dot - 1].isLower();
        return !(longLowerBefore && m_text[dot + 1].isUpper());
    }

    // "U.S." and "a.m.": a dot after single letters that are parted by dots belongs to the word.
    [[nodiscard]] bool isInitialism(qsizetype begin, qsizetype end) const
    {
        if (end - begin < 3) {
            return false;
        }
        for (qsizetype i = begin; i < end; ++i) {
            if (((i - begin) % 2 == 1) != (m_text[i] == u'.')) {
                return false;
            }
        }
        return (end - begin) % 2 == 1;
    }

    void takeWord(qsizetype begin, TokenKind kind)
    {
        qsizetype end = m_position;
        while (end < m_end) {
            const CodePoint character = codePointAt(m_text, end);
            const CharacterClass characterClass = classOf(character.value);
            if (characterClass == CharacterClass::Letter || characterClass == CharacterClass::Digit) {
                end += character.units;
                continue;
            }
            const auto unit = static_cast<char16_t>(character.value);
            if (isApostrophe(unit) && end > begin && classAt(end + 1) == CharacterClass::Letter && !isPossessive(end)) {
                ++end;
                continue;
            }
            if (unit == u'.' && isInnerDot(begin, end)) {
                ++end;
                continue;
            }
            break;
        }
        if (unitAt(end) == u'.' && isInitialism(begin, end)) {
            ++end;
        }
        emitToken(begin, end, kind);
        if (isApostrophe(unitAt(end)) && isPossessive(end)) {
            emitToken(end, end + 2, TokenKind::Word);
        }
    }

    void takeNumber()
    {
        const qsizetype begin = m_position;
        qsizetype end = begin;
        while (end < m_end) {
            const CodePoint character = codePointAt(m_text, end);
            if (classOf(character.value) == CharacterClass::Digit) {
                end += character.units;
                continue;
            }
            if ((character.value == u'.' || character.value == u',' || character.value == u'．'
                 || character.value == u'，')
                && classAt(end + 1) == CharacterClass::Digit) {
                ++end;
                continue;
            }
            break;
        }
        if (classAt(end) == CharacterClass::Letter) { // "5G", "24th"
            m_position = end;
            takeWord(begin, TokenKind::Word);
            return;
        }
        emitToken(begin, end, TokenKind::Number);
    }

    void takeDictionaryRun()
    {
        qsizetype end = m_position;
        while (end < m_end) {
            const CodePoint character = codePointAt(m_text, end);
            if (classOf(character.value) != CharacterClass::Dictionary) {
                break;
            }
            end += character.units;
        }
        while (m_position < end) {
            emitToken(m_position, m_dictionary.boundaryAfter(m_position, end), TokenKind::Word);
        }
    }

    QStringView m_text;
    qsizetype m_end;
    qsizetype m_position;
    DictionaryWords& m_dictionary;
    std::vector<Token>& m_tokens;
};

} // namespace

void tokenize(QStringView text, base::TextRange line, DictionaryWords& dictionary, std::vector<Token>& tokens)
{
    LineTokenizer(text, line, dictionary, tokens).run();
}

} // namespace linimasa::text
