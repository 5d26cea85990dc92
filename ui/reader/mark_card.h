#pragma once

#include "ui/reader/card_words.h"

#include <QColor>
#include <QFrame>
#include <QList>

class QFormLayout;
class QLabel;

namespace linimasa::reader {

/// A small sheet beside a mark that says what it is and why it is there. Lies over the text, never takes the focus.
class MarkCard : public QFrame {
    Q_OBJECT

public:
    explicit MarkCard(QWidget* parent);

    /// Shows the words below `mark` (in the parent's coordinates), or above it where there is no room. `ink` is the
    /// colour of the kind.
    void showAt(const QRect& mark, const CardWords& words, const QColor& ink);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const CardWords& words, const QColor& ink);
    void colour();

    QLabel* m_kind;
    QLabel* m_title;
    QFormLayout* m_rows;
    QLabel* m_sentence;
    QLabel* m_warning;
    QList<QLabel*> m_names; // of the rows
    QColor m_ink;
};

} // namespace linimasa::reader
