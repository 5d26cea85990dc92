#include "ui/models/review_queue.h"

#include "ui/models/article_list_model.h"
#include "ui/models/passages.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace linimasa::models {

using domain::ChronologyEvent;
using domain::DecisionStatus;

namespace {

constexpr int collectDelay = 40; // milliseconds; while a long list is being filled, rows come in many handfuls

} // namespace

ReviewQueue::ReviewQueue(const Collection& collection, const Annotations& annotations, const ArticleDirectory& articles,
                         QObject* parent)
    : QAbstractListModel(parent)
    , m_collection(collection)
    , m_annotations(annotations)
    , m_articles(articles)
    , m_texts(collection)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(collectDelay);
    connect(&m_soon, &QTimer::timeout, this, &ReviewQueue::collect);
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&collection, &Collection::chronologyChanged, this, &ReviewQueue::collect);
    connect(&collection, &Collection::appended, this, soon);
    connect(&collection, &Collection::removed, this, soon);
    connect(&collection, &Collection::entryChanged, this, soon);
    connect(&annotations, &Annotations::changed, this, soon);
    connect(&annotations, &Annotations::reloaded, this, soon);
    connect(&m_texts, &TextConflicts::changed, this, soon);
    collect();
}

void ReviewQueue::collect()
{
    m_soon.stop();
    std::vector<ReviewItem> items;
    std::vector<ReviewItem> suggestions;
    addEvents(items, suggestions);
    addTextConflicts(items);
    const auto conflicts = static_cast<int>(items.size());
    addArticlesAndMarks(items);
    std::ranges::move(suggestions, std::back_inserter(items));
    if (items == m_items) {
        // The words of a row may be others all the same.
        if (!m_items.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    m_conflicts = conflicts;
    endResetModel();
    Q_EMIT changed();
}

void ReviewQueue::addEvents(std::vector<ReviewItem>& items, std::vector<ReviewItem>& suggestions) const
{
    for (const ChronologyEvent& event : m_collection.chronology()) {
        if (event.review == DecisionStatus::Rejected) {
            continue;
        }
        const bool isOpen = event.review == DecisionStatus::Suggested
            || !std::ranges::all_of(event.evidences, &domain::Evidence::isDecided);
        if (event.conflict) {
            items.push_back({.matter = ReviewMatter::Conflict, .id = event.id});
        } else if (isOpen) {
            suggestions.push_back({.matter = ReviewMatter::Suggestion, .id = event.id});
        }
    }
}

void ReviewQueue::addTextConflicts(std::vector<ReviewItem>& items)
{
    // Most articles have no such date, and of most that have one an event tells it: only of the rest all is looked at.
    std::set<std::pair<ArticleId, base::TextRange>> contradictingDates;
    QHash<ArticleId, int> contradicting;
    for (const ChronologyEvent& event : m_collection.chronology()) {
        for (const domain::Evidence& evidence : event.evidences) {
            if (evidence.dateRange && evidence.conflict
                && contradictingDates.emplace(evidence.article, *evidence.dateRange).second) {
                ++contradicting[evidence.article];
            }
        }
    }
    QSet<ArticleId> open;
    for (const CollectionEntry& entry : m_collection.entries()) {
        if (entry.state == ReadingState::Ready && entry.conflicts > contradicting.value(entry.id)) {
            open.insert(entry.id);
        }
    }
    if (open.isEmpty()) {
        return;
    }
    // Dates that an event or a decision speaks of already.
    std::map<ArticleId, std::set<base::TextRange>> told;
    for (const ChronologyEvent& event : m_collection.chronology()) {
        for (const domain::Evidence& evidence : event.evidences) {
            if (evidence.dateRange && open.contains(evidence.article)) {
                told[evidence.article].insert(*evidence.dateRange);
            }
        }
    }
    for (const CollectionEntry& entry : m_collection.entries()) {
        if (!open.contains(entry.id)) {
            continue;
        }
        const std::vector<TextConflict>* found = m_texts.of(entry.id);
        if (found == nullptr) {
            continue;
        }
        const std::set<base::TextRange>& toldHere = told[entry.id];
        for (const TextConflict& conflict : *found) {
            // Dates of one text lie apart: only the neighbours in the order of the text can overlap.
            const auto next = toldHere.lower_bound(conflict.date);
            const bool isTold = (next != toldHere.end() && next->overlaps(conflict.date))
                || (next != toldHere.begin() && std::prev(next)->overlaps(conflict.date));
            if (!isTold) {
                items.push_back({.matter = ReviewMatter::TextConflict, .article = entry.id, .date = conflict.date});
            }
        }
    }
}

void ReviewQueue::addArticlesAndMarks(std::vector<ReviewItem>& items) const
{
    for (const CollectionEntry& entry : m_collection.entries()) {
        if (entry.state == ReadingState::Ready && !entry.published) {
            items.push_back({.matter = ReviewMatter::Undated, .article = entry.id});
        }
    }
    if (m_annotations.unplacedCount() > 0) {
        for (const domain::Highlight& highlight : m_annotations.highlights()) {
            if (!highlight.isPlaced()) {
                items.push_back({.matter = ReviewMatter::Unplaced, .id = highlight.id});
            }
        }
    }
}

int ReviewQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ReviewQueue::rowOf(const ReviewItem& item) const
{
    const auto found = std::ranges::find(m_items, item);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

const TextConflict* ReviewQueue::textConflict(const ReviewItem& item) const
{
    const std::vector<TextConflict>* known
        = item.matter == ReviewMatter::TextConflict ? m_texts.of(item.article) : nullptr;
    if (known == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(*known, item.date, &TextConflict::date);
    return found == known->end() ? nullptr : &*found;
}

QVariant ReviewQueue::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ReviewItem& item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(item);
    case MatterRole:
        return static_cast<int>(item.matter);
    case ReasonRole:
    case Qt::ToolTipRole:
        return reason(item);
    case PlaceRole:
        return place(item);
    case HeadingRole:
        return heading(index.row());
    case Qt::AccessibleTextRole:
        return tr("%1. %2 %3", "title, reason and place of something to review")
            .arg(title(item), reason(item), place(item));
    default:
        return {};
    }
}

} // namespace linimasa::models
