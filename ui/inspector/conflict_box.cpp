#include "ui/inspector/conflict_box.h"

#include "ui/inspector/date_explanation.h"
#include "ui/models/article_list_model.h"
#include "ui/models/date_words.h"
#include "ui/widgets/shades.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

/// The tellings that contradict themselves; when there are none, the sources contradict each other.
std::vector<const domain::Evidence*> selfContradicting(const domain::ChronologyEvent& event)
{
    std::vector<const domain::Evidence*> found;
    for (const domain::Evidence& evidence : event.evidences) {
        if (evidence.conflict) {
            found.push_back(&evidence);
        }
    }
    return found;
}

QStringList linesOf(const models::Collection& collection, const domain::ChronologyEvent& event, const QLocale& locale)
{
    QStringList lines;
    const auto contradicting = selfContradicting(event);
    QStringList explanations; // each once, with all the wordings it explains
    QList<QStringList> wordings;
    for (const domain::Evidence* evidence : contradicting) {
        const QString explanation = explainConflict(*evidence->conflict, locale);
        if (!explanations.contains(explanation)) {
            explanations << explanation;
            wordings << QStringList();
        }
        const QString written = evidence->dateAsWritten.simplified();
        QStringList& known = wordings[explanations.indexOf(explanation)];
        if (!written.isEmpty() && !known.contains(written)) {
            known << written;
        }
    }
    for (qsizetype i = 0; i < explanations.size(); ++i) {
        if (!wordings[i].isEmpty()) {
            lines << ConflictBox::tr("Written: “%1”").arg(wordings[i].join(u"”, “"_s));
        }
        lines << explanations[i];
    }
    if (contradicting.empty()) {
        for (const domain::Evidence& evidence : event.evidences) {
            const int row = collection.rowOfId(evidence.article);
            if (row >= 0 && evidence.date) {
                const models::CollectionEntry& entry = collection.entry(row);
                lines << u"%1: %2"_s.arg(entry.outlet.isEmpty() ? models::titleOf(entry) : entry.outlet,
                                         models::dateInWords(*evidence.date, locale));
            }
        }
        lines.removeDuplicates();
    }
    if (!event.conflict->readings.empty()) {
        lines << ConflictBox::tr("Possible readings:");
        for (const domain::Edtf& reading : event.conflict->readings) {
            lines << u"  • "_s + readingInWords(reading, locale);
        }
        const auto& date = event.date;
        const bool holdsAll = date && std::ranges::all_of(event.conflict->readings, [&](const domain::Edtf& reading) {
                                  return date->nests(reading);
                              });
        lines << (holdsAll   ? ConflictBox::tr("None is preferred; the timeline shows them all.")
                      : date ? ConflictBox::tr("All are kept; the timeline lists the event under %1.")
                                   .arg(models::dateInWords(*date, locale))
                             : ConflictBox::tr("All are kept."));
    }
    return lines;
}

} // namespace

ConflictBox::ConflictBox(const models::Collection& collection, const domain::ChronologyEvent& event,
                         const QLocale& locale, QWidget* parent)
    : QFrame(parent)
    , m_lines(linesOf(collection, event, locale))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(2);
    const bool own = !selfContradicting(event).empty();
    auto* title = new QLabel(own ? tr("⚠ Date check") : tr("⚠ The sources give different dates"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    layout->addWidget(title);
    for (const QString& text : m_lines) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    setAccessibleName(title->text());
    setAccessibleDescription(m_lines.join(u". "_s));
}

void ConflictBox::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor warning = widgets::warning(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(warning, 1));
    painter.setBrush(widgets::mixed(palette().color(QPalette::Base), warning, 0.08));
    painter.drawRoundedRect(frame, 5, 5);
    painter.fillRect(QRectF(1, 6, 4, height() - 12), warning);
}

} // namespace linimasa::inspector
