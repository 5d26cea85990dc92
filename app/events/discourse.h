#pragma once

#include "app/events/party_finder.h"
#include "app/events/sentence_reading.h"

#include <QStringList>

namespace linimasa::events {

/// What an article is about, read from its title and first sentences before its events are looked for.
struct Discourse {
    bool onTopic = false; // somewhere Japan, a partner, an act and cyber security stand together
    bool focused = false; // they do so in the title or the lead: what the article leaves unsaid is about them too
    bool blocInTitle = false; // the title names Japan and ASEAN
    QStringList mainParties; // whom "the two countries" stands for; empty when not on topic
};

[[nodiscard]] Discourse readDiscourse(const ArticleReading& article);

} // namespace linimasa::events
