#include "ui/article_list/article_list_pane.h"

#include "ui/article_list/article_delegate.h"
#include "ui/article_list/facet_bar.h"
#include "ui/models/count_words.h"
#include "ui/models/listed.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace linimasa::article_list {

using namespace Qt::StringLiterals;
using models::ArticleListModel;
using models::ArticleOrder;

namespace {

constexpr int searchAgainDelay = 400; // milliseconds; one search for the articles that come within

} // namespace

ArticleListPane::ArticleListPane(const models::Collection& collection, models::Selection& selection,
                                 models::ArticleFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_articleFilter(filter)
    , m_model(collection)
    , m_sorted(m_model)
    , m_filter(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_facets(new FacetBar(filter, this))
    , m_list(new QListView(this))
    , m_delegate(new ArticleDelegate(m_list))
    , m_pages(new QStackedWidget(this))
{
    makeList();
    m_pages->addWidget(m_list);
    QWidget* nothingFound = makeNothingFound();
    m_pages->addWidget(nothingFound);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    setTabOrder({m_filter, m_facets->findChild<QToolButton*>(u"facets"_s), m_order, m_list,
                 nothingFound->findChild<QPushButton*>()});

    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(searchAgainDelay);
    connect(&m_searchAgain, &QTimer::timeout, this, &ArticleListPane::search);
    const auto again = [this] {
        if (m_articleFilter.isActive()) {
            m_searchAgain.start();
        }
    };
    connect(&collection, &models::Collection::appended, this, again);
    connect(&collection, &models::Collection::entryChanged, this, again);
    connect(&filter, &models::ArticleFilter::changed, this, &ArticleListPane::search);
    connect(&m_sorted, &models::SortedArticles::shownChanged, this, &ArticleListPane::refreshAll);
    connect(&selection, &models::Selection::articleChanged, this, &ArticleListPane::followSelection);
    refreshAll();
}

QWidget* ArticleListPane::makeTop()
{
    m_filter->setPlaceholderText(tr("Filter articles"));
    m_filter->setAccessibleName(tr("Filter articles by title, outlet, language or date"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &m_sorted, &models::SortedArticles::setWords);
    // In the order of the enumeration.
    m_order->addItems({tr("As added"), tr("Title"), tr("Newest first"), tr("Oldest first"), tr("Outlet")});
    m_order->setAccessibleName(tr("Order of the articles"));
    m_order->setToolTip(m_order->accessibleName());
    connect(m_order, &QComboBox::activated, this,
            [this](int index) { m_sorted.setOrder(static_cast<ArticleOrder>(index)); });

    auto* top = new QWidget(this);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_facets);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_order);
    column->addLayout(row);
    return top;
}

QWidget* ArticleListPane::makeNothingFound()
{
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    auto* clear = new QPushButton(tr("Clear filter"), page);
    connect(clear, &QPushButton::clicked, this, &ArticleListPane::clearAll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 40, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_nothing);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void ArticleListPane::makeList()
{
    // A row that goes moves the list's current row; that is not the reader's choice. Connected before the list is.
    const auto hold = [this] { m_isChoosing = false; };
    connect(&m_sorted, &QAbstractItemModel::rowsAboutToBeRemoved, this, hold);
    connect(&m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, hold);
    m_list->setModel(&m_sorted);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Articles"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && m_isChoosing) {
            choose(current);
        }
    });
    connect(m_list, &QListView::clicked, this, &ArticleListPane::clicked);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ArticleListPane::showMenu);
    connect(m_delegate, &ArticleDelegate::remedyChosen, this,
            [this](const QModelIndex& index) { Q_EMIT remedyRequested(m_sorted.mapToSource(index).row()); });
    connect(m_delegate, &ArticleDelegate::copiesChosen, this, [this](const QModelIndex& index) {
        m_sorted.setUnfolded(index.row(), !index.data(models::SortedArticles::IsUnfoldedRole).toBool());
    });
    m_list->installEventFilter(this);
}

void ArticleListPane::setFinder(models::ArticleFinder* finder)
{
    m_finder = finder;
    m_facets->setFinder(finder);
    connect(finder, &models::ArticleFinder::found, this, &ArticleListPane::showFound);
    connect(finder, &models::ArticleFinder::snippetsFound, &m_sorted, &models::SortedArticles::addSnippets);
    connect(finder, &models::ArticleFinder::failed, this,
            [this](const base::Error& error) { Q_EMIT announced(error.sentence); });
}

void ArticleListPane::search()
{
    m_searchAgain.stop();
    if (m_finder == nullptr) {
        return;
    }
    if (m_articleFilter.isActive()) {
        m_finder->find(m_articleFilter.query());
        return;
    }
    m_finder->cancel();
    m_shownFor.clear();
    setSnippets(false);
    if (m_sorted.showsFound()) {
        m_sorted.setFound(std::nullopt);
        Q_EMIT announced({}); // what was found is no longer shown
    }
}

