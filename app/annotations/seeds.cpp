#include "app/annotations/seeds.h"

#include <algorithm>
#include <map>

namespace linimasa::annotations {

namespace {

constexpr qsizetype seedLength = 6;
constexpr qsizetype tooCommon = 200; // a string that stands everywhere says nothing

// FNV-1a over units instead of bytes; http://www.isthe.com/chongo/tech/comp/fnv
std::uint32_t hashAt(QStringView text, qsizetype position)
{
    std::uint32_t hash = 2166136261U;
    for (const QChar c : text.sliced(position, seedLength)) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    return hash;
}

} // namespace

Seeds::Seeds(QStringView text)
    : m_text(text)
{
    m_seeds.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i + seedLength <= text.size(); ++i) {
        m_seeds.push_back({.hash = hashAt(text, i), .position = static_cast<std::uint32_t>(i)});
    }
    std::ranges::sort(m_seeds);
}

std::vector<base::TextRange> Seeds::places(QStringView pattern, qsizetype slack, std::size_t most) const
{
    // Strings of the pattern that stand at the same distance in the text vote for one place; neighbouring distances are
    // one place with insertions or deletions in it.
    const qsizetype step = std::max<qsizetype>(16, slack / 2);
    std::map<qsizetype, qsizetype> votes;
    for (qsizetype i = 0; i + seedLength <= pattern.size(); ++i) {
        const auto found = std::ranges::equal_range(m_seeds, hashAt(pattern, i), {}, &Seed::hash);
        if (std::ranges::ssize(found) > tooCommon) {
            continue;
        }
        for (const Seed& seed : found) {
            ++votes[(static_cast<qsizetype>(seed.position) - i + pattern.size()) / step];
        }
    }
    std::vector<std::pair<qsizetype, qsizetype>> ranked;
    for (const auto& [bucket, count] : votes) {
        const auto next = votes.find(bucket + 1);
        ranked.emplace_back(count + (next == votes.end() ? 0 : next->second), bucket);
    }
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::vector<base::TextRange> places;
    for (const auto& [count, bucket] : ranked) {
        const qsizetype begin = bucket * step - pattern.size();
        const base::TextRange place {.begin = std::max<qsizetype>(0, begin - slack),
                                     .end = std::min(m_text.size(), begin + 2 * step + pattern.size() + slack)};
        const bool isNew = std::ranges::none_of(places, [&](base::TextRange other) {
            const qsizetype common = std::min(place.end, other.end) - std::max(place.begin, other.begin);
            return common * 4 > place.length() * 3;
        });
        if (isNew && !place.isEmpty()) {
            places.push_back(place);
        }
        if (places.size() == most) {
            break;
        }
    }
    return places;
}

} // namespace linimasa::annotations
