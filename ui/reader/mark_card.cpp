#include "ui/reader/mark_card.h"

#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 340;
constexpr int shadow = 5;

QLabel* wordsLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void tint(QLabel& label, const QColor& colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

MarkCard::MarkCard(QWidget* parent)
    : QFrame(parent)
    , m_kind(wordsLabel(this))
    , m_title(wordsLabel(this))
    , m_rows(new QFormLayout)
    , m_sentence(wordsLabel(this))
    , m_warning(wordsLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setBackgroundRole(QPalette::Base);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    small.setWeight(QFont::DemiBold);
    m_kind->setFont(small);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_rows->setHorizontalSpacing(14);
    m_rows->setVerticalSpacing(3);
    m_rows->setLabelAlignment(Qt::AlignLeft);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14 + shadow, 10 + shadow, 14 + shadow, 12 + shadow);
    column->setSpacing(5);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_sentence);
    column->addWidget(m_warning);
    hide();
}

void MarkCard::fill(const CardWords& words, const QColor& ink)
{
    m_ink = ink;
    m_kind->setText(words.kind);
    m_title->setText(words.title);
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    m_names.clear();
    for (const auto& [name, value] : words.rows) {
        QLabel* label = wordsLabel(this);
        label->setText(name);
        label->setWordWrap(false);
        m_names << label;
        QLabel* text = wordsLabel(this);
        text->setText(value);
        m_rows->addRow(label, text);
    }
    m_sentence->setText(words.sentence);
    m_sentence->setVisible(!words.sentence.isEmpty());
    m_warning->setText(u"⚠ "_s + words.warning);
    m_warning->setVisible(!words.warning.isEmpty());
    setAccessibleName(u"%1: %2"_s.arg(words.kind, words.title));
    setAccessibleDescription(words.sentence + u' ' + words.warning);
    colour();
}

void MarkCard::colour()
{
    const QColor quiet = widgets::quietText(palette());
    for (QLabel* name : std::as_const(m_names)) {
        tint(*name, quiet);
    }
    tint(*m_kind, widgets::legible(m_ink, palette().color(QPalette::Base), 4.5));
    tint(*m_sentence, quiet);
    tint(*m_warning, widgets::warning(palette()));
}

void MarkCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour(); // the card may be open while the colours of the desktop change
    }
}

void MarkCard::showAt(const QRect& mark, const CardWords& words, const QColor& ink)
{
    fill(words, ink);
    layout()->activate();
    const QRect area = parentWidget()->rect();
    const int wide = std::min(cardWidth + 2 * shadow, area.width());
    const int tall = layout()->heightForWidth(wide);
    resize(wide, tall > 0 ? tall : sizeHint().height());
    const int x = std::clamp(mark.left() - 14, 0, std::max(0, area.width() - width()));
    const bool hasRoomBelow = mark.bottom() + 4 + height() <= area.bottom();
    const int y = hasRoomBelow ? mark.bottom() + 4 : std::max(0, mark.top() - 2 - height());
    move(x, y);
    raise();
    show();
}

void MarkCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 1, i, i + 1), 8 + i, 8 + i);
    }
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(widgets::isDark(palette()) ? widgets::mixed(base, Qt::white, 0.05) : base);
    painter.setPen(widgets::mixed(base, palette().color(QPalette::Text), 0.25));
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace linimasa::reader
