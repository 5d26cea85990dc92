#include "app/events/event_knowledge.h"
#include "app/events/track_classifier.h"
#include "app/events/track_reader.h"
#include "tests/app/events/marked_article.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace linimasa;
using namespace linimasa::events;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

const QByteArray indonesia = R"({"id": "japan-indonesia", "order": 30, "names": {"en": "Japan–Indonesia"},
                                 "sides": [["Q17"], ["Q252"]], "without": ["*"]})";

} // namespace

TEST_CASE("Parties choose the track", "[events]")
{
    const auto& tracks = tests::knowledge().tracks();
    CHECK(trackOf({u"Q17"_s, u"Q7768"_s}, tracks) == u"japan-asean"_s);
    CHECK(trackOf({u"Q17"_s, u"Q252"_s, u"Q7768"_s}, tracks) == u"japan-asean"_s);
    CHECK(trackOf({u"Q17"_s, u"Q881"_s}, tracks) == u"japan-vietnam"_s);
    CHECK(trackOf({u"Q17"_s, u"Q30"_s, u"Q881"_s}, tracks) == u"other"_s);
    CHECK(trackOf({u"Q17"_s, u"Q928"_s}, tracks) == u"other"_s);
    CHECK(trackOf({u"Q7768"_s}, tracks) == u"other"_s);
}

TEST_CASE("A damaged track names the file and the key", "[events]")
{
    struct Damage {
        QByteArray json;
        QString key;
    };
    for (const Damage& damage : std::vector<Damage> {
             {"{", u"JSON"_s},
             {"[]", u"object"_s},
             {R"({"names": {"en": "x"}, "sides": [["Q17"]]})", u"id"_s},
             {R"({"id": "Big Letters", "names": {"en": "x"}, "sides": [["Q17"]]})", u"id"_s},
             {R"({"id": "other", "names": {"en": "x"}, "sides": [["Q17"]]})", u"id"_s},
             {R"({"id": "a", "names": {}, "sides": [["Q17"]]})", u"names"_s},
             {R"({"id": "a", "names": {"en": 3}, "sides": [["Q17"]]})", u"names"_s},
             {R"({"id": "a", "names": {"en": "x"}})", u"sides"_s},
             {R"({"id": "a", "names": {"en": "x"}, "sides": [[]]})", u"sides"_s},
             {R"({"id": "a", "names": {"en": "x"}, "sides": ["Q17"]})", u"sides"_s},
             {R"({"id": "a", "names": {"en": "x"}, "sides": [["Q17"]], "without": "Q1"})", u"without"_s},
             {R"({"id": "a", "names": {"en": "x"}, "sides": [["Q17"]], "order": "first"})", u"order"_s},
         }) {
        INFO(damage.json.toStdString());
        const auto track = readTrack(damage.json, u"mine.json"_s);
        REQUIRE_FALSE(track.has_value());
        CHECK(track.error().kind == base::ErrorKind::Damaged);
        CHECK(track.error().sentence.contains(u"mine.json"_s));
        CHECK(track.error().sentence.contains(damage.key));
    }
}

TEST_CASE("A user's track is added, and one of the same id replaces", "[events]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"mine.json"_s), indonesia);
    const QString lists = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events");
    const auto added = EventKnowledge::load(lists, {folder.path(), u"/no/such/folder"_s});
    REQUIRE(added.has_value());
    CHECK(trackOf({u"Q17"_s, u"Q252"_s}, added->tracks()) == u"japan-indonesia"_s);
    CHECK(trackOf({u"Q17"_s, u"Q881"_s}, added->tracks()) == u"japan-vietnam"_s);

    QByteArray replacing = indonesia;
    write(folder.filePath(u"mine.json"_s), replacing.replace("japan-indonesia", "japan-vietnam"));
    const auto replaced = EventKnowledge::load(lists, {folder.path()});
    REQUIRE(replaced.has_value());
    CHECK(trackOf({u"Q17"_s, u"Q881"_s}, replaced->tracks()) == u"other"_s);

    write(folder.filePath(u"mine.json"_s), "nonsense");
    const auto damaged = EventKnowledge::load(lists, {folder.path()});
    REQUIRE_FALSE(damaged.has_value());
    CHECK(damaged.error().sentence.contains(u"mine.json"_s));
}

TEST_CASE("Without its lists the stage says which is missing", "[events]")
{
    const QTemporaryDir folder;
    const auto loaded = EventKnowledge::load(folder.path());
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().sentence.contains(u"triggers.tsv"_s));
}

TEST_CASE("A track of words takes an event that says one of them, whatever its case and accents", "[events]")
{
    const auto words = readTrack(R"({"id": "training", "order": 1, "names": {"en": "Training"},
                                     "words": ["Đào tạo", "pelatihan"]})",
                                 u"training.json"_s);
    REQUIRE(words.has_value());
    CHECK(words->sides.isEmpty());
    const std::vector tracks {*words};
    const auto track = [&](QStringView title, QStringView passage) {
        return trackOf({u"Q17"_s}, tracks, {.title = title, .passage = passage});
    };
    CHECK(track(u"Khoá DAO TAO mới", {}) == u"training"_s);
    CHECK(track({}, u"Pelatihan di Jakarta.") == u"training"_s);
    CHECK(track(u"Latihan", u"Rapat.") == u"other"_s);
    CHECK(trackOf({u"Q17"_s}, tracks) == u"other"_s);
}

TEST_CASE("A track must ask for somebody or for some word", "[events]")
{
    CHECK_FALSE(readTrack(R"({"id": "a", "names": {"en": "A"}})", u"a.json"_s).has_value());
    CHECK_FALSE(readTrack(R"({"id": "a", "names": {"en": "A"}, "words": []})", u"a.json"_s).has_value());
    CHECK_FALSE(readTrack(R"({"id": "a", "names": {"en": "A"}, "words": [""]})", u"a.json"_s).has_value());
    CHECK_FALSE(
        readTrack(R"({"id": "a", "names": {"en": "A"}, "words": ["x"], "sides": "Q17"})", u"a.json"_s).has_value());
}
