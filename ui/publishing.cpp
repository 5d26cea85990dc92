#include "ui/publishing.h"

#include "app/annotations/anchor_maker.h"
#include "app/annotations/placement.h"
#include "app/exports/article_paper.h"
#include "app/exports/chronology_choice.h"
#include "app/exports/citation.h"
#include "app/exports/notes_import.h"
#include "app/exports/paper_pages.h"
#include "app/exports/picture.h"
#include "app/exports/text_positions.h"
#include "app/exports/written_file.h"
#include "ui/actions.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/models/stage_words.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/status_line.h"
#include "ui/timeline/timeline_pane.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
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

std::function<QString(int)> textKeys(const models::ArticleDirectory* articles)
{
    return articles == nullptr ? nullptr
                               : std::function<QString(int)>([articles](int row) { return articles->textKeyOf(row); });
}

std::function<MarksOfReader()> marksOf(const models::Annotations* annotations)
{
    if (annotations == nullptr) {
        return nullptr;
    }
    return [annotations] {
        return MarksOfReader {
            .highlights = annotations->highlights(), .notes = annotations->notes(), .labels = annotations->labels()};
    };
}

exports::FoundPlace findPlace(const domain::TextAnchor& anchor, const QString& text)
{
    const annotations::Placement placement = annotations::Placer(text).place(anchor);
    const auto made
        = placement.by == domain::PlacedBy::Nothing ? std::nullopt : annotations::anchorOf(text, placement.range);
    return made ? exports::FoundPlace {.anchor = *made, .placedBy = placement.by, .score = placement.score}
                : exports::FoundPlace();
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
                                   .textKeyOf = textKeys(place.articles),
                                   .marks = marksOf(place.annotations),
                                   .notesOnScreen = place.notesOnScreen,
                                   .parties = place.parties},
                                  today, this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    // The dialog may be closed before a great file is written.
    connect(m_exports, &WindowExports::written, this,
            [this](const QString& path) { m_place.status.announce(tr("Exported to %1").arg(path)); });
    connect(m_exports, &WindowExports::notWritten, this, [this](const base::Error& error) {
        m_place.status.announce(tr("Not exported: %1").arg(models::translated(error.sentence)));
    });
    m_place.actions.on(Act::Export, this, [this] { openDialog(); });
    m_place.actions.on(Act::ImportNotes, this, [this] { askForNotes(); });
    m_place.actions[Act::ImportNotes]->setEnabled(m_place.annotations != nullptr);
    m_place.actions.on(Act::Print, this, [this] { printArticle(); });
    m_place.actions.on(Act::CopyWithCitation, this, [this] { copyWithCitation(); });
}

void Publishing::follow(const models::Corrections& corrections)
{
    const auto take
        = [this, &corrections] { m_exports->setDecisions(exports::decisionsFrom(corrections.decisions())); };
    connect(&corrections, &models::Corrections::changed, this, take);
    connect(&corrections, &models::Corrections::reloaded, this, take);
    take();
}

void Publishing::openDialog()
{
    auto* dialog = new dialogs::ExportDialog(*m_exports, m_folder, m_window);
    connect(dialog, &dialogs::ExportDialog::exported, this,
            [this](const QString& path) { m_folder = QFileInfo(path).absolutePath(); });
    connect(dialog, &dialogs::ExportDialog::printRequested, this, [this, dialog](const dialogs::ExportChoice& choice) {
        const auto paper = std::make_shared<exports::Paper>(m_exports->paper(choice));
        dialogs::showPrintPreview(
            paper->title, [paper](QPagedPaintDevice& device) { exports::paintPages(device, *paper); }, dialog);
    });
    dialog->show();
}

void Publishing::use(timeline::TimelinePane& timeline)
{
    m_timeline = &timeline;
    m_exports->setShown(&timeline.shownEvents());
    connect(&timeline, &timeline::TimelinePane::pictureWanted, this, &Publishing::askForPicture);
}

