#pragma once

#include "app/base/error.h"
#include "app/domain/correction_store.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace linimasa::models {

/// The person's decisions on events and rules for entities as the window works with them. Every change goes to the store first and
/// counts when it is kept there; every change is one step on the window's undo stack, however many things it concerns.
class Corrections : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// Store and stack must outlive it. The clock tells when a decision is made.
    Corrections(domain::CorrectionStore& store, QUndoStack& stack, QObject* parent = nullptr,
                Clock clock = &QDateTime::currentDateTimeUtc);

    /// Reads everything anew, as at the start or after another program wrote to the library.
    [[nodiscard]] base::Result<void> load();

    /// By the time they were made.
    [[nodiscard]] const domain::EventDecisions& decisions() const { return m_decisions; }
    [[nodiscard]] const domain::EntityRules& rules() const { return m_rules; }
    /// Null when there is none. Valid until the next change.
    [[nodiscard]] const domain::EventDecision* decision(const QString& id) const;
    [[nodiscard]] const domain::EntityRule* rule(const QString& id) const;

    /// Milliseconds since 1970 for what is made now: later than everything made before, so that the order of rules is that of
    /// their making even when the clock was set back.
    [[nodiscard]] qint64 now() const;
    /// A new id, unique in the world.
    [[nodiscard]] static QString newId();

    /// Makes the change as one step called `words` ("3 events confirmed"); false when it could not be kept.
    bool apply(const domain::CorrectionChange& change, const QString& words);

Q_SIGNALS:
    /// Something was changed, undone or redone, and is kept.
    void changed(const linimasa::domain::CorrectionChange& change);
    void reloaded();
    /// A step was made that can be taken back: "3 events rejected".
    void made(const QString& words);
    /// A change could not be kept; nothing was changed.
    void failed(const linimasa::base::Error& error);

private:
    friend class CorrectionCommand;
    bool perform(const domain::CorrectionChange& change);

    domain::CorrectionStore& m_store;
    QUndoStack& m_stack;
    Clock m_clock;
    domain::EventDecisions m_decisions;
    domain::EntityRules m_rules;
};

} // namespace linimasa::models
