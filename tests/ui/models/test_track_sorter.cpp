#include "tests/support/printing.h"
#include "ui/models/track_sorter.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

domain::Track track(const QString& id, const QList<QStringList>& sides, const QStringList& words = {})
{
    domain::Track made;
    made.id = id;
    made.sides = sides;
    made.words = words;
    return made;
}

domain::ChronologyEvent event(const QStringList& parties, const QString& track, const QString& sentence = {})
{
    domain::ChronologyEvent made;
    made.parties = parties;
    made.track = track;
    made.title = u"Rapat"_s;
    domain::Evidence evidence;
    evidence.passage = sentence;
    made.evidences = {evidence};
    return made;
}

const std::vector shipped {track(u"japan-vietnam"_s, {{u"Q17"_s}, {u"Q881"_s}})};
const std::vector all {track(u"training"_s, {{u"Q17"_s}}, {u"pelatihan"_s, u"Đào tạo"_s}), shipped.front()};

} // namespace

TEST_CASE("a track of words takes what says one of them, in any case and with or without accents")
{
    const models::TrackSorter sorter(shipped, all);
    CHECK(sorter.trackOf(event({u"Q17"_s, u"Q881"_s}, {}, u"PELATIHAN di Hanoi"_s)) == u"training"_s);
    CHECK(sorter.trackOf(event({u"Q17"_s, u"Q881"_s}, {}, u"khoa dao tao"_s)) == u"training"_s);
    CHECK(sorter.trackOf(event({u"Q17"_s, u"Q881"_s}, {}, u"perjanjian"_s)) == u"japan-vietnam"_s);
    CHECK(sorter.trackOf(event({u"Q30"_s}, {}, u"pelatihan"_s)) == u"other"_s);
}

TEST_CASE("suggestions go where the tracks of now put them, what a person put elsewhere stays")
{
    const models::TrackSorter sorter(shipped, all);
    domain::Chronology chronology {event({u"Q17"_s, u"Q881"_s}, u"japan-vietnam"_s, u"pelatihan"_s),
                                   event({u"Q17"_s, u"Q881"_s}, u"japan-vietnam"_s, u"pelatihan"_s),
                                   event({u"Q17"_s, u"Q881"_s}, u"other"_s, u"pelatihan"_s),
                                   event({u"Q17"_s, u"Q881"_s}, u"gone-track"_s, u"perjanjian"_s)};
    for (std::size_t confirmed = 1; confirmed < chronology.size(); ++confirmed) {
        chronology[confirmed].review = domain::DecisionStatus::Confirmed;
    }
    sorter.sort(chronology);
    CHECK(chronology[0].track == u"training"_s);
    CHECK(chronology[1].track == u"training"_s); // confirmed where the program had put it
    CHECK(chronology[2].track == u"other"_s); // moved there by hand
    CHECK(chronology[3].track == u"japan-vietnam"_s); // its track is no more
}
