#include "tests/training/crf_trainer.h"

#include "app/entities/tagger_features.h"
#include "tests/training/chain_marginals.h"
#include "tests/training/feature_index.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <random>

namespace linimasa::training {

using entities::labelCount;
using entities::TaggerModel;

namespace {

constexpr int columns = 16; // more than labels, so that a row fills registers
using Weights = std::array<float, columns>;

// One run of stochastic gradient descent.
class Descent {
public:
    Descent(const FeatureIndex& index, const TrainingOptions& options, quint32 seed, bool styles)
        : m_options(options)
        , m_random(seed)
        , m_rowCount(index.size())
        , m_styles(styles)
        , m_weights(m_rowCount * (styles ? 3U : 1U)) // shared by the styles, of style 0, of style 1
        , m_squares(m_weights.size())
        , m_sums(m_weights.size())
    {
    }

    void run(std::span<const IndexedSentence> sentences)
    {
        std::vector<std::size_t> order(sentences.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        for (int epoch = 1; epoch <= m_options.epochs; ++epoch) {
            // std::shuffle may differ between standard libraries; this does not.
            for (std::size_t i = order.size(); i > 1; --i) {
                std::swap(order[i - 1], order[m_random() % i]);
            }
            for (const std::size_t sentence : order) {
                learn(sentences[sentence]);
            }
            if (2 * epoch > m_options.epochs) {
                remember();
            }
        }
    }

    /// The averaged weights in a style.
    [[nodiscard]] float weight(std::size_t row, std::size_t label, std::size_t style) const
    {
        return (m_sums[row][label] + (m_styles ? m_sums[(m_rowCount * (1 + style)) + row][label] : 0.0F)) * share();
    }
    [[nodiscard]] float transition(std::size_t from, std::size_t to) const
    {
        return m_transitionSums[from][to] * share();
    }

private:
    [[nodiscard]] float share() const
    {
        return static_cast<float>((1.0 - m_options.dropout) / std::max(m_remembered, 1));
    }

    void learn(const IndexedSentence& sentence)
    {
        const std::size_t count = sentence.labels.size();
        chooseRows(sentence);
        score(count);
        m_chain.compute(m_scores, m_transitions);
        for (std::size_t i = 0; i < count; ++i) {
            Weights gradient = {};
            for (std::size_t label = 0; label < labelCount; ++label) {
                gradient[label] = -m_chain.marginal(i, label);
            }
            gradient[sentence.labels[i]] += 1.0F;
            for (const std::size_t row : rowsOf(i)) {
                step(m_weights[row], m_squares[row], gradient);
            }
        }
        auto edges = m_chain.edges();
        for (std::size_t i = 0; i < labelCount; ++i) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                edges[i][to] = -edges[i][to];
            }
        }
        for (std::size_t i = 1; i < count; ++i) {
            edges[sentence.labels[i - 1]][sentence.labels[i]] += 1.0F;
        }
        for (std::size_t from = 0; from < labelCount; ++from) {
            step(m_transitions[from], m_transitionSquares[from], edges[from]);
        }
    }

    void step(Weights& weights, Weights& squares, const Weights& gradient) const
    {
        const auto rate = static_cast<float>(m_options.learningRate);
        const auto decay = static_cast<float>(m_options.decay);
        for (std::size_t i = 0; i < columns; ++i) {
            const float slope = gradient[i] - (decay * weights[i]);
            squares[i] += slope * slope;
            weights[i] += rate * slope / (1e-6F + std::sqrt(squares[i]));
        }
    }

    // Which rows of the model each token looks at, dropout applied.
    void chooseRows(const IndexedSentence& sentence)
    {
        m_rows.clear();
        m_rowEnds.clear();
        const auto limit = static_cast<std::uint_fast32_t>(m_options.dropout * 4294967295.0);
        std::size_t begin = 0;
        for (const std::size_t end : sentence.ends) {
            for (std::size_t k = begin; k < end; ++k) {
                if (limit == 0 || m_random() >= limit) {
                    m_rows.push_back(sentence.rows[k]);
                    if (m_styles) {
                        m_rows.push_back((m_rowCount * (1U + sentence.style)) + sentence.rows[k]);
                    }
                }
            }
            m_rowEnds.push_back(m_rows.size());
            begin = end;
        }
    }

    [[nodiscard]] std::span<const std::size_t> rowsOf(std::size_t token) const
    {
        const std::size_t begin = token == 0 ? 0 : m_rowEnds[token - 1];
        return std::span(m_rows).subspan(begin, m_rowEnds[token] - begin);
    }

