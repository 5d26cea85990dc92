#pragma once

#include "app/base/error.h"
#include "app/domain/analysis.h"
#include "ui/models/article_source.h"

#include <QString>

#include <optional>

namespace linimasa::models {

enum class ReadingState { Waiting, Ready, Failed };

/// An article in the list: what a row shows of it. Its text is elsewhere. A file that could not be read keeps its row and
/// says why.
struct CollectionEntry {
    ArticleId id = 0;
    QString path = {};
    ReadingState state = ReadingState::Waiting;
    QString textKey = {}; // domain::textKey of its text; empty while it is not read
    QString title = {};
    QString outlet = {};
    std::optional<domain::Edtf> published = {}; // none: the article does not say
    domain::PublishedFrom publishedFrom = domain::PublishedFrom::Given; // meaningful with `published`
    domain::Language language = domain::Language::Unknown;
    int events = 0; // told in it, each once
    int conflicts = 0; // dates that need a decision
    int dates = 0; // that could be placed
    int unresolved = 0; // dates that need the publication date which the article lacks
    base::Error error = {}; // meaningful when Failed
};

/// Sets what a row shows of the article; path, id, state and error stay.
void summarise(const domain::AnalysedArticle& article, CollectionEntry& entry);

/// Sums over all entries.
struct Tally {
    int waiting = 0;
    int ready = 0;
    int failed = 0;
    int conflicts = 0;
    int dates = 0;
    int unresolved = 0;

    void add(const CollectionEntry& entry) { count(entry, 1); }
    void subtract(const CollectionEntry& entry) { count(entry, -1); }
    bool operator==(const Tally&) const = default;

private:
    void count(const CollectionEntry& entry, int sign);
};

} // namespace linimasa::models
