#pragma once

#include "app/entities/tagger_labels.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace linimasa::training {

struct PreparedSentence;

/// A sentence whose features are rows of weights.
struct IndexedSentence {
    std::vector<quint32> rows;
    std::vector<std::size_t> ends; // of each token's rows
    std::vector<entities::Label> labels;
    quint32 style = 0;
};

/// The features of a training set, numbered: those seen often enough have a row of weights each.
class FeatureIndex {
public:
    FeatureIndex(std::span<const PreparedSentence> sentences, quint32 leastCount);

    [[nodiscard]] std::size_t size() const { return m_features.size(); }
    [[nodiscard]] quint32 featureOf(std::size_t row) const { return m_features[row]; }
    [[nodiscard]] quint32 countOf(std::size_t row) const { return m_counts[row]; }
    [[nodiscard]] IndexedSentence indexed(const PreparedSentence& sentence) const;

private:
    std::vector<quint32> m_features; // ascending
    std::vector<quint32> m_counts;
};

} // namespace linimasa::training
