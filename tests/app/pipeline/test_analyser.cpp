#include "app/pipeline/analyser.h"
#include "app/pipeline/chronology_maker.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

pipeline::AnalyserData repositoryData()
{
    return {.lexiconFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"),
            .eventFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events"),
            .userTrackFolders = {}};
}

domain::Article article(const QString& text, domain::Language language)
{
    domain::Article made;
    made.text = text;
    made.language = language;
    return made;
}

} // namespace

TEST_CASE("The stages together read an article", "[pipeline]")
{
    const auto analyser = pipeline::Analyser::create(repositoryData());
    REQUIRE(analyser.has_value());
    const auto text = u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 4 Juni 2024.\n"_s;
    domain::AnalysedArticle read {.article = article(text, domain::Language::Indonesian), .analysis = {}};
    read.analysis = analyser->analyse(read.article);
    REQUIRE(read.analysis.events.size() == 1);
    const domain::Event& event = read.analysis.events.front();
    CHECK(event.date == domain::Edtf::parse(u"2024-06-04"));
    CHECK(event.track == u"japan-vietnam"_s);
    CHECK(event.kind == domain::EventKind::Agreement);
    CHECK(event.parties == QStringList {u"Q17"_s, u"Q881"_s});
    CHECK(event.place == u"Q1490"_s);
    CHECK(read.analysis.problems.empty());

    const std::vector<const domain::AnalysedArticle*> articles {&read};
    const auto chronology = pipeline::makeChronology(articles);
    REQUIRE(chronology.size() == 1);
    CHECK(chronology.front().evidences.size() == 1);
}

TEST_CASE("An empty article has an empty analysis", "[pipeline]")
{
    const auto analyser = pipeline::Analyser::create(repositoryData());
    REQUIRE(analyser.has_value());
    const auto analysis = analyser->analyse(article({}, domain::Language::Unknown));
    CHECK(analysis.events.empty());
    CHECK(analysis.mentions.empty());
    CHECK_FALSE(analysis.published.has_value());
}

TEST_CASE("Lists that are missing are named", "[pipeline]")
{
    auto data = repositoryData();
    data.eventFolder = u"/no/such/folder"_s;
    const auto analyser = pipeline::Analyser::create(data);
    REQUIRE_FALSE(analyser.has_value());
    CHECK(analyser.error().sentence.contains(u"/no/such/folder"_s));
}
