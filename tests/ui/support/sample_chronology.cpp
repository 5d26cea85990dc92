#include "tests/ui/support/sample_chronology.h"

#include <algorithm>
#include <random>

namespace linimasa::support {

using namespace Qt::StringLiterals;

namespace {

const std::vector<NamedEntity>& entities()
{
    static const std::vector<NamedEntity> known = {
        {u"Q17"_s, u"Japan"_s, domain::EntityType::Country, {u"Nhật Bản"_s, u"Jepang"_s, u"Japan"_s, u"日本"_s}},
        {u"Q881"_s, u"Vietnam"_s, domain::EntityType::Country, {u"Việt Nam"_s, u"Vietnam"_s, u"ベトナム"_s}},
        {u"Q252"_s, u"Indonesia"_s, domain::EntityType::Country, {u"Indonesia"_s, u"インドネシア"_s}},
        {u"Q7768"_s, u"ASEAN"_s, domain::EntityType::Org, {u"ASEAN"_s}},
        {u"Q7184"_s, u"NATO"_s, domain::EntityType::Org, {u"NATO"_s}},
        {u"Q1490"_s, u"Tokyo"_s, domain::EntityType::Place, {u"Tokyo"_s, u"東京"_s}},
        {u"Q1858"_s, u"Hanoi"_s, domain::EntityType::Place, {u"Hà Nội"_s, u"Hanoi"_s, u"ハノイ"_s}},
        {u"x-person-budi"_s, u"Budi Santoso"_s, domain::EntityType::Person, {u"Budi Santoso"_s}},
        {u"x-role-dm"_s,
         u"Minister of Defence"_s,
         domain::EntityType::Role,
         {u"Menteri Pertahanan"_s, u"Bộ trưởng Quốc phòng"_s, u"防衛大臣"_s}},
    };
    return known;
}

void addMentions(domain::AnalysedArticle& made, const std::vector<NamedEntity>& named)
{
    for (const NamedEntity& entity : named) {
        for (const QString& written : entity.written) {
            for (qsizetype at = made.article.text.indexOf(written); at >= 0;
                 at = made.article.text.indexOf(written, at + 1)) {
                domain::Mention mention;
                mention.range = {.begin = at, .end = at + written.size()};
                mention.type = entity.type;
                mention.entityId = entity.id;
                mention.name = entity.name;
                const bool taken = std::ranges::any_of(
                    made.analysis.mentions, [&](const domain::Mention& m) { return m.range.overlaps(mention.range); });
                if (!taken) {
                    made.analysis.mentions.push_back(mention);
                }
            }
        }
    }
    std::ranges::sort(made.analysis.mentions, {}, &domain::Mention::range);
}

QString trackOf(const QStringList& parties)
{
    if (parties.contains(u"Q7768"_s)) {
        return u"japan-asean"_s;
    }
    return parties.contains(u"Q881"_s) ? u"japan-vietnam"_s : u"other"_s;
}

/// One chronology event for each telling that `first` names, in order; `copies` adds evidence.
domain::ChronologyEvent eventOf(const models::Collection& collection, int row, int index)
{
    const auto article = collection.article(row);
    const domain::Event& told = article->analysis.events.at(static_cast<std::size_t>(index));
    domain::ChronologyEvent event;
    event.id = u"e%1-%2"_s.arg(row).arg(index);
    event.date = told.date;
    event.conflict = told.conflict;
    event.track = told.track;
    event.kind = told.kind;
    event.status = told.status;
    event.theme = told.theme;
    event.title = told.title;
    event.parties = told.parties;
    event.place = told.place;
    event.confidence = told.confidence;
    event.evidences = {evidence(collection, row, index, u"o%1"_s.arg(row))};
    event.origins = 1;
    return event;
}

void sortByTime(domain::Chronology& chronology)
{
    std::ranges::stable_sort(chronology, [](const auto& left, const auto& right) {
        if (!left.date || !right.date) {
            return left.date.has_value() && !right.date.has_value();
        }
        return domain::chronologicallyBefore(*left.date, *right.date);
    });
}

domain::Edtf edtf(QStringView text)
{
    return domain::Edtf::parse(text).value();
}

} // namespace

std::shared_ptr<const domain::AnalysedArticle> article(const QString& title, const QString& outlet,
                                                       domain::Language language, const QString& published,
                                                       const std::vector<Telling>& tellings,
                                                       const std::vector<NamedEntity>& named)
{
    auto made = std::make_shared<domain::AnalysedArticle>();
    made->article.title = title;
    made->article.outlet = outlet;
    made->article.language = language;
    made->article.encoding = u"UTF-8"_s;
    made->article.sha256 = QByteArray(32, '\x5a');
    made->article.text = title;
    if (const auto date = domain::Edtf::parse(published)) {
        domain::PublicationDate publication;
        publication.date = *date;
        publication.from = domain::PublishedFrom::Byline;
        publication.text = published;
        made->analysis.published = publication;
        made->analysis.publishedCandidates = {publication};
    }
    for (const Telling& telling : tellings) {
        const qsizetype begin = made->article.text.size() + 2;
        made->article.text += u"\n\n"_s + telling.sentence;
        domain::Event event;
        event.id = u"t%1"_s.arg(made->analysis.events.size());
        event.range = {.begin = begin, .end = begin + telling.sentence.size()};
        event.kind = telling.kind;
        event.status = telling.status;
        event.parties = telling.parties;
        event.track = trackOf(telling.parties);
        event.title = telling.title.isEmpty() ? telling.sentence : telling.title;
        event.confidence = 0.9;
        event.inferred = telling.inferred;
        event.date = domain::Edtf::parse(telling.edtf);
        if (!telling.readings.empty()) {
            event.conflict = domain::DateConflict {.code = domain::ConflictCode::WeekdayDateMismatch,
                                                   .readings = telling.readings};
        }
        const qsizetype at = telling.dateText.isEmpty() ? -1 : telling.sentence.indexOf(telling.dateText);
        if (at >= 0) {
            domain::Timex timex;
            timex.range = {.begin = begin + at, .end = begin + at + telling.dateText.size()};
            timex.value = event.date;
            timex.inferred = telling.inferred;
            timex.anchor = telling.inferred ? domain::TimexAnchor::Publication : domain::TimexAnchor::None;
            timex.conflict = event.conflict;
            timex.rule = u"day-month"_s;
            event.dateRange = timex.range;
            made->analysis.timexes.push_back(timex);
        }
        made->analysis.events.push_back(event);
    }
    addMentions(*made, named);
    return made;
}

std::vector<domain::Track> tracks()
{
    domain::Track asean;
    asean.id = u"japan-asean"_s;
    asean.names = {{domain::Language::English, u"Japan–ASEAN"_s}, {domain::Language::Vietnamese, u"Nhật Bản–ASEAN"_s}};
    asean.order = 2;
    domain::Track vietnam;
    vietnam.id = u"japan-vietnam"_s;
    vietnam.names = {{domain::Language::English, u"Japan–Vietnam"_s}};
    vietnam.order = 3;
    return {vietnam, asean};
}

domain::Evidence evidence(const models::Collection& collection, int row, int event, const QString& origin)
{
    const auto article = collection.article(row);
    const QString& text = article->article.text;
    const domain::Event& told = article->analysis.events.at(static_cast<std::size_t>(event));
    return {.article = collection.entry(row).id,
            .event = event,
            .origin = origin,
            .range = told.range,
            .passage = told.range.of(text).toString(),
            .dateRange = told.dateRange,
            .dateAsWritten = told.dateRange ? told.dateRange->of(text).toString() : QString(),
            .date = told.date,
            .conflict = told.conflict};
}

void fillWithSamples(models::Collection& collection)
{
    using domain::EventKind;
    using domain::EventStatus;
    using domain::Language;
    collection.append({u"/clippings/id-kerja-sama.txt"_s, u"/clippings/vi-hop-tac.txt"_s, u"/clippings/ja-enshu.txt"_s,
                       u"/clippings/en-plan.txt"_s, u"/clippings/id-salinan.txt"_s});
    const Telling pact {.sentence
                        = u"Menteri Pertahanan Jepang dan Vietnam menandatangani kerja sama keamanan siber di Tokyo, "
                          "Rabu (24/11)."_s,
                        .dateText = u"Rabu (24/11)"_s,
                        .edtf = u"2021-11-24"_s,
                        .parties = {u"Q17"_s, u"Q881"_s},
                        .title = u"Jepang dan Vietnam teken kerja sama siber"_s,
                        .inferred = domain::DatePart::Year};
    collection.setArticle(
        0,
        article(u"Jepang dan mitranya perkuat pertahanan siber"_s, u"Harian Contoh"_s, Language::Indonesian,
                u"2021-11-25"_s,
                {pact,
                 {.sentence = u"Jepang dan ASEAN sepakat di Tokyo pada Kamis (4/10/2023), kata Budi Santoso."_s,
                  .dateText = u"Kamis (4/10/2023)"_s,
                  .edtf = u"2023-10-04/2023-10-05"_s,
                  .parties = {u"Q17"_s, u"Q7768"_s},
                  .title = u"Jepang dan ASEAN sepakat berbagi informasi siber"_s,
                  .readings = {edtf(u"2023-10-04"), edtf(u"2023-10-05")}},
                 {.sentence = u"Kemitraan Jepang dengan ASEAN dimulai pada 1973."_s,
                  .dateText = u"1973"_s,
                  .edtf = u"1973"_s,
                  .kind = EventKind::Partnership,
                  .parties = {u"Q17"_s, u"Q7768"_s},
                  .title = u"Kemitraan Jepang–ASEAN dimulai"_s}},
                entities()));
    collection.setArticle(
        1,
        article(
            u"Việt Nam và Nhật Bản tăng cường an ninh mạng"_s, u"Báo Mẫu"_s, Language::Vietnamese, u"2023-11-28"_s,
            {{.sentence = u"Tháng 11/2023, Việt Nam và Nhật Bản nâng cấp quan hệ lên Đối tác chiến lược toàn diện."_s,
              .dateText = u"Tháng 11/2023"_s,
              .edtf = u"2023-11"_s,
              .kind = EventKind::Partnership,
              .parties = {u"Q17"_s, u"Q881"_s},
              .title = u"Việt Nam và Nhật Bản nâng cấp quan hệ lên Đối tác chiến lược toàn diện"_s},
             {.sentence = u"Khóa đào tạo tại Hà Nội kéo dài từ ngày 5 đến 9/6/2023."_s,
              .dateText = u"từ ngày 5 đến 9/6/2023"_s,
              .edtf = u"2023-06-05/2023-06-09"_s,
              .kind = EventKind::CapacityBuilding,
              .parties = {u"Q17"_s, u"Q881"_s},
              .title = u"Khóa đào tạo ứng phó sự cố tại Hà Nội"_s},
             {.sentence = u"Hai bên từng trao đổi về hỗ trợ thiết bị cho Việt Nam."_s,
              .dateText = {},
              .edtf = {},
              .kind = EventKind::Aid,
              .parties = {u"Q17"_s, u"Q881"_s},
              .title = u"Trao đổi về hỗ trợ thiết bị"_s}},
            entities()));
    collection.setArticle(
        2,
        article(u"日本とASEAN、サイバー演習"_s, u"見本新聞"_s, Language::Japanese, u"2024-02-10"_s,
                {{.sentence = u"日本とASEANは2024年2月8日、東京でサイバー攻撃への対処を確かめる合同演習を行った。"_s,
                  .dateText = u"2024年2月8日"_s,
                  .edtf = u"2024-02-08"_s,
                  .kind = EventKind::Exercise,
                  .parties = {u"Q17"_s, u"Q7768"_s},
                  .title = u"日本とASEAN、サイバー攻撃への対処を確かめる合同演習"_s},
                 {.sentence = u"防衛大臣はNATOの演習に日本が2021年4月に初めて正式に参加したと述べた。"_s,
                  .dateText = u"2021年4月"_s,
                  .edtf = u"2021-04"_s,
                  .kind = EventKind::Exercise,
                  .parties = {u"Q17"_s, u"Q7184"_s},
                  .title = u"日本、NATOのサイバー演習に正式参加"_s}},
                entities()));
    collection.setArticle(
        3,
        article(u"Japan and ASEAN to meet again"_s, u"The Sample Times"_s, Language::English, u"2024-05-02"_s,
                {{.sentence = u"Japan and ASEAN will hold a policy meeting in Tokyo around September 2024."_s,
                  .dateText = u"around September 2024"_s,
                  .edtf = u"2024-09~"_s,
                  .kind = EventKind::Meeting,
                  .status = EventStatus::Planned,
                  .parties = {u"Q17"_s, u"Q7768"_s},
                  .title = u"Japan–ASEAN cyber security policy meeting"_s},
                 {.sentence = u"On 30 April 2024 Japan handed over equipment to Indonesia <b>& friends</b>."_s,
                  .dateText = u"30 April 2024"_s,
                  .edtf = u"2024-04-30"_s,
                  .kind = EventKind::Aid,
                  .parties = {u"Q17"_s, u"Q252"_s},
                  .title = u"Japan hands over equipment <b>& friends</b>"_s}},
                entities()));
    collection.setArticle(4,
                          article(u"Salinan: Jepang dan Vietnam"_s, u"Kabar Salin"_s, Language::Indonesian,
                                  u"2021-11-25"_s, {pact}, entities()));

    domain::Chronology chronology;
    for (int row = 0; row < 4; ++row) {
        const auto article = collection.article(row);
        const auto& events = article->analysis.events;
        for (int index = 0; index < static_cast<int>(events.size()); ++index) {
            chronology.push_back(eventOf(collection, row, index));
        }
    }
    chronology.front().evidences.push_back(evidence(collection, 4, 0, u"o0"_s));
    sortByTime(chronology);
    collection.setChronology(std::move(chronology));
}

void fillWithMany(models::Collection& collection, int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    const QStringList openings {u"Jepang dan mitra bertemu"_s, u"Nhật Bản ký thỏa thuận an ninh mạng"_s,
                                u"日本とASEANが会合"_s, u"Exercise on cyber defence"_s};
    const QList<QStringList> parties {{u"Q17"_s, u"Q7768"_s}, {u"Q17"_s, u"Q881"_s}, {u"Q17"_s, u"Q252"_s}};
    std::vector<Telling> tellings;
    tellings.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        Telling telling;
        telling.title = u"%1 %2"_s.arg(openings.at(below(4))).arg(index);
        const QDate day = QDate(1995, 1, 1).addDays(below(30 * 365));
        switch (below(40)) {
        case 0:
            break; // undated
        case 1:
        case 2:
            telling.readings = {domain::Edtf::day(day), domain::Edtf::day(day.addDays(1))};
            telling.edtf = u"%1/%2"_s.arg(day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate));
            break;
        case 3:
        case 4:
            telling.edtf = day.toString(u"yyyy-MM");
            break;
        case 5:
            telling.edtf = day.toString(u"yyyy");
            break;
        case 6:
            telling.edtf = day.toString(u"yyyy-MM") + u'~';
            break;
        default:
            telling.edtf = day.toString(Qt::ISODate);
        }
        telling.dateText = telling.edtf;
        telling.sentence = u"%1, %2."_s.arg(telling.title, telling.edtf);
        telling.kind = static_cast<domain::EventKind>(below(10));
        telling.status = below(8) == 0 ? domain::EventStatus::Planned : domain::EventStatus::Happened;
        telling.parties = parties.at(below(3));
        tellings.push_back(telling);
    }
    const int row = collection.size();
    collection.append({u"/clippings/many.txt"_s});
    collection.setArticle(row,
                          article(u"Many"_s, u"Sample"_s, domain::Language::English, u"2025-01-01"_s, tellings, {}));
    domain::Chronology chronology;
    for (int index = 0; index < count; ++index) {
        chronology.push_back(eventOf(collection, row, index));
    }
    sortByTime(chronology);
    collection.setChronology(std::move(chronology));
}

} // namespace linimasa::support
