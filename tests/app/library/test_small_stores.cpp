#include "app/library/saved_search_store.h"
#include "app/library/search_query.h"
#include "app/library/search_words.h"
#include "app/library/unread_file_store.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa;
using namespace Qt::StringLiterals;

TEST_CASE("Saved searches keep their order, and a name is given once")
{
    SampleLibrary library;
    SavedSearchStore store(library.database());
    REQUIRE(store.save({u"Kishi"_s, u"entity:Kishi"_s}));
    REQUIRE(store.save({u"2021"_s, u"date:2021"_s}));
    REQUIRE(store.save({u"Kishi"_s, u"entity:Q1"_s}));
    CHECK(store.all().value() == std::vector<SavedSearch> {{u"Kishi"_s, u"entity:Q1"_s}, {u"2021"_s, u"date:2021"_s}});
    CHECK(store.rename(u"Kishi"_s, u"2021"_s).error().kind == base::ErrorKind::BadUsage);
    REQUIRE(store.rename(u"Kishi"_s, u"Minister"_s));
    REQUIRE(store.remove(u"2021"_s));
    CHECK(store.all().value() == std::vector<SavedSearch> {{u"Minister"_s, u"entity:Q1"_s}});
}

TEST_CASE("Files that could not be read are kept with their cause")
{
    SampleLibrary library;
    UnreadFileStore store(library.database());
    REQUIRE(store.keep({u"/b.pdf"_s, {base::ErrorKind::Damaged, u"The file is damaged."_s, {}}, juneFirst()}));
    REQUIRE(
        store.keep({u"/a.pdf"_s, {base::ErrorKind::NoPermission, u"May not be read."_s, u"EACCES"_s}, juneFirst()}));
    REQUIRE(store.keep({u"/b.pdf"_s, {base::ErrorKind::Empty, u"The file is empty."_s, {}}, juneFirst()}));
    const auto files = store.all();
    REQUIRE(files.has_value());
    REQUIRE(files->size() == 2);
    CHECK(files->at(0).path == u"/a.pdf"_s);
    CHECK(files->at(0).error.detail == u"EACCES"_s);
    CHECK(files->at(1).error.kind == base::ErrorKind::Empty);
    CHECK(files->at(1).seen == juneFirst());
    REQUIRE(store.remove(u"/a.pdf"_s));
    CHECK(store.all()->size() == 1);
}

TEST_CASE("What is typed is read as terms and fields")
{
    const auto terms = [](const QString& typed) {
        QStringList shown;
        for (const SearchTerm& term : parseSearchQuery(typed).terms) {
            shown.append((term.sense == Sense::Excluded ? u"-"_s : u""_s) + term.words.join(u'+')
                         + (term.ending == SearchTerm::Ending::Open ? u"*"_s : u""_s));
        }
        return shown.join(u' ');
    };
    CHECK(terms(u"Hợp tác"_s) == u"hop tac*"_s);
    CHECK(terms(u"Hợp tác "_s) == u"hop tac"_s);
    CHECK(terms(u"\"Hợp tác\""_s) == u"hop+tac"_s);
    CHECK(terms(u"“Hợp tác” an"_s) == u"hop+tac an*"_s);
    CHECK(terms(u"\"never closed"_s) == u"never+closed"_s);
    CHECK(terms(u"Jepang-ASEAN "_s) == u"jepang+asean"_s);
    CHECK(terms(u"kabar.com "_s) == u"kabar+com"_s);
    CHECK(terms(u"首脳会談 "_s) == u"首脳+脳会+会談"_s);
    CHECK(terms(u"-ransom -\"two words\" - "_s) == u"-ransom -two+words"_s);
    CHECK(terms(u"http://x.org "_s) == u"http+x+org"_s);
    CHECK(terms(u"!!! \"\" -"_s).isEmpty());
    CHECK(terms(QString()).isEmpty());

    const SearchQuery query = parseSearchQuery(u"LANG:id -outlet:\"Harian Contoh\" date: note:* title:kishi"_s);
    CHECK(query.filters
          == std::vector<SearchFilter> {{SearchFilter::Field::Language, u"id"_s, Sense::Wanted},
                                        {SearchFilter::Field::Outlet, u"Harian Contoh"_s, Sense::Excluded},
                                        {SearchFilter::Field::Has, u"notes"_s, Sense::Wanted}});
    REQUIRE(query.terms.size() == 1);
    CHECK(query.terms.front().place == SearchTerm::Place::Title);
}

TEST_CASE("The words of the index stand where they are in the text")
{
    const QString text = u"Kemenhan: ｻｲﾊﾞｰ会談 kabar.com, Nguyễn 𠮷野"_s;
    QStringList words;
    for (const IndexWord& word : indexWords(text)) {
        words.append(word.word + u'=' + word.range.of(text).toString());
    }
    CHECK(words
          == QStringList {u"kemenhan=Kemenhan"_s, u"サイ=ｻｲ"_s, u"イバ=ｲﾊﾞ"_s, u"バー=ﾊﾞｰ"_s, u"ー会=ｰ会"_s,
                          u"会談=会談"_s, u"談=談"_s, u"kabar=kabar"_s, u"com=com"_s, u"nguyen=Nguyễn"_s,
                          u"𠮷野=𠮷野"_s, u"野=野"_s});
}
