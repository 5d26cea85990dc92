#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace linimasa::dialogs {

/// One page of the settings: groups with a bold line above them, one below the other. It changes the preferences that it was given
/// and says so.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    void addHeading(const QString& words);
    /// A sentence that explains what stands above it.
    QLabel* addSentence(const QString& words);

private:
    QVBoxLayout* m_column;
};

} // namespace linimasa::dialogs
