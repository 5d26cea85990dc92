#include "app/events/text_similarity.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa::events;
using namespace Qt::StringLiterals;

TEST_CASE("Words are compared without case and order", "[events]")
{
    CHECK(resemblance(wordFeatures(u"Cyber pact signed"), wordFeatures(u"signed: CYBER pact!")) == 1);
    CHECK(resemblance(wordFeatures(u"Cyber pact"), wordFeatures(u"port reopened")) == 0);
    CHECK(resemblance(wordFeatures(u""), wordFeatures(u"")) == 0);
    CHECK(containment(wordFeatures(u"cyber pact"), wordFeatures(u"the cyber pact of June")) == 1);
    CHECK(resemblance(wordFeatures(u"サイバー協定に署名"), wordFeatures(u"サイバー協定を締結")) > 0.3);
}

TEST_CASE("An edited copy is a copy, another text is not", "[events]")
{
    QString story;
    QString other;
    for (int i = 0; i < 80; ++i) {
        story += u"sentence number %1 tells of matter %2. "_s.arg(i).arg(i * 7);
        other += u"line %1 speaks about subject %2. "_s.arg(i * 3).arg(i * 11);
    }
    QString edited = story;
    edited.replace(u"number 7"_s, u"no. 7"_s);
    edited.truncate(edited.size() * 9 / 10);
    CHECK(isCopy(sketchOf(story), sketchOf(story)));
    CHECK(isCopy(sketchOf(story), sketchOf(edited)));
    CHECK_FALSE(isCopy(sketchOf(story), sketchOf(other)));
    CHECK_FALSE(isCopy(sketchOf(u""), sketchOf(u"")));
}
