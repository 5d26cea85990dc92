// How the reading pane is put together and wired, and its steps from mark to mark.
#include "ui/models/article_list_model.h"
#include "ui/models/passages.h"
#include "ui/reader/article_header.h"
#include "ui/reader/article_view.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/ink.h"
#include "ui/reader/mark_card.h"
#include "ui/reader/notice_page.h"
#include "ui/reader/reader_pane.h"
#include "ui/reader/start_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

namespace linimasa::reader {

ReaderPane::ReaderPane(models::Collection& collection, models::Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_collection(collection)
    , m_selection(selection)
    , m_pages(new QStackedWidget(this))
    , m_header(new ArticleHeader(this))
    , m_fault(new widgets::MessageBar(this))
    , m_doubt(new widgets::MessageBar(this))
    , m_decisions(new widgets::MessageBar(this))
    , m_fileNote(new widgets::MessageBar(this))
    , m_view(new ArticleView(this))
    , m_find(new FindBar(this))
    , m_card(new MarkCard(this))
{
    m_articlePage = m_pages->widget(m_pages->addWidget(makeArticlePage()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setFocusProxy(m_view);
    setMinimumWidth(300);
    connectView();
    connectModels();
}

QWidget* ReaderPane::makeArticlePage()
{
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(16, 0, 16, 0);
    bars->setSpacing(0);
    bars->addWidget(m_fault);
    bars->addWidget(m_fileNote);
    bars->addWidget(m_doubt);
    bars->addWidget(m_decisions);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(bars);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    return page;
}

void ReaderPane::showStart()
{
    if (m_start == nullptr) {
        m_start = new StartPage(this);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::openFilesRequested, this, &ReaderPane::openFilesRequested);
        connect(m_start, &StartPage::openFolderRequested, this, &ReaderPane::openFolderRequested);
        connect(m_start, &StartPage::openSamplesRequested, this, &ReaderPane::openSamplesRequested);
    }
    m_pages->setCurrentWidget(m_start);
}

void ReaderPane::showNotice(const QString& title, const QString& sentence, const QString& action)
{
    if (m_notice == nullptr) {
        m_notice = new NoticePage(this);
        m_pages->addWidget(m_notice);
        connect(m_notice, &NoticePage::actionTriggered, this,
                [this] { Q_EMIT remedyRequested(m_selection.article()); });
    }
    m_notice->showNotice(title, sentence, action);
    m_pages->setCurrentWidget(m_notice);
}

void ReaderPane::connectView()
{
    connect(m_decisions, &widgets::MessageBar::actionTriggered, this, &ReaderPane::nextDecision);
    connect(m_fileNote, &widgets::MessageBar::actionTriggered, this,
            [this] { Q_EMIT rereadRequested(m_selection.article()); });
    connect(m_view, &ArticleView::clicked, this, &ReaderPane::click);
    connect(m_view, &ArticleView::menuWanted, this, &ReaderPane::hideCard); // the menu would lie under it
    connect(m_view, &ArticleView::leftBelow, this, &ReaderPane::nextArticleRequested);
    connect(m_view, &ArticleView::leftAbove, this, &ReaderPane::previousArticleRequested);
    connect(m_view, &ArticleView::zoomed, this, &ReaderPane::zoomChanged);
    connect(m_view, &ArticleView::hovered, this, [this](const Mark* mark) {
        if (m_isCardPinned) {
            return;
        }
        if (mark) {
            showCard(*mark);
        } else {
            m_card->hide();
        }
    });
    connect(m_view, &ArticleView::caretReached, this, [this](const std::optional<Mark>& mark, QStringList said) {
        hideCard();
        if (mark) {
            said.prepend(announcement(*m_view->article(), *mark, QLocale()));
        }
        Q_EMIT announced(said.join(QStringLiteral("; ")));
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        hideCard();
        m_selection.setReadingPosition(m_view->topPosition());
    });
    connect(m_find, &FindBar::changed, this, [this] {
        m_view->setFound(m_find->found(), m_find->current());
        if (m_find->current() >= 0) {
            m_view->reveal(m_find->found()[static_cast<std::size_t>(m_find->current())]);
        }
        Q_EMIT announced(m_find->countWords());
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_view->setFound({}, -1);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void ReaderPane::connectModels()
{
    connect(&m_selection, &models::Selection::articleChanged, this, &ReaderPane::showRow);
    connect(&m_selection, &models::Selection::passageRequested, this, &ReaderPane::showPassage);
    connect(&m_selection, &models::Selection::entityChanged, m_view, &ArticleView::setChosenEntity);
    connect(&m_selection, &models::Selection::eventChanged, this, &ReaderPane::showEvidence);
    connect(&m_collection, &models::Collection::chronologyChanged, this, &ReaderPane::showEvidence);
    connect(&m_collection, &models::Collection::entryChanged, this, [this](int row) {
        if (row == m_selection.article()) {
            showRow(row);
        }
    });
    const auto refreshEmpty = [this] {
        if (m_selection.article() < 0) {
            showRow(-1);
        }
    };
    connect(&m_collection, &models::Collection::appended, this, refreshEmpty);
    connect(&m_collection, &models::Collection::removed, this, refreshEmpty);
}

void ReaderPane::stepMark(Layer layer, int direction)
{
    if (!m_view->article()) {
        return;
    }
    const Marks& marks = m_view->marks();
    const qsizetype from = m_view->stepOrigin();
    const Mark* mark = direction > 0 ? marks.after(from, layer) : marks.before(from, layer);
    if (mark == nullptr) {
        Q_EMIT announced(layer == Layer::Dates ? tr("No further date in this article")
                                               : tr("No further name in this article"));
        return;
    }
    const Mark reached = *mark;
    const bool wasOpen = m_isCardPinned && m_card->isVisible();
    hideCard();
    m_view->setFocusMark(reached); // before the caret comes there and would tell of it, too
    m_view->moveCaret(reached.range.begin);
    m_view->setFocus(Qt::OtherFocusReason);
    if (layer == Layer::Entities) {
        m_selection.setEntity(m_view->article()->analysis.mentions[reached.index].entityId);
    }
    if (wasOpen) {
        showCard(reached);
        m_isCardPinned = true;
    }
    Q_EMIT announced(announcement(*m_view->article(), reached, QLocale()));
}

void ReaderPane::toggleCard()
{
    if (m_isCardPinned && m_card->isVisible()) {
        hideCard();
        return;
    }
    if (!m_view->article()) {
        return;
    }
    const Mark* first = m_view->hasCaret() ? nullptr // it stands beside all marks
                                           : m_view->marks().after(m_view->topPosition() - 1, m_view->layers());
    const std::optional<Mark> mark = m_view->focusMark() ? m_view->focusMark()
        : first                                          ? std::optional(*first)
                                                         : std::nullopt;
    if (!mark) {
        Q_EMIT announced(tr("No name or date is marked here"));
        return;
    }
    m_view->setFocusMark(mark);
    showCard(*mark);
    m_isCardPinned = true;
    Q_EMIT announced(announcement(*m_view->article(), *mark, QLocale()));
}

bool ReaderPane::chooseEventHere()
{
    const bool isPlaced = m_view->focusMark() || m_view->hasCaret();
    const qsizetype from = isPlaced ? m_view->stepOrigin() : m_view->topPosition();
    const auto* event = models::eventAt(m_collection, m_selection.article(), from);
    event = event ? event : models::eventFrom(m_collection, m_selection.article(), from);
    if (event == nullptr) {
        Q_EMIT announced(tr("No event is told here"));
        return false;
    }
    m_selection.setEvent(event->id);
    return true;
}

void ReaderPane::showCard(const Mark& mark)
{
    const domain::AnalysedArticle& article = *m_view->article();
    const QColor ink = mark.layer == Layer::Entities ? entityInk(palette(), article.analysis.mentions[mark.index].type)
        : mark.layer == Layer::Dates                 ? dateInk(palette())
                                                     : widgets::warning(palette());
    QRect rect = m_view->rectOf(mark.range);
    rect.moveTopLeft(m_view->viewport()->mapTo(this, rect.topLeft()));
    m_card->showAt(rect, cardWords(article, mark, QLocale()), ink);
}

void ReaderPane::hideCard()
{
    m_isCardPinned = false;
    m_card->hide();
}

} // namespace linimasa::reader
