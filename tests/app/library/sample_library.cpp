#include "sample_library.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using namespace domain;

QDateTime juneFirst()
{
    return QDateTime(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::UTC);
}

SampleLibrary::SampleLibrary()
{
    open();
}

void SampleLibrary::open()
{
    auto opened = openLibrary(folder(), juneFirst());
    INFO((opened ? std::string() : (opened.error().sentence + opened.error().detail).toStdString()));
    REQUIRE(opened.has_value());
    m_database = std::move(opened->database);
}

AnalysedArticle articleOf(const QString& title, const QString& text)
{
    AnalysedArticle article;
    article.article.title = title;
    article.article.text = text;
    return article;
}

AddAnswer SampleLibrary::add(const AnalysedArticle& article)
{
    const auto answer = ArticleStore(database()).add(prepareArticle(article, u"test"_s, juneFirst()));
    INFO((answer ? std::string() : answer.error().detail.toStdString()));
    REQUIRE(answer.has_value());
    return *answer;
}

ArticleId SampleLibrary::add(const QString& title, const QString& text,
                             std::initializer_list<std::pair<QString, QString>> entities)
{
    AnalysedArticle article = articleOf(title, text);
    for (const auto& [name, id] : entities) {
        Mention mention;
        mention.range = {.begin = text.indexOf(name), .end = text.indexOf(name) + name.size()};
        REQUIRE(mention.range.begin >= 0);
        mention.entityId = id;
        mention.name = name;
        article.analysis.mentions.push_back(mention);
    }
    return add(article).id;
}

AnalysedArticle fullArticle()
{
    AnalysedArticle all;
    Article& article = all.article;
    article.path = u"/clippings/kishi.txt"_s;
    article.sha256 = QCryptographicHash::hash("kishi", QCryptographicHash::Sha256);
    article.text
        = u"Jepang dan Việt Nam teken nota 𠮷野\nKamis (4/10), Kishi bertemu Giang di Hà Nội.\nBaca juga: lain"_s;
    article.title = u"Jepang dan Việt Nam teken nota 𠮷野"_s;
    article.titleRange = base::TextRange {.begin = 0, .end = 34};
    article.outlet = u"Harian Contoh"_s;
    article.authors = {u"Sari"_s, u"Nguyễn An"_s};
    article.language = Language::Indonesian;
    article.format = u"HTML"_s;
    article.leftOut = u"Beranda\nTerpopuler\n"_s;
    article.encoding = u"UTF-8"_s;
    article.encodingConfidence = 0.82;
    article.publishedCandidates
        = {{Edtf::day(QDate(2023, 10, 5)), PublishedFrom::JsonLd, u"2023-10-05"_s, {}},
           {Edtf::month(2023, 10), PublishedFrom::Byline, u"Oktober"_s, base::TextRange {.begin = 35, .end = 40}}};
    article.boilerplate = {{{.begin = 81, .end = article.text.size()}, BoilerplateKind::ReadMore}};

    Analysis& analysis = all.analysis;
    analysis.published = article.publishedCandidates.front();
    analysis.publishedCandidates = article.publishedCandidates;
    analysis.segments.tokens
        = {{{.begin = 0, .end = 6}, TokenKind::Word}, {{.begin = 7, .end = 10}, TokenKind::Symbol}};
    analysis.segments.sentences = {{{.begin = 0, .end = 34}, 0, 1, 0}, {{.begin = 35, .end = 80}, 1, 2, 1}};
    analysis.mentions = {{{.begin = 0, .end = 6},
                          EntityType::Country,
                          u"Q17"_s,
                          u"Japan"_s,
                          u"Q17"_s,
                          0.99,
                          MentionSource::Gazetteer,
                          u"countries"_s},
                         {{.begin = 49, .end = 54},
                          EntityType::Person,
                          u"x-person-kishi"_s,
                          u"Kishi"_s,
                          {},
                          0.5,
                          MentionSource::User,
                          {}}};
    Timex timex;
    timex.range = {.begin = 35, .end = 47};
    timex.value = Edtf::interval(*Edtf::parse(u"2023-10-04")->first(), *Edtf::parse(u"2023-10-05")->first());
    timex.inferred = DatePart::Year;
    timex.anchor = TimexAnchor::Mentioned;
    timex.anchorRange = base::TextRange {.begin = 0, .end = 1};
    timex.use = TimexUse::Attribution;
    timex.rule = u"id-weekday-day-month"_s;
    timex.conflict = DateConflict {
        ConflictCode::WeekdayDateMismatch,
        {Edtf::day(QDate(2023, 10, 4)), *Edtf::parse(u"XXXX-10-05"), *Edtf::parse(u"202X"), *Edtf::parse(u"2022?/..")}};
    Timex unresolved;
    unresolved.range = {.begin = 60, .end = 62};
    analysis.timexes = {timex, unresolved};
    Event event;
    event.id = u"ev:1"_s;
    event.range = {.begin = 35, .end = 80};
    event.dateRange = timex.range;
    event.date = timex.value;
    event.conflict = timex.conflict;
    event.inferred = timex.inferred;
    event.track = u"japan-vietnam"_s;
    event.kind = EventKind::Meeting;
    event.status = EventStatus::Postponed;
    event.theme = EventTheme::Context;
    event.title = u"Kishi bertemu Giang"_s;
    event.parties = {u"Q17"_s, u"Q881"_s};
    event.place = u"Q1858"_s;
    event.confidence = 1.0 / 3;
    event.rule = u"clause"_s;
    analysis.events = {event};
    analysis.problems = {{u"weekday-date-mismatch"_s, timex.range, u"Kamis dan 4/10 tidak cocok."_s}};
    return all;
}

} // namespace linimasa::library
