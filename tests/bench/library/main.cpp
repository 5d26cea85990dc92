// Measures a library of many articles, side by side with plain FTS5 and ripgrep on the same texts:
// bench_library [ARTICLES] [FOLDER]. A folder that has such a library already is only read.
#include "app/library/article_store.h"
#include "app/library/event_store.h"
#include "app/library/library.h"
#include "app/library/search.h"
#include "app/library/summary_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

#include "article_maker.h"
#include "measures.h"
#include "peers.h"

using namespace linimasa;
using namespace linimasa::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 20;
constexpr int shown = 20; // hits with a passage, as a window shows at once
const QDateTime now(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::UTC);

template<typename Value> Value must(base::Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>) {
        return std::move(*result);
    }
}

double mebibytes(const QString& path)
{
    return static_cast<double>(QFileInfo(path).size()) / (1024.0 * 1024.0);
}

void line(const char* what, double value, const char* unit)
{
    std::printf("%-58s %10.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// Adds the articles and prints how fast, a tenth of them at a time.
void fill(const QString& folder, int articles)
{
    const ArticleMaker maker(QStringLiteral(LINIMASA_SOURCE_DIR));
    auto opened = must(library::openLibrary({folder}, now));
    opened.database = must(library::connectTo({folder}, library::Access::ReadWrite, library::Durability::Relaxed));
    library::ArticleStore store(*opened.database);
    PlainIndex plain(folder + u"/plain.sqlite"_s);
    const Ripgrep ripgrep(folder + u"/files"_s);
    std::vector<double> writes;
    const int portion = std::max(batch, articles / 10);
    double characters = 0;
    for (int from = 0; from < articles; from += portion) {
        double preparing = 0;
        double writing = 0;
        double plainly = 0;
        int added = 0;
        for (int i = from; i < std::min(articles, from + portion); i += batch) {
            std::vector<domain::AnalysedArticle> made;
            for (int j = i; j < std::min(articles, i + batch); ++j) {
                made.push_back(maker.article(j));
                characters += static_cast<double>(made.back().article.text.size());
                if (ripgrep.isInstalled()) {
                    ripgrep.write(j, made.back().article.text);
                }
            }
            const Watch prepare;
            std::vector<library::PreparedArticle> prepared;
            for (const auto& article : made) {
                prepared.push_back(library::prepareArticle(article, u"bench"_s, now));
            }
            preparing += prepare.milliseconds();
            const Watch write;
            (void)must(store.addAll(prepared));
            writes.push_back(write.milliseconds());
            writing += writes.back();
            const Watch alone;
            plain.begin();
            for (const auto& article : made) {
                plain.add(article.article.title, article.article.text);
            }
            plain.commit();
            plainly += alone.milliseconds();
            added += static_cast<int>(made.size());
        }
        std::printf("%7d articles: prepare %6.2f ms, write %6.2f ms an article = %5.0f a second; plain FTS5 %6.2f ms\n",
                    from + added, preparing / added, writing / added, 1000.0 * added / (preparing + writing),
                    plainly / added);
        std::fflush(stdout);
    }
    line("characters an article", characters / articles, "");
    line("write of a batch of 20, median", quantile(writes, 0.5), "ms");
    line("write of a batch of 20, p99", quantile(writes, 0.99), "ms");
    line("write of a batch of 20, longest", quantile(writes, 1), "ms");
    line("library's file", mebibytes(folder + u"/library.sqlite"_s), "MiB");
    line("plain FTS5's file", mebibytes(folder + u"/plain.sqlite"_s), "MiB");
}

/// Drops the files from the system's cache, so that opening reads from the disk.
void makeCold(const QString& folder)
{
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        const int file = ::open(qPrintable(folder + u'/' + name), O_RDONLY);
        if (file >= 0) {
            (void)::fsync(file);
            (void)::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
            ::close(file);
        }
    }
}

struct Question {
    const char* kind;
    QString typed; // for the library
    QString plain; // for plain FTS5; empty: cannot be asked
    QString words; // for ripgrep
};

std::vector<Question> questions()
{
    std::vector<Question> all;
    const auto add = [&](const char* kind, const QString& words) {
        all.push_back({kind, words + u' ', u'"' + words + u'"', words});
    };
    for (const auto& word : {u"kerja"_s, u"keamanan"_s, u"siber"_s, u"cyber"_s, u"security"_s, u"ministers"_s, u"hợp"_s,
                             u"quốc"_s, u"phòng"_s, u"Nguyễn"_s, u"Jepang"_s, u"the"_s, u"dan"_s, u"của"_s}) {
        add("common word", word);
    }
    for (const auto& word : {u"ransomware"_s, u"memorandum"_s, u"Bandung"_s, u"rikatori"_s, u"menari"_s, u"2019"_s,
                             u"Kishi"_s, u"Giang"_s}) {
        add("seldom word", word);
    }
    for (const auto& phrase : {u"kerja sama"_s, u"keamanan siber"_s, u"cyber security"_s, u"an ninh mạng"_s,
                               u"Phan Văn Giang"_s, u"Nobuo Kishi"_s}) {
        all.push_back({"phrase", u'"' + phrase + u'"', u'"' + phrase + u'"', phrase});
    }
    for (const auto& begun : {u"cy"_s, u"kea"_s, u"minis"_s, u"ngu"_s, u"secur"_s, u"jepa"_s, u"ran"_s}) {
        all.push_back({"as one types", begun, begun + u'*', begun});
    }
    for (const auto& word : {u"会談"_s, u"サイバー"_s, u"防衛"_s, u"協力"_s, u"日"_s, u"首脳会談"_s, u"会"_s}) {
        add("Japanese", word);
    }
    for (const auto& asked :
         {u"siber lang:id"_s, u"cyber date:2015..2016"_s, u"entity:kishi security "_s, u"cyber -ministers"_s,
          u"track:japan-vietnam siber "_s, u"kerja sama siber "_s, u"title:cyber "_s, u"outlet:ri cyber "_s,
          u"entity:japan cy"_s, u"entity:kishi date:2017 ministers "_s}) {
        all.push_back({"with fields", asked, {}, {}});
    }
    return all;
}

void printTimes(const char* what, const std::vector<double>& times)
{
    std::printf("%-34s %4zu searches: p50 %7.1f ms, p95 %7.1f ms, longest %7.1f ms\n", what, times.size(),
                quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1));
    std::fflush(stdout);
}

