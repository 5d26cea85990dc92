#include "app/library/search.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;

namespace {

/// Numbers of the articles found, counted from 1 in the order added, best first: "2 1".
QString found(SampleLibrary& library, const QString& typed)
{
    const auto hits = Search(library.database()).find(parseSearchQuery(typed), 0, 100);
    INFO(typed.toStdString() << ": " << (hits ? std::string() : hits.error().detail.toStdString()));
    REQUIRE(hits.has_value());
    QStringList ids;
    for (const SearchHit& hit : *hits) {
        ids.append(QString::number(number(hit.id)));
    }
    return ids.join(u' ');
}

} // namespace

TEST_CASE("nguyen finds Nguyễn, composed or not, and đ is d")
{
    SampleLibrary library;
    library.add(u"A"_s, u"Ông Nguyễn Văn Đức phát biểu."_s);
    library.add(u"B"_s, u"Ông Nguyễn nói."_s.normalized(QString::NormalizationForm_D));
    CHECK(found(library, u"nguyen "_s).split(u' ').size() == 2);
    CHECK(found(library, u"NGUYỄN "_s).split(u' ').size() == 2);
    CHECK(found(library, u"duc "_s) == u"1"_s);
    CHECK(found(library, u"đức "_s.normalized(QString::NormalizationForm_D)) == u"1"_s);
}

TEST_CASE("Japanese words are found inside running text, in any width")
{
    SampleLibrary library;
    library.add(u"A"_s, u"日越首脳会談が東京で開かれ、サイバー攻撃への対策を協議した。"_s);
    library.add(u"B"_s, u"ｻｲﾊﾞｰ防衛の会合"_s);
    CHECK(found(library, u"会談"_s) == u"1"_s);
    CHECK(found(library, u"首脳会談 "_s) == u"1"_s);
    CHECK(found(library, u"サイバー "_s).split(u' ').size() == 2);
    CHECK(found(library, u"ｻｲﾊﾞｰ "_s).split(u' ').size() == 2);
    CHECK(found(library, u"会 "_s).split(u' ').size() == 2);
    CHECK(found(library, u"談会"_s).isEmpty());
    CHECK(found(library, u"サイハー "_s).isEmpty());
}

TEST_CASE("Words, phrases, exclusion and beginnings")
{
    SampleLibrary library;
    library.add(u"A"_s, u"Japan and Vietnam signed a cybersecurity memorandum."_s);
    library.add(u"B"_s, u"Vietnam and Japan held a cyber exercise."_s);
    CHECK(found(library, u"japan memorandum "_s) == u"1"_s);
    CHECK(found(library, u"\"vietnam and japan\""_s) == u"2"_s);
    CHECK(found(library, u"japan -memorandum"_s) == u"2"_s);
    CHECK(found(library, u"-memorandum"_s) == u"2"_s);
    CHECK(found(library, u"japan -\"cyber exercise\""_s) == u"1"_s);
    CHECK(found(library, u"cyber "_s) == u"2"_s);
    CHECK(found(library, u"cyber"_s).split(u' ').size() == 2); // still being typed
    CHECK(found(library, u"cyber* "_s).split(u' ').size() == 2);
    CHECK(found(library, u"OR AND NOT \" ( * ^ -"_s).isEmpty()); // no syntax of the index gets through
}

TEST_CASE("A word in the title comes before the same word in the text")
{
    SampleLibrary library;
    library.add(u"Something else"_s, u"A ransomware story told at some length, with other words."_s);
    library.add(u"Ransomware hits port"_s, u"The port was closed for two days after the attack on it."_s);
    CHECK(found(library, u"ransomware "_s) == u"2 1"_s);
    CHECK(found(library, u"title:ransomware"_s) == u"2"_s);
}

