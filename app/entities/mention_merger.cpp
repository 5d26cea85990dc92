#include "app/entities/mention_merger.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace linimasa::entities {

namespace {

bool isBetter(const Candidate& left, const Candidate& right)
{
    const auto key = [](const Candidate& candidate) {
        return std::tuple(candidate.strength, candidate.range.length(), candidate.source, candidate.confidence,
                          -candidate.range.begin, candidate.type);
    };
    const auto leftKey = key(left);
    const auto rightKey = key(right);
    return leftKey != rightKey ? leftKey > rightKey : left.rule < right.rule;
}

} // namespace

Candidates mergeCandidates(Candidates candidates)
{
    const auto byPlace = [](const Candidate& left, const Candidate& right) { return left.range < right.range; };
    // Candidates that touch nothing outside their cluster are settled cluster by cluster, which keeps the work linear.
    std::ranges::sort(candidates, byPlace);
    Candidates chosen;
    chosen.reserve(candidates.size());
    for (auto begin = candidates.begin(); begin != candidates.end();) {
        qsizetype reach = begin->range.end;
        auto end = std::next(begin);
        while (end != candidates.end() && end->range.begin < reach) {
            reach = std::max(reach, end->range.end);
            ++end;
        }
        std::sort(begin, end, isBetter);
        const auto byBegin
            = [](const Candidate* left, const Candidate* right) { return left->range.begin < right->range.begin; };
        std::set<const Candidate*, decltype(byBegin)> kept(byBegin);
        for (auto candidate = begin; candidate != end; ++candidate) {
            if (candidate->range.isEmpty()) {
                continue;
            }
            const auto after = kept.lower_bound(&*candidate);
            const bool hitsAfter = after != kept.end() && (*after)->range.overlaps(candidate->range);
            const bool hitsBefore = after != kept.begin() && (*std::prev(after))->range.overlaps(candidate->range);
            if (!hitsAfter && !hitsBefore) {
                kept.insert(&*candidate);
            }
        }
        for (const Candidate* candidate : kept) {
            chosen.push_back(*candidate);
        }
        begin = end;
    }
    return chosen;
}

} // namespace linimasa::entities
