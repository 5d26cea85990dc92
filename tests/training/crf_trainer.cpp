#include "tests/training/crf_trainer.h"

#include "app/entities/tagger_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>

namespace linimasa::training {

using entities::labelCount;
using entities::TaggerModel;

namespace {

constexpr int columns = TaggerModel::columns;
constexpr double minusInfinity = -std::numeric_limits<double>::infinity();
using Row = std::array<double, labelCount>;

double logSum(const Row& values)
{
    const double largest = std::ranges::max(values);
    if (largest == minusInfinity) {
        return minusInfinity;
    }
    double sum = 0;
    for (const double value : values) {
        sum += std::exp(value - largest);
    }
    return largest + std::log(sum);
}

class Trainer {
public:
    explicit Trainer(const TrainingOptions& options)
        : m_options(options)
        , m_random(options.seed)
        , m_mask((1U << static_cast<unsigned>(options.rowBits)) - 1U)
        , m_weights(std::size_t {m_mask + 1U} * columns)
        , m_squares(m_weights.size())
        , m_sums(m_weights.size())
    {
    }

    double learn(const PreparedSentence& sentence)
    {
        const std::size_t count = sentence.labels.size();
        chooseRows(sentence);
        score(count);
        forwardBackward(count);
        double loss = m_total;
        for (std::size_t i = 0; i < count; ++i) {
            const auto gold = sentence.labels[i];
            loss -= m_scores[i][gold] + (i > 0 ? transition(sentence.labels[i - 1], gold) : 0.0);
            Row gradient = {};
            for (std::size_t label = 0; label < labelCount; ++label) {
                gradient[label]
                    = (label == gold ? 1.0 : 0.0) - std::exp(m_forward[i][label] + m_backward[i][label] - m_total);
            }
            for (const std::size_t row : rowsOf(i)) {
                for (std::size_t label = 0; label < labelCount; ++label) {
                    step(m_weights[(row * columns) + label], m_squares[(row * columns) + label], gradient[label]);
                }
            }
            if (i > 0) {
                learnTransitions(sentence, i);
            }
        }
        return loss;
    }

    void remember()
    {
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            m_sums[i] += static_cast<double>(m_weights[i]);
        }
        for (std::size_t i = 0; i < m_transitionSums.size(); ++i) {
            m_transitionSums[i] += m_transitions[i];
        }
        ++m_remembered;
    }

    [[nodiscard]] TaggerModel model() const
    {
        // The weights are rounded so that 40 of the largest still fit into 16 bits, and few are clipped.
        const double scale = 24.0 * (1.0 - m_options.dropout);
        std::vector<qint8> weights(m_sums.size());
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const double mean = m_sums[i] / m_remembered;
            weights[i] = static_cast<qint8>(std::clamp(std::lround(mean * scale), -127L, 127L));
        }
        TaggerModel::Transitions transitions = {};
        for (std::size_t from = 0; from < labelCount; ++from) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                const double mean = m_transitionSums[(from * labelCount) + to] / m_remembered;
                transitions[from][to] = static_cast<qint16>(std::clamp(std::lround(mean * 24.0), -8000L, 8000L));
            }
        }
        return {std::move(weights), transitions};
    }

