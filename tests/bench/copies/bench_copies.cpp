// How well near copies are found among stories of their own (recall by what an editor did, precision), in four languages, and what an
// article costs as the library grows. Everything is generated; the same figures on every machine but for the times.

#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/near_copies.h"
#include "tests/bench/copies/edits.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

class Shelf {
public:
    Shelf()
    {
        auto opened = library::openLibrary({m_folder.path()}, time());
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().sentence));
        }
        m_database = std::move(opened->database);
    }

    domain::ArticleId add(const QStringList& story)
    {
        domain::AnalysedArticle article;
        article.article.text = story.join(u'\n') + u'\n';
        const auto prepared = library::prepareArticle(article, u"bench"_s, time());
        const auto answer = library::ArticleStore(*m_database).add(prepared);
        return answer ? answer->id : domain::ArticleId {};
    }
    domain::ArticleId firstOf(domain::ArticleId id) { return library::NearCopies(*m_database).group(id)->front(); }

private:
    static QDateTime time() { return QDateTime(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::UTC); }

    QTemporaryDir m_folder;
    std::unique_ptr<library::Database> m_database;
};

struct Copy {
    const char* edit;
    domain::ArticleId id;
    domain::ArticleId original;
};

void printQuality(const QString& language)
{
    constexpr int stories = 100;
    bench::Random random(5);
    const QStringList paragraphs = bench::sampleParagraphs(language);
    Shelf shelf;
    std::vector<Copy> copies;
    std::vector<domain::ArticleId> originals;
    for (int i = 0; i < stories; ++i) {
        const QStringList story = bench::newStory(paragraphs, 12, random);
        originals.push_back(shelf.add(story));
        for (const bench::Edit& edit : bench::edits()) {
            copies.push_back({edit.name, shelf.add(edit.apply(story, paragraphs, random)), originals.back()});
        }
    }
    std::map<QByteArray, int> found;
    int right = 0;
    int wrong = 0;
    for (const Copy& copy : copies) {
        const domain::ArticleId first = shelf.firstOf(copy.id);
        const bool isFound = first == shelf.firstOf(copy.original);
        found[copy.edit] += isFound ? 1 : 0;
        right += isFound ? 1 : 0;
        wrong += !isFound && first != copy.id ? 1 : 0;
    }
    for (const domain::ArticleId original : originals) {
        wrong += shelf.firstOf(original) != original ? 1 : 0; // a story of its own in another's group
    }
    for (const bench::Edit& edit : bench::edits()) {
        std::printf("%s  %-62s found %3d of %d\n", qPrintable(language), edit.name, found[edit.name], stories);
    }
    std::printf("%s  recall %.3f, precision %.3f\n", qPrintable(language),
                static_cast<double>(right) / double(copies.size()),
                right + wrong == 0 ? 1.0 : static_cast<double>(right) / (right + wrong));
}

void printGrowth()
{
    bench::Random random(6);
    const QStringList paragraphs = bench::sampleParagraphs(u"id"_s);
    Shelf shelf;
    std::clock_t begin = std::clock();
    int before = 0;
    for (int i = 1; i <= 20'000; ++i) {
        shelf.add(bench::newStory(paragraphs, 12, random));
        if (i == 1000 || i == 5000 || i == 10'000 || i == 20'000) {
            const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
            std::printf("articles %5d to %5d: %.3f ms an article, all of adding\n", before, i,
                        seconds * 1000 / (i - before));
            before = i;
            begin = std::clock();
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    for (const QString& language : {u"id"_s, u"en"_s, u"vi"_s, u"ja"_s}) {
        printQuality(language);
    }
    printGrowth();
    return 0;
}
