#include "ui/models/event_filter.h"

#include "ui/models/folded_text.h"

#include <algorithm>

namespace linimasa::models {

EventFilter::EventFilter(QObject* parent)
    : QObject(parent)
{
}

bool EventFilter::isActive() const
{
    return !m_tracks.isEmpty() || !m_kinds.isEmpty() || !m_words.isEmpty() || !m_reviews.isEmpty() || m_conflictsOnly;
}

void EventFilter::setTracks(const QSet<QString>& tracks)
{
    if (m_tracks != tracks) {
        m_tracks = tracks;
        Q_EMIT changed();
    }
}

void EventFilter::setKinds(const QSet<domain::EventKind>& kinds)
{
    if (m_kinds != kinds) {
        m_kinds = kinds;
        Q_EMIT changed();
    }
}

void EventFilter::setWords(const QString& words)
{
    const QString simplified = words.simplified();
    if (m_words != simplified) {
        m_words = simplified;
        m_foldedWords = folded(simplified).split(u' ', Qt::SkipEmptyParts);
        Q_EMIT changed();
    }
}

void EventFilter::setReviews(const QSet<domain::DecisionStatus>& reviews)
{
    if (m_reviews != reviews) {
        m_reviews = reviews;
        Q_EMIT changed();
    }
}

void EventFilter::setConflictsOnly(bool conflictsOnly)
{
    if (m_conflictsOnly != conflictsOnly) {
        m_conflictsOnly = conflictsOnly;
        Q_EMIT changed();
    }
}

void EventFilter::clear()
{
    if (isActive()) {
        m_tracks.clear();
        m_kinds.clear();
        m_words.clear();
        m_foldedWords.clear();
        m_reviews.clear();
        m_conflictsOnly = false;
        Q_EMIT changed();
    }
}

bool EventFilter::accepts(const domain::ChronologyEvent& event, const QString& foldedText) const
{
    if (!m_tracks.isEmpty() && !m_tracks.contains(event.track)) {
        return false;
    }
    if (!m_kinds.isEmpty() && !m_kinds.contains(event.kind)) {
        return false;
    }
    if (m_reviews.isEmpty() ? event.review == domain::DecisionStatus::Rejected : !m_reviews.contains(event.review)) {
        return false;
    }
    if (m_conflictsOnly && !event.conflict) {
        return false;
    }
    return std::ranges::all_of(m_foldedWords, [&](const QString& word) { return foldedText.contains(word); });
}

} // namespace linimasa::models
