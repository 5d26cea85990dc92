#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"
#include "ui/models/track_names.h"

#include <QScrollArea>

class QVBoxLayout;

namespace linimasa::widgets {
class EmptyState;
}

namespace linimasa::inspector {

/// All that is known of the chosen event, and the passages that say so.
class EventPage : public QScrollArea {
    Q_OBJECT

public:
    /// Collection and selection must outlive the page.
    EventPage(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    void setTrackNames(models::TrackNames names);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChosen();
    void replaceContent(QWidget* content);
    [[nodiscard]] QWidget* makeContent(const domain::ChronologyEvent& event);
    void addHeading(QVBoxLayout& layout, const QString& text) const;
    void addDate(QVBoxLayout& layout, const domain::ChronologyEvent& event);
    void addEntities(QVBoxLayout& layout, const domain::ChronologyEvent& event);
    void addEvidences(QVBoxLayout& layout, const domain::ChronologyEvent& event);

    models::Collection& m_collection;
    models::Selection& m_selection;
    models::TrackNames m_names;
};

} // namespace linimasa::inspector
