#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace linimasa::reader {

/// What the reading pane shows in place of a text: that it is being read, or why it cannot be, and what can be done.
class NoticePage : public QWidget {
    Q_OBJECT

public:
    explicit NoticePage(QWidget* parent = nullptr);

    /// An empty `action` has no button.
    void showNotice(const QString& title, const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace linimasa::reader
