// What must hold for every article: ranges inside the text, in order and apart, dates that EDTF reads back, a chronology that
// does not depend on the order of the articles. Tried on the samples and on what is left of them after cutting and shuffling.
#include "app/domain/explanation.h"
#include "app/import/importer.h"
#include "app/pipeline/analyser.h"
#include "app/pipeline/chronology_maker.h"
#include "tests/support/printing.h"

#include <QDirIterator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

const pipeline::Analyser& analyser()
{
    static const auto made
        = pipeline::Analyser::create({.lexiconFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"),
                                      .eventFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events"),
                                      .userTrackFolders = {},
                                      .modelFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/models")});
    REQUIRE(made.has_value());
    return *made;
}

std::vector<domain::Article> samples()
{
    std::vector<domain::Article> articles;
    QDirIterator files(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/samples"), {u"*.txt"_s}, QDir::Files);
    QStringList paths;
    while (files.hasNext()) {
        paths << files.next();
    }
    paths.sort();
    for (const QString& path : paths) {
        auto article = import::importFile(path, {});
        REQUIRE(article.has_value());
        articles.push_back(std::move(*article));
    }
    REQUIRE(articles.size() >= 3);
    return articles;
}

/// Pieces of the text in another order: still words of the trade, no longer sense.
QString shuffled(const QString& text, unsigned seed)
{
    std::mt19937 random(seed);
    QStringList pieces = text.split(u' ');
    for (qsizetype i = pieces.size(); i > 1; --i) {
        pieces.swapItemsAt(i - 1, static_cast<qsizetype>(random() % static_cast<unsigned>(i)));
    }
    return pieces.join(random() % 2 == 0 ? u" "_s : u"\n"_s);
}

bool splitsPair(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

void checkRange(const QString& text, base::TextRange range)
{
    CHECK(range.begin >= 0);
    CHECK(range.begin < range.end);
    CHECK(range.end <= text.size());
    CHECK_FALSE(splitsPair(text, range.begin));
    CHECK_FALSE(splitsPair(text, range.end));
}

void checkDate(const std::optional<domain::Edtf>& date)
{
    if (date) {
        const auto back = domain::Edtf::parse(date->toString());
        REQUIRE(back.has_value());
        CHECK(*back == *date);
    }
}

void checkConflict(const std::optional<domain::DateConflict>& conflict)
{
    if (conflict) {
        for (const domain::Edtf& reading : conflict->readings) {
            checkDate(reading);
        }
    }
}

void checkAnalysis(const domain::Article& article)
{
    const QString& text = article.text;
    const domain::Analysis analysis = analyser().analyse(article);
    const domain::Explanation explanation(article, analysis);
    qsizetype end = 0;
    for (const domain::Mention& mention : analysis.mentions) {
        checkRange(text, mention.range);
        CHECK(mention.range.begin >= end);
        end = mention.range.end;
        CHECK_FALSE(explanation.of(mention).isEmpty());
    }
    end = 0;
    for (const domain::Timex& timex : analysis.timexes) {
        checkRange(text, timex.range);
        CHECK(timex.range.begin >= end);
        end = timex.range.end;
        checkDate(timex.value);
        checkConflict(timex.conflict);
        if (timex.anchorRange) {
            checkRange(text, *timex.anchorRange);
        }
        CHECK_FALSE(explanation.of(timex).isEmpty());
    }
    for (const domain::Event& event : analysis.events) {
        checkRange(text, event.range);
        checkDate(event.date);
        checkConflict(event.conflict);
        if (event.dateRange) {
            checkRange(text, *event.dateRange);
            CHECK(std::ranges::any_of(analysis.timexes,
                                      [&](const domain::Timex& timex) { return timex.range == *event.dateRange; }));
        }
        CHECK(event.parties.contains(u"Q17"_s));
        CHECK(std::ranges::is_sorted(event.parties));
        CHECK_FALSE(explanation.of(event).isEmpty());
    }
    for (const domain::Problem& problem : analysis.problems) {
        checkRange(text, problem.range);
    }
}

} // namespace

TEST_CASE("Ranges lie inside the text, in order and apart, and dates are read back", "[pipeline]")
{
    for (domain::Article& article : samples()) {
        INFO(article.path.toStdString());
        checkAnalysis(article);
        const QString text = article.text;
        article.boilerplate.clear();
        article.titleRange.reset();
        for (unsigned seed = 1; seed <= 4; ++seed) {
            INFO(seed);
            article.text = shuffled(text, seed);
            checkAnalysis(article);
        }
        for (const qsizetype size : {text.size() / 3, text.size() / 2, text.size() - 7}) {
            article.text = text.first(std::max<qsizetype>(size, 0));
            checkAnalysis(article);
        }
    }
}

TEST_CASE("The chronology does not depend on the order of the articles", "[pipeline]")
{
    std::vector<domain::AnalysedArticle> read;
    for (domain::Article& article : samples()) {
        domain::Analysis analysis = analyser().analyse(article);
        read.push_back({.article = std::move(article), .analysis = std::move(analysis)});
    }
    std::vector<const domain::AnalysedArticle*> order;
    for (const auto& article : read) {
        order.push_back(&article);
    }
    const auto summary = [&order] {
        QStringList lines;
        for (const domain::ChronologyEvent& event : pipeline::makeChronology(order)) {
            QStringList evidences;
            for (const domain::Evidence& evidence : event.evidences) {
                const auto& article = *order[static_cast<std::size_t>(evidence.article)];
                const auto& telling = article.analysis.events[static_cast<std::size_t>(evidence.event)];
                evidences << u"%1@%2"_s.arg(article.article.path).arg(telling.range.begin);
            }
            evidences.sort();
            lines << (event.date ? event.date->toString() : QString()) + u' ' + event.track + u' ' + event.title + u' '
                    + evidences.join(u',');
        }
        lines.sort();
        return lines;
    };
    const QStringList first = summary();
    CHECK_FALSE(first.isEmpty());
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        for (std::size_t i = order.size(); i > 1; --i) {
            std::swap(order[i - 1], order[random() % i]);
        }
        CHECK(summary() == first);
    }
}