private:
    [[nodiscard]] double transition(std::size_t from, std::size_t to) const
    {
        return entities::mayFollow(static_cast<entities::Label>(from), static_cast<entities::Label>(to))
            ? m_transitions[(from * labelCount) + to]
            : minusInfinity;
    }

    void step(float& weight, float& square, double gradient) const
    {
        const double decayed = gradient - (m_options.decay * static_cast<double>(weight));
        if (std::abs(decayed) < 1e-7) {
            return;
        }
        square += static_cast<float>(decayed * decayed);
        weight
            += static_cast<float>(m_options.learningRate * decayed / (1e-6 + std::sqrt(static_cast<double>(square))));
    }

    // Which rows of the model each token looks at, dropout applied.
    void chooseRows(const PreparedSentence& sentence)
    {
        m_rows.clear();
        m_rowEnds.clear();
        const auto limit = static_cast<std::uint_fast32_t>(m_options.dropout * 4294967295.0);
        for (std::size_t i = 0; i < sentence.labels.size(); ++i) {
            for (std::size_t k = 0; k < entities::TaggerFeatures::perToken; ++k) {
                if (limit == 0 || m_random() >= limit) {
                    m_rows.push_back(sentence.features[(i * entities::TaggerFeatures::perToken) + k] & m_mask);
                }
            }
            m_rowEnds.push_back(m_rows.size());
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
                for (std::size_t label = 0; label < labelCount; ++label) {
                    m_scores[i][label] += static_cast<double>(m_weights[(row * columns) + label]);
                }
            }
        }
    }

    void forwardBackward(std::size_t count)
    {
        m_forward.assign(count, {});
        m_backward.assign(count, {});
        for (std::size_t label = 0; label < labelCount; ++label) {
            m_forward[0][label] = entities::mayFollow(entities::outsideLabel, static_cast<entities::Label>(label))
                ? m_scores[0][label]
                : minusInfinity;
            m_backward[count - 1][label]
                = entities::mayFollow(static_cast<entities::Label>(label), entities::outsideLabel) ? 0.0
                                                                                                   : minusInfinity;
        }
        Row terms = {};
        for (std::size_t i = 1; i < count; ++i) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                for (std::size_t from = 0; from < labelCount; ++from) {
                    terms[from] = m_forward[i - 1][from] + transition(from, to);
                }
                m_forward[i][to] = logSum(terms) + m_scores[i][to];
            }
        }
        for (std::size_t i = count - 1; i-- > 0;) {
            for (std::size_t from = 0; from < labelCount; ++from) {
                for (std::size_t to = 0; to < labelCount; ++to) {
                    terms[to] = transition(from, to) + m_scores[i + 1][to] + m_backward[i + 1][to];
                }
                m_backward[i][from] = logSum(terms);
            }
        }
        for (std::size_t label = 0; label < labelCount; ++label) {
            terms[label] = m_forward[count - 1][label] + m_backward[count - 1][label];
        }
        m_total = logSum(terms);
    }

    void learnTransitions(const PreparedSentence& sentence, std::size_t i)
    {
        for (std::size_t from = 0; from < labelCount; ++from) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                const double edge = transition(from, to);
                if (edge == minusInfinity) {
                    continue;
                }
                const double expected
                    = std::exp(m_forward[i - 1][from] + edge + m_scores[i][to] + m_backward[i][to] - m_total);
                const double seen = sentence.labels[i - 1] == from && sentence.labels[i] == to ? 1.0 : 0.0;
                const std::size_t at = (from * labelCount) + to;
                step(m_transitions[at], m_transitionSquares[at], seen - expected);
            }
        }
    }

    TrainingOptions m_options;
    std::mt19937 m_random;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_rowEnds;
    quint32 m_mask;
    std::vector<float> m_weights;
    std::vector<float> m_squares;
    std::vector<double> m_sums;
    std::array<float, labelCount * labelCount> m_transitions = {};
    std::array<float, labelCount * labelCount> m_transitionSquares = {};
    std::array<double, labelCount * labelCount> m_transitionSums = {};
    int m_remembered = 0;
    std::vector<Row> m_scores;
    std::vector<Row> m_forward;
    std::vector<Row> m_backward;
    double m_total = 0;
};

} // namespace

TaggerModel train(std::span<const PreparedSentence> sentences, const TrainingOptions& options)
{
    Trainer trainer(options);
    std::vector<std::size_t> order(sentences.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::mt19937 random(options.seed);
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
        // std::shuffle may differ between standard libraries; this does not.
        for (std::size_t i = order.size(); i > 1; --i) {
            std::swap(order[i - 1], order[random() % i]);
        }
        double loss = 0;
        for (const std::size_t index : order) {
            loss += trainer.learn(sentences[index]);
        }
        if (2 * epoch > options.epochs) {
            trainer.remember();
        }
        std::fprintf(stderr, "epoch %d: loss %.1f\n", epoch, loss);
    }
    return trainer.model();
}

} // namespace linimasa::training
