// How large the tagger's models are, how long they take to load, and how many tokens a second they label, in processor time on
// one core: features and labels alone, and with what the lists say of each word. The texts are the samples, over and over.
#include "app/entities/gazetteer.h"
#include "app/entities/lexicon_reader.h"
#include "app/entities/reading.h"
#include "app/entities/tagger.h"
#include "app/entities/tagger_features.h"
#include "app/text/segmenter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <vector>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

double seconds(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

struct Sample {
    domain::Article article;
    domain::SegmentedText segments;
};

std::vector<Sample> samplesOf(domain::Language language, const QString& prefix)
{
    std::vector<Sample> samples;
    const QDir folder(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({prefix + u"-*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        Sample sample;
        sample.article.text = QString::fromUtf8(file.readAll());
        sample.article.language = language;
        sample.segments = text::segment(sample.article.text, language);
        samples.push_back(std::move(sample));
    }
    return samples;
}

/// One sentence as the tagger sees it.
struct Sentence {
    std::vector<QStringView> tokens;
    std::vector<quint32> flags;
};

std::vector<Sentence> sentencesOf(const Sample& sample, const entities::Gazetteer& gazetteer)
{
    const entities::Reading reading(sample.article, sample.segments, gazetteer);
    const auto flags = entities::taggerFlags(reading);
    std::vector<Sentence> sentences;
    for (qsizetype i = 0; i < reading.size(); ++i) {
        if (sentences.empty() || reading.word(i).sentenceStart || reading.word(i).lineStart) {
            sentences.emplace_back();
        }
        sentences.back().tokens.push_back(reading.textOf(i));
        sentences.back().flags.push_back(flags[static_cast<std::size_t>(i)]);
    }
    return sentences;
}

void measure(const char* what, const entities::TaggerModel& model, const std::vector<Sentence>& sentences)
{
    entities::TaggerFeatures extractor;
    entities::Labelling labelling;
    std::vector<double> rates;
    for (int round = 0; round < 5; ++round) {
        double tokens = 0;
        const std::clock_t begin = std::clock();
        while (seconds(begin) < 0.5) {
            for (const Sentence& sentence : sentences) {
                model.label(extractor.extract(sentence.tokens, sentence.flags), entities::TaggerFeatures::perToken,
                            labelling);
                tokens += static_cast<double>(sentence.tokens.size());
            }
        }
        rates.push_back(tokens / seconds(begin));
    }
    std::ranges::sort(rates);
    std::printf("%-32s %10.0f tokens a second (median of %zu; least %.0f)\n", what, rates[rates.size() / 2],
                rates.size(), rates.front());
}

/// With the reading of the words and the lists before it: what a mention finder pays for the tagger and all it needs.
void measureWithLists(const char* what, const entities::TaggerModel& model, const std::vector<Sample>& samples,
                      const entities::Gazetteer& gazetteer)
{
    entities::TaggerFeatures extractor;
    entities::Labelling labelling;
    double tokens = 0;
    const std::clock_t begin = std::clock();
    while (seconds(begin) < 1) {
        for (const Sample& sample : samples) {
            for (const Sentence& sentence : sentencesOf(sample, gazetteer)) {
                model.label(extractor.extract(sentence.tokens, sentence.flags), entities::TaggerFeatures::perToken,
                            labelling);
                tokens += static_cast<double>(sentence.tokens.size());
            }
        }
    }
    std::printf("%-32s %10.0f tokens a second\n", what, tokens / seconds(begin));
}

std::optional<entities::TaggerModel> load(const QString& path)
{
    constexpr int rounds = 20;
    std::vector<double> times;
    std::optional<entities::TaggerModel> loaded;
    qint64 bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return std::nullopt;
        }
        auto model = entities::TaggerModel::fromBytes(file.readAll());
        if (!model) {
            return std::nullopt;
        }
        times.push_back(1000 * seconds(begin));
        bytes = file.size();
        loaded = std::move(*model);
    }
    std::ranges::sort(times);
    std::printf("%-32s %10.2f MB, loaded in %.2f ms (median of %d; most %.2f)\n", qPrintable(path.section(u'/', -1)),
                static_cast<double>(bytes) / 1e6, times[times.size() / 2], rounds, times.back());
    return loaded;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    auto lists = entities::readLexicons(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"));
    auto gazetteer = lists.transform([](auto& read) { return entities::Gazetteer::create(std::move(read)); });
    if (!gazetteer) {
        std::fprintf(stderr, "bench_tagger: the lists cannot be read\n");
        return 1;
    }
    const std::pair<domain::Language, QString> languages[]
        = {{domain::Language::Indonesian, u"id"_s}, {domain::Language::English, u"en"_s}};
    for (const auto& [language, code] : languages) {
        const auto model = load(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/models/tagger-") + code + u".bin"_s);
        if (!model) {
            std::fprintf(stderr, "bench_tagger: a model cannot be read\n");
            return 1;
        }
        const auto samples = samplesOf(language, code);
        std::vector<Sentence> sentences;
        for (const Sample& sample : samples) {
            std::ranges::move(sentencesOf(sample, *gazetteer), std::back_inserter(sentences));
        }
        measure("  features and labels", *model, sentences);
        measureWithLists("  with words and lists", *model, samples, *gazetteer);
    }
    return 0;
}
