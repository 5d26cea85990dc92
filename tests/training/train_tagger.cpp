// Trains the statistical tagger from labelled sentences and prints how well it does on others:
//   train_tagger --language CODE --lexicons FOLDER --train FILE… [--also FILE…] --dev FILE… [--dev-also FILE…] [--topic FILE…] [--hold-out N] [--epochs N] [--rate R] [--decay D]
//     [--dropout P] [--least-count N] [--members N] [--buckets N] [--seeds N…] [--without N…] [--as-read] [--output MODEL]
// Every argument after --train and --dev up to the next option is a file in a CoNLL layout. --hold-out N keeps every N-th
// sentence of the training files for measuring. --topic takes files of marked sentences: odd lines train, even lines measure.
// --also takes training files whose annotators drew names otherwise; what they teach counts in so far as it agrees.
// --dev-also measures on files of that kind, with the same training read out in their style (and once in ours beside it).
// --as-read cuts all sentences into tokens as the program does, which makes the better model for it; the sets' own tokens are
// for comparison with others.
// --seeds trains once with each and prints the mean as well (the last model is written). --without leaves out the features of
// these places among a token's features, to see what they bring.

#include "app/entities/gazetteer.h"
#include "app/entities/lexicon_reader.h"
#include "app/entities/reading.h"
#include "app/entities/tagger.h"
#include "app/entities/tagger_features.h"
#include "tests/training/conll_reader.h"
#include "tests/training/crf_trainer.h"
#include "tests/training/topic_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

using Name = std::tuple<int, std::size_t, std::size_t>; // type, begin, end

std::set<Name> namesOf(const std::vector<entities::Label>& labels)
{
    std::set<Name> names;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == entities::outsideLabel) {
            continue;
        }
        const auto part = entities::partOf(labels[i]);
        std::size_t end = i + 1;
        if (part == entities::LabelPart::Begin) {
            while (end < labels.size() && entities::partOf(labels[end]) != entities::LabelPart::Last) {
                ++end;
            }
            end = std::min(end + 1, labels.size());
        }
        names.emplace(entities::typeIndexOf(labels[i]), i, end);
        i = end - 1;
    }
    return names;
}

// The lists' view of a sentence whose tokens are given, as the program would have it.
std::vector<quint32> flagsOf(const training::LabelledSentence& sentence, domain::Language language,
                             const entities::Gazetteer& gazetteer)
{
    domain::Article article;
    article.language = language;
    domain::SegmentedText segments;
    for (const QString& token : sentence.tokens) {
        if (!article.text.isEmpty()) {
            article.text += u' ';
        }
        const auto begin = article.text.size();
        article.text += token;
        const QChar first = token.front();
        const auto kind = first.isDigit() ? domain::TokenKind::Number
            : first.isLetter()            ? domain::TokenKind::Word
                                          : domain::TokenKind::Punctuation;
        segments.tokens.push_back({.range = {.begin = begin, .end = article.text.size()}, .kind = kind});
    }
    segments.sentences.push_back({.range = {.begin = 0, .end = article.text.size()},
                                  .firstToken = 0,
                                  .endToken = static_cast<qsizetype>(segments.tokens.size()),
                                  .paragraph = 0});
    auto flags = entities::taggerFlags(entities::Reading(article, segments, gazetteer));
    flags.resize(sentence.tokens.size());
    return flags;
}

struct Sentence {
    training::LabelledSentence labelled;
    std::vector<quint32> flags;
    quint32 style = 0;
};

std::vector<quint32> featuresOf(const Sentence& sentence, const std::vector<std::size_t>& without)
{
    entities::TaggerFeatures extractor;
    const std::vector<QStringView> views(sentence.labelled.tokens.begin(), sentence.labelled.tokens.end());
    const auto extracted = extractor.extract(views, sentence.flags);
    std::vector<quint32> features(extracted.begin(), extracted.end());
    for (std::size_t token = 0; token < views.size(); ++token) {
        for (const std::size_t place : without) {
            features[(token * entities::TaggerFeatures::perToken) + place] = 0;
        }
    }
    return features;
}

