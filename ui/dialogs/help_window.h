#pragma once

#include "ui/dialogs/manual.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace linimasa::dialogs {

/// The manual: its pages on the left, the chosen one on the right, and a box that searches all of them. Not modal.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(std::vector<ManualPage> pages, QWidget* parent);

    /// Shows the page with this name; an unknown one changes nothing.
    void openPage(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPage(int row);
    void search();
    void lightFound();
    void step();

    std::vector<ManualPage> m_pages;
    QLineEdit* m_words;
    QListWidget* m_names;
    QLabel* m_count;
    QTextBrowser* m_text;
};

} // namespace linimasa::dialogs
