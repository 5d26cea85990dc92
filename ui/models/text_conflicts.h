#pragma once

#include "app/domain/timex.h"
#include "ui/models/collection.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace linimasa::models {

/// A date of a text that contradicts itself, with the sentence it stands in.
struct TextConflict {
    base::TextRange date; // UTF-16 units of the article's text
    base::TextRange sentence;
    QString written;
    QString quote; // the sentence
    domain::DateConflict conflict;
};

/// The contradicting dates of articles. Their texts are looked into one after another while the window is idle, and each
/// once until it changes.
class TextConflicts : public QObject {
    Q_OBJECT

public:
    /// The collection must outlive it.
    explicit TextConflicts(const Collection& collection, QObject* parent = nullptr);

    /// In text order. Null while the article was not looked into; it is then looked into soon, and changed() follows.
    [[nodiscard]] const std::vector<TextConflict>* of(ArticleId article);

Q_SIGNALS:
    void changed();

private:
    void forget(ArticleId article);
    void lookIntoNext();

    const Collection& m_collection;
    QHash<ArticleId, std::vector<TextConflict>> m_found;
    std::vector<ArticleId> m_wanted;
    QTimer m_next;
};

/// The sentence of the text that a range begins in; its line where no sentence is known.
[[nodiscard]] base::TextRange sentenceAt(const domain::AnalysedArticle& article, base::TextRange range);

} // namespace linimasa::models
