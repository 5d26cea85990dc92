#include "ui/inspector/event_chooser.h"

#include "ui/models/date_words.h"
#include "ui/models/event_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 200; // rows; typing finds the others

/// Rows with a little room: where letters of two scripts stand in one line it is taller than what the row is measured by, and the
/// last line would be cut.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int room = 6; // pixels
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
    }
};

} // namespace

EventChooser::EventChooser(const models::Collection& collection, const QString& question, QStringList events,
                           QWidget* parent)
    : QWidget(parent)
    , m_collection(collection)
    , m_events(std::move(events))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add as source"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* asked = new QLabel(question, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    column->addWidget(asked);
    m_words->setObjectName(u"chooser-words"_s);
    m_words->setPlaceholderText(tr("Type to find an event"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    column->addWidget(m_words);
    m_list->setObjectName(u"chooser-events"_s);
    m_list->setAccessibleName(tr("Events, likely ones first"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(14 * fontMetrics().height());
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    m_add->setObjectName(u"chooser-add"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(m_add);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &EventChooser::fill);
    connect(m_words, &QLineEdit::returnPressed, this, &EventChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &EventChooser::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) { m_add->setEnabled(current >= 0); });
    connect(m_add, &QPushButton::clicked, this, &EventChooser::choose);
    connect(cancel, &QPushButton::clicked, this, &EventChooser::left);
    fill();
}

void EventChooser::fill()
{
    const QStringList words = m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const QString& id : std::as_const(m_events)) {
        const domain::ChronologyEvent* event = m_collection.eventById(id);
        if (event == nullptr || m_list->count() >= most) {
            continue;
        }
        const QString date = event->date ? models::dateInWords(*event->date, locale()) : tr("undated");
        const QString line = tr("%1 · %2\n%3", "date, kind, title")
                                 .arg(date, models::kindWord(event->kind), event->title.simplified());
        const bool fits
            = std::ranges::all_of(words, [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
        if (fits) {
            auto* item = new QListWidgetItem(line, m_list);
            item->setData(Qt::UserRole, id);
        }
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_add->setEnabled(m_list->count() > 0);
}

void EventChooser::choose()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    }
}

bool EventChooser::eventFilter(QObject* watched, QEvent* event)
{
    // The arrows go through the list while one types.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count()) {
                m_list->setCurrentRow(row);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EventChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace linimasa::inspector
