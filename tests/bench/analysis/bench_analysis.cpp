// How fast an article is analysed, how that grows with its length, and how it bears text made to be slow. One thread.
//   bench_analysis                    prints all figures
//   bench_analysis --write FILE CODE  writes the text the throughput was measured on, for a comparison with other programs

#include "app/import/importer.h"
#include "app/pipeline/analyser.h"
#include "tests/bench/analysis/text_maker.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

/// Processor time, so that a machine at other work changes little.
double secondsSince(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
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
    const auto begin = std::clock();
    do {
        static_cast<void>(analyser.analyse(article));
        done += bytes;
    } while (secondsSince(begin) < 1);
    return done / secondsSince(begin);
}

void printRow(const char* what, const pipeline::Analyser& analyser, const domain::Article& article)
{
    const auto begin = std::clock();
    const auto analysis = analyser.analyse(article);
    const double seconds = secondsSince(begin);
    std::printf("%-34s %11lld units %9.1f ms %8.1f ns a unit  %zu mentions %zu dates %zu events\n", what,
                static_cast<long long>(article.text.size()), seconds * 1000,
                seconds * 1e9 / static_cast<double>(article.text.size()), analysis.mentions.size(),
                analysis.timexes.size(), analysis.events.size());
}

/// Each at a tenth of its size and whole: what a unit costs must not grow.
void printHostile(const pipeline::Analyser& analyser)
{
    using enum domain::Language;
    struct Hostile {
        const char* what;
        domain::Language language;
        std::function<QString(qsizetype size)> text; // about so many units
    };
    const auto repeated
        = [](const QString& part) { return [part](qsizetype size) { return part.repeated(size / part.size()); }; };
    const std::array hostile {
        Hostile {"one line of 5 MB", English,
                 [](qsizetype size) { return bench::makeText(English, size, 3).replace(u'\n', u' '); }},
        Hostile {"100,000 dates", Indonesian, repeated(u"Kamis (5/10/2023) "_s)},
        Hostile {"nested brackets", English,
                 [](qsizetype size) { return u"(["_s.repeated(size / 4) + u"])"_s.repeated(size / 4); }},
        Hostile {"capitals without end", Indonesian, repeated(u"Menteri Jepang "_s)},
        Hostile {"one long word", English, repeated(u"a"_s)},
        Hostile {"quotes that never end", Indonesian, repeated(u"\"Jepang, "_s)},
        Hostile {"kanji without end", Japanese, repeated(u"日本東京防衛相"_s)},
    };
    for (const Hostile& row : hostile) {
        const qsizetype whole = row.what == hostile[0].what ? 5'000'000 : 1'800'000;
        for (const qsizetype size : {whole / 10, whole}) {
            printRow(row.what, analyser, articleOf(row.text(size), row.language));
        }
    }
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
    const auto begin = std::clock();
    const auto analyser = pipeline::Analyser::create({.lexiconFolder = u":/linimasa/lexicons"_s,
                                                      .eventFolder = u":/linimasa/events"_s,
                                                      .userTrackFolders = {},
                                                      .modelFolder = u":/linimasa/models"_s});
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
