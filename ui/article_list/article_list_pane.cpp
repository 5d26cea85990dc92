#include "ui/article_list/article_list_pane.h"

#include "ui/article_list/article_delegate.h"
#include "ui/models/count_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace linimasa::article_list {

using namespace Qt::StringLiterals;
using models::ArticleListModel;
using models::ArticleOrder;

ArticleListPane::ArticleListPane(const models::Collection& collection, models::Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(collection)
    , m_filter(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
{
    // A row that goes moves the list's current row; that is not the reader's choice. Connected before the sorted rows are.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isChoosing = false; });
    m_sorted.setSourceModel(&m_model);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isChoosing = true; });
    makeList(selection);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeNothingFound());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_pages, 1);
    setFocusProxy(m_list);

    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &ArticleListPane::refreshCount);
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &ArticleListPane::refreshCount);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &ArticleListPane::refreshCount);
    connect(&selection, &models::Selection::articleChanged, this, &ArticleListPane::followSelection);
    followSelection(selection.article());
    refreshCount();
}

QWidget* ArticleListPane::makeTop()
{
    m_filter->setPlaceholderText(tr("Filter articles"));
    m_filter->setAccessibleName(tr("Filter articles by title, outlet, language or date"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_isChoosing = false;
        m_sorted.setWords(words);
        m_isChoosing = true;
        refreshCount();
        followSelection(m_selection.article());
    });
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
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 40, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_nothing);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void ArticleListPane::makeList(models::Selection& selection)
{
    auto* delegate = new ArticleDelegate(m_list);
    m_list->setModel(&m_sorted);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Articles"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &selection](const QModelIndex& current) {
                if (current.isValid() && m_isChoosing) {
                    selection.setArticle(m_sorted.mapToSource(current).row());
                }
            });
    connect(m_list, &QListView::clicked, this, &ArticleListPane::clicked);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ArticleListPane::showMenu);
    connect(delegate, &ArticleDelegate::remedyChosen, this,
            [this](const QModelIndex& index) { Q_EMIT remedyRequested(m_sorted.mapToSource(index).row()); });
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
    const QString removal = tr("Remove from list");
    if (!remedy.isEmpty() && remedy != removal) {
        menu->addAction(remedy, this, [this, row] { Q_EMIT remedyRequested(row); });
    }
    menu->addAction(removal, this, [this, row] { Q_EMIT removalRequested(row); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ArticleListPane::refreshCount()
{
    const int shown = m_sorted.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(all == 0           ? QString()
                         : shown == all ? models::articlesCounted(all)
                                        : tr("%1 of %2").arg(QLocale().toString(shown), models::articlesCounted(all)));
    m_nothing->setText(tr("No article matches “%1”.").arg(m_filter->text().trimmed()));
    m_pages->setCurrentIndex(shown == 0 && all > 0 ? 1 : 0);
}

} // namespace linimasa::article_list
