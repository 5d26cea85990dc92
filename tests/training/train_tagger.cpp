// Trains the statistical tagger from labelled sentences and prints how well it does on others:
//   train_tagger --train FILE… --dev FILE… [--topic FILE…] [--hold-out N] [--epochs N] [--rate R] [--decay D] [--dropout P] [--bits N] [--output MODEL]
// Every argument after --train and --dev up to the next option is a file in a CoNLL layout. --hold-out N keeps every N-th
// sentence of the training files for measuring. --topic takes files of marked sentences named by their language (id.txt): odd
// lines train, even lines measure.

#include "app/entities/tagger_features.h"
#include "tests/training/conll_reader.h"
#include "tests/training/crf_trainer.h"
#include "tests/training/topic_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <chrono>
#include <cstdio>
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

training::PreparedSentence prepare(const training::LabelledSentence& sentence)
{
    static entities::TaggerFeatures extractor;
    const std::vector<QStringView> views(sentence.tokens.begin(), sentence.tokens.end());
    const auto features = extractor.extract(views, {});
    return {.features = {features.begin(), features.end()}, .labels = sentence.labels};
}

void measure(const entities::TaggerModel& model, const std::vector<training::LabelledSentence>& sentences,
             const char* title)
{
    std::map<int, std::array<int, 3>> counts; // right, given, wanted; type -1 is all
    std::vector<entities::Label> labels;
    entities::TaggerFeatures extractor;
    std::vector<QStringView> views;
    std::size_t tokens = 0;
    std::chrono::duration<double> spent {};
    for (const auto& sentence : sentences) {
        views.assign(sentence.tokens.begin(), sentence.tokens.end());
        const auto begin = std::chrono::steady_clock::now();
        model.label(extractor.extract(views, {}), entities::TaggerFeatures::perToken, labels);
        spent += std::chrono::steady_clock::now() - begin;
        tokens += views.size();
        const auto wanted = namesOf(sentence.labels);
        const auto given = namesOf(labels);
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
    for (const auto& [type, count] : counts) {
        const double precision = count[1] > 0 ? double(count[0]) / count[1] : 0;
        const double recall = count[2] > 0 ? double(count[0]) / count[2] : 0;
        const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        std::printf("%-24s %-7s P %.3f  R %.3f  F1 %.4f\n", title, names.at(type), precision, recall, f1);
    }
    std::printf("%-24s %zu tokens, %.0f tokens a second\n", title, tokens, double(tokens) / spent.count());
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
    std::vector<training::LabelledSentence> trainingSentences;
    std::vector<training::LabelledSentence> heldOut;
    const auto holdOut = static_cast<std::size_t>(number(u"--hold-out"_s, 0));
    for (const QString& path : options[u"--train"_s]) {
        const auto sentences = training::readConll(path);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            (holdOut > 0 && i % holdOut == holdOut - 1 ? heldOut : trainingSentences).push_back(sentences[i]);
        }
    }
    std::vector<training::LabelledSentence> topicHeldOut;
    for (const QString& path : options[u"--topic"_s]) {
        const auto language = domain::languageFromCode(path.section(u'/', -1).section(u'.', 0, 0));
        const auto sentences = training::readMarked(path);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            (i % 2 == 1 ? topicHeldOut : trainingSentences).push_back(training::labelled(sentences[i], language));
        }
    }
    if (trainingSentences.empty()) {
        std::fprintf(stderr, "train_tagger: --train names no readable file\n");
        return 2;
    }
    std::vector<training::PreparedSentence> prepared;
    for (const auto& sentence : trainingSentences) {
        prepared.push_back(prepare(sentence));
    }
    const auto model = training::train(prepared,
                                       {.rowBits = static_cast<int>(number(u"--bits"_s, 18)),
                                        .epochs = static_cast<int>(number(u"--epochs"_s, 12)),
                                        .learningRate = number(u"--rate"_s, 0.1),
                                        .decay = number(u"--decay"_s, 1e-5),
                                        .dropout = number(u"--dropout"_s, 0)});
    for (const QString& path : options[u"--dev"_s]) {
        measure(model, training::readConll(path), qPrintable(path.section(u'/', -2)));
    }
    if (!heldOut.empty()) {
        measure(model, heldOut, "held out");
    }
    if (!topicHeldOut.empty()) {
        measure(model, topicHeldOut, "topic, even lines");
    }
    if (options.contains(u"--output"_s) && !options[u"--output"_s].isEmpty()) {
        QSaveFile file(options[u"--output"_s].first());
        if (!file.open(QIODevice::WriteOnly) || file.write(model.toBytes()) < 0 || !file.commit()) {
            std::fprintf(stderr, "train_tagger: cannot write the model: %s\n", qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
