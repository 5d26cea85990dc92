#include "app/domain/annotation_change.h"
#include "app/domain/text_key.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa::domain;

TEST_CASE("A text's key is the SHA-256 of its UTF-8")
{
    // Computed with sha256sum.
    CHECK(textKey(QStringView()) == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(textKey(u"会議") == u"6f7de8e48acebd27609b525168b5d3bc8f67c38b989f413859691215bb6f08c6"_s);
}

TEST_CASE("Labels keep their numbers when they are renamed")
{
    Labels labels;
    CHECK(labels.name(LabelId::First) == u"Agreement"_s);
    labels.setName(LabelId::First, u"  Nota \n kesepahaman "_s);
    CHECK(labels.name(LabelId::First) == u"Nota kesepahaman"_s);
    labels.setName(LabelId::First, u" "_s);
    CHECK(labels == Labels());
    CHECK(labelFromNumber(3) == LabelId::Third);
    CHECK(labelFromNumber(0) == LabelId::First);
    CHECK(labelFromNumber(5) == LabelId::First);
}

TEST_CASE("A change's inverse takes it back, twice edited things too")
{
    Note first;
    first.id = u"n"_s;
    Note second = first;
    second.text = u"two"_s;
    Note third = first;
    third.text = u"three"_s;
    Labels named;
    named.setName(LabelId::Second, u"Claim"_s);
    const AnnotationChange change {.highlights = {{.before = {}, .after = Highlight()}},
                                   .notes = {{.before = first, .after = second}, {.before = second, .after = third}},
                                   .labels = std::pair(Labels(), named)};

    const AnnotationChange back = change.inverse();
    CHECK(!back.highlights.at(0).after);
    CHECK(back.notes.at(0).before == third);
    CHECK(back.notes.at(1).after == first);
    CHECK(back.labels->second == Labels());
    CHECK(back.inverse() == change);
    CHECK(!change.isEmpty());
    CHECK(AnnotationChange().isEmpty());
}
