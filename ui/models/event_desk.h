#pragma once

#include "app/corrections/decision_maker.h"
#include "ui/models/collection.h"
#include "ui/models/corrections.h"
#include "ui/models/selection.h"
#include "ui/models/track_sorter.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace linimasa::models {

/// Where events are decided on: it puts the person's decisions over what the machine suggests, shows the outcome as the
/// collection's chronology, and turns what the panes ask for into changes that can be undone. What was chosen stays chosen
/// when a decision gives it another id.
class EventDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    EventDesk(Collection& collection, Corrections& corrections, Selection& selection, QObject* parent = nullptr);

    /// What the machine makes of the articles; the chronology follows.
    void setSuggestions(domain::Chronology suggestions);
    /// Puts every event into the tracks of now, which the machine may not know yet; the chronology follows.
    void setTracks(TrackSorter sorter);
    [[nodiscard]] const domain::Chronology& suggestions() const { return m_suggestions; }

    // Each of these is one step for undo. Ids that the chronology does not have are left aside; false when nothing was changed.
    bool confirm(const QStringList& events);
    bool reject(const QStringList& events);
    /// Makes suggestions of them again.
    bool withdraw(const QStringList& events);
    bool edit(const QString& event, const domain::EventFields& fields);
    bool settle(const QString& event, const corrections::Settlement& settlement);
    /// All become one event, with the values of the first.
    bool merge(const QStringList& events);
    /// The evidences with these indexes become an event of their own.
    bool split(const QString& event, const std::vector<std::size_t>& evidences, const QString& reason = {});
    /// The evidences with these indexes, which are suggested for a confirmed event, do not tell of it.
    bool setSourcesAside(const QString& event, const std::vector<std::size_t>& evidences);
    bool addSource(const QString& event, const domain::Passage& passage);
    bool make(const domain::Passage& passage, const domain::EventFields& fields,
              const std::vector<domain::Edtf>& readings = {});
    /// A date of a text that contradicts itself and matters to no event: it is not asked about again.
    bool leaveAside(const domain::Passage& passage, const domain::DateConflict& conflict);
    bool setNote(const QString& event, const QString& note);

    /// The decision on an event; null for a suggestion. Valid until the next change.
    [[nodiscard]] const domain::EventDecision* decisionOn(const QString& event) const;
    /// The passage of a place in the list, for addSource() and make(); none when its text is not at hand.
    [[nodiscard]] std::optional<domain::Passage> passageAt(int row, base::TextRange range) const;
    [[nodiscard]] domain::Passage passageOf(const domain::Evidence& evidence) const;

Q_SIGNALS:
    void reviewed();

private:
    void review();
    [[nodiscard]] std::optional<qsizetype> articleOf(const QString& textKey) const;
    template<typename Maker> [[nodiscard]] domain::CorrectionChange make(Maker maker) const;
    [[nodiscard]] domain::Chronology chosen(const QStringList& events) const;
    bool take(const domain::CorrectionChange& change, const QString& words);
    void explainConflicts(domain::Chronology& chronology) const;
    void follow(const QString& oldEvent, const domain::Passage& passage);

    Collection& m_collection;
    Corrections& m_corrections;
    Selection& m_selection;
    corrections::ArticleNames m_names;
    domain::Chronology m_suggestions;
    mutable QHash<QString, qsizetype> m_articles; // by text key; empty until it is needed after the list changed
    std::optional<TrackSorter> m_sorter; // none: the machine's tracks are those of now
};

} // namespace linimasa::models
