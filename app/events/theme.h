#pragma once

#include "app/events/sentence_reading.h"

namespace linimasa::events {

/// What an act is about.
enum class Topic {
    Cyber, // its own words say so
    NotCyber, // its own words name another matter
    Home, // law-making or another thing a state does alone
    Open, // its own words do not say; the text around may
};

[[nodiscard]] Topic topicOf(WordClasses classes);

/// The topic of an act told in `clause`: its own words first, then those of the rest of the sentence.
[[nodiscard]] Topic topicOf(const Clause& clause, const SentenceReading& sentence);

} // namespace linimasa::events
