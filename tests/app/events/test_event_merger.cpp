#include "app/events/event_merger.h"
#include "tests/app/events/marked_article.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <deque>
#include <numeric>
#include <random>

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::Language;

namespace {

const QString indonesian
    = u"# [Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] teken pakta siber\n"_s
      u"[Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] menandatangani perjanjian siber di [Tokyo|PLACE|Q1490] pada {%1}.\n"_s;
const QString vietnamese
    = u"# [Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] ký thỏa thuận an ninh mạng\n"_s
      u"[Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] ký thỏa thuận an ninh mạng tại [Tokyo|PLACE|Q1490] {%1}.\n"_s;

class Desk {
public:
    void add(const QString& text, Language language)
    {
        m_articles.push_back(tests::marked(text, language));
        m_articles.back().findEvents();
    }
    [[nodiscard]] domain::Chronology merged(std::vector<std::size_t> order = {}) const
    {
        if (order.empty()) {
            order.resize(m_articles.size());
            std::iota(order.begin(), order.end(), std::size_t {0});
        }
        std::vector<const domain::AnalysedArticle*> articles;
        for (const std::size_t index : order) {
            articles.push_back(&m_articles[index].read);
        }
        return events::mergeEvents(articles);
    }
    [[nodiscard]] std::size_t size() const { return m_articles.size(); }

private:
    std::deque<tests::MarkedArticle> m_articles;
};

/// Everything of a chronology but the articles' places in the list.
QStringList described(const domain::Chronology& chronology)
{
    QStringList lines;
    for (const domain::ChronologyEvent& event : chronology) {
        QString line = event.id + u' ' + (event.date ? event.date->toString() : u"-"_s) + u' ' + event.title + u' '
            + event.track + u' ' + event.parties.join(u',') + u' ' + event.place
            + u" %1 %2 %3 %4"_s.arg(event.origins)
                  .arg(event.evidences.size())
                  .arg(int(event.kind))
                  .arg(event.confidence);
        for (const domain::Evidence& evidence : event.evidences) {
            line += u' ' + evidence.origin;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

TEST_CASE("One event told in two languages is one entry with two origins", "[events]")
{
    Desk desk;
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s), Language::Indonesian);
    desk.add(vietnamese.arg(u"ngày 4/6|2024-06-04"_s), Language::Vietnamese);
    const auto chronology = desk.merged();
    REQUIRE(chronology.size() == 1);
    CHECK(chronology[0].evidences.size() == 2);
    CHECK(chronology[0].origins == 2);
    CHECK(chronology[0].kind == domain::EventKind::Agreement);
    CHECK(chronology[0].track == u"japan-vietnam"_s);
    CHECK(chronology[0].parties == QStringList {u"Q17"_s, u"Q881"_s});
    CHECK(chronology[0].place == u"Q1490"_s);
    CHECK_FALSE(chronology[0].conflict.has_value());
}

TEST_CASE("The finer date leads and is no conflict", "[events]")
{
    Desk desk;
    desk.add(indonesian.arg(u"Juni 2024|2024-06"_s), Language::Indonesian);
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s) + u"Naskahnya dua halaman."_s, Language::Indonesian);
    const auto chronology = desk.merged();
    REQUIRE(chronology.size() == 1);
    CHECK(chronology[0].date == domain::Edtf::parse(u"2024-06-04"));
    CHECK_FALSE(chronology[0].conflict.has_value());
}

TEST_CASE("Different days of one event stay open, with both readings", "[events]")
{
    Desk desk;
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s), Language::Indonesian);
    desk.add(vietnamese.arg(u"ngày 5/6|2024-06-05"_s), Language::Vietnamese);
    const auto chronology = desk.merged();
    REQUIRE(chronology.size() == 1);
    REQUIRE(chronology[0].conflict.has_value());
    CHECK(chronology[0].conflict->code == domain::ConflictCode::SourcesDisagree);
    CHECK(chronology[0].conflict->readings
          == std::vector<domain::Edtf> {*domain::Edtf::parse(u"2024-06-04"), *domain::Edtf::parse(u"2024-06-05")});
    CHECK(chronology[0].date == domain::Edtf::parse(u"2024-06-04/2024-06-05"));
}

TEST_CASE("A raising of relations told with two days is one milestone that keeps both", "[events]")
{
    Desk desk;
    desk.add(u"# [Japan|COUNTRY|Q17], [Vietnam|COUNTRY|Q881]\n"_s
             u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] upgraded their relations to a comprehensive strategic "
             u"partnership on {28 November|2023-11-28}. Cyber security is a part of it.\n"_s,
             Language::English);
    desk.add(u"# [Việt Nam|COUNTRY|Q881] – [Nhật Bản|COUNTRY|Q17]\n"_s
             u"[Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] {ngày 27/11|2023-11-27} nâng cấp quan hệ lên Đối tác "
             u"chiến lược toàn diện. Hai nước hợp tác an ninh mạng.\n"_s,
             Language::Vietnamese);
    const auto chronology = desk.merged();
    REQUIRE(chronology.size() == 1);
    REQUIRE(chronology[0].conflict.has_value());
    CHECK(chronology[0].conflict->code == domain::ConflictCode::SourcesDisagree);
    CHECK(chronology[0].conflict->readings.size() == 2);
}

