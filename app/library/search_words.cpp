#include "app/library/search_words.h"

#include "app/text/character_class.h"
#include "app/text/fold.h"
#include "app/text/segmenter.h"

namespace linimasa::library {

namespace {

using base::TextRange;

bool isVoicingMark(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0xFF9E || unit == 0xFF9F || unit == 0x3099 || unit == 0x309A;
}

bool isPart(QChar c)
{
    return c.unicode() >= 0x80 || c.isLetterOrNumber();
}

/// The characters of a run, folded, each with its place: half-width kana and their voicing marks are one.
std::vector<IndexWord> charactersOf(QStringView text, TextRange run)
{
    std::vector<IndexWord> characters;
    for (qsizetype at = run.begin; at < run.end;) {
        qsizetype end = at + text::codePointAt(text, at).units;
        while (end < run.end && isVoicingMark(text[end])) {
            ++end;
        }
        const TextRange range {.begin = at, .end = end};
        const QString folded = text::fold(range.of(text));
        for (qsizetype i = 0; i < folded.size();) {
            const qsizetype units = text::codePointAt(folded, i).units;
            characters.push_back({folded.sliced(i, units), range});
            i += units;
        }
        at = end;
    }
    return characters;
}

void appendPairs(QStringView text, TextRange run, std::vector<IndexWord>& words)
{
    const std::vector<IndexWord> characters = charactersOf(text, run);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (i + 1 == characters.size()) {
            words.push_back(characters[i]);
            return;
        }
        const TextRange both {.begin = characters[i].range.begin, .end = characters[i + 1].range.end};
        words.push_back({characters[i].word + characters[i + 1].word, both});
    }
}

void appendParts(QStringView text, TextRange token, std::vector<IndexWord>& words)
{
    for (qsizetype begin = token.begin; begin < token.end;) {
        qsizetype end = begin;
        while (end < token.end && isPart(text[end])) {
            ++end;
        }
        if (end > begin) {
            const TextRange range {.begin = begin, .end = end};
            QString folded = text::fold(range.of(text));
            // Folding may bring marks in (’ becomes '): the index would cut there.
            folded.removeIf([](QChar c) { return !isPart(c); });
            if (!folded.isEmpty()) {
                words.push_back({std::move(folded), range});
            }
        }
        begin = end + 1;
    }
}

bool isRun(QStringView text, const domain::Token& token)
{
    return isOfPairs(token.range.of(text));
}

} // namespace

bool isOfPairs(QStringView word)
{
    return !word.isEmpty() && text::classOf(text::codePointAt(word, 0).value) == text::CharacterClass::Dictionary;
}

std::vector<IndexWord> indexWords(QStringView text, std::span<const domain::Token> tokens)
{
    std::vector<IndexWord> words;
    words.reserve(tokens.size() + 8);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != domain::TokenKind::Word && tokens[i].kind != domain::TokenKind::Number) {
            continue;
        }
        if (!isRun(text, tokens[i])) {
            appendParts(text, tokens[i].range, words);
            continue;
        }
        TextRange run = tokens[i].range;
        while (i + 1 < tokens.size() && tokens[i + 1].range.begin == run.end && isRun(text, tokens[i + 1])
               && tokens[i + 1].kind == domain::TokenKind::Word) {
            run.end = tokens[++i].range.end;
        }
        appendPairs(text, run, words);
    }
    return words;
}

std::vector<IndexWord> indexWords(QStringView text)
{
    return indexWords(text, text::segment(text, domain::Language::Unknown).tokens);
}

QString searchWords(QStringView text, std::span<const domain::Token> tokens)
{
    QString joined;
    joined.reserve(text.size() + (text.size() / 2));
    for (const IndexWord& word : indexWords(text, tokens)) {
        if (!joined.isEmpty()) {
            joined += u' ';
        }
        joined += word.word;
    }
    return joined;
}

QString searchWords(QStringView text)
{
    return searchWords(text, text::segment(text, domain::Language::Unknown).tokens);
}

QStringList queryWords(QStringView text)
{
    QStringList words;
    const std::vector<IndexWord> found = indexWords(text);
    for (std::size_t i = 0; i < found.size(); ++i) {
        // The single character that ends a run of pairs overlaps the pair before it.
        const bool endsRun = i > 0 && isOfPairs(found[i].word) && found[i - 1].range.end == found[i].range.end;
        if (!endsRun) {
            words.append(found[i].word);
        }
    }
    return words;
}

} // namespace linimasa::library
