#pragma once

#include "ui/models/folded_text.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace linimasa::reader {

/// Finds words in the open article while they are typed. Accents, width and case do not count; it goes round at the end.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// The text to look in.
    void setText(const QString& text);
    /// Opens the bar with the words chosen, or with those of the last time; looks from `position` on.
    void open(const QString& words, qsizetype position);
    void step(int direction);

    [[nodiscard]] const std::vector<base::TextRange>& found() const { return m_found; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString countWords() const;

Q_SIGNALS:
    /// Others were found, or another one of them is the current one.
    void changed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look();
    void moveTo(int index, const QString& note = {});

    QLineEdit* m_words;
    QLabel* m_count;
    QString m_text;
    models::FoldedText m_folded; // made when first looked in
    bool m_isFolded = false;
    std::vector<base::TextRange> m_found;
    int m_current = -1;
    qsizetype m_from = 0; // where the reader was when the bar opened
};

} // namespace linimasa::reader
