#include "sample_chronology.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;
using domain::Edtf;

namespace {

domain::Event tellingOf(const QString& text, const QString& sentence, const QString& date)
{
    domain::Event event;
    event.range = {text.indexOf(sentence), text.indexOf(sentence) + sentence.size()};
    if (const qsizetype at = date.isEmpty() ? -1 : text.indexOf(date); at >= 0) {
        event.dateRange = base::TextRange {at, at + date.size()};
    }
    return event;
}

domain::AnalysedArticle articleOf(const QString& path, const QString& outlet, const QString& text)
{
    domain::AnalysedArticle analysed;
    analysed.article.path = path;
    analysed.article.sha256 = QByteArray(32, '\x0f');
    analysed.article.text = text;
    analysed.article.title = u"Judul <b>\"satu\"</b> | *dua*"_s;
    analysed.article.outlet = outlet;
    analysed.article.language = domain::Language::Indonesian;
    analysed.article.authors = {u"Sari Contoh"_s};
    analysed.analysis.published = domain::PublicationDate {
        .date = Edtf::day(QDate(2023, 10, 6)), .from = domain::PublishedFrom::Byline, .text = {}, .range = {}};
    return analysed;
}

} // namespace

SampleChronology::SampleChronology()
{
    const QString first = u"😀 Judul\nKedua pihak sepakat, Kamis (4/10).\nMereka akan bertemu pada Mei 2024.\n"_s;
    const QString second = u"=SUM(1) kata juru bicara.\nKedua pihak sepakat pada Rabu.\n"_s;
    m_articles.push_back(articleOf(u"/kliping/a;b.txt"_s, u"Harian, \"Contoh\""_s, first));
    m_articles.push_back(articleOf(u"/kliping/c.txt"_s, {}, second));

    const domain::DateConflict conflict {.code = domain::ConflictCode::WeekdayDateMismatch,
                                         .readings = {Edtf::day(QDate(2023, 10, 4)), Edtf::day(QDate(2023, 10, 5))}};
    auto agreed = tellingOf(first, u"Kedua pihak sepakat, Kamis (4/10)."_s, u"Kamis (4/10)"_s);
    agreed.conflict = conflict;
    agreed.date = Edtf::parse(u"2023-10-04/2023-10-05");
    auto planned = tellingOf(first, u"Mereka akan bertemu pada Mei 2024."_s, u"Mei 2024"_s);
    planned.date = Edtf::month(2024, 5);
    m_articles[0].analysis.events = {agreed, planned};
    auto again = tellingOf(second, u"Kedua pihak sepakat pada Rabu."_s, u"Rabu"_s);
    again.date = Edtf::day(QDate(2023, 10, 4));
    m_articles[1].analysis.events = {again, tellingOf(second, u"=SUM(1) kata juru bicara."_s, {})};
    domain::Mention japan;
    japan.entityId = u"Q17"_s;
    japan.name = u"Japan"_s;
    m_articles[1].analysis.mentions = {japan};
    for (const auto& article : m_articles) {
        m_pointers.push_back(&article);
    }
    domain::Track track;
    track.id = u"japan-asean"_s;
    track.names.insert(domain::Language::English, u"Japan–ASEAN"_s);
    m_tracks = {track};

    domain::ChronologyEvent agreement;
    agreement.id = u"e1"_s;
    agreement.date = agreed.date;
    agreement.conflict = conflict;
    agreement.track = track.id;
    agreement.kind = domain::EventKind::Agreement;
    agreement.title = u"Kedua pihak sepakat; <i>lagi</i>, & lagi"_s;
    agreement.parties = {u"Q17"_s, u"Q7768"_s};
    agreement.place = u"Q1490"_s;
    agreement.evidences = {{0, 0, u"o1"_s}, {1, 0, u"o2"_s}};
    agreement.origins = 2;
    domain::ChronologyEvent meeting;
    meeting.id = u"e2"_s;
    meeting.date = planned.date;
    meeting.track = u"other"_s;
    meeting.kind = domain::EventKind::Meeting;
    meeting.status = domain::EventStatus::Planned;
    meeting.title = u"両国の会合"_s;
    meeting.evidences = {{0, 1, u"o1"_s}};
    meeting.origins = 1;
    domain::ChronologyEvent statement;
    statement.id = u"e3"_s;
    statement.track = u"other"_s;
    statement.kind = domain::EventKind::Statement;
    statement.title = u"=SUM(1) kata juru bicara"_s;
    statement.evidences = {{1, 1, u"o2"_s}};
    statement.origins = 1;
    m_events = {agreement, meeting, statement};
}

ChronologyView SampleChronology::view() const
{
    return {.events = m_events, .articles = m_pointers, .tracks = m_tracks, .filter = {}};
}

} // namespace linimasa::exports
