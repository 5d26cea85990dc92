#include "app/events/text_similarity.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace linimasa::events {

namespace {

constexpr char16_t firstIdeographic = 0x2E80;

quint64 mixed(quint64 hash, quint64 value)
{
    // FNV-1a over the value's bytes, then the finaliser of SplitMix64, so that the least hashes are a fair sample.
    for (int i = 0; i < 8; ++i) {
        hash = (hash ^ ((value >> (8 * i)) & 0xFF)) * 0x100000001B3ULL;
    }
    return hash;
}

quint64 finished(quint64 hash)
{
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

constexpr quint64 seed = 0xCBF29CE484222325ULL;

/// Hashes of the words in text order; every ideographic character or kana is a word.
std::vector<quint64> wordsOf(QStringView text, bool& spaced)
{
    std::vector<quint64> words;
    quint64 hash = seed;
    bool inside = false;
    qsizetype ideographic = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool single = unit >= firstIdeographic && c.isLetterOrNumber();
        if (inside && (single || !c.isLetterOrNumber())) {
            words.push_back(hash);
            inside = false;
        }
        if (single) {
            words.push_back(mixed(seed, unit));
            ++ideographic;
        } else if (c.isLetterOrNumber()) {
            hash = mixed(inside ? hash : seed, c.toLower().unicode());
            inside = true;
        }
    }
    if (inside) {
        words.push_back(hash);
    }
    spaced = 2 * ideographic < static_cast<qsizetype>(words.size());
    return words;
}

Features runsOf(const std::vector<quint64>& words, std::size_t length)
{
    Features features;
    for (std::size_t i = 0; i + length <= words.size(); ++i) {
        quint64 hash = seed;
        for (std::size_t j = 0; j < length; ++j) {
            hash = mixed(hash, words[i + j]);
        }
        features.push_back(finished(hash));
    }
    std::ranges::sort(features);
    const auto doubles = std::ranges::unique(features);
    features.erase(doubles.begin(), doubles.end());
    return features;
}

std::size_t shared(const Features& left, const Features& right)
{
    Features both;
    std::ranges::set_intersection(left, right, std::back_inserter(both));
    return both.size();
}

} // namespace

Features wordFeatures(QStringView text)
{
    bool spaced = true;
    const std::vector<quint64> words = wordsOf(text, spaced);
    return runsOf(words, spaced ? 1 : 2);
}

double resemblance(const Features& left, const Features& right)
{
    const std::size_t both = shared(left, right);
    const std::size_t either = left.size() + right.size() - both;
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

double containment(const Features& left, const Features& right)
{
    const std::size_t smaller = std::min(left.size(), right.size());
    return smaller == 0 ? 0 : static_cast<double>(shared(left, right)) / static_cast<double>(smaller);
}

} // namespace linimasa::events
