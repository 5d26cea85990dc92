// What the rows of the review queue say.
#include "ui/models/article_list_model.h"
#include "ui/models/conflict_grounds.h"
#include "ui/models/conflict_words.h"
#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/models/passages.h"
#include "ui/models/review_queue.h"

#include <algorithm>

namespace linimasa::models {

using namespace Qt::StringLiterals;
using domain::ChronologyEvent;
using domain::DecisionStatus;

namespace {

/// Date conflicts of both kinds stand together.
int groupOf(ReviewMatter matter)
{
    return matter == ReviewMatter::TextConflict ? static_cast<int>(ReviewMatter::Conflict) : static_cast<int>(matter);
}

QString placeOfArticle(const CollectionEntry& entry, const QLocale& locale)
{
    QStringList parts {entry.outlet.isEmpty() ? titleOf(entry) : entry.outlet};
    if (entry.published) {
        parts << dateInWords(*entry.published, locale);
    }
    return parts.join(u" · "_s);
}

} // namespace

QString ReviewQueue::title(const ReviewItem& item) const
{
    switch (item.matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::Suggestion: {
        const ChronologyEvent* event = m_collection.eventById(item.id);
        return event == nullptr ? QString() : event->title;
    }
    case ReviewMatter::TextConflict: {
        const TextConflict* conflict = textConflict(item);
        return conflict == nullptr ? QString() : tr("“%1”").arg(conflict->written.simplified());
    }
    case ReviewMatter::Undated: {
        const int row = m_collection.rowOfId(item.article);
        return row < 0 ? QString() : titleOf(m_collection.entry(row));
    }
    case ReviewMatter::Unplaced: {
        const domain::Highlight* highlight = m_annotations.highlight(item.id);
        return highlight == nullptr ? QString() : tr("“%1”").arg(highlight->anchor.exact.simplified());
    }
    }
    return {};
}

QString ReviewQueue::reason(const ReviewItem& item) const
{
    switch (item.matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::Suggestion: {
        const ChronologyEvent* event = m_collection.eventById(item.id);
        return event == nullptr ? QString() : eventReason(*event);
    }
    case ReviewMatter::TextConflict: {
        const TextConflict* conflict = textConflict(item);
        return conflict == nullptr
            ? QString()
            : tr("%1 No event tells of it.", "after a sentence").arg(explainConflict(conflict->conflict, m_locale));
    }
    case ReviewMatter::Undated: {
        const int row = m_collection.rowOfId(item.article);
        const int waiting = row < 0 ? 0 : m_collection.entry(row).unresolved;
        return waiting == 0 ? tr("No publication date was found in it.")
                            : tr("No publication date was found in it; %n date(s) cannot be placed.", nullptr, waiting);
    }
    case ReviewMatter::Unplaced:
        return tr("The words you marked are no longer in the text.");
    }
    return {};
}

QString ReviewQueue::eventReason(const ChronologyEvent& event) const
{
    if (event.conflict) {
        const auto own = std::ranges::find_if(
            event.evidences, [](const domain::Evidence& evidence) { return evidence.conflict.has_value(); });
        const bool isOwn = own != event.evidences.end();
        QStringList readings;
        for (const domain::Edtf& reading : event.conflict->readings) {
            readings << readingInWords(reading, m_locale);
        }
        const QString why = explainConflict(isOwn ? *own->conflict : *event.conflict, m_locale);
        return readings.isEmpty() ? why
                                  : tr("%1 Possible: %2", "a sentence, then dates").arg(why, readings.join(u"; "_s));
    }
    if (event.review == DecisionStatus::Confirmed) {
        const auto added = std::ranges::count(event.evidences, false, &domain::Evidence::isDecided);
        return tr("%n new source(s) suggested for a confirmed event.", nullptr, static_cast<int>(added));
    }
    const QString kind = kindWord(event.kind);
    if (!event.date) {
        return tr("%1, without a date", "kind of event").arg(kind);
    }
    const QString written = event.evidences.empty() ? QString() : event.evidences.front().dateAsWritten.simplified();
    const QString date = dateInWords(*event.date, m_locale);
    return written.isEmpty() ? tr("%1, %2", "kind of event, date").arg(kind, date)
                             : tr("%1, %2, written “%3”", "kind of event, date").arg(kind, date, written);
}

QString ReviewQueue::place(const ReviewItem& item) const
{
    switch (item.matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::Suggestion: {
        const ChronologyEvent* event = m_collection.eventById(item.id);
        const domain::Evidence* best = event == nullptr ? nullptr : passageInQuestion(m_collection, *event);
        if (best == nullptr) {
            return tr("The article is not here");
        }
        const QString first = placeOfArticle(m_collection.entry(m_collection.rowOfId(best->article)), m_locale);
        const auto others = static_cast<int>(event->evidences.size()) - 1;
        return others == 0 ? first : tr("%1 and %n more", "an outlet", others).arg(first);
    }
    case ReviewMatter::TextConflict:
    case ReviewMatter::Undated: {
        const int row = m_collection.rowOfId(item.article);
        return row < 0 ? QString() : placeOfArticle(m_collection.entry(row), m_locale);
    }
    case ReviewMatter::Unplaced: {
        const domain::Highlight* highlight = m_annotations.highlight(item.id);
        const auto facts = highlight == nullptr ? std::nullopt : m_articles.facts(highlight->textKey);
        return facts ? facts->title : QString();
    }
    }
    return {};
}

QString ReviewQueue::heading(int row) const
{
    const int group = groupOf(itemAt(row).matter);
    if (row > 0 && groupOf(itemAt(row - 1).matter) == group) {
        return {};
    }
    const auto count = static_cast<int>(
        std::ranges::count_if(m_items, [group](const ReviewItem& item) { return groupOf(item.matter) == group; }));
    switch (static_cast<ReviewMatter>(group)) {
    case ReviewMatter::Conflict:
    case ReviewMatter::TextConflict:
        return tr("Dates to decide · %n", nullptr, count);
    case ReviewMatter::Undated:
        return tr("Articles without a date · %n", nullptr, count);
    case ReviewMatter::Unplaced:
        return tr("Highlights without a place · %n", nullptr, count);
    case ReviewMatter::Suggestion:
        return tr("Suggested events · %n", nullptr, count);
    }
    return {};
}

} // namespace linimasa::models
