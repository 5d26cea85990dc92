#include "ui/reader/find_bar.h"

#include "ui/widgets/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

QToolButton* button(QWidget* parent, const QString& iconName, const QString& words)
{
    auto* made = new QToolButton(parent);
    made->setIcon(widgets::icon(iconName));
    made->setAutoRaise(true);
    made->setToolTip(words);
    made->setAccessibleName(words);
    return made;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 of 000 · from the top"_s));
    auto* previous = button(this, u"go-up"_s, tr("Previous (Shift+F3)"));
    auto* next = button(this, u"go-down"_s, tr("Next (F3)"));
    auto* close = button(this, u"window-close"_s, tr("Close (Escape)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::look);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::setText(const QString& text)
{
    m_text = text;
    m_isFolded = false;
    if (isVisible()) {
        m_from = 0;
        look();
    } else {
        m_found.clear();
        m_current = -1;
    }
}

void FindBar::open(const QString& words, qsizetype position)
{
    m_from = position;
    show();
    if (!words.isEmpty() && words != m_words->text()) {
        m_words->setText(words);
    } else {
        look();
    }
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::look()
{
    if (!m_isFolded) {
        m_folded = models::FoldedText(m_text);
        m_isFolded = true;
    }
    m_found = m_folded.occurrences(m_words->text());
    const auto first = std::ranges::lower_bound(m_found, m_from, {}, &base::TextRange::begin);
    moveTo(m_found.empty() ? -1 : first == m_found.end() ? 0 : static_cast<int>(first - m_found.begin()));
}

void FindBar::step(int direction)
{
    if (m_found.empty()) {
        look();
        return;
    }
    const int count = static_cast<int>(m_found.size());
    const int next = m_current + direction;
    const QString note = next >= count ? tr(" · from the top") : next < 0 ? tr(" · from the end") : QString();
    moveTo((next + count) % count, note);
}

void FindBar::moveTo(int index, const QString& note)
{
    m_current = index;
    if (index >= 0) {
        m_from = m_found[static_cast<std::size_t>(index)].begin;
    }
    m_count->setText(countWords() + note);
    Q_EMIT changed();
}

QString FindBar::countWords() const
{
    if (m_words->text().isEmpty()) {
        return {};
    }
    return m_found.empty() ? tr("Not found") : tr("%1 of %2").arg(m_current + 1).arg(m_found.size());
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace linimasa::reader
