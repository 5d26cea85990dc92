#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace linimasa::widgets {

enum class MessageTone { Note, Warning };

/// A sentence in the place it concerns, with what can be done about it. Never modal; it stays until it is answered.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the sentence. An empty `action` has no button.
    void showMessage(MessageTone tone, const QString& sentence, const QString& action = {});
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sign;
    QLabel* m_sentence;
    QPushButton* m_action;
    MessageTone m_tone = MessageTone::Note;
};

} // namespace linimasa::widgets
