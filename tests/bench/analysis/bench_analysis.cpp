// How fast an article is analysed, how that grows with its length, and how it bears text made to be slow. One thread.
//   bench_analysis                    prints all figures
//   bench_analysis --write FILE CODE  writes the text the throughput was measured on, for a comparison with other programs

#include "app/import/importer.h"
#include "app/pipeline/analyser.h"
#include "tests/bench/analysis/text_maker.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

domain::Article articleOf(const QString& text, domain::Language language)
{
    domain::Article article;
    article.text = text;
    article.language = language;
    article.publishedCandidates = {
        {.date = *domain::Edtf::parse(u"2023-10-06"), .from = domain::PublishedFrom::Given, .text = {}, .range = {}}};
    return article;
}

// Analyses until a second has passed; returns bytes of UTF-8 a second.
double throughput(const pipeline::Analyser& analyser, const domain::Article& article)
{
    const auto bytes = static_cast<double>(article.text.toUtf8().size());
    double done = 0;
    const auto begin = Clock::now();
    do {
        static_cast<void>(analyser.analyse(article));
        done += bytes;
    } while (secondsSince(begin) < 1);
    return done / secondsSince(begin);
}

void printRow(const char* what, const pipeline::Analyser& analyser, const domain::Article& article)
{
    const auto begin = Clock::now();
    const auto analysis = analyser.analyse(article);
    const double seconds = secondsSince(begin);
    std::printf("%-34s %11lld units %9.1f ms %8.1f ns a unit  %zu mentions %zu dates %zu events\n", what,
                static_cast<long long>(article.text.size()), seconds * 1000,
                seconds * 1e9 / static_cast<double>(article.text.size()), analysis.mentions.size(),
                analysis.timexes.size(), analysis.events.size());
}

void printHostile(const pipeline::Analyser& analyser)
{
    QString oneLine = bench::makeText(domain::Language::English, 5'000'000, 3);
    oneLine.replace(u'\n', u' ');
    printRow("one line of 5 MB", analyser, articleOf(oneLine, domain::Language::English));
    printRow("100,000 dates", analyser,
             articleOf(u"Kamis (5/10/2023) "_s.repeated(100'000), domain::Language::Indonesian));
    printRow("nested brackets", analyser,
             articleOf(u"(["_s.repeated(250'000) + u"])"_s.repeated(250'000), domain::Language::English));
    printRow("capitals without end", analyser,
             articleOf(u"Menteri Jepang "_s.repeated(100'000), domain::Language::Indonesian));
    printRow("one word of 1 MB", analyser, articleOf(u"a"_s.repeated(1'000'000), domain::Language::English));
    printRow("quotes that never end", analyser,
             articleOf(u"\"Jepang, "_s.repeated(100'000), domain::Language::Indonesian));
    printRow("kanji without end", analyser,
             articleOf(u"日本東京防衛相"_s.repeated(100'000), domain::Language::Japanese));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--write"_L1) {
        QFile file(arguments[2]);
        const auto language = domain::languageFromCode(arguments[3]);
        return file.open(QIODevice::WriteOnly) && file.write(bench::makeText(language, 200'000, 1).toUtf8()) > 0 ? 0
                                                                                                                 : 1;
    }
    const auto begin = Clock::now();
    const auto analyser = pipeline::Analyser::create(
        {.lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}, .modelFolder = u":/linimasa/models"_s});
    if (!analyser) {
        std::fprintf(stderr, "%s\n", qPrintable(analyser.error().sentence));
        return 1;
    }
    std::printf("lists loaded in %.1f ms\n", secondsSince(begin) * 1000);
    using enum domain::Language;
    for (const auto language : {Indonesian, English, Vietnamese, Japanese}) {
        const auto article = articleOf(bench::makeText(language, 200'000, 1), language);
        std::printf("throughput %s: %.2f MB of UTF-8 a second\n", qPrintable(domain::languageCode(language)),
                    throughput(*analyser, article) / 1e6);
    }
    for (const qsizetype size : {1'000, 10'000, 100'000, 1'000'000, 10'000'000}) {
        printRow("growth, id", *analyser, articleOf(bench::makeText(Indonesian, size, 2), Indonesian));
    }
    printHostile(*analyser);
    return 0;
}
