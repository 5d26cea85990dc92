#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace linimasa::dialogs {

/// Asks which folders are watched for new articles.
class FoldersDialog : public QDialog {
    Q_OBJECT

public:
    explicit FoldersDialog(const QStringList& folders, QWidget* parent = nullptr);

    [[nodiscard]] QStringList folders() const;
    /// As if the reader had chosen it in the file dialog.
    void add(const QString& folder);

Q_SIGNALS:
    /// The dialog was accepted.
    void chosen(const QStringList& folders);

private:
    void askForFolder();
    void showWhatIsPossible();

    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace linimasa::dialogs
