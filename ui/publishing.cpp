#include "ui/publishing.h"

#include "app/exports/article_paper.h"
#include "app/exports/citation.h"
#include "app/exports/paper_pages.h"
#include "ui/actions.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/status_line.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTimeZone>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime today()
{
    return QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), QTimeZone::UTC);
}

/// Counted from 1; a paragraph is a line with text in it.
qsizetype paragraphAt(QStringView text, qsizetype position)
{
    qsizetype paragraph = 0;
    for (const QStringView line : text.first(position).split(u'\n')) {
        paragraph += line.trimmed().isEmpty() ? 0 : 1;
    }
    const bool isInside = position > 0 && !text.first(position).split(u'\n').back().trimmed().isEmpty();
    return isInside ? paragraph : paragraph + 1;
}

} // namespace

Publishing::Publishing(const Place& place, QWidget* window)
    : QObject(window)
    , m_place(place)
    , m_window(window)
    , m_exports(new WindowExports({.collection = &place.collection,
                                   .selection = &place.selection,
                                   .filter = &place.filter,
                                   .shown = nullptr,
                                   .tracks = &place.tracks,
                                   .textKeyOf = place.textKeyOf,
                                   .marks = place.marks},
                                  today, this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_place.actions.on(Act::Export, this, [this] { openDialog(); });
    m_place.actions.on(Act::Print, this, [this] { printArticle(); });
    m_place.actions.on(Act::CopyWithCitation, this, [this] { copyWithCitation(); });
}

void Publishing::openDialog()
{
    auto* dialog = new dialogs::ExportDialog(*m_exports, m_folder, m_window);
    connect(dialog, &dialogs::ExportDialog::exported, this, [this](const QString& path) {
        m_folder = QFileInfo(path).absolutePath();
        m_place.status.announce(tr("Exported to %1").arg(path));
    });
    connect(dialog, &dialogs::ExportDialog::printRequested, this, [this, dialog](const dialogs::ExportChoice& choice) {
        const auto paper = std::make_shared<exports::Paper>(m_exports->paper(choice));
        dialogs::showPrintPreview(
            paper->title, [paper](QPagedPaintDevice& device) { exports::paintPages(device, *paper); }, dialog);
    });
    dialog->show();
}

void Publishing::printArticle()
{
    const models::ArticlePointer article = m_place.collection.article(m_place.selection.article());
    if (!article) {
        m_place.status.announce(tr("No article is open"));
        return;
    }
    const QString key = m_place.textKeyOf ? m_place.textKeyOf(m_place.selection.article()) : QString();
    const MarksOfReader marks = m_place.marks ? m_place.marks() : MarksOfReader();
    const exports::NotesSource source = exports::sourceFrom(article->article, article->analysis.published, key);
    const auto paper
        = std::make_shared<exports::Paper>(exports::articlePaper(source, marks.highlights, marks.notes, marks.labels));
    dialogs::showPrintPreview(
        paper->title, [paper](QPagedPaintDevice& device) { exports::paintPages(device, *paper); }, m_window);
}

void Publishing::copyWithCitation(base::TextRange passage)
{
    const domain::AnalysedArticle* article = m_place.reader.view().article();
    const QTextCursor cursor = m_place.reader.view().textCursor();
    const base::TextRange range
        = passage.isEmpty() ? base::TextRange {cursor.selectionStart(), cursor.selectionEnd()} : passage;
    if (article == nullptr || range.isEmpty() || range.end > article->article.text.size()) {
        m_place.status.announce(tr("Select the words to quote first"));
        return;
    }
    const QString quote = range.of(article->article.text).toString();
    const exports::Quotation quotation {.quote = quote,
                                        .source
                                        = exports::sourceFrom(article->article, article->analysis.published, {}),
                                        .paragraph = paragraphAt(article->article.text, range.begin)};
    auto* data = new QMimeData;
    data->setText(exports::citationText(quotation));
    data->setHtml(exports::citationHtml(quotation));
    QGuiApplication::clipboard()->setMimeData(data);
    m_place.status.announce(tr("Copied with its source"));
}

} // namespace linimasa::ui
