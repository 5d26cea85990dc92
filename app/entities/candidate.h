#pragma once

#include "app/base/text_range.h"
#include "app/domain/mention.h"
#include "app/entities/gazetteer.h"

#include <QLatin1StringView>

#include <vector>

namespace linimasa::entities {

/// How much a candidate may take from others: a stronger one keeps its text, among equals the longer one does.
enum class Strength : quint8 {
    Tagged, // the tagger's guess: only where nothing else is found
    Weak, // a guess from the surroundings
    Firm, // a list or a rule with a head word, title or label
};

/// A mention that a list, a rule or the tagger proposes.
struct Candidate {
    base::TextRange range;
    domain::EntityType type = domain::EntityType::Org;
    Strength strength = Strength::Firm;
    domain::MentionSource source = domain::MentionSource::Pattern;
    double confidence = 0.9; // 0–1
    QLatin1StringView rule;
    const ListedName* name = nullptr; // when it is on the lists
};

using Candidates = std::vector<Candidate>;

} // namespace linimasa::entities
