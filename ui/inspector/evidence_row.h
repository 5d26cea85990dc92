#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QFrame>
#include <QLocale>

class QLabel;

namespace linimasa::inspector {

/// One passage that proves the event: where it stands and the sentence, its date marked. A click, Enter or Space opens it.
class EvidenceRow : public QFrame {
    Q_OBJECT

public:
    EvidenceRow(const models::Collection& collection, const domain::Evidence& evidence, const QLocale& locale,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const linimasa::models::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showOrigin();

    models::Place m_place;
    QString m_origin; // as HTML
    QLabel* m_originLine = nullptr; // there is none when the article cannot be shown
};

/// The passage as HTML with the date expression in bold and underlined; long passages are cut around the date.
[[nodiscard]] QString quoteWithDate(const domain::Evidence& evidence);

} // namespace linimasa::inspector