TEST_CASE("Two events of one day are kept apart", "[events]")
{
    Desk desk;
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s), Language::Indonesian);
    desk.add(
        u"# [Japan|COUNTRY|Q17], [Vietnam|COUNTRY|Q881] test cyber defences\n"_s
        u"[Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] held a cyber exercise in [Hanoi|PLACE|Q1858] on {Tuesday|2024-06-04}.\n"_s,
        Language::English);
    desk.add(u"# [Japan|COUNTRY|Q17], [Singapore|COUNTRY|Q334] renew cyber pact\n"_s
             u"[Japan|COUNTRY|Q17] and [Singapore|COUNTRY|Q334] renewed a cyber agreement on {Tuesday|2024-06-04}.\n"_s,
             Language::English);
    CHECK(desk.merged().size() == 3);
}

TEST_CASE("Distant events of one kind are kept apart", "[events]")
{
    Desk desk;
    desk.add(indonesian.arg(u"4 Juni 2024|2024-06-04"_s), Language::Indonesian);
    desk.add(indonesian.arg(u"4 Juli 2024|2024-07-04"_s), Language::Indonesian);
    CHECK(desk.merged().size() == 2);
}

TEST_CASE("Copies of one wire story count as one origin", "[events]")
{
    const QString tail
        = u"Perjanjian itu memuat pertukaran data, pelatihan petugas dan kunjungan rutin antarlembaga. "_s
          u"Para pejabat menyebut ancaman digital makin rumit dan tidak mengenal batas wilayah. "_s
          u"Pertemuan berikutnya belum dijadwalkan oleh kedua pihak sampai berita ini diturunkan.\n"_s;
    Desk desk;
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s) + tail, Language::Indonesian);
    QString edited = tail;
    edited.replace(u"makin"_s, u"kian"_s);
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s) + edited, Language::Indonesian);
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s)
                 + u"Menteri menilai naskah tersebut wajar sesudah perundingan panjang selama tiga musim.\n"_s
                   u"Kalangan kampus meminta salinan agar dapat menilai isinya secara terbuka bersama warga.\n"_s,
             Language::Indonesian);
    const auto chronology = desk.merged();
    REQUIRE(chronology.size() == 1);
    CHECK(chronology[0].evidences.size() >= 3);
    CHECK(chronology[0].origins == 2);
}

TEST_CASE("Where the library has grouped copies, its groups decide and nothing is compared", "[events]")
{
    std::deque<tests::MarkedArticle> articles;
    std::vector<domain::ArticleEvents> told;
    for (const QString& paper : {u"Satu"_s, u"Dua"_s, u"Tiga"_s}) {
        articles.push_back(tests::marked(
            indonesian.arg(u"Selasa (4/6)|2024-06-04"_s) + paper + u" menulis sendiri.\n"_s, Language::Indonesian));
        articles.back().findEvents();
        told.push_back(events::eventsOf(articles.back().read, static_cast<qsizetype>(told.size())));
    }
    const auto neverAsked = [](qsizetype) -> text::Sketch {
        FAIL("groups are known");
        return {};
    };
    told[0].copyGroup = 7;
    told[1].copyGroup = 8;
    told[2].copyGroup = 7;
    const auto chronology = events::mergeEvents(told, neverAsked);
    REQUIRE(chronology.size() == 1);
    CHECK(chronology[0].origins == 2);
    told[1].copyGroup = 7;
    CHECK(events::mergeEvents(told, neverAsked)[0].origins == 1);
}

TEST_CASE("The order of articles changes nothing", "[events]")
{
    Desk desk;
    desk.add(indonesian.arg(u"Selasa (4/6)|2024-06-04"_s), Language::Indonesian);
    desk.add(vietnamese.arg(u"ngày 5/6|2024-06-05"_s), Language::Vietnamese);
    desk.add(indonesian.arg(u"Juni 2024|2024-06"_s), Language::Indonesian);
    desk.add(indonesian.arg(u"4 Juli 2024|2024-07-04"_s), Language::Indonesian);
    desk.add(vietnamese.arg(u"ngày 4/6|2024-06-04"_s) + u"Hai bên sẽ họp lại."_s, Language::Vietnamese);
    desk.add(indonesian.arg(u"Rabu (5/6)|2024-06-05"_s) + u"Naskahnya singkat."_s, Language::Indonesian);
    desk.add(indonesian.arg(u"tanpa hari|"_s), Language::Indonesian);
    const QStringList expected = described(desk.merged());
    REQUIRE(!expected.isEmpty());
    std::vector<std::size_t> order(desk.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same shuffles in every run
    for (int round = 0; round < 60; ++round) {
        std::ranges::shuffle(order, random);
        CHECK(described(desk.merged(order)) == expected);
    }
}

TEST_CASE("Nothing makes an empty chronology, and undated entries come last", "[events]")
{
    CHECK(events::mergeEvents({}).empty());
    Desk desk;
    desk.add(indonesian.arg(u"tanpa hari|"_s), Language::Indonesian);
    desk.add(u"# [Japan|COUNTRY|Q17], [Singapore|COUNTRY|Q334] renew cyber pact\n"_s
             u"[Japan|COUNTRY|Q17] and [Singapore|COUNTRY|Q334] renewed a cyber agreement on {Tuesday|2024-06-04}.\n"_s,
             Language::English);
    const auto chronology = desk.merged();
    REQUIRE(chronology.size() == 2);
    CHECK(chronology[0].date.has_value());
    CHECK_FALSE(chronology[1].date.has_value());
}
