// Trains the statistical tagger from labelled sentences and prints how well it does on others:
//   train_tagger --language CODE --lexicons FOLDER --train FILE… --dev FILE… [--topic FILE…] [--hold-out N] [--epochs N] [--rate R] [--decay D] [--dropout P] [--bits N] [--output MODEL]
// Every argument after --train and --dev up to the next option is a file in a CoNLL layout. --hold-out N keeps every N-th
// sentence of the training files for measuring. --topic takes files of marked sentences: odd lines train, even lines measure.

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
};

training::PreparedSentence prepare(const Sentence& sentence)
{
    entities::TaggerFeatures extractor;
    const std::vector<QStringView> views(sentence.labelled.tokens.begin(), sentence.labelled.tokens.end());
    const auto features = extractor.extract(views, sentence.flags);
    return {.features = {features.begin(), features.end()}, .labels = sentence.labelled.labels};
}

void measure(const entities::TaggerModel& model, const std::vector<Sentence>& sentences, const char* title)
{
    std::map<int, std::array<int, 3>> counts; // right, given, wanted; type -1 is all
    std::vector<entities::Label> labels;
    entities::TaggerFeatures extractor;
    std::vector<QStringView> views;
    std::size_t tokens = 0;
    std::chrono::duration<double> spent {};
    for (const auto& sentence : sentences) {
        views.assign(sentence.labelled.tokens.begin(), sentence.labelled.tokens.end());
        const auto begin = std::chrono::steady_clock::now();
        model.label(extractor.extract(views, sentence.flags), entities::TaggerFeatures::perToken, labels);
        spent += std::chrono::steady_clock::now() - begin;
        tokens += views.size();
        const auto wanted = namesOf(sentence.labelled.labels);
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
    const auto language = domain::languageFromCode(options[u"--language"_s].value(0));
    auto lexicons = entities::readLexicons(options[u"--lexicons"_s].value(0));
    auto gazetteer = lexicons.transform([](auto& lists) { return entities::Gazetteer::create(std::move(lists)); });
    if (!gazetteer || language == domain::Language::Unknown) {
        std::fprintf(stderr, "train_tagger: --language and --lexicons are needed\n");
        return 2;
    }
    const auto flagged = [&](training::LabelledSentence sentence) {
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
        std::vector<Sentence> sentences;
        for (auto& sentence : training::readConll(path)) {
            sentences.push_back(flagged(std::move(sentence)));
        }
        measure(model, sentences, qPrintable(path.section(u'/', -2)));
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
