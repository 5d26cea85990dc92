#pragma once

#include "ui/models/event_desk.h"

#include <QWidget>

namespace linimasa::inspector {

/// What a person said of an event and what can be said next: accept, reject, edit, take back.
class ReviewButtons : public QWidget {
    Q_OBJECT

public:
    /// The desk must outlive the buttons; the event is looked at now only.
    ReviewButtons(models::EventDesk& desk, const domain::ChronologyEvent& event, QWidget* parent = nullptr);

Q_SIGNALS:
    void editRequested();
};

} // namespace linimasa::inspector
