#pragma once

#include "app/entities/tagger_labels.h"

#include <array>
#include <span>
#include <vector>

namespace linimasa::training {

/// How likely each label of each token, and each pair of neighbouring labels, is in a linear chain (the forward-backward
/// algorithm with the numbers of each token scaled to sum to one, as in Rabiner's tutorial on hidden Markov models, 1989).
/// Labels that may not follow one another have no likelihood. Rows have 16 columns, of which the first labelCount count.
class ChainMarginals {
public:
    using Row = std::array<float, 16>;
    using Edges = std::array<Row, entities::labelCount>; // [previous][next]

    void compute(std::span<const Row> scores, const Edges& transitions);
    [[nodiscard]] float marginal(std::size_t token, std::size_t label) const { return m_marginals[token][label]; }
    /// Summed over all neighbours of the sentence.
    [[nodiscard]] const Edges& edges() const { return m_edges; }

private:
    std::vector<Row> m_potentials; // e to the score, up to a factor a token
    std::vector<Row> m_forward;
    std::vector<Row> m_marginals;
    Edges m_edges = {};
};

} // namespace linimasa::training
