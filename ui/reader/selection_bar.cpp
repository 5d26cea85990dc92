#include "ui/reader/selection_bar.h"

#include "ui/reader/drag_button.h"
#include "ui/widgets/label_look.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadow = 5;
constexpr int gap = 10; // pixels between the words or the pointer and the bar
constexpr int longestName = 18; // characters of a label's name shown

} // namespace

SelectionBar::SelectionBar(QWidget* parent)
    : QFrame(parent)
    , m_fit(makeButton({}, u"fit"_s, {}))
    , m_note(makeButton(tr("Note"), u"note"_s, tr("Write a note (M)")))
    , m_cite(makeButton(tr("Cite"), u"cite"_s, tr("Copy with citation (Ctrl+Shift+C)")))
    , m_event(makeButton(tr("Make event"), u"event"_s, tr("An event of the chronology from these words (N)")))
    , m_source(new DragButton(this))
    , m_name(makeButton(tr("Name"), u"name"_s, tr("These words are a name that was not found (Shift+N)")))
    , m_delete(makeButton(tr("Delete"), u"delete"_s, tr("Delete this highlight (Del)")))
{
    setObjectName(u"selectionBar"_s);
    furnish(*m_source, tr("Source"), u"source"_s,
            tr("One more source of an event: drag this onto the event, or click to choose it (Shift+A)"));
    m_source->setCursor(Qt::OpenHandCursor);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(6 + shadow, 5 + shadow, 6 + shadow, 5 + shadow);
    rows->setSpacing(2);
    auto* labels = new QHBoxLayout;
    labels->setSpacing(2);
    for (const domain::LabelId label : domain::allLabels) {
        QToolButton* button = makeButton({}, u"label%1"_s.arg(domain::numberOf(label)), {});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, label] { Q_EMIT labelChosen(label); });
        m_labelButtons[static_cast<std::size_t>(domain::numberOf(label) - 1)] = button;
        labels->addWidget(button);
    }
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(2);
    for (QToolButton* button : std::initializer_list<QToolButton*> {m_fit, m_note, m_cite, m_event, m_source, m_name}) {
        deeds->addWidget(button);
    }
    deeds->addStretch();
    deeds->addWidget(m_delete);
    rows->addLayout(labels);
    rows->addLayout(deeds);
    connect(m_fit, &QToolButton::clicked, this, &SelectionBar::fitChosen);
    connect(m_note, &QToolButton::clicked, this, &SelectionBar::noteChosen);
    connect(m_cite, &QToolButton::clicked, this, &SelectionBar::citeChosen);
    connect(m_event, &QToolButton::clicked, this, &SelectionBar::eventChosen);
    connect(m_source, &QToolButton::clicked, this, &SelectionBar::sourceChosen);
    connect(m_name, &QToolButton::clicked, this, &SelectionBar::nameChosen);
    connect(m_delete, &QToolButton::clicked, this, &SelectionBar::deleteChosen);
    hide();
}

QToolButton* SelectionBar::makeButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QToolButton(this);
    furnish(*button, text, name, tip);
    return button;
}

void SelectionBar::furnish(QToolButton& button, const QString& text, const QString& name, const QString& tip)
{
    button.setText(text);
    button.setObjectName(name);
    button.setToolTip(tip);
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::TabFocus); // a click leaves the focus and the selection in the text
}

void SelectionBar::setDragged(std::function<std::unique_ptr<QMimeData>()> make)
{
    m_source->setData(std::move(make));
}

void SelectionBar::setLabels(const domain::Labels& labels)
{
    m_labels = labels;
    if (isVisible()) {
        refreshLabels();
    }
}

void SelectionBar::refreshLabels()
{
    for (const domain::LabelId label : domain::allLabels) {
        QToolButton* button = m_labelButtons[static_cast<std::size_t>(domain::numberOf(label) - 1)];
        if (button == nullptr) {
            return;
        }
        const QString& name = m_labels.name(label);
        QString shown = name.size() > longestName ? name.first(longestName - 1) + u'…' : name;
        button->setText(shown.replace(u"&"_s, u"&&"_s));
        button->setIcon(widgets::labelIcon(palette(), domain::numberOf(label)));
        button->setToolTip(tr("%1 (%2)").arg(name).arg(domain::numberOf(label)));
        button->setAccessibleName(tr("label %1").arg(name));
    }
}

void SelectionBar::fit(int width)
{
    for (QToolButton* button : m_labelButtons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->activate();
    if (sizeHint().width() > width) {
        for (QToolButton* button : m_labelButtons) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
        layout()->activate();
    }
    resize(sizeHint().boundedTo(QSize(width, 1000)));
}

void SelectionBar::showAt(const QRect& words, QPoint pointer, About about, std::optional<domain::LabelId> label)
{
    m_about = about;
    m_fit->setVisible(about == About::SelectionBesideHighlight || about == About::SelectionInHighlight);
    m_fit->setText(about == About::SelectionInHighlight ? tr("Shorten the highlight") : tr("Extend the highlight"));
    m_fit->setToolTip(about == About::SelectionInHighlight
                          ? tr("Only the selected words stay highlighted (Shift+H)")
                          : tr("The highlight reaches to the selected words (Shift+H)"));
    m_delete->setVisible(about == About::Highlight);
    m_event->setVisible(about != About::Highlight);
    m_name->setVisible(about != About::Highlight);
    for (const domain::LabelId each : domain::allLabels) {
        m_labelButtons[static_cast<std::size_t>(domain::numberOf(each) - 1)]->setChecked(label == each);
    }
    setAccessibleName(about == About::Highlight && label ? tr("Highlight, label %1").arg(m_labels.name(*label))
                                                         : tr("Selected words"));
    refreshLabels();
    fit(parentWidget()->width());
    const QRect area = parentWidget()->rect();
    const int x = std::clamp(words.left() - 14, 0, std::max(0, area.width() - width()));
    const int below = std::max(words.bottom(), pointer.y()) + gap;
    const int above = std::min(words.top(), pointer.y()) - gap - height();
    const bool hasRoomBelow = below + height() <= area.bottom();
    move(x, hasRoomBelow ? below : std::max(0, above));
    raise();
    show();
}

void SelectionBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SelectionBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        refreshLabels();
    }
}

void SelectionBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 1, i, i + 1), 8 + i, 8 + i);
    }
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(widgets::isDark(palette()) ? widgets::mixed(base, Qt::white, 0.07) : base);
    painter.setPen(widgets::mixed(base, palette().color(QPalette::Text), 0.25));
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace linimasa::reader
