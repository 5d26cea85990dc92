#include "app/library/near_copies.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;

namespace {

/// A story of `sentences` sentences that no other number shares.
QString story(int number, int sentences = 12, int first = 0)
{
    QString text;
    for (int i = first; i < first + sentences; ++i) {
        text += u"Sentence %1 of story %2 tells of delegate %3 who came to town %4 by train %5. "_s.arg(i)
                    .arg(number)
                    .arg(number * 31 + i)
                    .arg(number * 17 + i)
                    .arg(number * 13 + i);
    }
    return text;
}

ArticleId added(SampleLibrary& library, const QString& text)
{
    return library.add(articleOf(u"title"_s, text)).id;
}

std::vector<ArticleId> groupOf(SampleLibrary& library, ArticleId id)
{
    return NearCopies(library.database()).group(id).value();
}

} // namespace

TEST_CASE("Near copies come into one group, which its first article names")
{
    SampleLibrary library;
    const ArticleId first = added(library, story(1));
    const ArticleId other = added(library, story(2));
    const AddAnswer copy = library.add(articleOf(u"title"_s, u"By another paper. "_s + story(1, 11)));
    CHECK(copy.addition == Addition::Added);
    CHECK(copy.copyOf == first);
    CHECK(groupOf(library, copy.id) == std::vector {first, copy.id});
    CHECK(groupOf(library, other) == std::vector {other});

    const auto rows = SummaryStore(library.database()).of(std::vector {first, other, copy.id}).value();
    CHECK(rows[0].copyOf == first);
    CHECK(rows[1].copyOf == other);
    CHECK(rows[2].copyOf == first);
}

TEST_CASE("An article that stands between two groups joins them, in whatever order they come")
{
    // Each shares half with the next, and the ends share nothing.
    const std::vector texts {story(1, 12, 0), story(1, 12, 4), story(1, 12, 8)};
    std::vector order {0, 1, 2};
    do {
        SampleLibrary library;
        std::vector<ArticleId> ids;
        for (const int i : order) {
            ids.push_back(added(library, texts[static_cast<std::size_t>(i)]));
        }
        for (const ArticleId id : ids) {
            CHECK(groupOf(library, id) == ids);
        }
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("A group goes on when its first article is forgotten")
{
    SampleLibrary library;
    const ArticleId first = added(library, story(1));
    const ArticleId second = added(library, story(1, 11));
    const ArticleId third = added(library, story(1, 10));
    ArticleStore store(library.database());

    REQUIRE(store.forget(first).has_value());
    CHECK(groupOf(library, third) == std::vector {second, third});
    REQUIRE(store.forget(second).has_value());
    CHECK(groupOf(library, third) == std::vector {third});
    CHECK(SummaryStore(library.database()).of(std::vector {third}).value().front().copyOf == third);
    CHECK(
        library.database().number(u"SELECT count(*) FROM copy_hash WHERE article_id <> %1"_s.arg(number(third))).value()
        == 0);

    // What is forgotten is no copy of anything that comes later.
    const ArticleId again = added(library, story(1));
    CHECK(groupOf(library, again) == std::vector {third, again});
}

TEST_CASE("Articles of a few words have no copies")
{
    SampleLibrary library;
    const ArticleId one = added(library, u"Two words"_s);
    const ArticleId two = added(library, u"two words!"_s);
    CHECK(groupOf(library, one) == std::vector {one});
    CHECK(groupOf(library, two) == std::vector {two});
}
