#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QWidget>

namespace linimasa::inspector {

/// What is known of the chosen event, the open article's entities, and its source: three tabs.
class InspectorPane : public QWidget {
    Q_OBJECT

public:
    /// The collection and the selection must outlive the pane.
    InspectorPane(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);
};

} // namespace linimasa::inspector