    void score(std::size_t count)
    {
        m_scores.assign(count, {});
        for (std::size_t i = 0; i < count; ++i) {
            for (const std::size_t row : rowsOf(i)) {
                for (std::size_t label = 0; label < columns; ++label) {
                    m_scores[i][label] += m_weights[row][label];
                }
            }
        }
    }

    void remember()
    {
        for (std::size_t row = 0; row < m_weights.size(); ++row) {
            for (std::size_t label = 0; label < columns; ++label) {
                m_sums[row][label] += m_weights[row][label];
            }
        }
        for (std::size_t from = 0; from < labelCount; ++from) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                // Dropout leaves the transitions whole.
                m_transitionSums[from][to] += m_transitions[from][to] / static_cast<float>(1.0 - m_options.dropout);
            }
        }
        ++m_remembered;
    }

    TrainingOptions m_options;
    std::mt19937 m_random;
    std::size_t m_rowCount;
    bool m_styles;
    std::vector<Weights> m_weights;
    std::vector<Weights> m_squares;
    std::vector<Weights> m_sums;
    std::array<Weights, labelCount> m_transitions = {};
    std::array<Weights, labelCount> m_transitionSquares = {};
    std::array<Weights, labelCount> m_transitionSums = {};
    int m_remembered = 0;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_rowEnds;
    std::vector<Weights> m_scores;
    ChainMarginals m_chain;
};

TaggerModel roundedModel(const FeatureIndex& index, std::span<const Weights> weights,
                         const std::array<Weights, labelCount>& transitions, quint32 buckets)
{
    std::vector<std::pair<float, std::size_t>> order; // the row whose loss would change the scores most comes first
    for (std::size_t row = 0; row < weights.size(); ++row) {
        float largest = 0;
        for (std::size_t label = 0; label < labelCount; ++label) {
            largest = std::max(largest, std::abs(weights[row][label]));
        }
        order.emplace_back(-largest * std::sqrt(static_cast<float>(index.countOf(row))), row);
    }
    std::ranges::sort(order);
    std::vector<TaggerModel::Row> rows;
    for (const auto& [importance, row] : order) {
        rows.push_back({.feature = index.featureOf(row)});
        std::copy_n(weights[row].begin(), labelCount, rows.back().weights.begin());
    }
    TaggerModel::Transitions steps = {};
    for (std::size_t from = 0; from < labelCount; ++from) {
        for (std::size_t to = 0; to < labelCount; ++to) {
            const float units = transitions[from][to] * TaggerModel::unitsPerNat;
            steps[from][to] = static_cast<qint16>(std::lround(std::clamp(units, -8000.0F, 8000.0F)));
        }
    }
    TaggerModel model(rows, steps, buckets);
    std::fprintf(stderr, "%zu features, %lld in the model\n", weights.size(), static_cast<long long>(model.rowCount()));
    return model;
}

struct Trained {
    std::array<std::vector<Weights>, 2> weights; // by style
    std::array<Weights, labelCount> transitions = {};
};

Trained descend(const FeatureIndex& index, std::span<const PreparedSentence> sentences, const TrainingOptions& options)
{
    std::vector<IndexedSentence> indexed;
    for (const PreparedSentence& sentence : sentences) {
        indexed.push_back(index.indexed(sentence));
    }
    const bool styles = std::ranges::any_of(sentences, [](const auto& sentence) { return sentence.style > 0; });
    Trained trained;
    for (auto& weights : trained.weights) {
        weights.resize(index.size());
    }
    for (quint32 member = 0; member < options.members; ++member) {
        Descent descent(index, options, options.seed + (member * 1000U), styles);
        descent.run(indexed);
        const auto share = 1.0F / static_cast<float>(options.members);
        for (std::size_t label = 0; label < labelCount; ++label) {
            for (std::size_t style = 0; style < trained.weights.size(); ++style) {
                for (std::size_t row = 0; row < index.size(); ++row) {
                    trained.weights.at(style)[row][label] += descent.weight(row, label, style) * share;
                }
            }
            for (std::size_t from = 0; from < labelCount; ++from) {
                trained.transitions[from][label] += descent.transition(from, label) * share;
            }
        }
    }
    return trained;
}

} // namespace

TaggerModel train(std::span<const PreparedSentence> sentences, const TrainingOptions& options)
{
    return trainStyles(sentences, options).own;
}

StyledModels trainStyles(std::span<const PreparedSentence> sentences, const TrainingOptions& options)
{
    const FeatureIndex index(sentences, options.leastCount);
    const Trained trained = descend(index, sentences, options);
    return {.own = roundedModel(index, trained.weights[0], trained.transitions, options.buckets),
            .other = roundedModel(index, trained.weights[1], trained.transitions, options.buckets)};
}

} // namespace linimasa::training
