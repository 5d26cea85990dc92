#pragma once

#include "app/domain/note.h"
#include "ui/inspector/entity_summary.h"
#include "ui/models/collection.h"
#include "ui/models/entity_desk.h"
#include "ui/models/selection.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStandardItemModel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace linimasa::widgets {
class EmptyState;
}
namespace linimasa::models {
class Annotations;
}

namespace linimasa::inspector {

class EntityCard;
class SubjectNotes;

/// Who and what the open article names, by type, with as many mentions as there are marks in the text; ◀ 3/17 ▶ walks
/// through them.
class EntitiesPage : public QWidget {
    Q_OBJECT

public:
    /// Collection and selection must outlive the page.
    EntitiesPage(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    /// Shows the next (or, with −1, the previous) mention of the chosen entity; from the last one on to the first.
    void step(int direction);
    /// Where entities are corrected and known over all articles; without it the page knows the open article alone. Must
    /// outlive the page.
    void setDesk(models::EntityDesk* desk);
    /// Opens the form on this entity, or on words that are to become one.
    void correct(const models::EntitySubject& subject, domain::EntityRuleKind kind);
    /// Where notes on names are; without it there are none. Must outlive the page.
    void setAnnotations(const models::Annotations& annotations);
    /// Asks for a note on the chosen name; false when none is chosen.
    bool writeNote();

Q_SIGNALS:
    void noteRequested(const linimasa::domain::NoteTarget& target, const QString& about);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeStepper();
    void correctChosen(domain::EntityRuleKind kind);
    void closeForm();
    void readArticle();
    void fillTree();
    void follow();
    void showStepper();
    [[nodiscard]] const EntitySummary* chosen() const;
    [[nodiscard]] QString whyEmpty(QString& detail) const;

    models::Collection& m_collection;
    models::Selection& m_selection;
    QTimer m_readSoon; // the article that is shown has changed
    std::vector<EntitySummary> m_entities;
    int m_mention = -1; // of the chosen entity: the one shown last
    bool m_following = false;
    QStandardItemModel* m_model;
    QTreeView* m_tree;
    QLabel* m_name;
    QLabel* m_written;
    QLabel* m_position;
    QWidget* m_stepper;
    SubjectNotes* m_notes = nullptr;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_pages;
    models::EntityDesk* m_desk = nullptr;
    EntityCard* m_card = nullptr;
    QWidget* m_form = nullptr; // on the entity that is being corrected
    int m_formRow = -1; // of the article it was opened in
};

} // namespace linimasa::inspector
