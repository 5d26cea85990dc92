#pragma once

#include "ui/models/collection.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace linimasa::ui {

/// The bottom line: what just happened, how far the reading is, and how much there is.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    /// The collection must outlive it.
    explicit StatusLine(const models::Collection& collection, QWidget* parent = nullptr);

    void showProgress(qsizetype done, qsizetype total);
    void hideProgress();
    /// Shown until something else is said, and told to screen readers.
    void announce(const QString& words);
    /// Dates that cannot all be true and wait for the reader.
    void setDatesToDecide(int count);
    [[nodiscard]] QString counts() const;

Q_SIGNALS:
    void cancelRequested();

protected:
    /// What does not fit ends with dots.
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const models::Collection& m_collection;
    int m_toDecide = 0;
    QLabel* m_counts;
    QLabel* m_reading;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace linimasa::ui
