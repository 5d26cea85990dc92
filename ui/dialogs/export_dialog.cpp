#include "ui/dialogs/export_dialog.h"

#include "ui/models/stage_words.h"
#include "ui/widgets/letter_scale.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

#include <utility>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelay = 120; // milliseconds; choosing by keyboard runs past formats without making each

} // namespace

ExportDialog::ExportDialog(ExportSource& source, QString folder, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_folder(std::move(folder))
    , m_refresh(new QTimer(this))
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    auto* row = new QHBoxLayout;
    row->addWidget(makeChoices());
    row->addWidget(makePreview(), 1);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(previewDelay);
    connect(m_refresh, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(choice()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_content, &QComboBox::currentIndexChanged, this, [this] {
        fillScopes();
        fillFormats();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::refreshSoon);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showOptions();
        refreshSoon();
    });
    for (QCheckBox* box : {m_suggested, m_mark, m_summaryLine}) {
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refreshSoon);
    }
    fillScopes();
    fillFormats();
    refresh();
    resize(widgets::sizeForLetters({920, 600}, *this));
}

ExportDialog::~ExportDialog()
{
    m_document->setDocument(nullptr); // ours goes before the browser does
}

QWidget* ExportDialog::makeChoices()
{
    auto* choices = new QWidget(this);
    m_content = new QComboBox(choices);
    m_content->setObjectName(u"content"_s);
    for (const ExportContent content : m_source.contents()) {
        m_content->addItem(content == ExportContent::Chronology ? tr("Chronology") : tr("Highlights and notes"),
                           static_cast<int>(content));
    }
    m_scope = new QComboBox(choices);
    m_scope->setObjectName(u"scope"_s);
    m_list = new QListWidget(choices);
    m_list->setObjectName(u"formats"_s);
    m_list->setAccessibleName(tr("Format"));
    m_purpose = new QLabel(choices);
    m_purpose->setWordWrap(true);
    m_purpose->setObjectName(u"purpose"_s);
    m_suggested = new QCheckBox(tr("With &suggested events"), choices);
    m_suggested->setChecked(!m_source.hasDecisions());
    m_mark = new QCheckBox(tr("For &spreadsheets (byte order mark)"), choices);
    m_mark->setChecked(true);
    m_summaryLine = new QCheckBox(tr("Scope and counts in the first &line"), choices);
    m_summaryLine->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("E&xport:"), m_content);
    form->addRow(tr("&Which:"), m_scope);
    auto* formatLabel = new QLabel(tr("&Format:"), choices);
    formatLabel->setBuddy(m_list);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(formatLabel);
    column->addWidget(m_list, 1);
    column->addWidget(m_purpose);
    column->addWidget(m_suggested);
    column->addWidget(m_mark);
    column->addWidget(m_summaryLine);
    choices->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    choices->setMinimumWidth(std::max(300, column->minimumSize().width()));
    return choices;
}

void ExportDialog::say(const QString& words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

QWidget* ExportDialog::makePreview()
{
    auto* preview = new QWidget(this);
    m_summary = new QLabel(preview);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    m_text = new QPlainTextEdit(preview);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Preview of the file"));
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_document = new QTextBrowser(preview);
    m_document->setOpenLinks(false);
    m_document->setAccessibleName(tr("Preview of the pages"));
    m_document->setObjectName(u"pages"_s);
    // It shows paper: dark letters on light ground in every theme.
    QPalette paper = m_document->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_document->setPalette(paper);
    m_pages = new QStackedWidget(preview);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_document);
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    return preview;
}

void ExportDialog::fillScopes()
{
    const QSignalBlocker blocker(m_scope);
    const QString kept = m_scope->currentData().toString();
    m_scope->clear();
    for (const ExportScope& scope : m_source.scopes(choice().content)) {
        m_scope->addItem(tr("%1 (%2)").arg(scope.name, locale().toString(scope.count)), scope.id);
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(kept)));
}

void ExportDialog::fillFormats()
{
    const ExportFormat* before = format();
    const QString kept = before ? before->id : QString();
    {
        const QSignalBlocker blocker(m_list);
        m_formats = m_source.formats(choice().content);
        m_list->clear();
        for (const ExportFormat& format : m_formats) {
            m_list->addItem(format.name);
            m_list->item(m_list->count() - 1)->setToolTip(format.purpose);
        }
    }
    const auto same = std::ranges::find(m_formats, kept, &ExportFormat::id);
    m_list->setCurrentRow(same == m_formats.end() ? 0 : static_cast<int>(same - m_formats.begin()));
    showOptions();
    refreshSoon();
}

