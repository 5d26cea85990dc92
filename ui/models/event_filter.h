#pragma once

#include "app/domain/chronology.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace linimasa::models {

/// Which events are shown. Table, chart and export share the one filter, so what is seen is what is exported.
class EventFilter : public QObject {
    Q_OBJECT

public:
    explicit EventFilter(QObject* parent = nullptr);

    /// Track ids shown; empty: all.
    [[nodiscard]] const QSet<QString>& tracks() const { return m_tracks; }
    [[nodiscard]] const QSet<domain::EventKind>& kinds() const { return m_kinds; }
    /// Words that must all stand in the title or the sentence, compared as FoldedText does; empty: any.
    [[nodiscard]] const QString& words() const { return m_words; }
    /// What a person said of the events shown; empty: all but the rejected ones.
    [[nodiscard]] const QSet<domain::DecisionStatus>& reviews() const { return m_reviews; }
    /// Show only events whose date is in conflict.
    [[nodiscard]] bool conflictsOnly() const { return m_conflictsOnly; }
    [[nodiscard]] bool isActive() const;

    void setTracks(const QSet<QString>& tracks);
    void setKinds(const QSet<domain::EventKind>& kinds);
    void setWords(const QString& words);
    void setReviews(const QSet<domain::DecisionStatus>& reviews);
    void setConflictsOnly(bool conflictsOnly);
    void clear();

    /// `foldedText` is the text that words are looked for in, already folded.
    [[nodiscard]] bool accepts(const domain::ChronologyEvent& event, const QString& foldedText) const;

Q_SIGNALS:
    void changed();

private:
    QSet<QString> m_tracks;
    QSet<domain::EventKind> m_kinds;
    QString m_words;
    QStringList m_foldedWords;
    QSet<domain::DecisionStatus> m_reviews;
    bool m_conflictsOnly = false;
};

} // namespace linimasa::models
