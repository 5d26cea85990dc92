#pragma once

#include "app/base/text_range.h"
#include "ui/models/annotations.h"
#include "ui/models/article_directory.h"
#include "ui/models/collection.h"
#include "ui/models/text_conflicts.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QTimer>

#include <vector>

namespace linimasa::models {

/// What waits for the reader's decision, the most pressing first.
// Without a type of its own: lupdate takes "enum class … : …" for a class and then loses the one below.
enum class ReviewMatter {
    Conflict, // an event whose dates cannot all be true
    TextConflict, // a date that contradicts itself and belongs to no event
    Undated, // an article without a publication date
    Unplaced, // a highlight whose passage is no longer in the text
    Suggestion, // an event, or a new source of one, that the machine suggests
};

struct ReviewItem {
    ReviewMatter matter = ReviewMatter::Suggestion;
    QString id = {}; // of the event or the highlight
    ArticleId article = 0; // of a text conflict or an undated article
    base::TextRange date = {}; // of a text conflict

    bool operator==(const ReviewItem&) const = default;
};

/// Everything that waits for a decision, one row each. It follows the articles, the chronology and the highlights by itself.
class ReviewQueue : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        MatterRole = Qt::UserRole, // ReviewMatter as int
        ReasonRole, // why it is here, in a sentence
        PlaceRole, // where it stands, in words
        HeadingRole, // of its group, with the count; empty but for the first row of a group
    };

    /// All must outlive it.
    ReviewQueue(const Collection& collection, const Annotations& annotations, const ArticleDirectory& articles,
                QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const ReviewItem& itemAt(int row) const { return m_items.at(static_cast<std::size_t>(row)); }
    /// The row of the same item, or -1.
    [[nodiscard]] int rowOf(const ReviewItem& item) const;
    /// Dates that cannot all be true and are not settled: the only ones that are counted in the window's frame.
    [[nodiscard]] int conflicts() const { return m_conflicts; }
    /// The item's contradicting date; null when it is none.
    [[nodiscard]] const TextConflict* textConflict(const ReviewItem& item) const;

Q_SIGNALS:
    /// The items or their number changed.
    void changed();

private:
    void collect();
    void addEvents(std::vector<ReviewItem>& items, std::vector<ReviewItem>& suggestions) const;
    void addTextConflicts(std::vector<ReviewItem>& items);
    void addArticlesAndMarks(std::vector<ReviewItem>& items) const;
    [[nodiscard]] QString title(const ReviewItem& item) const;
    [[nodiscard]] QString reason(const ReviewItem& item) const;
    [[nodiscard]] QString eventReason(const domain::ChronologyEvent& event) const;
    [[nodiscard]] QString place(const ReviewItem& item) const;
    [[nodiscard]] QString heading(int row) const;

    const Collection& m_collection;
    const Annotations& m_annotations;
    const ArticleDirectory& m_articles;
    mutable TextConflicts m_texts;
    QLocale m_locale;
    QTimer m_soon; // one collecting for the changes that come together
    std::vector<ReviewItem> m_items;
    int m_conflicts = 0;
};

} // namespace linimasa::models
