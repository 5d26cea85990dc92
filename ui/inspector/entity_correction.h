#pragma once

#include "ui/models/entity_desk.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace linimasa::inspector {

/// What is wrong with an entity, how far the correction reaches and what it will change. Nothing is changed before the button
/// that says so; Escape leaves everything as it is.
class EntityCorrection : public QWidget {
    Q_OBJECT

public:
    /// `written`: the ways in which the article writes it, to split one off. The desk must outlive the form.
    EntityCorrection(models::EntityDesk& desk, const models::EntitySubject& subject, domain::EntityRuleKind kind,
                     const QStringList& written, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Corrected, or left as it was.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields(const QStringList& written);
    void makeReach();
    void showKind();
    void showTargets();
    void showExtent();
    void apply();
    [[nodiscard]] domain::EntityRuleKind kind() const;
    [[nodiscard]] domain::RuleReach reach() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isComplete() const;
    /// The entity chosen in the list; without an id a new one.
    [[nodiscard]] models::EntityFacts target() const;

    models::EntityDesk& m_desk;
    models::EntitySubject m_subject;
    QComboBox* m_kind;
    QLabel* m_nameCaption;
    QLineEdit* m_name;
    QListWidget* m_targets;
    std::vector<models::EntityFacts> m_offered; // what the list shows
    QLabel* m_wordsCaption;
    QComboBox* m_words;
    QLabel* m_typeCaption;
    QComboBox* m_type;
    QButtonGroup* m_reach;
    QLabel* m_extent;
    QPushButton* m_apply;
};

} // namespace linimasa::inspector