void ArticleListPane::showFound(const models::FoundArticles& found)
{
    setSnippets(found.areRanked);
    m_sorted.setFound(found);
    // The best is looked at first, wherever the open article stands; when more articles come the reader's place stays.
    if (const QString query = m_articleFilter.query(); found.areRanked && query != m_shownFor) {
        m_shownFor = query;
        m_list->scrollToTop();
    }
    Q_EMIT announced(found.ids.empty()
                         ? tr("Nothing found")
                         : tr("Found: %1").arg(models::articlesCounted(static_cast<qsizetype>(found.ids.size()))));
}

void ArticleListPane::setSnippets(bool shown)
{
    m_order->setEnabled(!shown);
    m_order->setToolTip(shown ? tr("What was searched for comes best first") : m_order->accessibleName());
    if (m_delegate->showsSnippets() != shown) {
        m_delegate->setShowsSnippets(shown);
        m_list->doItemsLayout();
    }
}

void ArticleListPane::choose(const QModelIndex& index)
{
    const int row = m_sorted.mapToSource(index).row();
    const QVariant snippet = index.data(models::SortedArticles::SnippetRole);
    if (snippet.isValid() && !snippet.value<models::Snippet>().marks.empty()) {
        // The place itself, not the whole line around it.
        const auto found = snippet.value<models::Snippet>();
        const qsizetype begin = found.range.begin + found.marks.front().begin;
        m_selection.showPassage({.row = row, .range = {.begin = begin, .end = begin + found.marks.front().length()}});
        return;
    }
    m_selection.setArticle(row);
}

bool ArticleListPane::openFirst()
{
    if (m_sorted.rowCount() == 0) {
        return false;
    }
    const QModelIndex first = m_sorted.index(0, 0);
    if (m_list->currentIndex() == first) {
        choose(first);
    } else {
        m_list->setCurrentIndex(first);
    }
    return true;
}

void ArticleListPane::clearAll()
{
    m_filter->clear();
    m_articleFilter.clear();
}

void ArticleListPane::refreshAll()
{
    m_isChoosing = true;
    refreshCount();
    followSelection(m_selection.article());
}

bool ArticleListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event); // by the event's type
        const QModelIndex current = m_list->currentIndex();
        const bool hasCopies = current.data(models::SortedArticles::FoldedCopiesRole).toInt() > 0;
        if (hasCopies && (key->key() == Qt::Key_Right || key->key() == Qt::Key_Left)) {
            m_sorted.setUnfolded(current.row(), key->key() == Qt::Key_Right);
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            Q_EMIT pasteRequested();
            return true;
        }
        if (current.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            choose(current);
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString ArticleListPane::words() const
{
    return m_filter->text();
}

void ArticleListPane::setWords(const QString& words)
{
    m_filter->setText(words);
}

void ArticleListPane::setOrder(ArticleOrder order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
    m_sorted.setOrder(order);
}

void ArticleListPane::step(int rows)
{
    const int count = m_sorted.rowCount();
    if (count == 0) {
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const int wanted = current.isValid() ? current.row() + rows : (rows > 0 ? 0 : count - 1);
    m_list->setCurrentIndex(m_sorted.index(std::clamp(wanted, 0, count - 1), 0));
}

void ArticleListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ArticleListPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

void ArticleListPane::keyPressEvent(QKeyEvent* event)
{
    // The list leaves Enter to us, the filter box too: from either it goes to the text.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
        Q_EMIT entered();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ArticleListPane::followSelection(int row)
{
    const QModelIndex index = m_sorted.mapFromSource(m_model.index(row));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
}

void ArticleListPane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    const int row = m_sorted.mapToSource(index).row();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString remedy = index.data(ArticleListModel::RemedyRole).toString();
    const bool isFailed
        = index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(models::ReadingState::Failed);
    const QString removal = isFailed ? tr("Remove from list") : tr("Forget this article…");
    if (!remedy.isEmpty() && remedy != removal) {
        menu->addAction(remedy, this, [this, row] { Q_EMIT remedyRequested(row); });
    }
    menu->addAction(removal, this, [this, row] { Q_EMIT removalRequested(row); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ArticleListPane::refreshCount()
{
    const int shown = m_sorted.articleCount();
    const int all = m_model.rowCount();
    m_count->setText(all == 0           ? QString()
                         : shown == all ? models::articlesCounted(all)
                                        : tr("%1 of %2").arg(QLocale().toString(shown), models::articlesCounted(all)));
    QStringList wanted;
    if (m_articleFilter.isActive()) {
        wanted << m_articleFilter.inWords();
    }
    if (!m_filter->text().trimmed().isEmpty()) {
        wanted << u"“%1”"_s.arg(m_filter->text().trimmed());
    }
    m_nothing->setText(tr("No article matches %1.").arg(models::listed(wanted)));
    m_pages->setCurrentIndex(shown == 0 && all > 0 ? 1 : 0);
}

} // namespace linimasa::article_list
