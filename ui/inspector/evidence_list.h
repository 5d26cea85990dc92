#pragma once

#include "ui/models/collection.h"
#include "ui/models/event_desk.h"
#include "ui/models/selection.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;

namespace linimasa::inspector {

/// The passages that prove an event. Where there are several and events can be decided on, some of them can be made an event
/// of their own.
class EvidenceList : public QWidget {
    Q_OBJECT

public:
    /// The event is looked at now only; the desk may be null. All must outlive it.
    EvidenceList(const models::Collection& collection, const domain::ChronologyEvent& event,
                 models::Selection& selection, models::EventDesk* desk, QWidget* parent = nullptr);

private:
    void addSplitting(const domain::ChronologyEvent& event, models::EventDesk& desk);
    void showWhetherPossible();
    [[nodiscard]] std::vector<std::size_t> checked() const;

    std::vector<QCheckBox*> m_boxes;
    QPushButton* m_begin = nullptr;
    QPushButton* m_split = nullptr;
};

} // namespace linimasa::inspector
