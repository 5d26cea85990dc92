#include "ui/models/track_sorter.h"

#include "app/domain/track_match.h"
#include "ui/models/folded_text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

/// Whether title or passages hold a word, as the search boxes compare. They are folded when first asked for.
class Says {
public:
    explicit Says(const domain::ChronologyEvent& event)
        : m_event(event)
    {
    }

    bool operator()(const QString& word) const
    {
        if (!m_text) {
            QString text = m_event.title;
            for (const domain::Evidence& evidence : m_event.evidences) {
                text += u'\n' + evidence.passage;
            }
            m_text = folded(text);
        }
        return m_text->contains(folded(word));
    }

private:
    const domain::ChronologyEvent& m_event;
    mutable std::optional<QString> m_text;
};

QString trackAmong(const std::vector<domain::Track>& tracks, const domain::ChronologyEvent& event)
{
    const Says says(event);
    return domain::trackOf(event.parties, [&says](const QString& word) { return says(word); }, tracks);
}

} // namespace

TrackSorter::TrackSorter(std::vector<domain::Track> shipped, std::vector<domain::Track> all)
    : m_shipped(std::move(shipped))
    , m_all(std::move(all))
{
}

QString TrackSorter::trackOf(const domain::ChronologyEvent& event) const
{
    return trackAmong(m_all, event);
}

bool TrackSorter::isSettled(const domain::ChronologyEvent& event) const
{
    const bool isKnown
        = event.track == u"other"_s || std::ranges::find(m_all, event.track, &domain::Track::id) != m_all.end();
    return event.review == domain::DecisionStatus::Confirmed && isKnown && event.track != trackAmong(m_shipped, event);
}

void TrackSorter::sort(domain::Chronology& chronology) const
{
    for (domain::ChronologyEvent& event : chronology) {
        if (!isSettled(event)) {
            event.track = trackOf(event);
        }
    }
}

} // namespace linimasa::models
