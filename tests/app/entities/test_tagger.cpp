#include "app/domain/article.h"
#include "app/entities/knowledge_lists.h"
#include "app/entities/tagger.h"
#include "app/text/segmenter.h"
#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::EntityType;

namespace {

QString modelFolder()
{
    return QString::fromUtf8(LINIMASA_SOURCE_DIR) + u"/resources/models"_s;
}

struct Found {
    QString text;
    EntityType type;
};

std::vector<Found> taggedIn(const QString& text, domain::Language language)
{
    static const auto tagger = entities::Tagger::load(modelFolder());
    REQUIRE(tagger.has_value());
    domain::Article article;
    article.text = text;
    article.language = language;
    const auto segments = text::segment(article.text, language);
    const entities::Reading reading(article, segments, tests::knowledge().lists().gazetteer);
    entities::Candidates candidates;
    tagger->findNames(reading, candidates);
    std::vector<Found> found;
    for (const auto& candidate : candidates) {
        CHECK(candidate.range.begin >= 0);
        CHECK(candidate.range.end <= text.size());
        CHECK(candidate.confidence > 0);
        CHECK(candidate.confidence < 1);
        found.push_back({.text = candidate.range.of(text).toString(), .type = candidate.type});
    }
    return found;
}

bool contains(const std::vector<Found>& found, QStringView text, EntityType type)
{
    return std::ranges::any_of(found, [&](const Found& name) { return name.text == text && name.type == type; });
}

} // namespace

TEST_CASE("persons whom no list knows are found in Indonesian and English")
{
    CHECK(contains(
        taggedIn(u"Rencana itu dibantah oleh Wiratno Pambudi, kata seorang pejabat."_s, domain::Language::Indonesian),
        u"Wiratno Pambudi", EntityType::Person));
    CHECK(contains(
        taggedIn(u"The plan was rejected by Harold Winterbourne, who lives in the city."_s, domain::Language::English),
        u"Harold Winterbourne", EntityType::Person));
}

TEST_CASE("nothing is found in lower case, in headlines, or in other languages")
{
    CHECK(taggedIn(u"para pejabat membahas ancaman siber dan cara menghadapinya."_s, domain::Language::Indonesian)
              .empty());
    CHECK(taggedIn(u"Wiratno Pambudi Bantah Rencana Kerja Sama Siber"_s, domain::Language::Indonesian).empty());
    CHECK(taggedIn(u"Ông Trần Quang Hưng phát biểu tại hội thảo."_s, domain::Language::Vietnamese).empty());
    CHECK(taggedIn(QString(), domain::Language::English).empty());
}

TEST_CASE("a folder without models gives a tagger that finds nothing, one with a damaged model none")
{
    const QTemporaryDir folder;
    CHECK(entities::Tagger::load(folder.path()).has_value());
    CHECK(entities::Tagger::load({}).has_value());
    QFile file(folder.filePath(u"tagger-en.bin"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("LMTG, but cut");
    file.close();
    const auto damaged = entities::Tagger::load(folder.path());
    REQUIRE_FALSE(damaged.has_value());
    CHECK_FALSE(damaged.error().sentence.isEmpty());
}

TEST_CASE("the models are small enough to ship")
{
    constexpr qint64 most = 5'000'000;
    for (const QString& name : {u"/tagger-id.bin"_s, u"/tagger-en.bin"_s}) {
        const QFile file(modelFolder() + name);
        CHECK(file.size() > 0);
        CHECK(file.size() <= most);
    }
}
