#include "ui/dialogs/help_window.h"

#include "ui/models/folded_text.h"
#include "ui/widgets/announce.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>

#include <utility>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24; // pixels around the text
constexpr double readingSize = 1.12; // of the window's font

} // namespace

HelpWindow::HelpWindow(std::vector<ManualPage> pages, QWidget* parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_words(new QLineEdit(this))
    , m_names(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"helpWords"_s);
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_names->setObjectName(u"helpPages"_s);
    m_names->setAccessibleName(tr("Pages of the help"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setWordWrap(true);
    m_names->setSpacing(3);
    m_count->setWordWrap(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Page of the help"));
    m_text->setOpenLinks(false); // to other pages only; nothing is fetched
    m_text->setFrameShape(QFrame::NoFrame);
    // With a caret one can read it line by line with a screen reader.
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    for (const ManualPage& page : m_pages) {
        m_names->addItem(page.title);
    }
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_names, 1);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(split);
    m_count->hide();
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::step);
    connect(m_names, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { openPage(link.toString(QUrl::RemoveFragment)); });
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 120, fontMetrics().height() * 40);
    split->setSizes({letter * 32, letter * 88});
    m_names->setCurrentRow(0);
}

void HelpWindow::openPage(const QString& name)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].name == name) {
            m_words->clear();
            m_names->setCurrentRow(static_cast<int>(i));
        }
    }
}

void HelpWindow::showPage(int row)
{
    if (row < 0) {
        return;
    }
    QTextDocument& document = *m_text->document();
    QFont reading = font();
    reading.setPointSizeF(reading.pointSizeF() * readingSize);
    document.setDefaultFont(reading);
    document.setMarkdown(m_pages[static_cast<std::size_t>(row)].text, QTextDocument::MarkdownDialectGitHub);
    document.setDocumentMargin(margin);
    m_text->moveCursor(QTextCursor::Start);
    lightFound();
}

void HelpWindow::search()
{
    const QString wanted = models::folded(m_words->text().trimmed());
    int found = 0;
    int first = -1;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const bool fits = wanted.isEmpty() || models::folded(m_pages[i].text).contains(wanted);
        m_names->item(static_cast<int>(i))->setHidden(!fits);
        found += fits ? 1 : 0;
        first = first < 0 && fits ? static_cast<int>(i) : first;
    }
    m_count->setVisible(!wanted.isEmpty());
    m_count->setText(found == 0 ? tr("No page has these words.") : tr("%n page(s) with these words", nullptr, found));
    widgets::announce(*m_count, wanted.isEmpty() ? QString() : m_count->text());
    if (first >= 0 && m_names->item(std::max(0, m_names->currentRow()))->isHidden()) {
        m_names->setCurrentRow(first);
    }
    lightFound();
}

void HelpWindow::lightFound()
{
    QList<QTextEdit::ExtraSelection> lit;
    const QString wanted = m_words->text().trimmed();
    if (!wanted.isEmpty()) {
        const models::FoldedText text(m_text->document()->toPlainText());
        for (const base::TextRange& range : text.occurrences(wanted)) {
            QTextEdit::ExtraSelection one;
            one.cursor = QTextCursor(m_text->document());
            one.cursor.setPosition(static_cast<int>(range.begin));
            one.cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
            one.format.setBackground(palette().color(QPalette::Highlight));
            one.format.setForeground(palette().color(QPalette::HighlightedText));
            lit << one;
        }
    }
    m_text->setExtraSelections(lit);
    if (!lit.isEmpty()) {
        QTextCursor here = lit.first().cursor;
        here.clearSelection();
        m_text->setTextCursor(here);
        m_text->ensureCursorVisible();
    }
}

void HelpWindow::step()
{
    const int rows = m_names->count();
    for (int i = 1; i <= rows; ++i) {
        const int row = (m_names->currentRow() + i) % rows;
        if (!m_names->item(row)->isHidden()) {
            m_names->setCurrentRow(row);
            return;
        }
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showPage(m_names->currentRow()); // the colours of links are in the document
    }
}

} // namespace linimasa::dialogs
