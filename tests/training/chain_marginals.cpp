#include "tests/training/chain_marginals.h"

#include <algorithm>
#include <cmath>

namespace linimasa::training {

using entities::Label;
using entities::labelCount;

namespace {

float normalise(ChainMarginals::Row& row)
{
    float sum = 0;
    for (const float value : row) {
        sum += value;
    }
    for (float& value : row) {
        value /= sum;
    }
    return sum;
}

} // namespace

void ChainMarginals::compute(std::span<const Row> scores, const Edges& transitions)
{
    const std::size_t count = scores.size();
    m_potentials.assign(count, {});
    m_forward.assign(count, {});
    m_marginals.assign(count, {});
    Edges potentials = {};
    for (std::size_t from = 0; from < labelCount; ++from) {
        m_edges[from].fill(0);
        for (std::size_t to = 0; to < labelCount; ++to) {
            potentials[from][to] = entities::mayFollow(static_cast<Label>(from), static_cast<Label>(to))
                ? std::exp(transitions[from][to])
                : 0.0F;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        const float largest = *std::max_element(scores[i].begin(), scores[i].begin() + labelCount);
        for (std::size_t label = 0; label < labelCount; ++label) {
            // Kept above nothing at all, so that some path always remains.
            m_potentials[i][label] = std::max(std::exp(scores[i][label] - largest), 1e-12F);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        Row& here = m_forward[i];
        if (i == 0) {
            for (std::size_t label = 0; label < labelCount; ++label) {
                here[label] = entities::mayFollow(entities::outsideLabel, static_cast<Label>(label)) ? 1.0F : 0.0F;
            }
        } else {
            for (std::size_t from = 0; from < labelCount; ++from) {
                for (std::size_t to = 0; to < here.size(); ++to) {
                    here[to] += m_forward[i - 1][from] * potentials[from][to];
                }
            }
        }
        for (std::size_t label = 0; label < here.size(); ++label) {
            here[label] *= m_potentials[i][label];
        }
        normalise(here);
    }
    Row backward = {};
    for (std::size_t label = 0; label < labelCount; ++label) {
        backward[label] = entities::mayFollow(static_cast<Label>(label), entities::outsideLabel) ? 1.0F : 0.0F;
    }
    for (std::size_t i = count; i-- > 0;) {
        for (std::size_t label = 0; label < backward.size(); ++label) {
            m_marginals[i][label] = m_forward[i][label] * backward[label];
        }
        normalise(m_marginals[i]);
        if (i == 0) {
            break;
        }
        Row weighted = {};
        for (std::size_t label = 0; label < weighted.size(); ++label) {
            weighted[label] = m_potentials[i][label] * backward[label];
        }
        Edges pairs = {};
        float total = 0;
        Row before = {};
        for (std::size_t from = 0; from < labelCount; ++from) {
            for (std::size_t to = 0; to < weighted.size(); ++to) {
                const float edge = potentials[from][to] * weighted[to];
                before[from] += edge;
                pairs[from][to] = m_forward[i - 1][from] * edge;
                total += pairs[from][to];
            }
        }
        for (std::size_t from = 0; from < labelCount; ++from) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                m_edges[from][to] += pairs[from][to] / total;
            }
        }
        normalise(before);
        backward = before;
    }
}

} // namespace linimasa::training
