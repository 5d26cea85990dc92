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

/// The text that an article's file had before, and what a person made of it.
struct EarlierText {
    domain::ArticleId id {};
    QString key;
    Marks marks;
    domain::ArticleEdits edits;

    [[nodiscard]] bool isUntouched() const { return marks.isEmpty() && edits.isEmpty(); }
    bool operator==(const EarlierText&) const = default;
};

/// What of it the new text is to have.
struct Inheritance {
    AnnotationChange change = {};
    domain::ArticleEdits edits = {};
    std::optional<library::PreparedAnalysis> analysis = {}; // when the edits lead to another one
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

Result<EarlierText> touchedText(Database& database, domain::ArticleId id, const QString& key)
{
    auto marks = marksIn(database, key);
    auto edits = library::ArticleStore(database).edits(id);
    if (!marks || !edits) {
        return std::unexpected(!marks ? marks.error() : edits.error());
    }
    return EarlierText {.id = id, .key = key, .marks = std::move(*marks), .edits = std::move(*edits)};
}

/// Nothing when there is none, or nobody did anything to it. Asked for every article, so it must be quick.
Result<std::optional<EarlierText>> earlierText(Database& database, const PreparedArticle& article)
{
    using Answer = std::optional<EarlierText>;
    library::ArticleStore store(database);
    const auto id = store.findPath(article.article.path);
    if (!id || !*id) {
        return id ? Result<Answer>(Answer()) : std::unexpected(id.error());
    }
    const auto key = store.textKey(**id);
    if (!key || *key == article.textKey) {
        return key ? Result<Answer>(Answer()) : std::unexpected(key.error());
    }
    return touchedText(database, **id, *key).transform([](EarlierText earlier) {
        return earlier.isUntouched() ? Answer() : Answer(std::move(earlier));
    });
}

/// Looks for the passages; takes some milliseconds, and as long as an analysis when there is one to be made.
Result<Inheritance> inheritanceOf(Database& database, const EarlierText& earlier, const PreparedArticle& article,
                                  const Analysing& analyse)
{
    const auto stored = library::ArticleStore(database).load(earlier.id);
    const auto sketch = library::NearCopies(database).sketch(earlier.id);
    if (!stored || !sketch) {
        return std::unexpected(!stored ? stored.error() : sketch.error());
    }
    const domain::Article& before = stored->article.article;
    Inheritance all {.change = annotations::moveHighlights(earlier.marks.highlights,
                                                           {article.article.text, article.textKey}, before.text)};
    const bool isAnother = !text::isCopy(*sketch, article.sketch)
        && (before.title.isEmpty() || before.title != article.article.title)
        && std::ranges::none_of(all.change.highlights, [](const auto& edit) { return edit.after->isPlaced(); });
    if (isAnother) {
        return Inheritance();
    }
    annotations::moveNotes(earlier.marks.notes, {article.article.text, article.textKey}, before.text, all.change);
    all.edits = earlier.edits;
    if (all.edits.published || all.edits.language) {
        auto analysis = analyse(domain::withEdits(article.article, all.edits));
        if (!analysis) {
            return std::unexpected(analysis.error());
        }
        all.analysis = std::move(*analysis);
    }
    return all;
}

Result<void> hand(Database& database, domain::ArticleId id, const Inheritance& all)
{
    library::ArticleStore store(database);
    auto done = library::SqliteAnnotationStore(database).apply(all.change);
    if (done && !all.edits.isEmpty()) {
        done = store.setEdits(id, all.edits);
    }
    if (done && all.analysis) {
        done = store.replaceAnalysis(id, *all.analysis);
    }
    return done;
}

} // namespace

Result<std::vector<Kept>> keepArticles(Database& database, std::span<const PreparedArticle> articles,
                                       const Analysing& analyse)
{
    // Passages are looked for before the transaction: somebody may be waiting to save a highlight.
    std::vector<std::optional<EarlierText>> earlier;
    std::vector<Inheritance> inherited;
    for (const PreparedArticle& article : articles) {
        auto text = earlierText(database, article);
        auto all = text && *text ? inheritanceOf(database, **text, article, analyse) : Result<Inheritance>();
        if (!text || !all) {
            return std::unexpected(!text ? text.error() : all.error());
        }
        earlier.push_back(std::move(*text));
        inherited.push_back(std::move(*all));
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
            const auto now = touchedText(database, earlier[i]->id, earlier[i]->key);
            // Where the reader was quicker, there is something else to hand on.
            auto all = !now           ? std::unexpected(now.error())
                : *now == *earlier[i] ? Result<Inheritance>(std::move(inherited[i]))
                                      : inheritanceOf(database, *now, articles[i], analyse);
            const auto done = all ? hand(database, kept.back().answer.id, *all) : std::unexpected(all.error());
            if (!done) {
                return std::unexpected(done.error());
            }
            kept.back().marks = std::move(all->change);
            kept.back().hasTakenEdits = !all->edits.isEmpty();
        }
        return kept;
    });
}

} // namespace linimasa::jobs
