#include "app/entities/tagger.h"

#include "app/entities/tagger_features.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

// The classes the models know, in the order of their bits there: a class that is added elsewhere leaves the models valid.
constexpr std::array<WordClasses, 23> taggerClasses {
    RoleHead,  RoleModifier, Honorific,      Rank,        OrganisationHead, OrganisationTail, EventHead, PlaceHead,
    Portfolio, NameNoun,     Surname,        GivenName,   Saying,           Credit,           Connector, LocativeWord,
    Calendar,  Demonym,      GovernmentWord, CompanyMark, NameParticle,     NeverName,        Stop};

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

// A word that the lists know as no part of a name, or that is written in lower case elsewhere.
bool isCommon(const Reading& reading, qsizetype index)
{
    constexpr WordClasses common = Stop | NeverName | Calendar | Demonym | Saying | RoleHead | RoleModifier | Honorific;
    return !reading.isCapital(index) || reading.is(index, common) || reading.isCommonHere(index);
}

// The words a name may still be found at: with a capital, in no firm candidate, and not known as part of no name.
std::vector<bool> openWords(const Reading& reading, const Candidates& candidates)
{
    std::vector<base::TextRange> firm;
    for (const Candidate& candidate : candidates) {
        if (candidate.strength == Strength::Firm) {
            firm.push_back(candidate.range);
        }
    }
    std::ranges::sort(firm);
    std::vector<bool> open(static_cast<std::size_t>(reading.size()));
    std::size_t next = 0;
    qsizetype covered = 0; // up to here by the candidates before `next`
    for (qsizetype i = 0; i < reading.size(); ++i) {
        const base::TextRange range = reading.word(i).range;
        for (; next < firm.size() && firm[next].begin < range.end; ++next) {
            covered = std::max(covered, firm[next].end);
        }
        open[static_cast<std::size_t>(i)] = range.begin >= covered && !isCommon(reading, i);
    }
    return open;
}

struct Stretch {
    std::size_t begin = 0; // in words of the sentence
    std::size_t end = 0;
};

// The parts of a sentence that the model is asked about: most words stand far from any that could be a new name. Names begin and
// end with a capital, and what stands between two capitals of one name ("of the", "dan") is short.
std::vector<Stretch> stretchesOf(const Reading& reading, const std::vector<bool>& open, qsizetype first, qsizetype end)
{
    constexpr qsizetype longestGap = 4; // words in lower case within a name
    constexpr qsizetype context = 3; // words around that the labels lean on
    std::vector<Stretch> stretches;
    for (qsizetype i = first; i < end;) {
        if (!reading.isCapital(i)) {
            ++i;
            continue;
        }
        bool wanted = false;
        qsizetype last = i; // capital
        const qsizetype begin = i;
        for (; i < end && i - last <= longestGap + 1; ++i) {
            if (reading.isCapital(i)) {
                last = i;
                wanted = wanted || open[static_cast<std::size_t>(i)];
            }
        }
        if (!wanted) {
            continue;
        }
        const Stretch stretch {.begin = static_cast<std::size_t>(std::max(begin - context, first) - first),
                               .end = static_cast<std::size_t>(std::min(last + 1 + context, end) - first)};
        if (!stretches.empty() && stretches.back().end > stretch.begin) {
            stretches.back().end = stretch.end; // the words between are asked about once
        } else {
            stretches.push_back(stretch);
        }
    }
    return stretches;
}

class NameSink {
public:
    NameSink(const Reading& reading, const TaggerModel& model, Candidates& candidates)
        : m_reading(reading)
        , m_model(model)
        , m_candidates(candidates)
    {
    }

