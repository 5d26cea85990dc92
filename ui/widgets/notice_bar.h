#pragma once

#include "ui/widgets/message_bar.h"

#include <QWidget>

class QPlainTextEdit;

namespace linimasa::widgets {

/// A message that may have details, which are unfolded below it and can be copied.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// With details and no action of its own the button unfolds the details.
    void showNotice(MessageTone tone, const QString& sentence, const QString& action = {}, const QString& details = {});
    void dismiss();
    /// Empty when nothing is said.
    [[nodiscard]] QString sentence() const { return m_bar->message(); }
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void actionChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MessageBar* m_bar;
    QWidget* m_fold;
    QPlainTextEdit* m_details;
    bool m_unfolds = false; // the button is for the details
};

} // namespace linimasa::widgets
