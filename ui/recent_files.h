#pragma once

#include <QMenu>
#include <QStringList>

namespace linimasa::ui {

/// The menu of files opened lately, newest first.
class RecentFiles : public QMenu {
    Q_OBJECT

public:
    explicit RecentFiles(QWidget* parent = nullptr);

    void note(const QStringList& paths);
    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    void setPaths(const QStringList& paths);
    /// Whether there is such a list; without it what was in it is forgotten.
    void setKept(bool isKept);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void rebuild();

    QStringList m_paths;
    bool m_isKept = true;
};

} // namespace linimasa::ui
