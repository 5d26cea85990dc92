#pragma once

#include "ui/models/event_desk.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace linimasa::inspector {

/// The ways to settle dates that cannot all be true: one of the readings, the whole stretch, another date, or left open on
/// purpose, and, where sources disagree, two events. None is chosen beforehand; a reason can be given, and what is not
/// chosen is kept.
class ConflictChoices : public QWidget {
    Q_OBJECT

public:
    /// The event must be in conflict; the desk must outlive this. The collection tells which outlets speak for a reading.
    ConflictChoices(models::EventDesk& desk, const models::Collection& collection, const domain::ChronologyEvent& event,
                    QWidget* parent = nullptr);

private:
    void addChoice(const QString& text, const QString& name, corrections::Settlement settlement,
                   const QString& grounds = {});
    void addTwoEvents(const domain::ChronologyEvent& event);
    void showWhetherComplete();
    void apply();
    [[nodiscard]] bool isTyped() const;

    models::EventDesk& m_desk;
    QString m_event;
    QButtonGroup* m_choices;
    std::vector<corrections::Settlement> m_settlements; // by the choice's number
    std::vector<std::size_t> m_others; // evidences that make the second event; empty when that is no choice
    int m_typed = -1;
    int m_split = -1;
    QLineEdit* m_date;
    QLineEdit* m_reason;
    QLabel* m_complaint;
    QPushButton* m_apply;
};

/// The stretch from the first day of any reading to the last; none when a reading cannot be placed.
[[nodiscard]] std::optional<domain::Edtf> stretchOf(const std::vector<domain::Edtf>& readings);

} // namespace linimasa::inspector
