#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace linimasa::widgets {

/// What an empty pane says: why there is nothing, and perhaps one thing to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without an action there is no button.
    void setMessage(const QString& title, const QString& detail = {}, const QString& action = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;

Q_SIGNALS:
    void actionChosen();

private:
    QLabel* m_title;
    QLabel* m_detail;
    QPushButton* m_action;
};

} // namespace linimasa::widgets
