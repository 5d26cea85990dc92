#pragma once

#include "ui/models/event_desk.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace linimasa::inspector {

/// What is to be known of an event's dates without being wrong, each with what can be made of it: the day of the deed and of the
/// report, one moment in two time zones, a later article that looks back, and sources that are suggested for a confirmed event.
/// Said in grey, without a warning: nothing of it must be decided.
class DifferenceNotes : public QWidget {
    Q_OBJECT

public:
    /// Desk and collection must outlive it; the event may go.
    DifferenceNotes(models::EventDesk& desk, const models::Collection& collection, const domain::ChronologyEvent& event,
                    QWidget* parent = nullptr);

    /// False when there is nothing to say.
    [[nodiscard]] bool hasAny() const { return !m_lines.isEmpty(); }
    /// What it says, a line a difference.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    /// What a button of a note does.
    struct Answer {
        QString name;
        QString text;
        QString tip;
        std::function<void()> work;
    };
    void addReported(const domain::ChronologyEvent& event);
    void addMoment(const domain::ChronologyEvent& event);
    void addLaterTellings(const domain::ChronologyEvent& event);
    void addSuggestedSources(const domain::ChronologyEvent& event);
    void addNote(const QString& text, const std::vector<Answer>& answers);
    /// "Harian Contoh, 16 May 2025: “… last year …”"
    [[nodiscard]] QString toldBy(const domain::Evidence& evidence) const;

    models::EventDesk& m_desk;
    const models::Collection& m_collection;
    QStringList m_lines;
    QVBoxLayout* m_column;
};

} // namespace linimasa::inspector
