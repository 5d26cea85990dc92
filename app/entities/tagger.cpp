#include "app/entities/tagger.h"

#include "app/entities/tagger_features.h"

#include <QFile>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

base::Result<std::optional<TaggerModel>> loadModel(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::ReadFailed, u"The tagger's model “%1” cannot be read."_s.arg(path),
                             file.errorString());
    }
    auto model = TaggerModel::fromBytes(file.readAll());
    if (!model) {
        return std::unexpected(std::move(model.error()));
    }
    return std::optional(std::move(*model));
}

// Ends of sentences and lines, in words: the tagger sees one sentence at a time.
qsizetype sentenceEnd(const Reading& reading, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < reading.size() && !reading.word(end).sentenceStart && !reading.word(end).lineStart) {
        ++end;
    }
    return end;
}

void addNames(const Reading& reading, qsizetype first, std::span<const Label> labels, Candidates& candidates)
{
    const auto count = static_cast<qsizetype>(labels.size());
    for (qsizetype i = 0; i < count;) {
        const Label label = labels[static_cast<std::size_t>(i)];
        if (label == outsideLabel) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        if (partOf(label) == LabelPart::Begin) {
            while (end < count && partOf(labels[static_cast<std::size_t>(end)]) != LabelPart::Last) {
                ++end;
            }
            ++end;
        }
        candidates.push_back({.range = reading.rangeOf(first + i, first + end),
                              .type = taggedTypes.at(static_cast<std::size_t>(typeIndexOf(label))),
                              .strength = Strength::Weak,
                              .source = domain::MentionSource::Tagger,
                              .confidence = 0.6,
                              .rule = "tagger"_L1});
        i = end;
    }
}

} // namespace

std::vector<quint32> taggerFlags(const Reading& reading)
{
    constexpr unsigned typeBits = 4; // type + 1, then whether the name begins here
    std::vector<quint32> flags(static_cast<std::size_t>(reading.size()));
    for (qsizetype i = 0; i < reading.size(); ++i) {
        const Word& word = reading.word(i);
        flags[static_cast<std::size_t>(i)] |= word.classes << typeBits;
        if (word.name == nullptr) {
            continue;
        }
        const auto type = static_cast<quint32>(reading.gazetteer().entityOf(*word.name).type) + 1U;
        for (qsizetype inside = i; inside < word.nameEnd && inside < reading.size(); ++inside) {
            quint32& flag = flags[static_cast<std::size_t>(inside)];
            if ((flag & 0xFU) == 0) {
                flag |= type | (inside == i ? 8U : 0U);
            }
        }
    }
    return flags;
}

base::Result<Tagger> Tagger::load(const QString& modelFolder)
{
    Tagger tagger;
    auto indonesian = loadModel(modelFolder + u"/tagger-id.bin"_s);
    if (!indonesian) {
        return std::unexpected(std::move(indonesian.error()));
    }
    auto english = loadModel(modelFolder + u"/tagger-en.bin"_s);
    if (!english) {
        return std::unexpected(std::move(english.error()));
    }
    tagger.m_indonesian = std::move(*indonesian);
    tagger.m_english = std::move(*english);
    return tagger;
}

void Tagger::findNames(const Reading& reading, Candidates& candidates) const
{
    const auto& model = reading.language() == domain::Language::English ? m_english : m_indonesian;
    if (!model
        || (reading.language() != domain::Language::English && reading.language() != domain::Language::Indonesian)) {
        return;
    }
    const auto flags = taggerFlags(reading);
    TaggerFeatures features;
    std::vector<QStringView> tokens;
    std::vector<Label> labels;
    for (qsizetype first = 0; first < reading.size();) {
        const qsizetype end = sentenceEnd(reading, first);
        tokens.clear();
        for (qsizetype i = first; i < end; ++i) {
            tokens.push_back(reading.textOf(i));
        }
        const auto count = static_cast<std::size_t>(end - first);
        model->label(features.extract(tokens, std::span(flags).subspan(static_cast<std::size_t>(first), count)),
                     TaggerFeatures::perToken, labels);
        addNames(reading, first, labels, candidates);
        first = end;
    }
}

} // namespace linimasa::entities
