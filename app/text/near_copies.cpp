#include "app/text/near_copies.h"

#include "app/text/fold.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace linimasa::text {

namespace {

constexpr double copyResemblance = 0.35; // about two thirds of the sentences unchanged
constexpr double partContainment = 0.75; // three quarters of the shorter one stand in the longer one
constexpr double fewestInPart = 40; // shingles; a sentence or two quoted by another story make no copy of it
constexpr std::size_t wordsInShingle = 3;
constexpr std::size_t charactersInShingle = 8;
constexpr char16_t firstIdeographic = 0x2E80; // from here on words are written without spaces
constexpr quint64 seed = 0xCBF29CE484222325ULL;

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): the least hashes must be a fair sample.
constexpr quint64 mixed(quint64 hash)
{
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31U);
}

constexpr quint64 with(quint64 hash, quint64 value)
{
    return (hash ^ value) * 0x100000001B3ULL; // FNV-1a
}

struct Words {
    std::vector<quint64> hashes; // every ideographic character or kana is a word
    std::size_t ideographic = 0;
};

Words wordsOf(QStringView folded)
{
    Words words;
    quint64 hash = seed;
    bool inside = false;
    const auto close = [&] {
        if (inside) {
            words.hashes.push_back(mixed(hash));
            hash = seed;
            inside = false;
        }
    };
    for (const QChar c : folded) {
        const bool counts = c.isLetterOrNumber();
        if (counts && c.unicode() >= firstIdeographic) {
            close();
            words.hashes.push_back(mixed(with(seed, c.unicode())));
            ++words.ideographic;
        } else if (counts || c.isMark()) {
            hash = with(hash, c.unicode());
            inside = true;
        } else {
            close();
        }
    }
    close();
    return words;
}

std::size_t sharedCount(const Sketch& left, const Sketch& right)
{
    std::size_t count = 0;
    auto l = left.begin();
    auto r = right.begin();
    while (l != left.end() && r != right.end()) {
        if (*l == *r) {
            ++count;
        }
        const bool forward = *l <= *r;
        r += *r <= *l ? 1 : 0;
        l += forward ? 1 : 0;
    }
    return count;
}

/// How many shingles a text has: a full sketch reaches as far up among all hashes as they lie thin.
double shinglesBehind(const Sketch& sketch)
{
    if (sketch.size() < sketchSize) {
        return static_cast<double>(sketch.size());
    }
    const double reach = static_cast<double>(sketch.back()) / static_cast<double>(std::numeric_limits<quint64>::max());
    return static_cast<double>(sketchSize - 1) / std::max(reach, 1e-12);
}

} // namespace

Sketch sketchOf(QStringView text)
{
    const Words words = wordsOf(fold(text));
    const bool spaced = 2 * words.ideographic < words.hashes.size();
    const std::size_t length = spaced ? wordsInShingle : charactersInShingle;
    Sketch sketch;
    for (std::size_t i = 0; i + length <= words.hashes.size(); ++i) {
        quint64 hash = seed;
        for (std::size_t j = i; j < i + length; ++j) {
            hash = mixed(hash ^ words.hashes[j]);
        }
        sketch.push_back(hash);
    }
    std::ranges::sort(sketch);
    const auto doubles = std::ranges::unique(sketch);
    sketch.erase(doubles.begin(), doubles.end());
    sketch.resize(std::min(sketch.size(), sketchSize));
    return sketch;
}

Sketch sketchOf(const domain::Article& article, const domain::SegmentedText& segments)
{
    const auto& aside = article.boilerplate;
    QString telling;
    for (const domain::Sentence& sentence : segments.sentences) {
        const auto after = std::ranges::upper_bound(aside, sentence.range.begin, {},
                                                    [](const domain::Boilerplate& part) { return part.range.begin; });
        if (after == aside.begin() || !std::prev(after)->range.contains(sentence.range)) {
            telling += sentence.range.of(article.text);
            telling += u'\n';
        }
    }
    return sketchOf(telling.isEmpty() ? QStringView(article.text) : QStringView(telling));
}

bool isCopy(const Sketch& left, const Sketch& right)
{
    if (left.empty() || right.empty()) {
        return false;
    }
    // Of two samples only the part below the lower one's end can be compared.
    const bool full = left.size() == sketchSize || right.size() == sketchSize;
    const quint64 end = full ? std::min(left.back(), right.back()) : std::numeric_limits<quint64>::max();
    const auto below = [end](const Sketch& sketch) {
        return static_cast<std::size_t>(std::ranges::upper_bound(sketch, end) - sketch.begin());
    };
    const std::size_t both = sharedCount(left, right); // shared ones lie below the end
    const std::size_t either = below(left) + below(right) - both;
    const double resemblance = static_cast<double>(both) / static_cast<double>(either);
    if (resemblance >= copyResemblance) {
        return true;
    }
    const double leftCount = shinglesBehind(left);
    const double rightCount = shinglesBehind(right);
    const double fewer = std::min(leftCount, rightCount);
    const double contained = resemblance / (1 + resemblance) * (leftCount + rightCount) / fewer;
    return fewer >= fewestInPart && contained >= partContainment && both >= 16;
}

} // namespace linimasa::text
