#pragma once

#include "app/entities/tagger_labels.h"

#include <QString>

#include <vector>

namespace linimasa::training {

/// A sentence of a training set: its tokens and their labels.
struct LabelledSentence {
    std::vector<QString> tokens;
    std::vector<entities::Label> labels;
};

/// Reads a file in a CoNLL layout: one token a line, its label in the last column (IOB1 or IOB2, with the type names PER/PERSON,
/// ORG/ORGANISATION, LOC/PLACE; other types count as outside), an empty line after each sentence. Empty when unreadable.
[[nodiscard]] std::vector<LabelledSentence> readConll(const QString& path);

} // namespace linimasa::training
