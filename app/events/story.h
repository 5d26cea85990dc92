#pragma once

#include "app/events/act_finder.h"
#include "app/events/discourse.h"
#include "app/events/event_finder.h"
#include "app/events/party_finder.h"
#include "app/events/sentence_reading.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace linimasa::events {

/// An event found so far, with what later sentences need to point back to it.
struct Telling {
    domain::Event event;
    domain::EventKind act = domain::EventKind::Other; // what was done, also where the event's kind is "plan"
    std::size_t sentence = 0;
    bool retold = false; // tells an event again
};

/// An article being read: what is known before its events are looked for, and the events found so far.
struct Story {
    const EventInput& input;
    const EventKnowledge& knowledge;
    ArticleReading article;
    Discourse discourse;

    std::vector<Telling> tellings;
    std::optional<std::size_t> main; // the telling that the article is about: happened, dated, in the lead
    std::optional<std::size_t> waitingLead; // a sentence of the lead that tells an act without its date
    QStringList lastSubject; // whom the sentence before was about
    bool strayed = false; // the sentence before told of another matter or of others

    [[nodiscard]] const SentenceReading& at(std::size_t sentence) const { return article.sentences[sentence]; }
    [[nodiscard]] bool isJapanese() const { return article.language == domain::Language::Japanese; }
};

/// Looks for events that a sentence dates itself.
void findDatedEvents(Story& story, std::size_t sentence);

/// Looks for events whose date stands elsewhere: told again, told before their date, or said about the main event. For a
/// sentence in which findDatedEvents found nothing.
void findUndatedEvents(Story& story, std::size_t sentence);

/// Gives a lead that was never dated the dateline's day, or no date.
void settleWaitingLead(Story& story);

/// Beyond this many units a "sentence" is a list and says nothing about its parts (which keeps the cost linear).
[[nodiscard]] inline bool isList(const SentenceReading& sentence)
{
    constexpr qsizetype longestSentence = 3000;
    return sentence.range.length() > longestSentence;
}

/// The parties of an act: its own, completed from the sentence, the sentence before and the article. Empty when the act is not
/// one of Japan with a partner.
[[nodiscard]] QStringList partiesOfAct(const Story& story, std::size_t sentence, const Clause& clause,
                                       const ActReading& act);

/// Whether an act of these parties is a matter of cyber security (or a milestone beside it). None when it is not.
[[nodiscard]] std::optional<domain::EventTheme> themeOfAct(const Story& story, std::size_t sentence,
                                                           const Clause& clause, const ActReading& act,
                                                           const QStringList& parties);

/// Adds an event. `like` is the telling that it tells again.
void addTelling(Story& story, domain::Event event, domain::EventKind act, std::size_t sentence,
                std::optional<std::size_t> like = std::nullopt);

} // namespace linimasa::events
