#include "app/entities/tagger_model.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace linimasa::entities;

namespace {

TaggerModel::Row row(quint32 feature, Label label, float weight)
{
    TaggerModel::Row made {.feature = feature};
    made.weights.at(label) = weight;
    return made;
}

constexpr Label person = labelOf(0, LabelPart::Unit);
constexpr Label place = labelOf(2, LabelPart::Unit);

std::vector<Label> labelsOf(const TaggerModel& model, std::span<const quint32> features, int perToken)
{
    Labelling labelling;
    model.label(features, perToken, labelling);
    return labelling.labels;
}

// A model of many random rows, so that its labellings take every turn.
TaggerModel randomModel(quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<TaggerModel::Row> rows(2000);
    for (auto& made : rows) {
        made.feature = static_cast<quint32>(random());
        for (float& weight : made.weights) {
            weight = (static_cast<float>(random() % 2001) - 1000.0F) / 400.0F;
        }
    }
    TaggerModel::Transitions transitions = {};
    for (auto& from : transitions) {
        for (qint16& weight : from) {
            weight = static_cast<qint16>(static_cast<int>(random() % 81) - 40);
        }
    }
    return {rows, transitions, 300};
}

std::vector<quint32> randomFeatures(quint32 seed, std::size_t count)
{
    std::mt19937 random(seed);
    std::vector<quint32> features(count);
    for (quint32& feature : features) {
        feature = static_cast<quint32>(random());
    }
    return features;
}

} // namespace

TEST_CASE("a model labels by its weights")
{
    const TaggerModel model(std::vector {row(7, person, 2), row(9, place, 1.5F), row(9, person, 1)}, {}, 64);
    CHECK(labelsOf(model, std::array<quint32, 3> {7, 9, 8}, 1) == std::vector<Label> {person, place, outsideLabel});
    CHECK(labelsOf(model, std::array<quint32, 2> {7, 9}, 2) == std::vector<Label> {person});
    CHECK(labelsOf(model, {}, 1).empty());
}

TEST_CASE("a feature that was never learnt adds nothing, whatever bucket it falls into")
{
    const TaggerModel model(std::vector {row(0, person, 2)}, {}, 1);
    CHECK(labelsOf(model, std::array<quint32, 1> {0}, 1) == std::vector<Label> {person});
    for (quint32 feature = 1; feature < 1024; ++feature) {
        REQUIRE(labelsOf(model, std::array {feature}, 1) == std::vector<Label> {outsideLabel});
    }
}

TEST_CASE("weights of all sizes keep their proportions")
{
    const float weight = GENERATE(0.0625F, 0.3F, 0.45F, 0.9F, 1.7F, 3.4F, -0.5F, -1.0F, -3.9F);
    const TaggerModel model(std::vector {row(5, person, weight)}, {}, 8);
    Labelling labelling;
    model.label(std::array<quint32, 1> {5}, 1, labelling);
    const double found = double(labelling.scores.front()[person]) / TaggerModel::unitsPerNat;
    CHECK(std::abs(found - double(weight)) <= std::max(0.04, std::abs(double(weight)) * 0.1));
    CHECK(labelling.scores.front()[outsideLabel] == 0);
}

TEST_CASE("when a bucket is full the rows given first stay")
{
    std::vector<TaggerModel::Row> rows;
    for (quint32 feature = 0; feature < 20; ++feature) {
        rows.push_back(row(feature, person, 2));
    }
    const TaggerModel model(rows, {}, 1);
    CHECK(model.rowCount() == 8);
    CHECK(labelsOf(model, std::array<quint32, 2> {0, 7}, 1) == std::vector<Label> {person, person});
    CHECK(labelsOf(model, std::array<quint32, 1> {8}, 1) == std::vector<Label> {outsideLabel});
}

TEST_CASE("a labelling never breaks a name, and its margins are what changing it would cost")
{
    const auto seed = GENERATE(range(1U, 40U));
    const TaggerModel model = randomModel(seed);
    Labelling labelling;
    model.label(randomFeatures(seed + 1000, 30 * 12), 12, labelling);
    Label before = outsideLabel;
    for (std::size_t i = 0; i < labelling.labels.size(); ++i) {
        const Label label = labelling.labels[i];
        REQUIRE(mayFollow(before, label));
        before = label;
        if (label != outsideLabel && (partOf(label) == LabelPart::Begin || partOf(label) == LabelPart::Unit)) {
            std::size_t end = i;
            while (partOf(labelling.labels[end]) != LabelPart::Last
                   && partOf(labelling.labels[end]) != LabelPart::Unit) {
                ++end;
            }
            REQUIRE(model.margin(labelling, i, end + 1) >= 0);
        }
    }
    REQUIRE(mayFollow(before, outsideLabel));
}

TEST_CASE("a sentence may be as long as a file")
{
    const TaggerModel model(std::vector {row(7, person, 3.5F), row(9, outsideLabel, 3.5F)}, {}, 8);
    std::vector<quint32> features(3'000'000, 7);
    features.back() = 9;
    const auto labels = labelsOf(model, features, 1);
    CHECK(std::ranges::count(labels, person) == std::ssize(labels) - 1);
    CHECK(labels.back() == outsideLabel);
}

TEST_CASE("a model is the same after writing and reading")
{
    const TaggerModel model = randomModel(3);
    const auto read = TaggerModel::fromBytes(model.toBytes());
    REQUIRE(read.has_value());
    CHECK(read->toBytes() == model.toBytes());
    CHECK(read->rowCount() == model.rowCount());
    const auto features = randomFeatures(5, 600);
    CHECK(labelsOf(*read, features, 10) == labelsOf(model, features, 10));
}

TEST_CASE("damaged models are refused")
{
    const QByteArray good = TaggerModel(std::vector {row(7, person, 2)}, {}, 4).toBytes();
    REQUIRE(TaggerModel::fromBytes(good).has_value());
    CHECK_FALSE(TaggerModel::fromBytes({}).has_value());
    CHECK_FALSE(TaggerModel::fromBytes("no model at all, but long enough for a header").has_value());
    CHECK_FALSE(TaggerModel::fromBytes(good + '\0').has_value());
    for (qsizetype length = 0; length < good.size(); length += 7) {
        CHECK_FALSE(TaggerModel::fromBytes(good.first(length)).has_value());
    }
    QByteArray other = good;
    other[7] = 9; // the version
    CHECK_FALSE(TaggerModel::fromBytes(other).has_value());
    QByteArray huge = good;
    huge[8] = '\x7f'; // the number of buckets
    CHECK_FALSE(TaggerModel::fromBytes(huge).has_value());
}

TEST_CASE("any bytes of the right length give labels and no accident")
{
    QByteArray bytes = randomModel(4).toBytes();
    std::mt19937 random(11);
    for (qsizetype i = 12 + (labelCount * labelCount * 2); i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(random());
    }
    const auto model = TaggerModel::fromBytes(bytes);
    REQUIRE(model.has_value());
    CHECK(labelsOf(*model, randomFeatures(6, 480), 48).size() == 10);
}
