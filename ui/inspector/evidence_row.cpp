#include "ui/inspector/evidence_row.h"

#include "ui/models/article_list_model.h"
#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/models/passages.h"
#include "ui/widgets/shades.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 420;

QLabel* line(QWidget* parent, const QString& html)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setWordWrap(true);
    // The row answers clicks, so its labels let them through.
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

QString sourceLine(const models::CollectionEntry& entry)
{
    const QString title = models::titleOf(entry);
    return entry.outlet.isEmpty() ? u"<b>%1</b>"_s.arg(title.toHtmlEscaped())
                                  : u"<b>%1</b> · %2"_s.arg(entry.outlet.toHtmlEscaped(), title.toHtmlEscaped());
}

QString publishedLine(const models::CollectionEntry& entry, const QLocale& locale)
{
    return entry.published
        ? EvidenceRow::tr("published %1, %2")
              .arg(models::dateInWords(*entry.published, locale), models::publishedFromWord(entry.publishedFrom))
        : EvidenceRow::tr("no publication date");
}

} // namespace

QString quoteWithDate(const domain::Evidence& evidence)
{
    const QString& text = evidence.passage;
    base::TextRange shown {.begin = 0, .end = text.size()};
    const bool dated = evidence.dateRange && evidence.range.contains(*evidence.dateRange)
        && evidence.dateRange->end - evidence.range.begin <= text.size();
    const base::TextRange date = dated ? base::TextRange {.begin = evidence.dateRange->begin - evidence.range.begin,
                                                          .end = evidence.dateRange->end - evidence.range.begin}
                                       : base::TextRange {};
    if (shown.length() > longestQuote) {
        const qsizetype middle = dated ? date.begin : shown.begin;
        shown.begin = std::max(shown.begin, middle - longestQuote / 2);
        shown.end = std::min(shown.end, shown.begin + longestQuote);
        if (dated) {
            shown.end = std::max(shown.end, date.end);
        }
        // Never between the halves of a surrogate pair.
        shown.begin += shown.begin > 0 && text.at(shown.begin).isLowSurrogate() ? 1 : 0;
        shown.end += shown.end < text.size() && text.at(shown.end).isLowSurrogate() ? 1 : 0;
    }
    const auto piece = [&](qsizetype begin, qsizetype end) { return text.sliced(begin, end - begin).toHtmlEscaped(); };
    QString html = dated ? piece(shown.begin, date.begin) + u"<b><u>"_s + piece(date.begin, date.end) + u"</u></b>"_s
            + piece(date.end, shown.end)
                         : piece(shown.begin, shown.end);
    html = (shown.begin > 0 ? u"… "_s : QString()) + html + (shown.end < text.size() ? u" …"_s : QString());
    return html.replace(u'\n', u' ');
}

EvidenceRow::EvidenceRow(const models::Collection& collection, const domain::Evidence& evidence, const QLocale& locale,
                         QWidget* parent)
    : QFrame(parent)
{
    const auto place = models::placeOf(collection, evidence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 7, 8, 7);
    layout->setSpacing(3);
    if (!place) {
        layout->addWidget(line(this, tr("This article cannot be shown at the moment.")));
        return;
    }
    m_place = *place;
    const models::CollectionEntry& entry = collection.entry(place->row);
    layout->addWidget(line(this, sourceLine(entry)));
    layout->addWidget(line(this, u"“%1”"_s.arg(quoteWithDate(evidence))));
    m_origin = u"%1 · %2"_s.arg(publishedLine(entry, locale).toHtmlEscaped(),
                                QFileInfo(entry.path).fileName().toHtmlEscaped());
    m_originLine = line(this, {});
    layout->addWidget(m_originLine);
    showOrigin();
    setToolTip(u"<qt>%1</qt>"_s.arg(tr("Show the passage in %1").arg(entry.path).toHtmlEscaped()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Evidence: %1, %2").arg(entry.outlet, entry.title));
    setAccessibleDescription(evidence.passage.simplified());
}

void EvidenceRow::showOrigin()
{
    m_originLine->setText(u"<span style=\"color:%1\">%2</span>"_s.arg(widgets::quietText(palette()).name(), m_origin));
}

void EvidenceRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_originLine != nullptr) {
        showOrigin();
    }
}

void EvidenceRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5)
                              : QPen(widgets::hairline(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 5, 5);
}

void EvidenceRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_place.row >= 0) {
        Q_EMIT opened(m_place);
    }
}

void EvidenceRow::keyPressEvent(QKeyEvent* event)
{
    if (m_place.row >= 0
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        Q_EMIT opened(m_place);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace linimasa::inspector
