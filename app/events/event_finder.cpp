#include "app/events/event_finder.h"

#include "app/events/clause_splitter.h"
#include "app/events/story.h"

#include <algorithm>
#include <tuple>

namespace linimasa::events {

namespace {

/// "This is untrue" takes back what the sentence before it told.
void takeBackBefore(Story& story, std::size_t index)
{
    const SentenceReading& sentence = story.at(index);
    if (!sentence.has(WordClass::False) || !sentence.has(WordClass::Anaphor | WordClass::Rumour)) {
        return;
    }
    while (!story.tellings.empty() && story.tellings.back().sentence + 1 == index
           && story.at(story.tellings.back().sentence).paragraph == sentence.paragraph) {
        story.tellings.pop_back();
    }
    if (story.main && *story.main >= story.tellings.size()) {
        story.main.reset();
    }
}

void readSentence(Story& story, std::size_t index)
{
    SentenceReading& sentence = story.article.sentences[index];
    // A stray topic lasts as long as sentences point back to it and name nothing new.
    const bool fresh = sentence.has(WordClass::Cyber) || !sentence.has(WordClass::Anaphor)
        || (index > 0 && story.at(index - 1).paragraph != sentence.paragraph);
    if (fresh) {
        story.strayed = false;
    }
    sentence.clauses = splitClauses(sentence, story.article);
    takeBackBefore(story, index);
    const std::size_t before = story.tellings.size();
    findDatedEvents(story, index);
    if (story.tellings.size() == before) {
        findUndatedEvents(story, index);
    }
    const PartyReading parties = findParties(sentence.range, sentence, story.article);
    if (!parties.parties.isEmpty()) {
        story.lastSubject = {parties.parties.front()};
    }
}

} // namespace

std::vector<domain::Event> findEvents(const EventInput& input, const EventKnowledge& knowledge)
{
    Story story {.input = input,
                 .knowledge = knowledge,
                 .article = readArticle(input, knowledge.words(input.article.language)),
                 .discourse = {},
                 .tellings = {},
                 .main = {},
                 .waitingLead = {},
                 .lastSubject = {},
                 .strayed = false};
    story.discourse = readDiscourse(story.article);
    if (!story.discourse.onTopic) {
        return {};
    }
    for (std::size_t i = 0; i < story.article.sentences.size(); ++i) {
        if (!story.at(i).isTitle) {
            readSentence(story, i);
        }
    }
    settleWaitingLead(story);

    std::vector<domain::Event> events;
    events.reserve(story.tellings.size());
    for (Telling& telling : story.tellings) {
        events.push_back(std::move(telling.event));
    }
    std::ranges::stable_sort(events, {}, [](const domain::Event& event) {
        return std::tuple(event.range.begin, event.dateRange ? event.dateRange->begin : event.range.begin);
    });
    return events;
}

} // namespace linimasa::events
