#pragma once

#include "app/domain/track.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/selection.h"

#include <QByteArray>
#include <QWidget>

#include <vector>

namespace linimasa::timeline {

/// The chronology as a table and as a chart of the same rows, with the filter above them. What is chosen here is chosen
/// everywhere, and the other way round.
class TimelinePane : public QWidget {
    Q_OBJECT

public:
    /// The collection, selection and filter must outlive the pane.
    TimelinePane(models::Collection& collection, models::Selection& selection, models::EventFilter& filter,
                 std::vector<domain::Track> tracks, QWidget* parent = nullptr);

    /// Which views are open, column widths: for the next start. restoreState() refuses what it does not know.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);
};

} // namespace linimasa::timeline
