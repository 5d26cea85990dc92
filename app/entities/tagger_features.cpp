#include "app/entities/tagger_features.h"

#include <algorithm>

namespace linimasa::entities {

namespace {

constexpr quint32 beforeSentence = 0x51ed270b;
constexpr quint32 afterSentence = 0x3c6ef372;

// Mixes the bits of two numbers (the finaliser of MurmurHash3 by Austin Appleby, public domain, on their combination).
quint32 mix(quint32 left, quint32 right)
{
    quint64 bits = (quint64 {left} << 32U) | right;
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdULL;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53ULL;
    bits ^= bits >> 33U;
    return static_cast<quint32>(bits);
}

// Rolling hash of characters; cheap, mixed once more before use.
constexpr quint32 roll(quint32 hash, char16_t unit)
{
    return (hash ^ unit) * 0x01000193U;
}

enum CharacterClass : quint8 { Lower = 1, Upper, Digit, Mark };

CharacterClass classOf(QChar character)
{
    if (character.isUpper()) {
        return Upper;
    }
    if (character.isDigit()) {
        return Digit;
    }
    return character.isLetter() ? Lower : Mark;
}

} // namespace

void TaggerFeatures::readTraits(std::span<const QStringView> tokens, std::span<const quint32> flags)
{
    m_traits.assign(tokens.size(), {});
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        TokenTraits& traits = m_traits[i];
        traits.lower = traits.exact = 0x811c9dc5U;
        traits.shape = traits.pattern = 0x1505U;
        int last = 0;
        bool anyLower = false;
        for (const QChar character : tokens[i]) {
            traits.exact = roll(traits.exact, character.unicode());
            traits.lower = roll(traits.lower, character.toLower().unicode());
            const CharacterClass kind = classOf(character);
            // Marks differ from one another: a hyphen is not a full stop.
            const int shown = kind == Mark ? int {character.unicode()} : int {kind};
            traits.shape = roll(traits.shape, static_cast<char16_t>(shown));
            if (shown != last) {
                traits.pattern = roll(traits.pattern, static_cast<char16_t>(shown));
            }
            last = shown;
            anyLower = anyLower || kind == Lower;
        }
        traits.capitalised = !tokens[i].isEmpty() && tokens[i].front().isUpper();
        traits.allCapitals = traits.capitalised && !anyLower && tokens[i].size() > 1;
        traits.flags = i < flags.size() ? flags[i] : 0U;
    }
}

void TaggerFeatures::readRuns(std::span<const QStringView> tokens)
{
    const auto count = static_cast<qsizetype>(tokens.size());
    m_runs.assign(tokens.size(), {});
    for (qsizetype i = 0; i < count;) {
        if (!m_traits[static_cast<std::size_t>(i)].capitalised) {
            m_runs[static_cast<std::size_t>(i)] = {i, i};
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < count && m_traits[static_cast<std::size_t>(end)].capitalised) {
            ++end;
        }
        for (; i < end; ++i) {
            const qsizetype begin = m_runs[static_cast<std::size_t>(i)].end == 0 && i > 0
                    && m_traits[static_cast<std::size_t>(i - 1)].capitalised
                ? m_runs[static_cast<std::size_t>(i - 1)].begin
                : i;
            m_runs[static_cast<std::size_t>(i)] = {begin, end};
        }
    }
}

quint32 TaggerFeatures::lowerAt(qsizetype index) const
{
    if (index < 0) {
        return beforeSentence;
    }
    return index < static_cast<qsizetype>(m_traits.size()) ? m_traits[static_cast<std::size_t>(index)].lower
                                                           : afterSentence;
}

quint32 TaggerFeatures::patternAt(qsizetype index) const
{
    if (index < 0) {
        return beforeSentence;
    }
    return index < static_cast<qsizetype>(m_traits.size()) ? m_traits[static_cast<std::size_t>(index)].pattern
                                                           : afterSentence;
}

