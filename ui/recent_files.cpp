#include "ui/recent_files.h"

#include <QAction>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 12;

} // namespace

RecentFiles::RecentFiles(QWidget* parent)
    : QMenu(tr("Open &recent"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::rebuild);
    menuAction()->setEnabled(false);
}

void RecentFiles::note(const QStringList& paths)
{
    QStringList all = paths.mid(0, limit);
    for (const QString& path : m_paths) {
        if (!all.contains(path)) {
            all << path;
        }
    }
    setPaths(all);
}

void RecentFiles::setPaths(const QStringList& paths)
{
    m_paths = m_isKept ? paths.mid(0, limit) : QStringList();
    menuAction()->setEnabled(!m_paths.isEmpty());
}

void RecentFiles::setKept(bool isKept)
{
    m_isKept = isKept;
    setPaths(m_paths);
    menuAction()->setVisible(isKept);
}

void RecentFiles::rebuild()
{
    clear();
    for (const QString& path : std::as_const(m_paths)) {
        QString words = path.section(u'/', -2);
        QAction* action = addAction(words.replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(path);
    }
    addSeparator();
    addAction(tr("Clear this list"), this, [this] { setPaths({}); });
}

} // namespace linimasa::ui
