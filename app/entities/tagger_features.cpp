#include "app/entities/tagger_features.h"

#include <algorithm>

namespace linimasa::entities {

namespace {

constexpr quint32 rollStart = 0x811c9dc5U; // FNV-1a's
constexpr qsizetype margin = 2; // words seen before and after a sentence

// One number of two, well mixed: the numbers side by side, multiplied, folded and multiplied again, by the constants of
// MurmurHash3's finaliser (Austin Appleby, public domain).
constexpr quint32 mix(quint32 left, quint32 right)
{
    quint64 bits = ((quint64 {left} << 32U) | right) * 0xff51afd7ed558ccdULL;
    bits = (bits ^ (bits >> 32U)) * 0xc4ceb9fe1a85ec53ULL;
    return static_cast<quint32>(bits >> 32U);
}

// Rolling hash of characters (FNV-1a); cheap, mixed once more before use.
constexpr quint32 roll(quint32 hash, char16_t unit)
{
    return (hash ^ unit) * 0x01000193U;
}

enum CharacterClass : quint8 { Lower = 1, Upper, Digit, Mark };

CharacterClass classOf(char16_t unit)
{
    if (unit < 0x80) {
        return unit >= u'a' && unit <= u'z' ? Lower
            : unit >= u'A' && unit <= u'Z'  ? Upper
            : unit >= u'0' && unit <= u'9'  ? Digit
                                            : Mark;
    }
    const QChar character(unit);
    if (character.isUpper()) {
        return Upper;
    }
    if (character.isDigit()) {
        return Digit;
    }
    return character.isLetter() ? Lower : Mark;
}

char16_t lowered(char16_t unit)
{
    if (unit < 0x80) {
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit;
    }
    return QChar(unit).toLower().unicode();
}

bool surrounds(QChar character)
{
    return QStringView(u"()[]\"'“”‘’").contains(character);
}

// The token without the brackets and quotation marks that some tokenisers leave on it.
QStringView coreOf(QStringView token)
{
    QStringView core = token;
    while (core.size() > 1 && surrounds(core.front())) {
        core = core.sliced(1);
    }
    while (core.size() > 1 && surrounds(core.back())) {
        core.chop(1);
    }
    return core;
}

} // namespace

void TaggerFeatures::readTraits(std::span<const QStringView> tokens, std::span<const quint32> flags)
{
    m_traits.assign(tokens.size() + (2 * margin), {});
    for (std::size_t i = 0; i < margin; ++i) {
        m_traits[i].lower = m_traits[i].pattern = 0x51ed270bU;
        m_traits[m_traits.size() - 1 - i].lower = m_traits[m_traits.size() - 1 - i].pattern = 0x3c6ef372U;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        TokenTraits& traits = m_traits[i + margin];
        traits.lower = rollStart;
        traits.pattern = rollStart;
        traits.flags = i < flags.size() ? flags[i] : 0U;
        int previous = 0;
        for (const QChar character : tokens[i]) {
            const char16_t unit = character.unicode();
            const CharacterClass kind = classOf(unit);
            // Marks differ from one another: a hyphen is not a full stop.
            const int shown = kind == Mark ? int {unit} : int {kind};
            if (shown != previous) {
                traits.pattern = roll(traits.pattern, static_cast<char16_t>(shown));
            }
            previous = shown;
        }
        const QStringView core = coreOf(tokens[i]);
        if (core.isEmpty()) {
            continue;
        }
        quint32 suffix = rollStart;
        for (std::size_t k = 0; k < static_cast<std::size_t>(core.size()); ++k) {
            traits.lower = roll(traits.lower, lowered(core[static_cast<qsizetype>(k)].unicode()));
            if (k < longestAffix) {
                suffix = roll(suffix, lowered(core[core.size() - 1 - static_cast<qsizetype>(k)].unicode()));
                traits.prefixes[k] = traits.lower;
                traits.suffixes[k] = suffix;
            }
        }
        for (auto k = static_cast<std::size_t>(core.size()); k < longestAffix; ++k) {
            traits.prefixes[k] = traits.prefixes[k - 1];
            traits.suffixes[k] = traits.suffixes[k - 1];
        }
        traits.capitalised = classOf(core.front().unicode()) == Upper;
        traits.initial = traits.capitalised ? core.front().unicode() : u'\0';
    }
}

const TaggerFeatures::TokenTraits& TaggerFeatures::traitsAt(qsizetype index) const
{
    return m_traits[static_cast<std::size_t>(index + margin)];
}

void TaggerFeatures::addRun(qsizetype begin, qsizetype end)
{
    const qsizetype next = std::max(end, begin + 1);
    CapitalRun run {.begin = begin,
                    .end = end,
                    .first = traitsAt(begin).lower,
                    .last = end > begin ? traitsAt(end - 1).lower : 0U,
                    .before = traitsAt(begin - 1).lower,
                    .twoBefore = mix(traitsAt(begin - 2).lower, traitsAt(begin - 1).lower),
                    .after = traitsAt(next).lower};
    for (qsizetype i = begin; i < next; ++i) {
        const quint32 flags = traitsAt(i).flags;
        run.names = roll(run.names, static_cast<char16_t>((flags & flagNameBits) + 1U));
        run.classes |= flags >> flagClassShift;
    }
    m_runOf.resize(static_cast<std::size_t>(next), m_runs.size());
    m_runs.push_back(run);
}

void TaggerFeatures::readRuns(std::span<const QStringView> tokens)
{
    m_runs.clear();
    m_runOf.clear();
    const auto count = static_cast<qsizetype>(tokens.size());
    for (qsizetype i = 0; i < count;) {
        qsizetype end = i;
        while (end < count && traitsAt(end).capitalised) {
            ++end;
        }
        addRun(i, end);
        i = std::max(end, i + 1);
    }
}

// "Badan Siber dan Sandi Negara (BSSN)": the letters are the initials of the capitalised words before the bracket.
void TaggerFeatures::readAcronyms(std::span<const QStringView> tokens)
{
    const auto count = static_cast<qsizetype>(tokens.size());
    for (qsizetype i = 1; i < count; ++i) {
        const QStringView token = tokens[static_cast<std::size_t>(i)];
        if (token.isEmpty() || token.front() != u'(') {
            continue;
        }
        const bool alone = token.size() == 1;
        if (alone && i + 1 == count) {
            continue;
        }
        const QStringView core = alone ? tokens[static_cast<std::size_t>(i + 1)] : coreOf(token);
        if (core.size() < 2 || classOf(core[1].unicode()) != Upper) {
            continue;
        }
        qsizetype letter = core.size();
        qsizetype word = i;
        while (word > 0 && letter > 0 && i - word < 12) {
            --word;
            if (traitsAt(word).initial == core[letter - 1].unicode()) {
                --letter;
            } else if (traitsAt(word).capitalised) {
                break;
            }
        }
        if (letter > 0) {
            continue;
        }
        for (; word < i; ++word) {
            m_runs[m_runOf[static_cast<std::size_t>(word)]].acronym = 1;
        }
        m_runs[m_runOf[static_cast<std::size_t>(alone ? i + 1 : i)]].acronym = 2;
    }
}

void TaggerFeatures::addToken(qsizetype index)
{
    const TokenTraits& here = traitsAt(index);
    const TokenTraits& left = traitsAt(index - 1);
    const TokenTraits& right = traitsAt(index + 1);
    const TokenTraits& left2 = traitsAt(index - 2);
    const TokenTraits& right2 = traitsAt(index + 2);
    const CapitalRun& run = m_runs[m_runOf[static_cast<std::size_t>(index)]];
    quint32 kind = 0;
    const auto add = [&](quint32 value) { m_features.push_back(mix(++kind, value)); };
    const auto addPair
        = [&](quint32 one, quint32 other) { m_features.push_back(mix(one + (++kind * 0x9E3779B9U), other)); };

    add(0);
    add(here.lower);
    add(left.lower);
    add(right.lower);
    add(left2.lower);
    add(right2.lower);
    addPair(left.lower, here.lower);
    addPair(here.lower, right.lower);
    for (std::size_t length = 0; length < longestAffix; ++length) {
        add(here.prefixes[length]);
        add(here.suffixes[length]);
    }

    add(here.pattern);
    addPair(left.pattern, here.pattern);
    addPair(here.pattern, right.pattern);
    addPair(left.lower, here.pattern);
    addPair(right.lower, here.pattern);

    // Names are runs of capitalised words: where in the run a word stands, and the words around the whole run, say more
    // than its neighbours do.
    const auto place = static_cast<quint32>(std::min<qsizetype>(index - run.begin, 4));
    const auto length = static_cast<quint32>(std::min<qsizetype>(run.end - run.begin, 6));
    const quint32 spot = (place << 4U) | length;
    const quint32 inRun = length == 0 ? 0U : 1U;
    add((spot << 1U) | (run.begin == 0 ? 1U : 0U));
    addPair(spot, run.before);
    addPair(spot, run.after);
    addPair(inRun, run.before);
    addPair(place, run.first);
    addPair(inRun, run.first);
    addPair(spot, run.last);
    addPair(inRun, run.twoBefore);
    addPair(inRun, run.after);
    addPair(inRun, run.last);
    addPair(mix(run.before, run.after), spot);
    addPair(spot, here.lower);

    // What the lists say of the word, its neighbours and its run: the listed names, and the classes.
    const quint32 name = here.flags & flagNameBits;
    const quint32 classes = here.flags >> flagClassShift;
    const quint32 flagsBefore = traitsAt(run.begin - 1).flags;
    const quint32 flagsAfter = traitsAt(std::max(run.end, run.begin + 1)).flags;
    addPair(name, here.pattern);
    addPair(classes, here.pattern);
    addPair(left.flags, here.pattern);
    addPair(mix(name, spot), mix(left.flags & flagNameBits, right.flags & flagNameBits));
    addPair(spot, run.names);
    addPair(spot, run.classes);
    addPair(inRun, flagsBefore);
    addPair(inRun, flagsAfter);
    addPair(mix(run.before, inRun), traitsAt(run.begin - 2).flags);
    addPair(right.flags, here.pattern);
    addPair(spot, traitsAt(run.begin).flags >> flagClassShift);
    addPair(inRun, traitsAt(std::max(run.end, run.begin + 1) - 1).flags);
    addPair(run.acronym, inRun);
}

void TaggerFeatures::read(std::span<const QStringView> tokens, std::span<const quint32> flags)
{
    readTraits(tokens, flags);
    readRuns(tokens);
    readAcronyms(tokens);
}

std::span<const quint32> TaggerFeatures::features(std::size_t begin, std::size_t end)
{
    m_features.clear();
    m_features.reserve((end - begin) * perToken);
    for (std::size_t i = begin; i < end; ++i) {
        addToken(static_cast<qsizetype>(i));
    }
    return m_features;
}

std::span<const quint32> TaggerFeatures::extract(std::span<const QStringView> tokens, std::span<const quint32> flags)
{
    read(tokens, flags);
    return features(0, tokens.size());
}

} // namespace linimasa::entities