quint32 TaggerFeatures::flagsAt(qsizetype index) const
{
    return index >= 0 && index < static_cast<qsizetype>(m_traits.size())
        ? m_traits[static_cast<std::size_t>(index)].flags
        : 0U;
}

void TaggerFeatures::addToken(qsizetype index, QStringView token)
{
    const TokenTraits& traits = m_traits[static_cast<std::size_t>(index)];
    const CapitalRun run = m_runs[static_cast<std::size_t>(index)];
    quint32 kind = 0;
    const auto add = [&](quint32 value) { m_features.push_back(mix(++kind, value)); };
    const auto addPair = [&](quint32 left, quint32 right) { m_features.push_back(mix(++kind, mix(left, right))); };

    add(0);
    add(traits.exact);
    add(traits.lower);
    add(lowerAt(index - 1));
    add(lowerAt(index + 1));
    add(lowerAt(index - 2));
    add(lowerAt(index + 2));
    addPair(lowerAt(index - 1), traits.lower);
    addPair(traits.lower, lowerAt(index + 1));
    addPair(lowerAt(index - 1), lowerAt(index + 1));
    addPair(lowerAt(index - 2), lowerAt(index - 1));
    addPair(lowerAt(index + 1), lowerAt(index + 2));

    quint32 prefix = 0x811c9dc5U;
    quint32 suffix = 0x811c9dc5U;
    for (qsizetype length = 1; length <= 4; ++length) {
        if (length <= token.size()) {
            prefix = roll(prefix, token[length - 1].toLower().unicode());
            suffix = roll(suffix, token[token.size() - length].toLower().unicode());
        }
        add(prefix);
        add(suffix);
    }

    add(traits.shape);
    add(traits.pattern);
    addPair(patternAt(index - 1), traits.pattern);
    addPair(traits.pattern, patternAt(index + 1));
    addPair(mix(patternAt(index - 1), patternAt(index + 1)), traits.pattern);
    addPair(lowerAt(index - 1), traits.pattern);
    addPair(lowerAt(index + 1), traits.pattern);
    addPair(mix(patternAt(index - 2), patternAt(index - 1)), traits.pattern);

    // Names are runs of capitalised words: where in the run a word stands, and the words around the whole run, say more
    // than its neighbours do.
    const auto place = static_cast<quint32>(std::min<qsizetype>(index - run.begin, 4));
    const auto length = static_cast<quint32>(std::min<qsizetype>(run.end - run.begin, 6));
    const quint32 spot = (place << 4U) | length;
    const quint32 atStart = run.begin == 0 ? 1U : 0U;
    add((spot << 1U) | atStart);
    addPair(spot, lowerAt(run.begin - 1));
    addPair(spot, lowerAt(run.end == run.begin ? index + 1 : run.end));
    addPair(length == 0 ? 0U : 1U, lowerAt(run.begin - 1));
    addPair(place, lowerAt(run.begin));
    addPair(length == 0 ? 0U : 1U, lowerAt(run.begin));
    addPair(spot, run.end > run.begin ? lowerAt(run.end - 1) : 0U);
    addPair(mix(lowerAt(run.begin - 2), lowerAt(run.begin - 1)), length == 0 ? 0U : 1U);

    // What the lists say of the word and its neighbours: the listed name it is in, and its classes.
    constexpr quint32 nameBits = 0xF;
    const quint32 name = traits.flags & nameBits;
    const quint32 classes = traits.flags >> 4U;
    addPair(name, traits.pattern);
    addPair(classes, traits.pattern);
    addPair(flagsAt(index - 1), traits.pattern);
    addPair(mix(name, spot), mix(flagsAt(index - 1) & nameBits, flagsAt(index + 1) & nameBits));
}

std::span<const quint32> TaggerFeatures::extract(std::span<const QStringView> tokens, std::span<const quint32> flags)
{
    readTraits(tokens, flags);
    readRuns(tokens);
    m_features.clear();
    m_features.reserve(tokens.size() * perToken);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        addToken(static_cast<qsizetype>(i), tokens[i]);
    }
    return m_features;
}

} // namespace linimasa::entities
