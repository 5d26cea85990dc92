#include "app/corrections/entity_rules.h"

#include "app/text/fold.h"

#include <algorithm>

namespace linimasa::corrections {

using domain::EntityRule;
using domain::EntityRuleKind;
using domain::Mention;
using domain::RuleReach;

namespace {

bool reaches(const EntityRule& rule, const CorrectedText& text)
{
    return rule.reach == RuleReach::Everywhere || rule.textKey == text.key;
}

bool isWritten(QStringView words, const CorrectedText& text, base::TextRange range)
{
    return words.isEmpty() || text::fold(range.of(text.text)) == text::fold(words);
}

bool concerns(const EntityRule& rule, const CorrectedText& text, const Mention& mention)
{
    if (rule.reach == RuleReach::Mention) {
        return mention.range == rule.range;
    }
    const bool asksForWords = rule.kind == EntityRuleKind::Split || rule.kind == EntityRuleKind::NotAnEntity;
    return mention.entityId == rule.entity && (!asksForWords || isWritten(rule.words, text, mention.range));
}

void mark(Mention& mention, const EntityRule& rule)
{
    mention.source = domain::MentionSource::User;
    mention.rule = rule.id;
    mention.confidence = 1;
}

void change(Mention& mention, const EntityRule& rule)
{
    switch (rule.kind) {
    case EntityRuleKind::Rename:
        mention.name = rule.target.name;
        break;
    case EntityRuleKind::ChangeType:
        mention.type = rule.target.type;
        break;
    case EntityRuleKind::Merge:
    case EntityRuleKind::Split:
        mention.entityId = rule.target.id;
        mention.name = rule.target.name;
        mention.type = rule.target.type;
        mention.of = rule.target.of;
        break;
    case EntityRuleKind::NotAnEntity:
    case EntityRuleKind::Add:
        return;
    }
    mark(mention, rule);
}

/// Where the rule's words stand, whole words only, from one token's begin to another's end.
std::vector<base::TextRange> placesOf(const EntityRule& rule, const CorrectedText& text)
{
    if (rule.reach == RuleReach::Mention) {
        const bool fits = rule.range.begin >= 0 && rule.range.end <= text.text.size() && !rule.range.isEmpty();
        return fits ? std::vector {rule.range} : std::vector<base::TextRange> {};
    }
    std::vector<base::TextRange> places;
    const auto& tokens = text.segments.tokens;
    const auto isCut = [&](qsizetype position, auto end) {
        const auto found = std::ranges::lower_bound(tokens, position, {}, end);
        return found != tokens.end() && std::invoke(end, *found) == position;
    };
    const auto beginOf = [](const domain::Token& token) { return token.range.begin; };
    const auto endOf = [](const domain::Token& token) { return token.range.end; };
    for (qsizetype at = text.text.indexOf(rule.words); at >= 0 && !rule.words.isEmpty();) {
        const base::TextRange place {at, at + rule.words.size()};
        const bool isWhole = isCut(place.begin, beginOf) && isCut(place.end, endOf);
        if (isWhole) {
            places.push_back(place);
        }
        at = text.text.indexOf(rule.words, isWhole ? place.end : at + 1);
    }
    return places;
}

void add(std::vector<Mention>& mentions, const EntityRule& rule, const CorrectedText& text)
{
    for (const base::TextRange& place : placesOf(rule, text)) {
        std::erase_if(mentions, [&](const Mention& other) { return other.range.overlaps(place); });
        Mention added {.range = place,
                       .type = rule.target.type,
                       .entityId = rule.target.id,
                       .name = rule.target.name,
                       .of = rule.target.of,
                       .rule = {}};
        mark(added, rule);
        const auto after = std::ranges::lower_bound(mentions, place, {}, &Mention::range);
        mentions.insert(after, std::move(added));
    }
}

} // namespace

std::vector<Mention> applyEntityRules(const CorrectedText& text, std::vector<Mention> mentions,
                                      std::span<const EntityRule> rules)
{
    for (const EntityRule& rule : rules) {
        if (!reaches(rule, text)) {
            continue;
        }
        switch (rule.kind) {
        case EntityRuleKind::Add:
            add(mentions, rule, text);
            break;
        case EntityRuleKind::NotAnEntity:
            std::erase_if(mentions, [&](const Mention& mention) { return concerns(rule, text, mention); });
            break;
        default:
            for (Mention& mention : mentions) {
                if (concerns(rule, text, mention)) {
                    change(mention, rule);
                }
            }
        }
    }
    return mentions;
}

} // namespace linimasa::corrections
