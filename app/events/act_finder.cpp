#include "app/events/act_finder.h"

#include <algorithm>

namespace linimasa::events {

namespace {

using domain::EventKind;

constexpr qsizetype negationReach = 14; // units between a Japanese act and the negation after it

bool isNegated(std::size_t act, std::span<const WordHit> hits, bool japanese)
{
    if (japanese) {
        for (std::size_t i = act + 1; i < hits.size(); ++i) {
            if (hits[i].range.begin - hits[act].range.end > negationReach) {
                return false;
            }
            if (hits[i].is(WordClass::Negation)) {
                return true;
            }
        }
    }
    return false;
}

bool isInBody(const WordHit& hit, const Clause& clause)
{
    return std::ranges::any_of(clause.mentions, [&](const domain::Mention& mention) {
        return mention.range.contains(hit.range)
            && (mention.type == domain::EntityType::Org || mention.type == domain::EntityType::Role);
    });
}

/// The weight of a kind told by a verb or by a noun; the heaviest names the event.
int weightOf(EventKind kind, bool verb)
{
    switch (kind) {
    case EventKind::Agreement:
        return verb ? 9 : 3;
    case EventKind::Exercise:
        return 8;
    case EventKind::Partnership:
        return verb ? 5 : 7;
    case EventKind::CapacityBuilding:
        return 6;
    case EventKind::Meeting:
        return 5;
    case EventKind::Aid:
        return 4;
    case EventKind::Statement:
        return verb ? 2 : 4;
    case EventKind::Incident:
    case EventKind::Plan:
    case EventKind::Other:
        break;
    }
    return 1;
}

} // namespace

ActReading readActs(std::span<const Clause> clauses, domain::Language language)
{
    ActReading reading;
    int heaviest = 0;
    const auto weigh = [&](EventKind kind, bool verb) {
        if (const int weight = weightOf(kind, verb); weight > heaviest) {
            heaviest = weight;
            reading.kind = kind;
        }
    };
    const bool japanese = language == domain::Language::Japanese;
    for (const Clause& clause : clauses) {
        bool negating = false; // from a negation on, all acts of the clause are
        for (std::size_t i = 0; i < clause.hits.size(); ++i) {
            const WordHit& hit = clause.hits[i];
            if (!japanese && hit.is(WordClass::Negation)) {
                negating = true;
            }
            if (!hit.is(actWords)) {
                continue;
            }
            if (negating || isNegated(i, clause.hits, japanese)) {
                reading.negated = true;
                reading.deniesAgreement = reading.deniesAgreement
                    || (hit.is(WordClass::Act) && hit.word->actKind == EventKind::Agreement)
                    || (hit.is(WordClass::Noun) && hit.word->nounKind == EventKind::Agreement);
                continue;
            }
            // A word inside the name of a body ("Data Centre") says what the body is and not what was done.
            const bool names
                = !hit.is(WordClass::Act | WordClass::Hold | WordClass::Postponed) && isInBody(hit, clause);
            reading.found = reading.found || !names;
            if (hit.is(WordClass::Act)) {
                weigh(hit.word->actKind, true);
            }
            if (hit.is(WordClass::Noun)) {
                weigh(hit.word->nounKind, false);
            }
            reading.byVerb = reading.byVerb || hit.is(WordClass::Act | WordClass::Hold | WordClass::Postponed);
        }
    }
    return reading;
}

} // namespace linimasa::events
