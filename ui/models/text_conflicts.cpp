#include "ui/models/text_conflicts.h"

#include <algorithm>
#include <iterator>

namespace linimasa::models {

base::TextRange sentenceAt(const domain::AnalysedArticle& article, base::TextRange range)
{
    const auto& sentences = article.analysis.segments.sentences;
    const auto after = std::ranges::upper_bound(sentences, range.begin, {},
                                                [](const domain::Sentence& sentence) { return sentence.range.begin; });
    if (after != sentences.begin() && std::prev(after)->range.contains(range.begin)) {
        return std::prev(after)->range;
    }
    const QString& text = article.article.text;
    const qsizetype begin = range.begin > 0 ? text.lastIndexOf(u'\n', range.begin - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', range.end);
    return {.begin = begin, .end = end < 0 ? text.size() : end};
}

TextConflicts::TextConflicts(const Collection& collection, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &TextConflicts::lookIntoNext);
    connect(&collection, &Collection::entryChanged, this, [this](int row) { forget(m_collection.idOf(row)); });
    connect(&collection, &Collection::aboutToRemove, this, [this](int row) { forget(m_collection.idOf(row)); });
}

void TextConflicts::forget(ArticleId article)
{
    m_found.remove(article);
}

const std::vector<TextConflict>* TextConflicts::of(ArticleId article)
{
    if (const auto found = m_found.constFind(article); found != m_found.cend()) {
        return &*found;
    }
    if (!std::ranges::contains(m_wanted, article)) {
        m_wanted.push_back(article);
        m_next.start();
    }
    return nullptr;
}

void TextConflicts::lookIntoNext()
{
    if (m_wanted.empty()) {
        return;
    }
    const ArticleId id = m_wanted.back();
    m_wanted.pop_back();
    const int row = m_collection.rowOfId(id);
    const ArticlePointer article = row < 0 ? nullptr : m_collection.article(row);
    std::vector<TextConflict>& found = m_found[id];
    if (article) {
        const QString& text = article->article.text;
        for (const domain::Timex& timex : article->analysis.timexes) {
            if (timex.conflict) {
                const base::TextRange sentence = sentenceAt(*article, timex.range);
                found.push_back({.date = timex.range,
                                 .sentence = sentence,
                                 .written = timex.range.of(text).toString(),
                                 .quote = sentence.of(text).toString(),
                                 .conflict = *timex.conflict});
            }
        }
    }
    if (m_wanted.empty()) {
        Q_EMIT changed();
    } else {
        m_next.start();
    }
}

} // namespace linimasa::models
