#pragma once

#include "app/domain/entity_rule.h"
#include "app/domain/mention.h"
#include "app/domain/token.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace linimasa::corrections {

/// What a text is to the rules: the words, where they are cut, and the key that rules name it by.
struct CorrectedText {
    QStringView text;
    const domain::SegmentedText& segments;
    QString key;
};

/// Applies a person's corrections to the mentions that the machine found, in the order they were made. Mentions stay in text
/// order and never overlap: a name that was added takes the place of what the machine saw there. What a rule touched has the
/// source User and the rule's id as its rule.
[[nodiscard]] std::vector<domain::Mention> applyEntityRules(const CorrectedText& text,
                                                            std::vector<domain::Mention> mentions,
                                                            std::span<const domain::EntityRule> rules);

} // namespace linimasa::corrections
