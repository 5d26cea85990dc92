#include "article_maker.h"

#include "app/text/segmenter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace linimasa::bench {

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString& folder, const QString& pattern)
{
    QString all;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all += QString::fromUtf8(file.readAll()) + u'\n';
        }
    }
    return all;
}

qsizetype below(std::mt19937_64& random, qsizetype limit)
{
    return static_cast<qsizetype>(random() % static_cast<quint64>(limit));
}

/// Few small numbers often, many large ones seldom (Zipf with exponent 1), as words and names are.
qsizetype zipf(std::mt19937_64& random, qsizetype limit)
{
    const double unit = static_cast<double>(random() >> 11) / 9007199254740992.0;
    return std::min<qsizetype>(limit - 1, static_cast<qsizetype>(std::pow(static_cast<double>(limit), unit)) - 1);
}

/// A word nobody has seen, the same for the same number.
QString coined(qsizetype number)
{
    static const QStringList syllables
        = u"ka ri to mu sen dai pra lo vin thu nga bel cor mi ya shi han du wi sta"_s.split(u' ');
    QString word;
    for (qsizetype rest = number + 400; rest > 0; rest /= syllables.size()) {
        word += syllables[rest % syllables.size()];
    }
    return word;
}

constexpr qsizetype rareWords = 300'000;
constexpr qsizetype people = 30'000;

} // namespace

ArticleMaker::ArticleMaker(const QString& sourceFolder)
{
    const std::array<std::pair<domain::Language, QString>, 4> tongues {{{domain::Language::Indonesian, u"id"_s},
                                                                        {domain::Language::English, u"en"_s},
                                                                        {domain::Language::Vietnamese, u"vi"_s},
                                                                        {domain::Language::Japanese, u"ja"_s}}};
    for (std::size_t i = 0; i < tongues.size(); ++i) {
        Tongue& tongue = m_tongues[i];
        const auto& [language, code] = tongues[i];
        const QString text = readAll(sourceFolder + u"/resources/samples"_s, code + u"-*.txt"_s)
            + readAll(sourceFolder + u"/tests/articles"_s, code + u"-*.marked"_s)
            + readAll(sourceFolder + u"/tests/topic"_s, code + u".txt"_s);
        tongue.language = language;
        tongue.space = language == domain::Language::Japanese ? u""_s : u" "_s;
        const domain::SegmentedText segments = text::segment(text, language);
        for (const domain::Sentence& one : segments.sentences) {
            if (one.range.length() > 15) {
                tongue.sentences.append(one.range.of(text).toString());
            }
        }
        for (const domain::Token& token : segments.tokens) {
            if (token.kind == domain::TokenKind::Word) {
                tongue.words.append(token.range.of(text).toString());
            }
        }
    }
}

QString ArticleMaker::name(std::mt19937_64& random) const
{
    static const QStringList known {u"Japan"_s,       u"Vietnam"_s,        u"ASEAN"_s,   u"Indonesia"_s, u"BSSN"_s,
                                    u"Nobuo Kishi"_s, u"Phan Văn Giang"_s, u"Hà Nội"_s,  u"Tokyo"_s,     u"防衛省"_s,
                                    u"Việt Nam"_s,    u"日本"_s,           u"Jakarta"_s, u"Singapura"_s};
    const qsizetype number = zipf(random, people);
    if (number < known.size()) {
        return known[number];
    }
    QString made = coined(number);
    made[0] = made[0].toUpper();
    QString second = coined(number / 7);
    second[0] = second[0].toUpper();
    return made + u' ' + second;
}

