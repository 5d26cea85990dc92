// The reader's own tracks in the window: kept as files, and what is shown follows at once.

#include "app/events/track_folder.h"
#include "app/events/track_reader.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/track_keeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

/// The tracks that came with the program, with the parties of the samples.
std::vector<domain::Track> shipped()
{
    std::vector<domain::Track> tracks = support::tracks();
    tracks[0].sides = {{u"Q17"_s}, {u"Q881"_s}};
    tracks[0].order = 20;
    tracks[1].sides = {{u"Q17"_s}, {u"Q7768"_s}};
    tracks[1].order = 10;
    return tracks;
}

domain::Track exercises()
{
    domain::Track track;
    track.order = 5;
    track.words = {u"ENSHU"_s, u"演習"_s};
    return track;
}

} // namespace

TEST_CASE("a new track takes its events at once and gives them back when it is deleted")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"linimasa/tracks"_s);
    events::TrackFolder store(place);
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithSamples(collection);
    ui::TrackKeeper keeper({.collection = collection, .shipped = shipped(), .store = &store});
    const QSignalSpy changes(&keeper, &ui::TrackKeeper::changed);

    domain::Chronology chronology = collection.chronology();
    keeper.sorter().sort(chronology);
    const auto caught
        = [&](const QString& track) { return std::ranges::count(chronology, track, &domain::ChronologyEvent::track); };
    CHECK(caught(u"japan-vietnam"_s) == 4);
    CHECK(caught(u"japan-asean"_s) == 4);
    CHECK(caught(u"other"_s) == 2);

    const domain::Track track = keeper.named(exercises(), u"Latihan: 2024!"_s);
    CHECK(track.id == u"latihan-2024"_s);
    const dialogs::TrackPreview preview = keeper.preview(track);
    CHECK(preview.caught == 2);
    CHECK(preview.all == 10);
    REQUIRE(preview.rows.size() == 2);
    REQUIRE(keeper.save(track).has_value());
    CHECK(changes.size() == 1);
    CHECK(keeper.listedTracks().front().isOwn);
    keeper.sorter().sort(chronology);
    CHECK(caught(u"latihan-2024"_s) == preview.caught);
    CHECK(caught(u"japan-asean"_s) == 3);

    // The file is one that the analysis reads.
    const auto read = events::readTracks({place});
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 1);
    CHECK(read->front().words == exercises().words);

    REQUIRE(keeper.remove(track.id).has_value());
    keeper.sorter().sort(chronology);
    CHECK(caught(u"latihan-2024"_s) == 0);
    CHECK(caught(u"japan-asean"_s) == 4);
    CHECK(QDir(place).isEmpty());
}

TEST_CASE("tracks of one name get ids of their own, names without Latin letters too")
{
    const QTemporaryDir folder;
    events::TrackFolder store(folder.path());
    const models::Collection collection;
    ui::TrackKeeper keeper({.collection = collection, .shipped = shipped(), .store = &store});
    CHECK(keeper.named(exercises(), u"合同演習"_s).id == u"track"_s);
    REQUIRE(keeper.save(keeper.named(exercises(), u"合同演習"_s)).has_value());
    CHECK(keeper.named(exercises(), u"演習"_s).id == u"track-2"_s);
    CHECK(keeper.named(exercises(), u"Đào tạo – Việt Nam"_s).id == u"ao-tao-viet-nam"_s);
    CHECK(keeper.named(exercises(), u"other"_s).id == u"track"_s + u"-2"_s);
}

TEST_CASE("a damaged track file is passed over and does not lose the others")
{
    const QTemporaryDir folder;
    events::TrackFolder store(folder.path());
    QFile file(folder.filePath(u"broken.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"id\": ");
    file.close();
    domain::Track track = exercises();
    track.id = u"mine"_s;
    track.names.insert(domain::Language::English, u"Mine"_s);
    REQUIRE(store.save(track).has_value());
    REQUIRE(store.tracks().size() == 1);
    track.id = u"Not an id"_s;
    CHECK_FALSE(store.save(track).has_value());
    CHECK(store.tracks().size() == 1);
}

TEST_CASE("the timeline offers the tracks of now, and filters for none that is gone")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithSamples(collection);
    timeline::TimelinePane pane(collection, selection, filter, shipped());
    filter.setTracks({u"japan-vietnam"_s});
    CHECK(pane.findChild<QToolButton*>(u"track-latihan"_s) == nullptr);
    std::vector<domain::Track> tracks = shipped();
    domain::Track own = exercises();
    own.id = u"latihan"_s;
    own.names.insert(domain::Language::English, u"Latihan"_s);
    tracks.insert(tracks.begin(), own);
    std::erase_if(tracks, [](const domain::Track& track) { return track.id == u"japan-vietnam"_s; });
    pane.setTracks(tracks);
    CHECK(pane.findChild<QToolButton*>(u"track-latihan"_s) != nullptr);
    CHECK(pane.findChild<QToolButton*>(u"track-japan-vietnam"_s) == nullptr);
    CHECK(filter.tracks().isEmpty()); // a filter nobody can see would hide events for ever
}
