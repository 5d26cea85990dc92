#pragma once

#include "app/exports/chronology_view.h"

#include <vector>

namespace linimasa::exports {

/// A small chronology of two made-up articles: an agreement told twice with a date conflict, a planned meeting of a month,
/// and an undated statement. Titles and outlets hold what each format must escape.
class SampleChronology {
public:
    SampleChronology();

    [[nodiscard]] ChronologyView view() const;

private:
    std::vector<domain::AnalysedArticle> m_articles;
    std::vector<const domain::AnalysedArticle*> m_pointers;
    std::vector<domain::Track> m_tracks;
    domain::Chronology m_events;
};

} // namespace linimasa::exports
