#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace linimasa::dialogs {

/// All actions with their keys, filtered while one types. Not modal.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const std::vector<QAction*>& actions, QWidget* parent);

private:
    void filter(const QString& words);

    QLineEdit* m_words;
    QTreeWidget* m_list;
};

} // namespace linimasa::dialogs
