// How the window comes, changes its size, takes what is dropped on it, and goes.
#include "ui/annotating.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/main_window.h"
#include "ui/models/passage_data.h"
#include "ui/panes.h"
#include "ui/reader/reader_pane.h"
#include "ui/status_line.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

#include <utility>

namespace linimasa::ui {

namespace {

constexpr int latePanes = 80; // milliseconds after the window is shown

} // namespace

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_annotating->keep() && !std::exchange(m_wasWarned, true)) {
        m_status->announce(tr("The note could not be saved. Copy it elsewhere, or close again to lose it."));
        event->ignore();
        return;
    }
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_panes->fitInto(width());
    // Here and not when shown: the text is laid out once, for the width it gets.
    if (!std::exchange(m_hasSizes, true)) {
        m_panes->setUsualSizes();
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(latePanes, this, [this] {
        readKept();
        makeLatePanes();
    });
    if (focusWidget() == nullptr || m_list->isAncestorOf(focusWidget())) {
        m_reader->takeFocus();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // Words of an open article are for an event, not for a new article.
    if (event->mimeData()->hasFormat(models::passageFormat())) {
        event->ignore();
    } else if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasHtml()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasFormat(models::passageFormat())) {
        event->ignore();
        return;
    }
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    if (paths.isEmpty()) {
        m_librarian->paste(*event->mimeData());
    } else {
        open(paths);
    }
}

} // namespace linimasa::ui
