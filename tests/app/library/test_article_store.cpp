#include "app/library/article_store.h"
#include "app/library/event_store.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;

TEST_CASE("An article comes back as it was added")
{
    SampleLibrary library;
    const AnalysedArticle all = fullArticle();
    const ArticleId id = library.add(all).id;

    library.close();
    library.open();
    const auto stored = ArticleStore(library.database()).load(id);
    REQUIRE(stored.has_value());
    CHECK(stored->article.article.text == all.article.text);
    CHECK(stored->article.article.title == all.article.title);
    CHECK(stored->article.article.path == all.article.path);
    CHECK(stored->article.article.sha256 == all.article.sha256);
    CHECK(stored->article.article.authors == all.article.authors);
    CHECK(stored->article.article.language == Language::Indonesian);
    CHECK(stored->article.article.boilerplate.size() == 1);
    CHECK(stored->article.analysis.events.front().title == u"Kishi bertemu Giang"_s);
    CHECK(stored->textKey == textKeyOf(all.article.text));
    CHECK(stored->analysisVersion == u"test"_s);
    CHECK(stored->added == juneFirst());
    CHECK(stored->edits.isEmpty());
}

TEST_CASE("The same file and the same text are not added twice")
{
    SampleLibrary library;
    AnalysedArticle article = fullArticle();
    const AddAnswer first = library.add(article);
    CHECK(first.addition == Addition::Added);

    const AddAnswer sameFile = library.add(article);
    CHECK(sameFile.addition == Addition::SameFile);
    CHECK(sameFile.id == first.id);

    article.article.sha256 = QByteArray(32, 'x'); // saved in another encoding
    article.article.path = u"/clippings/kishi-utf16.txt"_s;
    const AddAnswer sameText = library.add(article);
    CHECK(sameText.addition == Addition::SameText);
    CHECK(sameText.id == first.id);

    ArticleStore store(library.database());
    CHECK(store.findBytes(QByteArray(32, 'x')).value() == first.id);
    CHECK(store.findBytes(QByteArray(32, 'y')).value() == std::nullopt);
    CHECK(SummaryStore(library.database()).count().value() == 1);
}

TEST_CASE("A summary shows what a person corrected, and what was read stays")
{
    SampleLibrary library;
    const ArticleId id = library.add(fullArticle()).id;
    ArticleStore store(library.database());
    SummaryStore summaries(library.database());

    ArticleSummary summary = summaries.page(SummaryOrder::AddedLast, 0, 10)->front();
    CHECK(summary.outlet == u"Harian Contoh"_s);
    CHECK(summary.published == Edtf::day(QDate(2023, 10, 5)));
    CHECK(summary.publishedFrom == PublishedFrom::JsonLd);
    CHECK(summary.events == 1);
    CHECK(summary.conflicts == 1);
    CHECK(summary.entities == 2);
    CHECK(summary.traits == ArticleTraits(ArticleTrait::NeedsReview));

    ArticleEdits edits;
    edits.outlet = u"Harian Lain"_s;
    edits.authors = QStringList {u"Budi"_s, u"Ani"_s};
    edits.published = Edtf::day(QDate(2023, 10, 6));
    REQUIRE(store.setEdits(id, edits));
    summary = summaries.of(std::vector {id})->front();
    CHECK(summary.outlet == u"Harian Lain"_s);
    CHECK(summary.title == fullArticle().article.title);
    CHECK(summary.published == Edtf::day(QDate(2023, 10, 6)));
    CHECK(summary.publishedFrom == PublishedFrom::User);
    CHECK(summary.traits.testFlag(ArticleTrait::Edited));
    CHECK(store.edits(id).value() == edits);
    CHECK(store.load(id)->article.article.outlet == u"Harian Contoh"_s);

    edits.published = Edtf(); // has none
    REQUIRE(store.setEdits(id, edits));
    CHECK(summaries.of(std::vector {id})->front().published == std::nullopt);

    REQUIRE(store.setEdits(id, {}));
    CHECK(summaries.of(std::vector {id})->front().outlet == u"Harian Contoh"_s);
}