TEST_CASE("Fields narrow a search")
{
    SampleLibrary library;
    library.add(fullArticle());
    library.add(u"B"_s, u"Kishi spoke about nothing."_s, {{u"Kishi"_s, u"x-person-kishi"_s}});
    CHECK(found(library, u"lang:id"_s) == u"1"_s);
    CHECK(found(library, u"-lang:id"_s) == u"2"_s);
    CHECK(found(library, u"outlet:contoh"_s) == u"1"_s);
    CHECK(found(library, u"outlet:\"harian contoh\""_s) == u"1"_s);
    CHECK(found(library, u"date:2023"_s) == u"1"_s);
    CHECK(found(library, u"date:2023-10..2024"_s) == u"1"_s);
    CHECK(found(library, u"date:..2022"_s).isEmpty());
    CHECK(found(library, u"date:nonsense"_s).isEmpty());
    CHECK(found(library, u"entity:Q17"_s) == u"1"_s);
    CHECK(found(library, u"entity:japan"_s) == u"1"_s);
    CHECK(found(library, u"entity:jepang"_s) == u"1"_s);
    CHECK(found(library, u"entity:kishi"_s) == u"1 2"_s);
    CHECK(found(library, u"track:japan-vietnam"_s) == u"1"_s);
    CHECK(found(library, u"has:conflict"_s) == u"1"_s);
    CHECK(found(library, u"-has:date"_s) == u"2"_s);
    CHECK(found(library, u"lang:id lang:und"_s) == u"1 2"_s);
    CHECK(found(library, u"kishi -lang:id"_s) == u"2"_s);
    CHECK(found(library, u"japan "_s) == u"1"_s); // the entity's name, though the text says Jepang
}

TEST_CASE("A word that very many articles have: those with it in the title come first, and all are answered once")
{
    SampleLibrary library;
    ArticleStore store(library.database());
    std::vector<PreparedArticle> articles;
    constexpr int many = 5100;
    for (int i = 0; i < many; ++i) {
        const QString title = i == 3 ? u"Siber"_s : u"Berita"_s;
        articles.push_back(prepareArticle(articleOf(title, u"siber %1"_s.arg(i)), u"test"_s, juneFirst()));
        articles.back().article.language = i % 2 == 0 ? Language::Indonesian : Language::English;
    }
    REQUIRE(store.addAll(articles).has_value());
    Search search(library.database());
    const auto all = search.find(parseSearchQuery(u"siber "_s), 0, -1);
    REQUIRE(all.has_value());
    CHECK(all->size() == many);
    CHECK(number(all->front().id) == 4);
    std::vector<ArticleId> ids;
    for (const SearchHit& hit : *all) {
        ids.push_back(hit.id);
    }
    std::ranges::sort(ids);
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
    // Pages are pieces of the whole.
    const auto page = search.find(parseSearchQuery(u"siber "_s), 3995, 20);
    REQUIRE(page.has_value());
    REQUIRE(page->size() == 20);
    for (std::size_t i = 0; i < page->size(); ++i) {
        CHECK(page->at(i).id == all->at(3995 + i).id);
    }
    CHECK(search.find(parseSearchQuery(u"siber "_s), many, 20)->empty());
    CHECK(search.find(parseSearchQuery(u"siber lang:en"_s), 0, 1)->front().id == ArticleId {4});
    CHECK(search.count(parseSearchQuery(u"siber lang:en"_s)).value() == many / 2);
    CHECK(search.count(parseSearchQuery(u"siber "_s), 1000).value() == 1000);
    CHECK(search.matching(parseSearchQuery(u"siber -lang:en"_s))->size() == many / 2);
    const auto numbers = [&](const QString& typed, qint64 atMost) {
        return search.findAndCount(parseSearchQuery(typed), 0, 2, atMost).value().count;
    };
    for (const QString& typed : {u"siber "_s, u"si"_s}) { // ranked, and only begun
        CHECK(numbers(typed, -1) == many);
        CHECK(numbers(typed, 5050) == 5050);
        CHECK(numbers(typed, 7000) == many);
        CHECK(numbers(typed, 0) == 0);
    }
    CHECK(numbers(u"siber lang:en "_s, -1) == many / 2);
    CHECK(numbers(u"lang:en"_s, -1) == many / 2);
}

