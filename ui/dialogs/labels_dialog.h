#pragma once

#include <QDialog>

#include <array>

namespace linimasa::dialogs {

/// Asks what the four labels are called.
class LabelsDialog : public QDialog {
    Q_OBJECT

public:
    explicit LabelsDialog(const std::array<QString, 4>& names, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The dialog was accepted; an empty name asks for the first one back.
    void named(const std::array<QString, 4>& names);
};

} // namespace linimasa::dialogs