const ExportFormat* ExportDialog::format() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return m_list->currentRow() >= 0 && row < m_formats.size() ? &m_formats[row] : nullptr;
}

ExportChoice ExportDialog::choice() const
{
    const ExportFormat* chosen = format();
    return {.content = static_cast<ExportContent>(m_content->currentData().toInt()),
            .scope = m_scope->currentData().toString(),
            .format = chosen ? chosen->id : QString(),
            .withSuggested = m_suggested->isChecked(),
            .hasByteOrderMark = m_mark->isChecked(),
            .hasSummaryLine = m_summaryLine->isChecked()};
}

void ExportDialog::choose(ExportContent content, const QString& format)
{
    m_content->setCurrentIndex(m_content->findData(static_cast<int>(content)));
    const auto found = std::ranges::find(m_formats, format, &ExportFormat::id);
    if (found != m_formats.end()) {
        m_list->setCurrentRow(static_cast<int>(found - m_formats.begin()));
    }
    refresh();
}

void ExportDialog::showOptions()
{
    const ExportFormat* chosen = format();
    m_purpose->setText(chosen ? chosen->purpose : QString());
    m_suggested->setVisible(choice().content == ExportContent::Chronology);
    m_mark->setVisible(chosen && chosen->isTable);
    m_summaryLine->setVisible(chosen && chosen->isTable);
}

void ExportDialog::refreshSoon()
{
    m_refresh->start();
}

void ExportDialog::refresh()
{
    m_refresh->stop();
    if (!format()) {
        return;
    }
    const ExportPreview preview = m_source.preview(choice());
    m_summary->setText(preview.summary);
    if (preview.pages) {
        m_document->setDocument(preview.pages.get());
        m_shown = preview.pages;
        m_pages->setCurrentWidget(m_document);
    } else {
        m_text->setPlainText(preview.text);
        m_pages->setCurrentWidget(m_text);
    }
    m_hasContent = preview.count > 0;
    if (!m_isWriting) {
        say(m_hasContent ? preview.warning : tr("There is nothing to export here."));
    }
    m_export->setEnabled(m_hasContent && !m_isWriting);
    m_print->setEnabled(preview.count > 0);
}

void ExportDialog::askForFile()
{
    const ExportFormat* chosen = format();
    if (!chosen) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export to"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("%1 (*.%2)").arg(chosen->name, chosen->extension), tr("All files (*)")});
    dialog->setDefaultSuffix(chosen->extension);
    // We ask ourselves: a Markdown file can be brought up to date instead.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(m_source.fileName(choice()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_folder = QFileInfo(path).absolutePath();
        if (QFileInfo::exists(path)) {
            askAboutExisting(path);
        } else {
            exportTo(path, ExistingFile::Refuse);
        }
    });
    dialog->open();
}

void ExportDialog::askAboutExisting(const QString& path)
{
    auto* box
        = new QMessageBox(QMessageBox::Question, tr("Export"),
                          tr("“%1” is there already.").arg(QFileInfo(path).fileName()), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* update = nullptr;
    if (format() && format()->hasUpdates) {
        box->setInformativeText(tr("Update rewrites what Linimasa wrote into it and leaves your own words alone."));
        update = box->addButton(tr("&Update"), QMessageBox::AcceptRole);
    }
    QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, path, update, replace](QAbstractButton* button) {
        if (update != nullptr && button == update) {
            exportTo(path, ExistingFile::Update);
        } else if (button == replace) {
            exportTo(path, ExistingFile::Replace);
        }
    });
    box->open();
}

void ExportDialog::exportTo(const QString& path, ExistingFile existing)
{
    m_isWriting = true;
    m_export->setEnabled(false);
    say(tr("Exporting to %1…").arg(QDir::toNativeSeparators(path)));
    m_source.write(choice(), path, existing, [self = QPointer(this), path](const base::Result<void>& written) {
        if (self) {
            self->showWritten(path, written);
        }
    });
}

void ExportDialog::showWritten(const QString& path, const base::Result<void>& written)
{
    m_isWriting = false;
    m_export->setEnabled(m_hasContent);
    if (!written) {
        say(models::translated(written.error().sentence));
        return;
    }
    say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT exported(path);
}

} // namespace linimasa::dialogs
