#pragma once

#include "ui/models/annotations.h"
#include "ui/models/article_directory.h"
#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QObject>

class QWidget;

namespace linimasa::models {
class ReviewQueue;
}
namespace linimasa::review {
class ReviewPane;
}

namespace linimasa::ui {

class Actions;
class Deciding;
class StatusLine;

/// The review queue in the window: its counter in the frame, its pane, and what the pane asks others for.
class Reviewing : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        models::Collection& collection;
        models::Selection& selection;
        const models::Annotations& annotations;
        const models::ArticleDirectory& articles;
        Actions& actions;
        StatusLine& status;
        Deciding& deciding;
    };
    Reviewing(const Place& place, QWidget* window);
    ~Reviewing() override;

    [[nodiscard]] models::ReviewQueue& queue() { return *m_queue; }
    /// Made when first asked for.
    [[nodiscard]] review::ReviewPane* pane();
    /// "Review", with the number of dates to decide.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// The pane is to be seen and to have the keyboard.
    void paneWanted();
    /// The passage is to be seen, the keyboard staying where it is.
    void lookWanted(const linimasa::models::Place& place);
    /// The reader goes to the passage.
    void goWanted(const linimasa::models::Place& place);
    void publishedEntered(qint64 article, const linimasa::domain::Edtf& date);
    void highlightWanted(const QString& highlight);
    void titleChanged(const QString& title);

private:
    void showCount();

    Place m_place;
    QWidget* m_window;
    models::ReviewQueue* m_queue;
    review::ReviewPane* m_pane = nullptr;
};

} // namespace linimasa::ui
