#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace linimasa::models {
class RulesModel;
}

namespace linimasa::dialogs {

/// The corrections of names that are kept: each can be taken back, whenever it was made; all can be written into a file and brought in
/// from one. The window stays usable beside it.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes the model.
    explicit RulesDialog(models::RulesModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void exportWanted(const QString& path);
    void importWanted(const QString& path);

private:
    [[nodiscard]] QStringList chosen() const;
    void showWhatIsPossible();
    void askWhereTo();
    void askForFile();

    models::RulesModel* m_model;
    QTreeView* m_list;
    QLabel* m_empty;
    QPushButton* m_takeBack;
    QPushButton* m_export;
};

} // namespace linimasa::dialogs
