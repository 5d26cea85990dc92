#include "tests/ui/support/sample_chronology.h"
#include "ui/models/collection.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::models;
using namespace Qt::StringLiterals;

namespace {

/// Makes an article for every id but those that it was told to fail for, and remembers what it was asked for.
class Shelf : public ArticleSource {
public:
    std::vector<ArticleId> asked;
    ArticleId failing = 0;

    base::Result<ArticlePointer> load(ArticleId id) override
    {
        asked.push_back(id);
        if (id == failing) {
            return base::failure(base::ErrorKind::Damaged, u"This article is damaged."_s);
        }
        auto article = std::make_shared<domain::AnalysedArticle>();
        article->article.text = u"text of %1"_s.arg(id);
        return article;
    }
};

std::vector<CollectionEntry> ready(int count)
{
    std::vector<CollectionEntry> entries;
    for (int i = 1; i <= count; ++i) {
        CollectionEntry& entry = entries.emplace_back();
        entry.id = i;
        entry.path = u"/a/%1.txt"_s.arg(i);
        entry.state = ReadingState::Ready;
        entry.conflicts = 1;
    }
    return entries;
}

} // namespace

TEST_CASE("Texts come from the source when they are asked for, and the last ones stay at hand")
{
    Shelf shelf;
    Collection collection;
    collection.setSource(&shelf);
    collection.append(ready(100));
    CHECK(shelf.asked.empty());
    CHECK(collection.hasText(6));
    CHECK(collection.article(6)->article.text == u"text of 7"_s);
    CHECK(collection.article(6) == collection.article(6));
    CHECK(shelf.asked == std::vector<ArticleId> {7});
    for (int row = 0; row < 100; ++row) {
        REQUIRE(collection.article(row));
    }
    const std::size_t before = shelf.asked.size();
    CHECK(collection.article(99));
    CHECK(shelf.asked.size() == before);
    CHECK(collection.article(6)); // pushed out by the others
    CHECK(shelf.asked.size() == before + 1);
}

TEST_CASE("Why a text cannot be had is said")
{
    Shelf shelf;
    shelf.failing = 2;
    Collection collection;
    collection.setSource(&shelf);
    collection.append(ready(2));
    collection.append(QStringList {u"/a/new.txt"_s});
    CHECK(collection.load(1).error().sentence == u"This article is damaged."_s);
    CHECK_FALSE(collection.load(2)); // waiting
    collection.setError(2, {.kind = base::ErrorKind::NoPermission, .sentence = u"No."_s, .detail = {}});
    CHECK(collection.load(2).error().sentence == u"No."_s);
    CHECK(shelf.asked == std::vector<ArticleId> {2});
}

TEST_CASE("Rows are found by file and by number, also after others went")
{
    Collection collection;
    collection.append(ready(3));
    CHECK(collection.rowOfId(3) == 2);
    CHECK(collection.rowOf(u"/a/2.txt"_s) == 1);
    collection.remove(0);
    CHECK(collection.rowOfId(3) == 1);
    CHECK(collection.rowOfId(1) == -1);
    CHECK(collection.rowOf(u"/a/2.txt"_s) == 0);
    CollectionEntry moved = collection.entry(0);
    moved.path = u"/b/2.txt"_s;
    collection.setEntry(0, moved);
    CHECK(collection.rowOf(u"/a/2.txt"_s) == -1);
    CHECK(collection.rowOf(u"/b/2.txt"_s) == 0);
}

TEST_CASE("Sums follow every change")
{
    Collection collection;
    collection.append(ready(3));
    collection.append(QStringList {u"/a/x.txt"_s, u"/a/y.txt"_s});
    CHECK(collection.tally().ready == 3);
    CHECK(collection.tally().waiting == 2);
    CHECK(collection.tally().conflicts == 3);
    collection.setError(3, {});
    collection.setArticle(4, support::article(u"T"_s, {}, domain::Language::English, {}, {}, {}));
    collection.remove(0);
    CHECK(collection.tally().failed == 1);
    CHECK(collection.tally().ready == 3);
    CHECK(collection.tally().waiting == 0);
    CHECK(collection.tally().conflicts == 2);
}

TEST_CASE("An article that goes takes its evidence along, and events that only it told")
{
    Collection collection;
    support::fillWithSamples(collection);
    const auto events = collection.chronology().size();
    REQUIRE(collection.eventById(u"e0-0"_s)->evidences.size() == 2);
    collection.remove(4); // the copy
    CHECK(collection.chronology().size() == events);
    CHECK(collection.eventById(u"e0-0"_s)->evidences.size() == 1);
    collection.remove(0);
    CHECK(collection.eventById(u"e0-0"_s) == nullptr);
    REQUIRE(collection.eventById(u"e2-0"_s) != nullptr);
    const Telling telling = collection.telling(collection.eventById(u"e2-0"_s)->evidences.front());
    REQUIRE(telling.event != nullptr);
    CHECK(telling.article == collection.article(1));
}
