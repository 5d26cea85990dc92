#pragma once

#include "app/entities/tagger_model.h"
#include "tests/training/conll_reader.h"

#include <span>
#include <vector>

namespace linimasa::training {

struct TrainingOptions {
    int rowBits = 18; // rows of the model, as a power of two
    int epochs = 12;
    double learningRate = 0.1; // AdaGrad's
    double decay = 1e-5; // of the squared weights, per sentence
    double dropout = 0; // how many of a token's features are left out at each look, so that no single one is relied on
    quint32 seed = 1; // of the order of sentences; the same seed gives the same model
};

/// A sentence made ready: features (TaggerFeatures::perToken a token) and labels.
struct PreparedSentence {
    std::vector<quint32> features;
    std::vector<entities::Label> labels;
};

/// Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira, 2001) by stochastic gradient with AdaGrad's
/// step sizes (Duchi, Hazan, Singer, 2011), averages the weights over the later epochs and rounds them to small integers.
[[nodiscard]] entities::TaggerModel train(std::span<const PreparedSentence> sentences, const TrainingOptions& options);

} // namespace linimasa::training
