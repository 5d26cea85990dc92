#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace linimasa::dialogs {

/// Four lines with the names of the labels, each beside its swatch.
class LabelNames : public QWidget {
    Q_OBJECT

public:
    explicit LabelNames(const std::array<QString, 4>& names, QWidget* parent = nullptr);

    [[nodiscard]] std::array<QString, 4> names() const;

Q_SIGNALS:
    /// A name was changed and its line left.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawSwatches();

    std::array<QLabel*, 4> m_swatches {};
    std::array<QLineEdit*, 4> m_names {};
};

} // namespace linimasa::dialogs
