#pragma once

#include "app/base/result.h"
#include "app/entities/tagger_labels.h"

#include <QByteArray>
#include <QtTypes>

#include <array>
#include <span>
#include <vector>

namespace linimasa::entities {

/// What a model makes of a sentence. Kept by the caller and used again, so that labelling costs no allocation a sentence.
struct Labelling {
    std::vector<Label> labels;
    std::vector<std::array<qint32, labelCount>> scores; // of each token and label, without its neighbours
    std::vector<std::array<quint8, labelCount>> cameFrom; // the best label before each token and label
};

/// Weights of a linear-chain model: a row of 4-bit integers a feature, one a label, and a matrix of what may follow what. The
/// rows stand in buckets of one cache line each, eight a bucket; what of a feature's hash does not choose the bucket is kept
/// beside the row, so that a feature unseen in training adds nothing (but for one in some hundred). Immutable after loading.
class TaggerModel {
public:
    using Transitions = std::array<std::array<qint16, labelCount>, labelCount>; // [previous][next]
    struct Row {
        quint32 feature = 0;
        std::array<float, labelCount> weights = {}; // in nats
    };

    /// How many units a model's scores go up where the odds of a label grow by the factor e.
    static constexpr int unitsPerNat = 16;

    /// Rounds rows, the most important first, and places them into a table of `buckets` buckets; rows that round to
    /// nothing and rows for which their bucket has no room are left out.
    TaggerModel(std::span<const Row> rows, const Transitions& transitions, quint32 buckets);

    /// Reads what toBytes() wrote. A file of another kind, size or version is refused with a sentence.
    [[nodiscard]] static base::Result<TaggerModel> fromBytes(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;
    /// How many rows found room.
    [[nodiscard]] qsizetype rowCount() const;

    /// The best labels of a sentence with `perToken` features a token (Viterbi's algorithm).
    void label(std::span<const quint32> features, int perToken, Labelling& result) const;
    /// By how much the labels of the tokens from `begin` to before `end`, one name, are better than the next best reading of
    /// just these tokens: no name there, or a name of another type. In units of 1/unitsPerNat; above 0 in a best labelling.
    [[nodiscard]] qint32 margin(const Labelling& result, std::size_t begin, std::size_t end) const;

private:
    static constexpr std::size_t rowsPerBucket = 8;
    static constexpr std::size_t rowSize = 7; // bytes: 13 weights of 4 bits, 2 bits of scale, 2 bits of key
    static constexpr std::size_t bucketSize = 64; // bytes; a cache line
    struct alignas(bucketSize) Bucket {
        std::array<quint8, rowsPerBucket * rowSize> rows = {};
        std::array<quint8, rowsPerBucket> keys = {}; // 8 bits more of each row's key
    };

    TaggerModel(std::vector<Bucket> buckets, const Transitions& transitions);
    [[nodiscard]] static quint64 bitsOf(const Bucket& bucket, std::size_t row);
    [[nodiscard]] std::size_t bucketOf(quint32 feature) const;
    [[nodiscard]] quint64 rowOf(quint32 feature) const;
    void fetch(std::span<const quint32> features) const;
    void addScores(std::span<const quint32> features, std::array<qint32, labelCount>& scores) const;
    [[nodiscard]] qint32 pathScore(const Labelling& result, std::size_t begin, std::size_t end, int type) const;

    std::vector<Bucket> m_buckets;
    Transitions m_transitions = {};
};

} // namespace linimasa::entities