void askAll(const QString& folder, library::Database& database)
{
    library::Search search(database);
    PlainIndex plain(folder + u"/plain.sqlite"_s);
    const Ripgrep ripgrep(folder + u"/files"_s);
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> greps;
    for (int round = 0; round < 5; ++round) {
        for (const Question& question : questions()) {
            const Watch watch;
            const library::SearchQuery query = library::parseSearchQuery(question.typed);
            const library::Found found = must(search.findAndCount(query, 0, shown, 10'000));
            for (const library::SearchHit& hit : found.hits) {
                (void)must(search.passages(hit.id, query));
            }
            const double mine = watch.milliseconds();
            ours.push_back(mine);
            double other = -1;
            qint64 others = -1;
            if (!question.plain.isEmpty()) {
                const Watch second;
                others = plain.find(question.plain);
                other = second.milliseconds();
                theirs.push_back(other);
            }
            if (round == 0 && ripgrep.isInstalled() && !question.words.isEmpty()) {
                greps.push_back(ripgrep.find(question.words));
            }
            if (round == 1) {
                std::printf("  %-13s %-28s %7lld found %7.1f ms; plain FTS5 %7lld found %7.1f ms\n", question.kind,
                            qPrintable(question.typed), static_cast<long long>(found.count), mine,
                            static_cast<long long>(others), other);
            }
        }
    }
    printTimes("library (20 hits with passages)", ours);
    printTimes("plain FTS5 (unicode61, snippet)", theirs);
    if (ripgrep.isInstalled()) {
        printTimes("ripgrep", greps);
    } else {
        std::printf("ripgrep is not installed\n");
    }
}

/// In a process of its own, so that what it takes is its own.
int readLibrary(const QString& folder)
{
    makeCold(folder);
    const double before = memory("VmRSS:");
    const Watch watch;
    auto opened = must(library::openLibrary({folder}, now));
    library::SummaryStore summaries(*opened.database);
    auto page = must(summaries.page(library::SummaryOrder::PublishedLast, 0, 200));
    line("cold: open to the first 200 rows, by date", watch.milliseconds(), "ms");
    const Watch all;
    std::vector<domain::ArticleSummary> every = must(summaries.page(library::SummaryOrder::AddedFirst, 0, -1));
    line("all summaries", all.milliseconds(), "ms");
    line("articles", static_cast<double>(every.size()), "");
    line("memory with all summaries (VmRSS)", memory("VmRSS:"), "MiB");
    const Watch chronology;
    {
        const auto events = must(library::EventStore(*opened.database).events());
        line("all events", chronology.milliseconds(), "ms");
        line("events", static_cast<double>(events.size()), "");
        line("memory with all summaries and events (VmRSS)", memory("VmRSS:"), "MiB");
    }
    const Watch one;
    for (std::size_t i = 0; i < 100; ++i) {
        (void)must(library::ArticleStore(*opened.database).load(every[i * (every.size() / 100)].id));
    }
    line("loading one article with its analysis", one.milliseconds() / 100, "ms");
    for (const auto& [facet, name] : {std::pair {library::Facet::Language, "facet: languages"},
                                      {library::Facet::Year, "facet: years"},
                                      {library::Facet::Entity, "facet: entities"},
                                      {library::Facet::Track, "facet: tracks"}}) {
        const Watch counting;
        (void)must(library::Search(*opened.database).facet(facet));
        line(name, counting.milliseconds(), "ms");
    }
    askAll(folder, *opened.database);
    line("memory at the end (VmRSS)", memory("VmRSS:"), "MiB");
    line("memory at most (VmHWM)", memory("VmHWM:"), "MiB");
    line("of which the bare program", before, "MiB");
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--read"_L1) {
        return readLibrary(arguments.value(2));
    }
    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 2 ? arguments.at(2) : temporary.path();
    if (!QFileInfo::exists(folder + u"/library.sqlite"_s)) {
        fill(folder, articles);
    }
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedChannels);
    reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s, folder});
    reader.waitForFinished(-1);
    return reader.exitCode();
}