/// A real sentence in which some words are others': of the same language, rare, or numbers.
QString ArticleMaker::sentence(const Tongue& tongue, std::mt19937_64& random) const
{
    const QString base = tongue.sentences[below(random, tongue.sentences.size())];
    if (tongue.language == domain::Language::Japanese) {
        const qsizetype cut = below(random, base.size());
        const QString other = tongue.sentences[below(random, tongue.sentences.size())];
        return base.first(cut) + tongue.words[below(random, tongue.words.size())]
            + other.sliced(below(random, other.size()));
    }
    QStringList words = base.split(u' ');
    for (QString& word : words) {
        switch (random() % 12) {
        case 0:
        case 1:
            word = tongue.words[below(random, tongue.words.size())];
            break;
        case 2:
            word = coined(zipf(random, rareWords));
            break;
        case 3:
            word = random() % 4 == 0 ? QString::number(below(random, 100'000)) : word;
            break;
        default:
            break;
        }
    }
    return words.join(u' ');
}

domain::AnalysedArticle ArticleMaker::article(int number) const
{
    std::mt19937_64 random(static_cast<quint64>(number) * 2654435761U + 17);
    const Tongue& tongue = m_tongues[static_cast<std::size_t>(number) % m_tongues.size()];
    domain::AnalysedArticle made;
    domain::Article& article = made.article;
    article.title = sentence(tongue, random).left(90).simplified();
    article.text = article.title + u'\n';
    struct Named {
        base::TextRange range;
        QString name;
    };
    std::vector<Named> names;
    const qsizetype sentences = 6 + zipf(random, 60) + below(random, 16);
    for (qsizetype i = 0; i < sentences; ++i) {
        if (random() % 2 == 0) {
            const QString who = name(random);
            names.push_back({{.begin = article.text.size(), .end = article.text.size() + who.size()}, who});
            article.text += who + (tongue.space.isEmpty() ? u"は"_s : u" "_s);
        }
        article.text += sentence(tongue, random) + (i % 3 == 2 ? u"\n"_s : tongue.space);
    }
    article.path = u"/home/reader/clippings/%1/%2.html"_s.arg(number % 97).arg(number);
    article.sha256 = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    article.outlet = u"Outlet "_s + coined(zipf(random, 200));
    article.authors = {name(random)};
    article.language = tongue.language;
    article.encoding = u"UTF-8"_s;
    const QDate day = QDate(2008, 1, 1).addDays(below(random, 6300));
    article.publishedCandidates
        = {{domain::Edtf::day(day), domain::PublishedFrom::Meta, day.toString(Qt::ISODate), {}}};

    domain::Analysis& analysis = made.analysis;
    analysis.published = article.publishedCandidates.front();
    analysis.publishedCandidates = article.publishedCandidates;
    analysis.segments = text::segment(article.text, tongue.language);
    for (const Named& named : names) {
        domain::Mention mention;
        mention.range = named.range;
        mention.type = domain::EntityType::Person;
        mention.entityId = u"x-"_s + named.name.toLower();
        mention.name = named.name;
        mention.rule = u"bench"_s;
        analysis.mentions.push_back(mention);
    }
    std::vector<qsizetype> proofs(static_cast<std::size_t>(below(random, 4)));
    std::ranges::generate(proofs, [&] { return below(random, std::ssize(analysis.segments.sentences)); });
    std::ranges::sort(proofs);
    for (const qsizetype proof : proofs) {
        domain::Event event;
        const auto i = std::ssize(analysis.events) + 1;
        const auto& sentenceRange = analysis.segments.sentences[static_cast<std::size_t>(proof)].range;
        event.id = u"ev:%1-%2"_s.arg(number).arg(i);
        event.range = sentenceRange;
        event.date = domain::Edtf::day(day.addDays(-i));
        event.track = i % 2 == 0 ? u"japan-asean"_s : u"japan-vietnam"_s;
        event.title = sentenceRange.of(article.text).left(60).toString();
        event.parties = {u"Q17"_s, u"Q881"_s};
        event.rule = u"clause"_s;
        domain::Timex timex;
        timex.range = {.begin = sentenceRange.begin, .end = sentenceRange.begin + 4};
        timex.value = event.date;
        timex.rule = u"bench"_s;
        analysis.timexes.push_back(timex);
        analysis.events.push_back(event);
    }
    return made;
}

} // namespace linimasa::bench