TEST_CASE("The list by date begins with the latest, as a person corrected it; undated articles come last")
{
    SampleLibrary library;
    ArticleStore store(library.database());
    const auto dated = [&](int number, QDate day) {
        AnalysedArticle article = articleOf(QString::number(number), u"text %1"_s.arg(number));
        if (day.isValid()) {
            article.analysis.published = PublicationDate {Edtf::day(day), PublishedFrom::Meta, {}, {}};
        }
        return library.add(article).id;
    };
    const ArticleId old = dated(1, QDate(2020, 1, 1));
    const ArticleId undated = dated(2, {});
    const ArticleId middle = dated(3, QDate(2021, 1, 1));
    const ArticleId late = dated(4, QDate(2022, 1, 1));
    ArticleEdits edits;
    edits.published = Edtf::day(QDate(2023, 1, 1));
    REQUIRE(store.setEdits(old, edits));
    edits.published = Edtf(); // a person says: has none
    REQUIRE(store.setEdits(late, edits));
    const auto order = [&](qsizetype offset, qsizetype limit) {
        std::vector<ArticleId> ids;
        const auto page = SummaryStore(library.database()).page(SummaryOrder::PublishedLast, offset, limit);
        REQUIRE(page.has_value());
        std::ranges::transform(*page, std::back_inserter(ids), &ArticleSummary::id);
        return ids;
    };
    const std::vector expected {old, middle, late, undated};
    CHECK(order(0, -1) == expected);
    CHECK(order(0, 10) == expected);
    CHECK(order(0, 2) == std::vector {old, middle});
    CHECK(order(1, 2) == std::vector {middle, late});
}

TEST_CASE("A new analysis leaves what a person made")
{
    SampleLibrary library;
    const AnalysedArticle article = fullArticle();
    const ArticleId id = library.add(article).id;
    ArticleStore store(library.database());
    REQUIRE(
        store.setEdits(id, {.title = u"Mein Titel"_s, .outlet = {}, .authors = {}, .published = {}, .language = {}}));
    REQUIRE(store.setAnnotations(textKeyOf(article.article.text), 2, u"ask the embassy"_s));

    CHECK(store.analysedOtherwise(u"next"_s, 10).value() == std::vector {id});
    REQUIRE(store.replaceAnalysis(id, prepareAnalysis(article.article.text, Analysis(), u"next"_s)));
    CHECK(store.analysedOtherwise(u"next"_s, 10).value().empty());
    const ArticleSummary summary = SummaryStore(library.database()).of(std::vector {id})->front();
    CHECK(summary.title == u"Mein Titel"_s);
    CHECK(summary.highlights == 2);
    CHECK(summary.traits.testFlag(ArticleTrait::HasNotes));
    CHECK(summary.events == 0);
    CHECK(EventStore(library.database()).events().value().empty());
}

TEST_CASE("What changed since a revision is answered, and what was forgotten")
{
    SampleLibrary library;
    SummaryStore summaries(library.database());
    const ArticleId first = library.add(u"A"_s, u"first text"_s);
    const qint64 seen = summaries.revision().value();
    CHECK(summaries.changesSince(seen)->changed.empty());

    const ArticleId second = library.add(u"B"_s, u"second text"_s);
    REQUIRE(ArticleStore(library.database()).forget(first));
    const auto changes = summaries.changesSince(seen);
    REQUIRE(changes.has_value());
    REQUIRE(changes->changed.size() == 1);
    CHECK(changes->changed.front().id == second);
    CHECK(changes->forgotten == std::vector {first});
    CHECK(summaries.changesSince(changes->revision)->changed.empty());
}