TEST_CASE("The first letters of a word: what has it in the title comes first, then what was added last; pages are "
          "pieces of the whole")
{
    SampleLibrary library;
    std::vector<PreparedArticle> articles;
    constexpr int many = 5100;
    for (int i = 0; i < many; ++i) {
        const QString title = i == 3 ? u"日越会談"_s : u"記事"_s;
        articles.push_back(prepareArticle(articleOf(title, u"日%1"_s.arg(i)), u"test"_s, juneFirst()));
    }
    REQUIRE(ArticleStore(library.database()).addAll(articles).has_value());
    Search search(library.database());
    const auto all = search.find(parseSearchQuery(u"日"_s), 0, -1);
    REQUIRE(all.has_value());
    REQUIRE(all->size() == many);
    CHECK(number(all->at(0).id) == 4);
    CHECK(number(all->at(1).id) == many);
    CHECK(number(all->at(2).id) == many - 1);
    CHECK(number(all->back().id) == 1);
    for (const qsizetype offset : {qsizetype(0), qsizetype(4990), qsizetype(5090)}) {
        const auto page = search.find(parseSearchQuery(u"日"_s), offset, 20);
        REQUIRE(page.has_value());
        REQUIRE(page->size() == std::min<std::size_t>(20, many - offset));
        for (std::size_t i = 0; i < page->size(); ++i) {
            CHECK(page->at(i).id == all->at(static_cast<std::size_t>(offset) + i).id);
        }
    }
}

TEST_CASE("Notes are found as soon as they are told of")
{
    SampleLibrary library;
    library.add(u"A"_s, u"Some text"_s);
    CHECK(found(library, u"embassy"_s).isEmpty());
    REQUIRE(ArticleStore(library.database()).setAnnotations(textKeyOf(u"Some text"), 1, u"Ask the embassy"_s));
    CHECK(found(library, u"embassy"_s) == u"1"_s);
    CHECK(found(library, u"note:embassy text"_s) == u"1"_s);
    CHECK(found(library, u"has:notes"_s) == u"1"_s);
    REQUIRE(ArticleStore(library.database()).setAnnotations(textKeyOf(u"Some text"), 0, {}));
    CHECK(found(library, u"embassy"_s).isEmpty());
}

TEST_CASE("A passage shows what was found")
{
    SampleLibrary library;
    const QString text
        = u"First line.\nThe ministers of Japan met; ông Nguyễn Văn An nói về an ninh mạng.\nサイバー会談"_s;
    const ArticleId id = library.add(u"A"_s, text);
    const auto marked = [&](const QString& typed) {
        const auto passages = Search(library.database()).passages(id, parseSearchQuery(typed));
        REQUIRE(passages.has_value());
        REQUIRE(passages->size() == 1);
        const Passage& passage = passages->front();
        CHECK(passage.range.of(text) == passage.text);
        QStringList marks;
        for (const auto mark : passage.marks) {
            marks.append(mark.of(passage.text).toString());
        }
        return marks.join(u'|');
    };
    CHECK(marked(u"nguyen ninh "_s) == u"Nguyễn|ninh"_s);
    CHECK(marked(u"\"nguyen van\" "_s) == u"Nguyễn Văn"_s);
    CHECK(marked(u"会談"_s) == u"会談"_s);
    CHECK(marked(u"会 "_s) == u"会"_s);
    CHECK(marked(u"minis"_s) == u"ministers"_s);
    CHECK(marked(u"nothing"_s).isEmpty());
}

TEST_CASE("Facets count the articles that match")
{
    SampleLibrary library;
    library.add(fullArticle());
    library.add(u"B"_s, u"Kishi spoke."_s, {{u"Kishi"_s, u"x-person-kishi"_s}});
    Search search(library.database());
    const auto entities = search.facet(Facet::Entity);
    REQUIRE(entities.has_value());
    REQUIRE(entities->size() == 2);
    CHECK(entities->front().value == u"x-person-kishi"_s);
    CHECK(entities->front().name == u"Kishi"_s);
    CHECK(entities->front().articles == 2);
    CHECK(search.facet(Facet::Language, parseSearchQuery(u"kishi "_s))->size() == 2);
    CHECK(search.facet(Facet::Track)->front().value == u"japan-vietnam"_s);
    CHECK(search.facet(Facet::Year)->size() == 2);
    CHECK(search.facet(Facet::Review)->front().articles == 1);
    CHECK(search.facet(Facet::Notes)->empty());
    CHECK(search.count(parseSearchQuery(u"kishi "_s)).value() == 2);
    CHECK(search.matching(parseSearchQuery(u"kishi lang:id"_s))->size() == 1);
}
