#pragma once

#include "app/base/result.h"
#include "app/entities/tagger_labels.h"

#include <QByteArray>
#include <QtTypes>

#include <array>
#include <span>
#include <vector>

namespace linimasa::entities {

/// Weights of a linear-chain model: a row of small integers a hashed feature, one column a label, and a matrix of what
/// may follow what. Immutable after loading.
class TaggerModel {
public:
    /// Columns of a row; more than there are labels, so that a row fills one vector register.
    static constexpr int columns = 16;
    using Transitions = std::array<std::array<qint16, columns>, columns>; // [previous][next]

    /// Reads what toBytes() wrote. A file of another kind, size or version is refused with a sentence.
    [[nodiscard]] static base::Result<TaggerModel> fromBytes(const QByteArray& bytes);
    /// `weights` has `columns` entries a row and a power of two of rows.
    TaggerModel(std::vector<qint8> weights, const Transitions& transitions);

    [[nodiscard]] QByteArray toBytes() const;

    /// The best labels of a sentence with `perToken` features a token (Viterbi's algorithm).
    void label(std::span<const quint32> features, int perToken, std::vector<Label>& labels) const;

private:
    [[nodiscard]] std::array<qint32, columns> scores(std::span<const quint32> features) const;

    std::vector<qint8> m_weights;
    quint32 m_mask = 0;
    Transitions m_transitions = {};
};

} // namespace linimasa::entities