TEST_CASE("Many changes are answered piece by piece, each once, and all articles after one another")
{
    SampleLibrary library;
    SummaryStore summaries(library.database());
    constexpr int many = 25;
    std::vector<ArticleId> ids;
    for (int i = 0; i < many; ++i) {
        ids.push_back(library.add(u"Title %1"_s.arg(i), QString(30, QChar(u'a' + i)))); // no near copies
    }
    REQUIRE(ArticleStore(library.database()).forget(ids[3]));
    std::erase(ids, ids[3]);
    std::vector<ArticleId> changed;
    std::vector<ArticleId> forgotten;
    qint64 seen = 0;
    int pieces = 0;
    for (bool areAll = false; !areAll; ++pieces) {
        const auto piece = summaries.changesSince(seen, 10);
        REQUIRE(piece.has_value());
        CHECK(piece->revision > seen);
        CHECK(piece->changed.size() <= 10);
        std::ranges::transform(piece->changed, std::back_inserter(changed), &ArticleSummary::id);
        forgotten.insert(forgotten.end(), piece->forgotten.begin(), piece->forgotten.end());
        seen = piece->revision;
        areAll = piece->areAll;
    }
    CHECK(pieces == 3);
    CHECK(changed == ids);
    CHECK(forgotten == std::vector {ArticleId {4}});
    CHECK(seen == summaries.revision().value());
    CHECK(summaries.changesSince(seen, 10)->areAll);

    std::vector<ArticleId> walked;
    for (ArticleId last {0};; last = walked.back()) {
        const auto piece = summaries.addedAfter(last, 7);
        REQUIRE(piece.has_value());
        std::ranges::transform(*piece, std::back_inserter(walked), &ArticleSummary::id);
        if (piece->size() < 7) {
            break;
        }
    }
    CHECK(walked == ids);
}

TEST_CASE("A forgotten article leaves nothing, and its number is not given again")
{
    SampleLibrary library;
    const ArticleId id = library.add(fullArticle()).id;
    ArticleStore store(library.database());
    REQUIRE(store.setAnnotations(textKeyOf(fullArticle().article.text), 1, u"note"_s));
    REQUIRE(store.forget(id));
    CHECK(store.load(id).error().kind == linimasa::base::ErrorKind::NotFound);
    CHECK(store.forget(id).error().kind == linimasa::base::ErrorKind::NotFound);
    for (const auto& table :
         {u"article_text"_s, u"event"_s, u"article_entity"_s, u"article_source"_s, u"article_annotation"_s}) {
        INFO(table.toStdString());
        CHECK(library.database().number(u"SELECT count(*) FROM "_s + table).value() == 0);
    }
    CHECK(library.add(fullArticle()).id != id);
}

TEST_CASE("Events of all articles are read without the articles, by track and time")
{
    SampleLibrary library;
    const ArticleId id = library.add(fullArticle()).id;
    EventStore events(library.database());
    REQUIRE(events.events().value().size() == 1);
    CHECK(events.events()->front().article == id);
    CHECK(events.events()->front().event.parties == QStringList {u"Q17"_s, u"Q881"_s});
    CHECK(events.events({u"japan-asean"_s, {}, {}}).value().empty());
    CHECK(events.events({u"japan-vietnam"_s, QDate(2023, 10, 5), QDate(2023, 10, 9)}).value().size() == 1);
    CHECK(events.events({{}, QDate(2023, 10, 6), {}}).value().empty());
    CHECK(events.events({{}, {}, QDate(2023, 10, 3)}).value().empty());
}

TEST_CASE("What stores do inside another transaction goes with it")
{
    using linimasa::base::Result;
    SampleLibrary library;
    const ArticleId id = library.add(u"A"_s, u"text"_s);
    ArticleStore store(library.database());
    const auto undone = library.database().inTransaction([&]() -> Result<void> {
        REQUIRE(library.database().isInTransaction());
        REQUIRE(store.setAnnotations(textKeyOf(u"text"), 3, u"note"_s));
        return linimasa::base::failure(linimasa::base::ErrorKind::Cancelled, u"changed my mind"_s);
    });
    CHECK(undone.error().kind == linimasa::base::ErrorKind::Cancelled);
    CHECK_FALSE(library.database().isInTransaction());
    CHECK(SummaryStore(library.database()).of(std::vector {id})->front().highlights == 0);
    REQUIRE(library.database().inTransaction([&] { return store.setAnnotations(textKeyOf(u"text"), 3, u"note"_s); }));
    CHECK(SummaryStore(library.database()).of(std::vector {id})->front().highlights == 3);
}

TEST_CASE("Another connection's change is noticed")
{
    SampleLibrary library;
    auto other = connectTo(library.folder(), Access::ReadOnly, Durability::Full);
    REQUIRE(other.has_value());
    const qint64 before = (*other)->dataVersion().value();
    CHECK((*other)->dataVersion().value() == before);
    library.add(u"A"_s, u"text"_s);
    CHECK((*other)->dataVersion().value() != before);
}
