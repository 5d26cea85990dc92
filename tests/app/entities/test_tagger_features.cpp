#include "app/entities/tagger_features.h"

#include <QString>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using linimasa::entities::TaggerFeatures;
using namespace Qt::StringLiterals;

namespace {

std::vector<quint32> featuresOf(const QString& sentence, std::vector<quint32> flags = {})
{
    const auto words = QStringView(sentence).split(u' ', Qt::SkipEmptyParts);
    const std::vector<QStringView> tokens(words.begin(), words.end());
    TaggerFeatures extractor;
    const auto features = extractor.extract(tokens, flags);
    return {features.begin(), features.end()};
}

} // namespace

TEST_CASE("every token has the same number of features")
{
    for (const QString& sentence :
         {u""_s, u"."_s, u"Kishi"_s, u"( BSSN )"_s, u"\" ( [ ”"_s, u"İstanbul Đà Nẵng 東京 😀 2021"_s,
          u"Menteri Pertahanan Nobuo Kishi bertemu di Tokyo ."_s}) {
        const auto tokens = static_cast<std::size_t>(sentence.split(u' ', Qt::SkipEmptyParts).size());
        CHECK(featuresOf(sentence).size() == tokens * TaggerFeatures::perToken);
    }
}

TEST_CASE("the same sentence has the same features, another one others")
{
    CHECK(featuresOf(u"Kishi tiba di Tokyo"_s) == featuresOf(u"Kishi tiba di Tokyo"_s));
    CHECK(featuresOf(u"Kishi tiba di Tokyo"_s) != featuresOf(u"Kishi tiba dari Tokyo"_s));
}

TEST_CASE("what the lists say changes the features of the word and its neighbours")
{
    const QString sentence = u"delegasi Nusa Raya tiba"_s;
    CHECK(featuresOf(sentence, {0, 0, 0, 0}) == featuresOf(sentence));
    CHECK(featuresOf(sentence, {0, 0xC, 0x4, 0}) != featuresOf(sentence));
}

TEST_CASE("a bracketed acronym is seen to stand for the words before it")
{
    const auto last = [](const QString& sentence, std::size_t token) {
        return featuresOf(sentence)[((token + 1) * TaggerFeatures::perToken) - 1];
    };
    const QString bound = u"Balai Riset Data ( BRD )"_s;
    const QString unbound = u"Balai Riset Data ( XYZ )"_s;
    CHECK(last(bound, 0) != last(unbound, 0));
    CHECK(last(bound, 4) != last(unbound, 4));
    CHECK(last(bound, 5) == last(unbound, 5));
}
