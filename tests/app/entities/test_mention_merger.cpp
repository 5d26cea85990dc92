#include "app/entities/mention_merger.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using linimasa::domain::EntityType;
using linimasa::domain::MentionSource;
using linimasa::entities::Candidate;
using linimasa::entities::Candidates;
using linimasa::entities::mergeCandidates;
using linimasa::entities::Strength;

namespace {

Candidate candidate(qsizetype begin, qsizetype end, Strength strength = Strength::Firm,
                    MentionSource source = MentionSource::Pattern)
{
    Candidate made;
    made.range = {.begin = begin, .end = end};
    made.strength = strength;
    made.source = source;
    return made;
}

} // namespace

TEST_CASE("the longer of two firm candidates is kept, what touches nothing stays")
{
    const Candidates merged = mergeCandidates({candidate(0, 5), candidate(0, 9), candidate(6, 9), candidate(20, 25)});
    REQUIRE(merged.size() == 2);
    CHECK(merged[0].range.end == 9);
    CHECK(merged[1].range.begin == 20);
}

TEST_CASE("a firm candidate beats a longer weak one, a list beats a pattern of the same place")
{
    const Candidates merged = mergeCandidates(
        {candidate(0, 20, Strength::Weak), candidate(4, 8), candidate(4, 8, Strength::Firm, MentionSource::Gazetteer)});
    REQUIRE(merged.size() == 1);
    CHECK(merged[0].range.begin == 4);
    CHECK(merged[0].source == MentionSource::Gazetteer);
}

TEST_CASE("merging does not depend on the order of the candidates")
{
    Candidates candidates {candidate(0, 4),   candidate(3, 9),   candidate(8, 12),
                           candidate(11, 20), candidate(19, 21), candidate(0, 4, Strength::Weak),
                           candidate(30, 30)};
    const Candidates first = mergeCandidates(candidates);
    std::ranges::reverse(candidates);
    const Candidates second = mergeCandidates(candidates);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].range == second[i].range);
        CHECK((i == 0 || first[i - 1].range.end <= first[i].range.begin));
    }
}
