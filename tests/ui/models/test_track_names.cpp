#include "tests/support/printing.h"
#include "ui/models/kind_marks.h"
#include "ui/models/track_names.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using models::TrackNames;
using namespace Qt::StringLiterals;

namespace {

domain::Track track(const QString& id, int order, const QString& english, const QString& japanese = {})
{
    domain::Track made;
    made.id = id;
    made.order = order;
    made.names = {{domain::Language::English, english}};
    if (!japanese.isEmpty()) {
        made.names.insert(domain::Language::Japanese, japanese);
    }
    return made;
}

} // namespace

TEST_CASE("tracks stand in their order, what is in none comes last")
{
    const TrackNames names({track(u"b"_s, 2, u"Second"_s), track(u"a"_s, 1, u"First"_s)});
    CHECK(names.ids() == QStringList {u"a"_s, u"b"_s, u"other"_s});
    CHECK(names.name(u"b"_s) == u"Second"_s);
    CHECK(names.name(u"other"_s) == u"Japan–others"_s);
    CHECK(names.indexOf(u"unknown"_s) == 2);
    CHECK(names.name(u"unknown"_s) == u"Japan–others"_s);
}

TEST_CASE("names are in the reader's language, else English, else the id")
{
    domain::Track nameless;
    nameless.id = u"c"_s;
    nameless.order = 3;
    const TrackNames names({track(u"a"_s, 1, u"First"_s, u"第一"_s), track(u"b"_s, 2, u"Second"_s), nameless},
                           domain::Language::Japanese);
    CHECK(names.name(u"a"_s) == u"第一"_s);
    CHECK(names.name(u"b"_s) == u"Second"_s);
    CHECK(names.name(u"c"_s) == u"c"_s);
}

TEST_CASE("a list may name the rest itself, and then has it once")
{
    const TrackNames names({track(u"other"_s, 0, u"Elsewhere"_s), track(u"a"_s, 1, u"First"_s)});
    CHECK(names.ids() == QStringList {u"a"_s, u"other"_s});
    CHECK(names.name(u"other"_s) == u"Elsewhere"_s);
}

TEST_CASE("every kind has an outline of its own and a letter")
{
    std::vector<QPainterPath> outlines;
    for (int kind = 0; kind < 10; ++kind) {
        const auto outline = models::kindOutline(static_cast<domain::EventKind>(kind), {10, 10}, 16);
        CHECK(outline.contains(QPointF(10, 10)));
        CHECK(QRectF(-2, -2, 24, 24).contains(outline.boundingRect()));
        for (const QPainterPath& other : outlines) {
            CHECK(outline != other);
        }
        outlines.push_back(outline);
        CHECK_FALSE(models::kindLetter(static_cast<domain::EventKind>(kind)).isNull());
    }
}
