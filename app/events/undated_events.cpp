#include "app/events/event_title.h"
#include "app/events/status_finder.h"
#include "app/events/story.h"
#include "app/events/theme.h"

#include <algorithm>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

using domain::EventKind;
using domain::EventStatus;

constexpr WordClasses takingBack = WordClasses(WordClass::Denial) | WordClass::Rumour | WordClass::Cancelled
    | WordClass::Postponed | WordClass::False;

Clause wholeOf(const SentenceReading& sentence)
{
    return {.range = sentence.range,
            .hits = sentence.hits,
            .mentions = sentence.mentions,
            .timexes = sentence.timexes,
            .classes = sentence.classes};
}

/// The event of `like`, proved by another sentence.
domain::Event retold(const Story& story, std::size_t like, const SentenceReading& sentence)
{
    domain::Event event = story.tellings[like].event;
    event.range = sentence.range;
    event.title = eventTitle(sentence.range, sentence, story.article);
    event.confidence = 0.8 * event.confidence;
    event.rule = u"told-again"_s;
    return event;
}

/// An official on the main event, without a day of its own: the main event's.
bool tellSaying(Story& story, std::size_t index)
{
    const SentenceReading& sentence = story.at(index);
    if (!story.main || !sentence.has(WordClass::Say) || sentence.has(WordClass::Anonymous)) {
        return false;
    }
    const auto speaks = std::ranges::any_of(sentence.mentions, [&](const domain::Mention& mention) {
        const bool person = mention.type == domain::EntityType::Person || mention.type == domain::EntityType::Role;
        return person && (mention.of.isEmpty() || story.discourse.mainParties.contains(mention.of));
    });
    const bool about = sentence.has(WordClass::Cyber)
        || (!sentence.has(WordClass::NotCyber) && sentence.has(actWords | WordClass::Both));
    if (!speaks || !about || sentence.has(WordClass::Besides)) {
        return false;
    }
    domain::Event event = retold(story, *story.main, sentence);
    event.kind = EventKind::Statement;
    event.rule = u"said-there"_s;
    addTelling(story, std::move(event), EventKind::Statement, index);
    return true;
}

/// The telling just before that this sentence goes on about.
std::optional<std::size_t> pointedTo(const Story& story, std::size_t index, const ActReading& act)
{
    constexpr std::size_t reach = 2; // sentences
    if (story.tellings.empty()) {
        return std::nullopt;
    }
    const std::size_t last = story.tellings.size() - 1;
    const Telling& telling = story.tellings[last];
    constexpr int longestEvent = 14; // days; a vaguer date says too little to be told again
    const bool sharp = !telling.event.date || !telling.event.date->earliest().isValid()
        || telling.event.date->earliest().daysTo(telling.event.date->latest()) <= longestEvent;
    if (!sharp || index - telling.sentence > reach || telling.act == EventKind::Statement) {
        return std::nullopt;
    }
    const SentenceReading& sentence = story.at(index);
    const bool close = story.at(telling.sentence).paragraph == sentence.paragraph;
    const bool sameAct = act.kind == telling.act && act.kind != EventKind::Other;
    const bool ofSame = findParties(sentence.range, sentence, story.article).hasPair();
    const bool points = sentence.has(WordClass::Anaphor | WordClass::Both);
    return (sameAct && (close || points || ofSame)) || (points && close) ? std::optional(last) : std::nullopt;
}

/// A lead that tells the act before its date: kept until a sentence dates it.
void keepLead(Story& story, std::size_t index, const ActReading& act)
{
    const SentenceReading& sentence = story.at(index);
    constexpr std::size_t leadSentences = 3;
    if (story.main || story.waitingLead || index >= leadSentences || !act.byVerb || !sentence.timexes.empty()
        || sentence.has(WordClass::Plan)) {
        return;
    }
    if (sentence.has(WordClass::Cyber) && findParties(sentence.range, sentence, story.article).hasPair()) {
        story.waitingLead = index;
    }
}

} // namespace

void findUndatedEvents(Story& story, std::size_t index)
{
    const SentenceReading& sentence = story.at(index);
    const ActReading act = readActs(sentence.clauses, story.article.language);
    const Topic topic = topicOf(sentence.classes);
    const bool other = topic == Topic::NotCyber || sentence.has(WordClass::Another);
    if (other || act.negated || sentence.has(WordClass::Negation) || sentence.has(takingBack)
        || sentence.has(WordClass::Besides)) {
        story.strayed = story.strayed || other;
        return;
    }
    const bool counts = sentence.has(WordClass::Since | WordClass::SinceAfter) && !act.byVerb; // "the third since 2019"
    if (!counts && tellSaying(story, index)) {
        return;
    }
    if (!act.found || counts || story.strayed || sentence.has(WordClass::Plan)) {
        return;
    }
    if (const auto like = pointedTo(story, index, act); like && sentence.timexes.empty()) {
        addTelling(story, retold(story, *like, sentence), story.tellings[*like].act, index, like);
        return;
    }
    keepLead(story, index, act);
}

void settleWaitingLead(Story& story)
{
    if (!story.waitingLead) {
        return;
    }
    const std::size_t index = *story.waitingLead;
    const SentenceReading& sentence = story.at(index);
    const ActReading act = readActs(sentence.clauses, story.article.language);
    constexpr std::size_t reach = 4; // sentences in which the date may follow
    for (std::size_t i = 0; i < story.tellings.size(); ++i) {
        const Telling& telling = story.tellings[i];
        const bool after = telling.sentence > index && telling.sentence - index <= reach;
        const bool next = telling.sentence - index == 1 && story.at(telling.sentence).paragraph == sentence.paragraph;
        const bool fits = telling.act == act.kind || next || story.at(telling.sentence).has(WordClass::Anaphor);
        if (after && fits && !telling.retold && telling.event.status == EventStatus::Happened && telling.event.date
            && telling.act != EventKind::Statement) {
            domain::Event event = retold(story, i, sentence);
            event.rule = u"neighbour-sentence"_s;
            addTelling(story, std::move(event), telling.act, index, i);
            return;
        }
    }
    domain::Event event;
    event.range = sentence.range;
    event.rule = u"undated"_s;
    event.confidence = 0.45;
    for (const domain::Timex& timex : sentence.dateline) {
        if (timex.value) {
            event.date = timex.value;
            event.dateRange = timex.range;
            event.inferred = timex.inferred;
            event.rule = u"dateline"_s;
            event.confidence = 0.6;
        }
    }
    const Clause whole = wholeOf(sentence);
    event.parties = partiesOfAct(story, index, whole, act);
    const auto theme = themeOfAct(story, index, whole, act, event.parties);
    if (event.parties.size() < 2 || !theme) {
        return;
    }
    event.theme = *theme;
    event.kind = act.kind;
    event.place = findParties(sentence.range, sentence, story.article).place;
    event.title = eventTitle(sentence.range, sentence, story.article);
    addTelling(story, std::move(event), act.kind, index);
}

} // namespace linimasa::events
