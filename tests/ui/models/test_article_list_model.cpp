#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/article_list_model.h"
#include "ui/models/sorted_articles.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::models;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Collection collection;
    ArticleListModel model {collection};
    SortedArticles sorted {model};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester sortedTester {&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QVariant at(int row, int role) const { return model.index(row).data(role); }

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            all << sorted.index(row, 0).data().toString().section(u' ', 0, 1);
        }
        return all;
    }
};

} // namespace

TEST_CASE("A row says what is known of its article")
{
    Fixture it;
    support::fillWithSamples(it.collection);
    REQUIRE(it.model.rowCount() == 5);
    CHECK(it.at(0, Qt::DisplayRole).toString() == u"Jepang dan mitranya perkuat pertahanan siber");
    CHECK(it.at(0, ArticleListModel::OutletRole).toString() == u"Harian Contoh");
    CHECK(it.at(0, ArticleListModel::DateKeyRole).toString() == u"2021-11-25");
    CHECK(it.at(1, ArticleListModel::LanguageRole).toString() == u"vi");
    CHECK(it.at(0, ArticleListModel::EventsRole).toInt() == 3);
    CHECK(it.at(0, ArticleListModel::ConflictsRole).toInt() == 1);
    CHECK(it.at(1, ArticleListModel::ConflictsRole).toInt() == 0);
    CHECK(it.at(0, Qt::AccessibleTextRole).toString().contains(u"3 events, 1 date to decide"));
}

TEST_CASE("A waiting row shows its file, a failed one its cause and remedy, and both keep their place")
{
    Fixture it;
    it.collection.append({u"/a/first.txt"_s, u"/a/second.txt"_s});
    CHECK(it.at(0, Qt::DisplayRole).toString() == u"first.txt");
    CHECK(it.at(0, ArticleListModel::CauseRole).toString().isEmpty());
    it.collection.setError(1,
                           {.kind = base::ErrorKind::NotFound, .sentence = u"There is no such file."_s, .detail = {}});
    CHECK(it.at(1, ArticleListModel::CauseRole).toString() == u"There is no such file.");
    CHECK(it.at(1, ArticleListModel::RemedyRole).toString() == u"Locate…");
    CHECK(it.at(1, Qt::AccessibleTextRole).toString() == u"second.txt, There is no such file.");
    it.collection.remove(0);
    REQUIRE(it.model.rowCount() == 1);
    CHECK(it.at(0, Qt::DisplayRole).toString() == u"second.txt");
}

TEST_CASE("Text that is read but not analysed has its title and goes on waiting")
{
    Fixture it;
    it.collection.append({u"/a/first.txt"_s});
    it.collection.setText(0, support::article(u"Judul"_s, u"Koran"_s, domain::Language::Indonesian, {}, {}, {}));
    CHECK(it.at(0, Qt::DisplayRole).toString() == u"Judul");
    CHECK(it.at(0, ArticleListModel::StateRole).toInt() == static_cast<int>(ReadingState::Waiting));
}

TEST_CASE("The list is filtered by words in any order, accents and width aside")
{
    Fixture it;
    support::fillWithSamples(it.collection);
    it.sorted.setWords(u"nhat an NINH"_s);
    CHECK(it.titles() == QStringList {u"Việt Nam"_s});
    it.sorted.setWords(u"vi 2023"_s);
    CHECK(it.titles() == QStringList {u"Việt Nam"_s});
    it.sorted.setWords(u"ｻｲﾊﾞｰ"_s);
    CHECK(it.titles().size() == 1);
    it.sorted.setWords(u"kabar salin"_s);
    CHECK(it.titles() == QStringList {u"Salinan: Jepang"_s});
    it.sorted.setWords(u"no such words"_s);
    CHECK(it.titles().isEmpty());
    it.sorted.setWords(u"  "_s);
    CHECK(it.titles().size() == 5);
}

TEST_CASE("The list is sorted as chosen; what is not known comes last")
{
    Fixture it;
    support::fillWithSamples(it.collection);
    it.collection.append({u"/a/undated.txt"_s});
    const QStringList added {u"Jepang dan"_s, u"Việt Nam"_s,        u"日本とASEAN、サイバー演習"_s,
                             u"Japan and"_s,  u"Salinan: Jepang"_s, u"undated.txt"_s};
    CHECK(it.titles() == added);
    it.sorted.setOrder(ArticleOrder::Newest);
    CHECK(it.titles().first() == u"Japan and");
    CHECK(it.titles().last() == u"undated.txt");
    it.sorted.setOrder(ArticleOrder::Oldest);
    CHECK(it.titles().first() == u"Jepang dan");
    CHECK(it.titles().last() == u"undated.txt");
    it.sorted.setOrder(ArticleOrder::Title);
    CHECK(it.titles().first() == u"Japan and");
    it.sorted.setOrder(ArticleOrder::Outlet);
    CHECK(it.titles().first() == u"Việt Nam"); // Báo Mẫu
    it.sorted.setOrder(ArticleOrder::Added);
    CHECK(it.titles() == added);
}