void Publishing::askForPicture()
{
    auto* dialog = new QFileDialog(m_window, tr("Save Picture of the Chart"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QList<std::pair<QString, QString>> endings {
        {tr("Drawing (*.svg)"), u"svg"_s}, {tr("Picture (*.png)"), u"png"_s}, {tr("PDF page (*.pdf)"), u"pdf"_s}};
    QStringList filters;
    for (const auto& [filter, ending] : endings) {
        filters << filter;
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(tr("timeline"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, endings](const QString& chosen) {
        for (const auto& [filter, ending] : endings) {
            if (filter == chosen) {
                dialog->setDefaultSuffix(ending);
            }
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (savePicture(path)) {
            m_folder = QFileInfo(path).absolutePath();
            m_place.status.announce(tr("Exported to %1").arg(path));
        }
    });
    dialog->open();
}

bool Publishing::savePicture(const QString& path)
{
    if (m_timeline == nullptr) {
        return false;
    }
    const timeline::ChartPicture picture = m_timeline->picture();
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto format = ending == "png"_L1 ? exports::PictureFormat::Png
        : ending == "pdf"_L1               ? exports::PictureFormat::Pdf
                                           : exports::PictureFormat::Svg;
    const QByteArray bytes
        = exports::pictureBytes({.size = picture.size, .title = tr("Timeline"), .paint = picture.paint}, format);
    // The file dialog has asked already whether a file may be replaced.
    const auto written = exports::writeFile(path, bytes, exports::Overwrite::Yes);
    if (!written) {
        m_place.status.announce(models::translated(written.error().sentence));
    }
    return written.has_value();
}

void Publishing::printArticle()
{
    const models::ArticlePointer article = m_place.collection.article(m_place.selection.article());
    if (!article) {
        m_place.status.announce(tr("No article is open"));
        return;
    }
    const auto keyOf = textKeys(m_place.articles);
    const auto marksNow = marksOf(m_place.annotations);
    const QString key = keyOf ? keyOf(m_place.selection.article()) : QString();
    const MarksOfReader marks = marksNow ? marksNow() : MarksOfReader();
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
                                        .paragraph = exports::paragraphAt(article->article.text, range.begin) + 1};
    auto* data = new QMimeData;
    data->setText(exports::citationText(quotation));
    data->setHtml(exports::citationHtml(quotation));
    QGuiApplication::clipboard()->setMimeData(data);
    m_place.status.announce(tr("Copied with its source"));
}

QStringList Publishing::countsOf(const exports::ImportPlan& plan)
{
    const QLocale locale;
    QStringList words {tr("new highlights: %1").arg(locale.toString(plan.newHighlights)),
                       tr("new notes: %1").arg(locale.toString(plan.newNotes)),
                       tr("already here: %1").arg(locale.toString(plan.same))};
    if (plan.newer > 0) {
        words.append(tr("replaced by a newer form: %1").arg(locale.toString(plan.newer)));
    }
    if (plan.older > 0) {
        words.append(tr("left, being newer here: %1").arg(locale.toString(plan.older)));
    }
    if (!plan.unplaced.empty()) {
        words.append(tr("unplaced: %1").arg(locale.toString(static_cast<qsizetype>(plan.unplaced.size()))));
    }
    return words;
}

void Publishing::askForNotes()
{
    auto* dialog = new QFileDialog(m_window, tr("Import highlights and notes"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Highlights and notes (*.json *.jsonld)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Publishing::importNotes);
    dialog->open();
}

void Publishing::importNotes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_place.status.announce(tr("“%1” could not be read: %2").arg(path, file.errorString()));
        return;
    }
    const auto read = exports::readNotes(file.readAll());
    if (!read) {
        m_place.status.announce(models::translated(read.error().sentence));
        return;
    }
    const auto highlights = m_place.annotations->highlights();
    const auto notes = m_place.annotations->notes();
    const auto textOf = [this](const QString& key) -> std::optional<QString> {
        const models::ArticlePointer article = m_place.collection.article(m_place.articles->rowOf(key));
        return article ? std::optional(article->article.text) : std::nullopt;
    };
    const auto candidatesFor = [this](const exports::NotesSource& source) {
        QStringList keys;
        const QString name = QFileInfo(source.path).fileName();
        for (int row = 0; row < m_place.collection.size(); ++row) {
            const models::CollectionEntry& entry = m_place.collection.entry(row);
            const bool isSame = (!name.isEmpty() && QFileInfo(entry.path).fileName() == name)
                || (!source.title.isEmpty() && entry.title == source.title);
            if (isSame) {
                keys.append(m_place.articles->textKeyOf(row));
            }
        }
        keys.removeAll(QString());
        return keys;
    };
    const exports::ImportPlan plan = exports::planImport(*read,
                                                         {.highlights = highlights,
                                                          .notes = notes,
                                                          .labels = m_place.annotations->labels(),
                                                          .textOf = textOf,
                                                          .candidatesFor = candidatesFor,
                                                          .find = findPlace,
                                                          .now = QDateTime::currentDateTimeUtc()});
    if (plan.change.isEmpty() || m_place.annotations->apply(plan.change, tr("Import of notes"))) {
        QStringList words = countsOf(plan);
        if (!plan.missing.isEmpty()) {
            words.append(tr("not in the list: %1").arg(plan.missing.join(u", "_s)));
        }
        for (const QString& complaint : plan.complaints) {
            words.append(models::translated(complaint));
        }
        m_place.status.announce(words.join(u"; "_s));
    }
}

} // namespace linimasa::ui
