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
