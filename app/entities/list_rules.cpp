#include "app/entities/list_rules.h"

#include <QSet>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;
using domain::MentionSource;

namespace {

bool isDash(const Reading& reading, qsizetype index)
{
    return reading.isMark(index, u'-') || reading.isMark(index, u'–') || reading.isMark(index, u'—');
}

/// Beside another listed name of a state or bloc, joined by a dash, a comma or "and".
bool besideState(const Reading& reading, qsizetype first, qsizetype end)
{
    const auto isState = [&](qsizetype index) {
        const ListedName* name = index >= 0 && index < reading.size() ? reading.word(index).name : nullptr;
        if (name == nullptr || name->ambiguous) {
            return false;
        }
        const EntityType type = reading.gazetteer().entityOf(*name).type;
        return type == EntityType::Country || type == EntityType::Org;
    };
    const auto joins = [&](qsizetype index) {
        return index >= 0 && (isDash(reading, index) || reading.is(index, Connector) || reading.isMark(index, u','));
    };
    return (joins(end) && isState(end + 1)) || (joins(first - 1) && (isState(first - 2) || isState(first - 3)));
}

/// Where the listed name ends with its state: "Badan Aman" + "Jepang". Indonesian and Vietnamese put it last without a
/// joining word; a state the body does not belong to begins something else.
qsizetype endWithState(const Reading& reading, qsizetype first)
{
    const Word& word = reading.word(first);
    const bool stateLast
        = reading.language() == domain::Language::Indonesian || reading.language() == domain::Language::Vietnamese;
    const ListedEntity& body = reading.gazetteer().entityOf(*word.name);
    if (!stateLast || body.type != EntityType::Org || word.nameEnd >= reading.size()
        || !reading.sameSentence(first, word.nameEnd) || reading.word(word.nameEnd).name == nullptr
        || !reading.word(word.nameEnd).spaceBefore || word.name->text.size() < 3) {
        return word.nameEndPosition;
    }
    const Word& next = reading.word(word.nameEnd);
    const ListedEntity& state = reading.gazetteer().entityOf(*next.name);
    const bool own = state.type == EntityType::Country && (body.of.isEmpty() || body.of == state.id);
    return own ? next.nameEndPosition : word.nameEndPosition;
}

/// "ransomware LockBit": the tool, not the group that bears its name.
bool isTool(const Reading& reading, qsizetype first)
{
    for (qsizetype begin = first - 1; begin >= 0 && begin >= first - 2 && reading.sameSentence(begin, first); --begin) {
        if (reading.endOf(begin, Software) == first) {
            return true;
        }
    }
    return false;
}

/// Whether an ambiguous name may be taken where it stands.
bool fits(const Reading& reading, qsizetype first, const ListedName& name, bool knownHere)
{
    const Word& word = reading.word(first);
    const qsizetype end = word.nameEnd;
    const bool wholeLine = end - first == 1 && first > 0 && reading.word(first - 1).lineStart
        && reading.isCapital(first - 1) && (end >= reading.size() || reading.word(end).lineStart);
    if (wholeLine) {
        return false; // a byline: the last syllable of a person's name
    }
    if (knownHere || besideState(reading, first, end)) {
        return true;
    }
    if (end - first >= 2) {
        return true; // several words are particular enough
    }
    if (name.acronym) {
        return word.style != LineStyle::Capitals;
    }
    if (reading.gazetteer().entityOf(name).type != EntityType::Country || word.sentenceStart
        || word.style != LineStyle::Prose) {
        return false;
    }
    const bool alone = !(first > 0 && reading.isCapital(first - 1)) && !reading.isCapital(end);
    return alone && !reading.isCommonHere(first);
}

} // namespace

void findListedNames(const Reading& reading, Candidates& candidates)
{
    QSet<quint32> known; // entities named without doubt somewhere in the article
    for (const Word& word : reading.words()) {
        if (word.name != nullptr && !word.name->ambiguous) {
            known.insert(word.name->entity);
        }
    }
    for (qsizetype index = 0; index < reading.size(); ++index) {
        const Word& word = reading.word(index);
        if (word.name == nullptr) {
            continue;
        }
        if (word.name->ambiguous && !fits(reading, index, *word.name, known.contains(word.name->entity))) {
            continue;
        }
        if (reading.gazetteer().entityOf(*word.name).type == EntityType::Org && isTool(reading, index)) {
            continue;
        }
        candidates.push_back({.range = {.begin = word.range.begin, .end = endWithState(reading, index)},
                              .type = reading.gazetteer().entityOf(*word.name).type,
                              .source = MentionSource::Gazetteer,
                              .confidence = word.name->ambiguous ? 0.8 : 0.98,
                              .rule = "list"_L1,
                              .name = word.name});
    }
}

} // namespace linimasa::entities
