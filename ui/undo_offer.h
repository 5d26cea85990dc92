#pragma once

#include <QWidget>

class QLabel;

namespace linimasa::ui {

/// "Highlight deleted – Undo" in the bottom line. It stays until it is taken or the next step is made.
class UndoOffer : public QWidget {
    Q_OBJECT

public:
    explicit UndoOffer(QWidget* parent = nullptr);

    void offer(const QString& words);

Q_SIGNALS:
    void taken();

private:
    QLabel* m_words;
};

} // namespace linimasa::ui
