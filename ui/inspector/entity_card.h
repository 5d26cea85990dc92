#pragma once

#include "ui/models/collection.h"
#include "ui/models/entity_desk.h"
#include "ui/models/selection.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace linimasa::inspector {

/// The chosen entity over all articles: how often and where it is named, how each language writes it, who is named with it,
/// and what can be corrected.
class EntityCard : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    EntityCard(models::EntityDesk& desk, const models::Collection& collection, models::Selection& selection,
               QWidget* parent = nullptr);

    /// Null: no entity is chosen.
    void show(const std::optional<models::EntitySubject>& subject);
    /// The first mention in the next (1) or previous (−1) article that names it.
    void stepArticle(int direction);

Q_SIGNALS:
    void correctionRequested(linimasa::domain::EntityRuleKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void fill();
    [[nodiscard]] QString namesByLanguage() const;
    [[nodiscard]] QString companions() const;

    models::EntityDesk& m_desk;
    const models::Collection& m_collection;
    models::Selection& m_selection;
    QString m_entity;
    std::vector<models::EntityArticle> m_articles; // that name it
    QLabel* m_count;
    QLabel* m_position;
    QLabel* m_names;
    QLabel* m_companions;
    QWidget* m_stepper;
};

} // namespace linimasa::inspector
