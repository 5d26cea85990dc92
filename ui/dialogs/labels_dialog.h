#pragma once

#include <QDialog>

#include <array>

class QLineEdit;

namespace linimasa::dialogs {

/// Asks what the four labels are called.
class LabelsDialog : public QDialog {
    Q_OBJECT

public:
    explicit LabelsDialog(const std::array<QString, 4>& names, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The dialog was accepted; an empty name asks for the first one back.
    void named(const std::array<QString, 4>& names);

private:
    std::array<QLineEdit*, 4> m_names {};
};

} // namespace linimasa::dialogs
