#include "app/events/discourse.h"

#include "app/events/act_finder.h"
#include "app/events/theme.h"

#include <algorithm>

namespace linimasa::events {

namespace {

constexpr std::size_t leadSentences = 3; // after the title

constexpr WordClasses cooperation = actWords | WordClass::Denial | WordClass::Joint;

bool namesBoth(const SentenceReading& sentence)
{
    return sentence.has(WordClass::Party | WordClass::Capital) || !sentence.mentions.empty();
}

/// A body of both ("the ASEAN-Japan … Centre") stands for what they do together.
bool namesCommonBody(const SentenceReading& sentence, const ArticleReading& article)
{
    return std::ranges::any_of(sentence.mentions, [&](const domain::Mention& mention) {
        return mention.type == domain::EntityType::Org && findParties(mention.range, sentence, article).hasPair();
    });
}

/// Cyber security in the sentence itself or in one beside it in the same paragraph.
bool isNearCyber(std::size_t index, const ArticleReading& article)
{
    const auto cyberAt = [&](std::size_t other) {
        return article.sentences[other].paragraph == article.sentences[index].paragraph
            && article.sentences[other].has(WordClass::Cyber);
    };
    return cyberAt(index) || (index > 0 && cyberAt(index - 1))
        || (index + 1 < article.sentences.size() && cyberAt(index + 1));
}

} // namespace

Discourse readDiscourse(const ArticleReading& article)
{
    Discourse discourse;
    bool titleCyber = false;
    bool leadCyber = false;
    bool leadPair = false;
    QStringList titlePair;
    QStringList leadParties;
    QStringList apart; // parties of the lead's sentences, each named by itself
    std::size_t cyberSentences = 0;
    std::size_t body = 0;
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        const SentenceReading& sentence = article.sentences[i];
        const bool lead = sentence.isTitle || body < leadSentences;
        body += sentence.isTitle ? 0 : 1;
        titleCyber = titleCyber
            || (sentence.isTitle && topicOf(sentence.classes) == Topic::Cyber && !sentence.has(WordClass::NotCyber));
        leadCyber = leadCyber || (lead && sentence.has(WordClass::Cyber));
        cyberSentences += sentence.has(WordClass::Cyber) ? 1 : 0;
        if (lead && !sentence.isTitle) {
            apart += findParties(sentence.range, sentence, article).parties;
        }
        // A lead on cyber security that names the two is about them, whatever its verb.
        const bool tells = lead && !sentence.isTitle && topicOf(sentence.classes) == Topic::Cyber
            && !sentence.has(WordClass::NotCyber);
        const bool together = sentence.has(cooperation) || tells || (lead && namesCommonBody(sentence, article));
        if (!namesBoth(sentence) || !together) {
            continue;
        }
        // A headline that names cyber security says what the lead is about, where the lead itself does not say otherwise.
        const bool titled = titleCyber && lead && topicOf(sentence.classes) == Topic::Open;
        const bool near = titled || isNearCyber(i, article);
        if (!lead && (discourse.onTopic || !near)) {
            continue;
        }
        const PartyReading parties = findParties(sentence.range, sentence, article);
        if (!parties.hasPair()) {
            continue;
        }
        discourse.onTopic = discourse.onTopic || near;
        leadPair = leadPair || lead;
        if (sentence.isTitle && titlePair.isEmpty()) {
            titlePair = parties.parties;
        } else if (leadParties.isEmpty() || (leadParties.size() > 2 && lead && parties.parties.size() == 2)) {
            leadParties = parties.parties;
        }
    }
    // A feature opens with a scene: its first sentences name Japan in one and the partner in another.
    apart.removeDuplicates();
    const bool scene = !leadPair && titlePair.isEmpty() && leadParties.size() <= 2 && apart.size() == 2
        && apart.contains(japan) && (leadCyber || cyberSentences > 1);
    if (scene) {
        leadParties = apart;
    }
    discourse.focused = scene || (leadCyber && leadPair);
    if (discourse.onTopic) {
        discourse.blocInTitle = titlePair.contains(asean) && titlePair.contains(japan);
        discourse.mainParties = titlePair.isEmpty() ? leadParties : titlePair;
        // A title that names the bloc beside a member speaks of the bloc; so does a lead that does.
        if (leadParties.contains(asean) && !discourse.mainParties.contains(asean)) {
            discourse.mainParties = leadParties;
        }
    }
    return discourse;
}

} // namespace linimasa::events