// Of features and labels together, in processor time, so that other programs count little.
double tokensPerSecond(const entities::TaggerModel& model, const std::vector<Sentence>& sentences)
{
    entities::Labelling labelling;
    entities::TaggerFeatures extractor;
    std::vector<std::vector<QStringView>> views;
    for (const auto& sentence : sentences) {
        views.emplace_back(sentence.labelled.tokens.begin(), sentence.labelled.tokens.end());
    }
    double tokens = 0;
    const std::clock_t begin = std::clock();
    while (!sentences.empty() && std::clock() - begin < CLOCKS_PER_SEC / 4) {
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            model.label(extractor.extract(views[i], sentences[i].flags), entities::TaggerFeatures::perToken, labelling);
            tokens += double(views[i].size());
        }
    }
    return tokens * CLOCKS_PER_SEC / double(std::max<std::clock_t>(std::clock() - begin, 1));
}

// Returns F1.
double measure(const entities::TaggerModel& model, const std::vector<Sentence>& sentences,
               const std::vector<std::size_t>& without, const char* title)
{
    std::map<int, std::array<int, 3>> counts; // right, given, wanted; type -1 is all
    entities::Labelling labelling;
    entities::TaggerFeatures extractor;
    std::vector<QStringView> views;
    std::size_t tokens = 0;
    for (const auto& sentence : sentences) {
        views.assign(sentence.labelled.tokens.begin(), sentence.labelled.tokens.end());
        model.label(extractor.extract(views, sentence.flags), entities::TaggerFeatures::perToken, labelling);
        tokens += views.size();
        if (!without.empty()) {
            model.label(featuresOf(sentence, without), entities::TaggerFeatures::perToken, labelling);
        }
        const auto wanted = namesOf(sentence.labelled.labels);
        const auto given = namesOf(labelling.labels);
        for (const auto& name : given) {
            const int right = wanted.contains(name) ? 1 : 0;
            for (const int type : {std::get<0>(name), -1}) {
                counts[type][0] += right;
                ++counts[type][1];
            }
        }
        for (const auto& name : wanted) {
            ++counts[std::get<0>(name)][2];
            ++counts[-1][2];
        }
    }
    static const std::map<int, const char*> names = {{-1, "all"}, {0, "PERSON"}, {1, "ORG"}, {2, "PLACE"}};
    double f1 = 0;
    for (const int type : {0, 1, 2, -1}) {
        const auto& count = counts[type];
        const double precision = count[1] > 0 ? double(count[0]) / count[1] : 0;
        const double recall = count[2] > 0 ? double(count[0]) / count[2] : 0;
        f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        std::printf("%-24s %-7s P %.3f  R %.3f  F1 %.4f\n", title, names.at(type), precision, recall, f1);
    }
    std::printf("%-24s %zu tokens, %.0f a second\n", title, tokens, tokensPerSecond(model, sentences));
    return f1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    std::map<QString, QStringList> options;
    QString option;
    for (const QString& argument : QCoreApplication::arguments().sliced(1)) {
        if (argument.startsWith("--"_L1)) {
            option = argument;
            options[option];
        } else {
            options[option].append(argument);
        }
    }
    const auto number = [&](const QString& name, double fallback) {
        return options.contains(name) && !options[name].isEmpty() ? options[name].first().toDouble() : fallback;
    };
    const auto language = domain::languageFromCode(options[u"--language"_s].value(0));
    auto lexicons = entities::readLexicons(options[u"--lexicons"_s].value(0));
    auto gazetteer = lexicons.transform([](auto& lists) { return entities::Gazetteer::create(std::move(lists)); });
    if (!gazetteer || language == domain::Language::Unknown) {
        std::fprintf(stderr, "train_tagger: --language and --lexicons are needed\n");
        return 2;
    }
    const bool asRead = options.contains(u"--as-read"_s);
    const auto flagged = [&](training::LabelledSentence sentence) {
        if (asRead) {
            sentence = training::asRead(sentence, language);
        }
        auto flags = flagsOf(sentence, language, *gazetteer);
        return Sentence {.labelled = std::move(sentence), .flags = std::move(flags)};
    };
    std::vector<Sentence> trainingSentences;
    std::vector<Sentence> heldOut;
    const auto holdOut = static_cast<std::size_t>(number(u"--hold-out"_s, 0));
    for (const QString& path : options[u"--train"_s]) {
        const auto sentences = training::readConll(path);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            (holdOut > 0 && i % holdOut == holdOut - 1 ? heldOut : trainingSentences).push_back(flagged(sentences[i]));
        }
    }
    for (const QString& path : options[u"--also"_s]) {
        for (auto& sentence : training::readConll(path)) {
            trainingSentences.push_back(flagged(std::move(sentence)));
            trainingSentences.back().style = 1;
        }
    }
    std::vector<Sentence> topicHeldOut;
    for (const QString& path : options[u"--topic"_s]) {
        const auto sentences = training::readMarked(path);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            (i % 2 == 1 ? topicHeldOut : trainingSentences)
                .push_back(flagged(training::labelled(sentences[i], language)));
        }
    }
    if (trainingSentences.empty()) {
        std::fprintf(stderr, "train_tagger: --train names no readable file\n");
        return 2;
    }
    std::vector<std::size_t> without;
    for (const QString& place : options[u"--without"_s]) {
        without.push_back(std::min<std::size_t>(place.toUInt(), entities::TaggerFeatures::perToken - 1));
    }
    std::vector<training::PreparedSentence> prepared;
    for (const auto& sentence : trainingSentences) {
        prepared.push_back(
            {.features = featuresOf(sentence, without), .labels = sentence.labelled.labels, .style = sentence.style});
    }
    std::vector<std::pair<QString, std::vector<Sentence>>> measured;
    for (const QString& path : options[u"--dev"_s]) {
        auto& sentences = measured.emplace_back(path.section(u'/', -2), std::vector<Sentence> {}).second;
        for (auto& sentence : training::readConll(path)) {
            sentences.push_back(flagged(std::move(sentence)));
        }
    }
    std::vector<std::pair<QString, std::vector<Sentence>>> measuredAlso;
    for (const QString& path : options[u"--dev-also"_s]) {
        auto& sentences = measuredAlso.emplace_back(path.section(u'/', -2), std::vector<Sentence> {}).second;
        for (auto& sentence : training::readConll(path)) {
            sentences.push_back(flagged(std::move(sentence)));
        }
    }
    if (!heldOut.empty()) {
        measured.emplace_back(u"held out"_s, std::move(heldOut));
    }
    if (!topicHeldOut.empty()) {
        measured.emplace_back(u"topic, even lines"_s, std::move(topicHeldOut));
    }
    const QStringList seeds = options[u"--seeds"_s].isEmpty() ? QStringList {u"1"_s} : options[u"--seeds"_s];
    QByteArray bytes;
    std::vector<double> sums(measured.size());
    for (const QString& seed : seeds) {
        const auto models = training::trainStyles(prepared,
                                                  {.epochs = static_cast<int>(number(u"--epochs"_s, 12)),
                                                   .learningRate = number(u"--rate"_s, 0.1),
                                                   .decay = number(u"--decay"_s, 1e-5),
                                                   .dropout = number(u"--dropout"_s, 0),
                                                   .leastCount = static_cast<quint32>(number(u"--least-count"_s, 1)),
                                                   .members = static_cast<quint32>(number(u"--members"_s, 1)),
                                                   .buckets = static_cast<quint32>(number(u"--buckets"_s, 75000)),
                                                   .seed = seed.toUInt()});
        for (std::size_t i = 0; i < measured.size(); ++i) {
            sums[i] += measure(models.own, measured[i].second, without, qPrintable(measured[i].first));
        }
        for (const auto& [name, sentences] : measuredAlso) {
            measure(models.own, sentences, without, qPrintable(name + u", our style"_s));
            measure(models.other, sentences, without, qPrintable(name + u", its style"_s));
        }
        bytes = models.own.toBytes();
    }
    for (std::size_t i = 0; i < measured.size(); ++i) {
        std::printf("mean of %lld: %-24s F1 %.4f\n", static_cast<long long>(seeds.size()),
                    qPrintable(measured[i].first), sums[i] / double(seeds.size()));
    }
    if (options.contains(u"--output"_s) && !options[u"--output"_s].isEmpty()) {
        QSaveFile file(options[u"--output"_s].first());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit()) {
            std::fprintf(stderr, "train_tagger: cannot write the model: %s\n", qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