    void addAll(qsizetype first, const Labelling& labelling)
    {
        const std::size_t count = labelling.labels.size();
        for (std::size_t begin = 0; begin < count;) {
            const Label label = labelling.labels[begin];
            if (label == outsideLabel) {
                ++begin;
                continue;
            }
            std::size_t end = begin;
            while (partOf(labelling.labels[end]) == LabelPart::Begin
                   || partOf(labelling.labels[end]) == LabelPart::Inside) {
                ++end; // a best labelling closes every name
            }
            ++end;
            add(first + static_cast<qsizetype>(begin), first + static_cast<qsizetype>(end), typeIndexOf(label),
                m_model.margin(labelling, begin, end));
            begin = end;
        }
    }

private:
    void add(qsizetype first, qsizetype end, int typeIndex, qint32 margin)
    {
        const auto type = taggedTypes.at(static_cast<std::size_t>(typeIndex));
        constexpr WordClasses beforePersons = Honorific | Rank | RoleHead | RoleModifier;
        // Outside by the program's own idea of a name: titles, and words in lower case at either end.
        while (first < end
               && (!m_reading.isCapital(first)
                   || (type == domain::EntityType::Person && m_reading.is(first, beforePersons)))) {
            ++first;
        }
        while (end > first && !m_reading.isCapital(end - 1)) {
            --end;
        }
        const double odds = std::exp(static_cast<double>(margin) / TaggerModel::unitsPerNat);
        const bool alone = end - first == 1;
        const bool tooShort = first < end && m_reading.rangeOf(first, end).length() < 2;
        const bool isTool = m_reading.is(first - 1, Software); // "ransomware X": no body
        if (first == end || tooShort || isTool || m_reading.word(first).style != LineStyle::Prose || odds < leastOdds
            || (alone && isCommon(m_reading, first))) {
            return;
        }
        m_candidates.push_back({.range = m_reading.rangeOf(first, end),
                                .type = type,
                                .strength = Strength::Tagged,
                                .source = domain::MentionSource::Tagger,
                                .confidence = 0.9 * odds / (1.0 + odds),
                                .rule = "tagger"_L1});
    }

    static constexpr double leastOdds = 2; // that the labels are right, against no name or one of another type

    const Reading& m_reading;
    const TaggerModel& m_model;
    Candidates& m_candidates;
};

} // namespace

std::vector<quint32> taggerFlags(const Reading& reading)
{
    std::vector<quint32> flags(static_cast<std::size_t>(reading.size()));
    for (qsizetype i = 0; i < reading.size(); ++i) {
        const Word& word = reading.word(i);
        quint32& own = flags[static_cast<std::size_t>(i)];
        for (unsigned bit = 0; bit < taggerClasses.size(); ++bit) {
            own |= (word.classes & taggerClasses[bit]) != 0 ? 1U << (flagClassShift + bit) : 0U;
        }
        if (word.name == nullptr) {
            continue;
        }
        const auto type = static_cast<quint32>(reading.gazetteer().entityOf(*word.name).type) + 1U;
        for (qsizetype inside = i; inside < word.nameEnd && inside < reading.size(); ++inside) {
            quint32& flag = flags[static_cast<std::size_t>(inside)];
            if ((flag & flagNameBits) == 0) {
                flag |= type | (inside == i ? flagNameBegins : 0U);
            }
        }
    }
    return flags;
}

base::Result<Tagger> Tagger::load(const QString& modelFolder)
{
    Tagger tagger;
    if (modelFolder.isEmpty()) {
        return tagger;
    }
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
    const std::vector<bool> open = openWords(reading, candidates);
    NameSink sink(reading, *model, candidates);
    TaggerFeatures features;
    std::vector<QStringView> tokens;
    Labelling labelling;
    for (qsizetype first = 0; first < reading.size();) {
        const qsizetype end = sentenceEnd(reading, first);
        tokens.clear();
        for (qsizetype i = first; i < end; ++i) {
            tokens.push_back(reading.textOf(i));
        }
        const auto stretches = stretchesOf(reading, open, first, end);
        if (!stretches.empty()) {
            features.read(tokens, std::span(flags).subspan(static_cast<std::size_t>(first), tokens.size()));
        }
        for (const Stretch& stretch : stretches) {
            model->label(features.features(stretch.begin, stretch.end), TaggerFeatures::perToken, labelling);
            sink.addAll(first + static_cast<qsizetype>(stretch.begin), labelling);
        }
        first = end;
    }
}

} // namespace linimasa::entities
