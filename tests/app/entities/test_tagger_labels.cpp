#include "app/entities/tagger_labels.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa::entities;

TEST_CASE("labels tell their type and their part of the name")
{
    for (int type = 0; type < 3; ++type) {
        for (const LabelPart part : {LabelPart::Begin, LabelPart::Inside, LabelPart::Last, LabelPart::Unit}) {
            const Label label = labelOf(type, part);
            CHECK(label != outsideLabel);
            CHECK(label < labelCount);
            CHECK(typeIndexOf(label) == type);
            CHECK(partOf(label) == part);
        }
    }
}

TEST_CASE("a name that was begun goes on or ends, and nothing goes on that was not begun")
{
    const Label begin = labelOf(0, LabelPart::Begin);
    const Label inside = labelOf(0, LabelPart::Inside);
    const Label last = labelOf(0, LabelPart::Last);
    const Label unit = labelOf(1, LabelPart::Unit);
    CHECK(mayFollow(begin, inside));
    CHECK(mayFollow(begin, last));
    CHECK(mayFollow(inside, last));
    CHECK(mayFollow(last, unit));
    CHECK(mayFollow(outsideLabel, begin));
    CHECK(mayFollow(last, outsideLabel));
    CHECK_FALSE(mayFollow(begin, outsideLabel));
    CHECK_FALSE(mayFollow(begin, unit));
    CHECK_FALSE(mayFollow(inside, begin));
    CHECK_FALSE(mayFollow(outsideLabel, inside));
    CHECK_FALSE(mayFollow(outsideLabel, last));
    CHECK_FALSE(mayFollow(unit, last));
    CHECK_FALSE(mayFollow(begin, labelOf(1, LabelPart::Last)));
}
