#include "app/events/theme.h"

namespace linimasa::events {

Topic topicOf(WordClasses classes)
{
    const auto has = [&](WordClass wordClass) { return classes.hasAny(wordClass); };
    if (has(WordClass::Cyber)) {
        return Topic::Cyber;
    }
    if (has(WordClass::NotCyber)) {
        return Topic::NotCyber;
    }
    return has(WordClass::Domestic) ? Topic::Home : Topic::Open;
}

Topic topicOf(const Clause& clause, const SentenceReading& sentence)
{
    const Topic own = topicOf(clause.classes);
    return own == Topic::Open ? topicOf(sentence.classes) : own;
}

} // namespace linimasa::events
