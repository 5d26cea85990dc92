#pragma once

#include "app/domain/article.h"
#include "app/domain/event.h"
#include "app/domain/mention.h"
#include "app/domain/problem.h"
#include "app/domain/timex.h"
#include "app/domain/token.h"

#include <optional>
#include <vector>

namespace linimasa::domain {

/// Everything the machine reads in an article. All ranges lie in the article's text; lists are in text order.
struct Analysis {
    std::optional<PublicationDate> published; // the one chosen; none when the article does not say
    std::vector<PublicationDate> publishedCandidates; // all that were found, the chosen one first
    SegmentedText segments;
    std::vector<Mention> mentions; // never overlapping
    std::vector<Timex> timexes; // never overlapping
    std::vector<Event> events;
    std::vector<Problem> problems;
};

/// An article with its analysis: they travel together, so that a range never meets another text.
struct AnalysedArticle {
    Article article;
    Analysis analysis;
    QString textKey = {}; // textKey() of the text where somebody has made it already; else empty
};

} // namespace linimasa::domain
