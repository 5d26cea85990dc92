// Writes to a library without end, as an import and a person do, and prints each thing once it is acknowledged:
// library_writer FOLDER SEED [COUNT]. It is there to be killed.
#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/saved_search_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <cstdio>
#include <ranges>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

void acknowledge(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

int refused(const base::Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.sentence), qPrintable(error.detail));
    return 1;
}

domain::AnalysedArticle article(const QString& seed, int number, int words)
{
    domain::AnalysedArticle made;
    made.article.title = u"Article %1-%2"_s.arg(seed).arg(number);
    made.article.text = made.article.title + u"\nA sentence of it. "_s.repeated(words);
    domain::Event event;
    event.id = made.article.title;
    event.range = {.begin = 0, .end = 7};
    made.analysis.events = {event};
    return made;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDateTime now(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::UTC);
    const QString& seed = arguments.at(2);
    const int count = arguments.size() > 3 ? arguments.at(3).toInt() : 1'000'000;
    auto opened = library::openLibrary({arguments.at(1)}, now);
    if (!opened) {
        return refused(opened.error());
    }
    if (opened->restored) {
        return refused({base::ErrorKind::Damaged, opened->restored->sentence(), {}});
    }
    library::Database& database = *opened->database;
    library::ArticleStore store(database);
    library::SavedSearchStore searches(database);
    QRandomGenerator random(seed.toUInt());
    for (int i = 0; i < count; ++i) {
        // One article, or a batch of them as an import adds it.
        const auto batch = static_cast<int>(random.bounded(4)) == 0 ? 5 : 1;
        std::vector<library::PreparedArticle> articles;
        for (int j = 0; j < batch; ++j) {
            articles.push_back(
                library::prepareArticle(article(seed, (i * 10) + j, 1 + random.bounded(200)), u"1"_s, now));
        }
        const auto added = store.addAll(articles);
        if (!added) {
            return refused(added.error());
        }
        // The first one comes last: what is done next is done to it.
        for (const auto& one : std::views::reverse(articles)) {
            acknowledge(u"article "_s + one.textKey);
        }
        const domain::ArticleId id = added->front().id;
        const QString& key = articles.front().textKey;
        const QString title = u"Edited %1-%2"_s.arg(seed).arg(i);
        domain::ArticleEdits edits;
        edits.title = title;
        if (auto edited = store.setEdits(id, edits); !edited) {
            return refused(edited.error());
        }
        acknowledge(u"edit %1 %2"_s.arg(key, title));
        if (auto noted = store.setAnnotations(key, 1, title); !noted) {
            return refused(noted.error());
        }
        acknowledge(u"note %1 %2"_s.arg(key, title));
        if (auto saved = searches.save({title, u"lang:id"_s}); !saved) {
            return refused(saved.error());
        }
        acknowledge(u"search - %1"_s.arg(title));
        if (i % 3 == 0) {
            const auto analysis = library::prepareAnalysis(articles.front().article.text, {}, u"2"_s);
            if (auto replaced = store.replaceAnalysis(id, analysis); !replaced) {
                return refused(replaced.error());
            }
            acknowledge(u"analysis %1 2"_s.arg(key));
        }
        if (i % 5 == 4) {
            if (auto gone = store.forget(id); !gone) {
                return refused(gone.error());
            }
            acknowledge(u"forget "_s + key);
        }
        if (i % 7 == 6) {
            if (auto copied
                = library::backUp(database, library::LibraryFolder {arguments.at(1)}.backups() + u"/copy.sqlite"_s);
                !copied) {
                return refused(copied.error());
            }
        }
    }
    return 0;
}
