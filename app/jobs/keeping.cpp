#include "app/jobs/keeping.h"

#include "app/annotations/highlight_mover.h"
#include "app/library/near_copies.h"
#include "app/library/sqlite_annotation_store.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace linimasa::jobs {

namespace {

using base::Result;
using domain::AnnotationChange;
using library::Database;
using library::PreparedArticle;

/// What a reader made in a text.
struct Marks {
    std::vector<domain::Highlight> highlights = {};
    std::vector<domain::Note> notes = {}; // on the article and on events told in it

    [[nodiscard]] bool isEmpty() const { return highlights.empty() && notes.empty(); }
    bool operator==(const Marks&) const = default;
};

/// The text that an article's file had before.
struct EarlierText {
    domain::ArticleId id {};
    QString key;
    Marks marks;
    AnnotationChange change = {}; // what is to become of the marks
};

Result<Marks> marksIn(Database& database, const QString& textKey)
{
    const library::SqliteAnnotationStore store(database);
    auto highlights = store.highlightsIn(textKey);
    auto notes = store.notes();
    if (!highlights || !notes) {
        return std::unexpected(!highlights ? highlights.error() : notes.error());
    }
    const domain::NoteTarget target {.subject = domain::NoteSubject::Article, .id = textKey};
    std::erase_if(*notes, [&](const domain::Note& note) {
        const bool isOfEvent = note.target.subject == domain::NoteSubject::Event
            && note.target.id.startsWith(textKey + u':'); // domain::passageId()
        return note.target != target && !isOfEvent;
    });
    return Marks {.highlights = std::move(*highlights), .notes = std::move(*notes)};
}

/// Nothing when there is none with marks. Asked for every article, so it must be quick.
Result<std::optional<EarlierText>> earlierText(Database& database, const PreparedArticle& article)
{
    using Answer = std::optional<EarlierText>;
    library::ArticleStore store(database);
    const auto id = store.findPath(article.article.path);
    if (!id || !*id) {
        return id ? Result<Answer>(Answer()) : std::unexpected(id.error());
    }
    auto key = store.textKey(**id);
    if (!key || *key == article.textKey) {
        return key ? Result<Answer>(Answer()) : std::unexpected(key.error());
    }
    return marksIn(database, *key).transform([&](Marks marks) {
        return marks.isEmpty()
            ? Answer()
            : Answer(EarlierText {.id = **id, .key = std::move(*key), .marks = std::move(marks), .change = {}});
    });
}

/// Looks for the passages; takes some milliseconds.
Result<AnnotationChange> changeOf(Database& database, const EarlierText& earlier, const PreparedArticle& article)
{
    const auto text = library::ArticleStore(database).text(earlier.id);
    const auto sketch = library::NearCopies(database).sketch(earlier.id);
    if (!text || !sketch) {
        return std::unexpected(!text ? text.error() : sketch.error());
    }
    AnnotationChange change
        = annotations::moveHighlights(earlier.marks.highlights, {article.article.text, article.textKey}, *text);
    const bool isAnother = !text::isCopy(*sketch, article.sketch)
        && std::ranges::none_of(change.highlights, [](const auto& edit) { return edit.after->isPlaced(); });
    if (isAnother) {
        return AnnotationChange();
    }
    annotations::moveNotes(earlier.marks.notes, {article.article.text, article.textKey}, *text, change);
    return change;
}

} // namespace

Result<std::vector<Kept>> keepArticles(Database& database, std::span<const PreparedArticle> articles)
{
    // Passages are looked for before the transaction: somebody may be waiting to save a highlight.
    std::vector<std::optional<EarlierText>> earlier;
    for (const PreparedArticle& article : articles) {
        auto text = earlierText(database, article);
        if (text && *text) {
            auto change = changeOf(database, **text, article);
            if (!change) {
                return std::unexpected(change.error());
            }
            (*text)->change = std::move(*change);
        }
        if (!text) {
            return std::unexpected(text.error());
        }
        earlier.push_back(std::move(*text));
    }
    return database.inTransaction([&]() -> Result<std::vector<Kept>> {
        const auto answers = library::ArticleStore(database).addAll(articles);
        if (!answers) {
            return std::unexpected(answers.error());
        }
        std::vector<Kept> kept;
        for (std::size_t i = 0; i < articles.size(); ++i) {
            kept.push_back({.answer = (*answers)[i]});
            if (!earlier[i] || kept.back().answer.addition != library::Addition::Added) {
                continue;
            }
            const auto marks = marksIn(database, earlier[i]->key);
            // Where the reader was quicker, there is another one's marks to place.
            auto change = !marks ? std::unexpected(marks.error())
                : *marks == earlier[i]->marks
                ? Result<AnnotationChange>(std::move(earlier[i]->change))
                : changeOf(database, {.id = earlier[i]->id, .key = earlier[i]->key, .marks = *marks}, articles[i]);
            const auto done = change ? library::SqliteAnnotationStore(database).apply(*change)
                                     : Result<void>(std::unexpected(change.error()));
            if (!done) {
                return std::unexpected(done.error());
            }
            kept.back().marks = std::move(*change);
        }
        return kept;
    });
}

} // namespace linimasa::jobs
