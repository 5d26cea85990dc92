#pragma once

#include "app/entities/tagger_model.h"
#include "tests/training/conll_reader.h"

#include <span>
#include <vector>

namespace linimasa::training {

struct TrainingOptions {
    int epochs = 12;
    double learningRate = 0.1; // AdaGrad's
    double decay = 1e-5; // of the weights, at each look
    double dropout = 0; // how many of a token's features are left out at each look, so that no single one is relied on
    quint32 leastCount = 1; // features seen less often are left out
    quint32 members = 1; // how many models, each trained with its own order of sentences, are averaged
    quint32 buckets = 75000; // of the model, 64 bytes each
    quint32 seed = 1; // of the order of sentences; the same seed gives the same model
};

/// A sentence made ready: features (TaggerFeatures::perToken a token) and labels.
struct PreparedSentence {
    std::vector<quint32> features;
    std::vector<entities::Label> labels;
    quint32 style = 0; // 0: names are drawn as the model shall draw them; 1: by annotators who did so otherwise
};

/// Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira, 2001) by stochastic gradient with AdaGrad's
/// step sizes (Duchi, Hazan, Singer, 2011), averages the weights over the later epochs and rounds them to small integers.
/// Where there are sentences of both styles each feature has a weight they share and one of each style; the model gets the
/// shared one plus that of style 0 (Daumé, "Frustratingly easy domain adaptation", 2007).
[[nodiscard]] entities::TaggerModel train(std::span<const PreparedSentence> sentences, const TrainingOptions& options);

/// The same training read out in each style: the model above, and the one that draws names as style 1 does. The second tells
/// how much of what a model misses on the other set is a matter of how its annotators drew names.
struct StyledModels {
    entities::TaggerModel own;
    entities::TaggerModel other;
};
[[nodiscard]] StyledModels trainStyles(std::span<const PreparedSentence> sentences, const TrainingOptions& options);

} // namespace linimasa::training
