#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "source_folder.h"

using linimasa::domain::EntityType;
using linimasa::domain::Language;
using linimasa::domain::Mention;
using linimasa::tests::mentionsIn;
using namespace Qt::StringLiterals;

namespace {

void checkOrder(const QString& text, Language language)
{
    qsizetype last = 0;
    for (const Mention& mention : mentionsIn(text, language)) {
        CHECK(mention.range.begin >= last);
        CHECK(mention.range.end > mention.range.begin);
        CHECK(mention.range.end <= text.size());
        CHECK(mention.range.of(text).trimmed() == mention.range.of(text));
        CHECK_FALSE(mention.entityId.isEmpty());
        CHECK_FALSE(mention.name.isEmpty());
        CHECK_FALSE(mention.rule.isEmpty());
        CHECK(mention.confidence > 0);
        CHECK(mention.confidence <= 1);
        last = mention.range.end;
    }
}

const Mention* find(const std::vector<Mention>& mentions, const QString& text, QStringView name)
{
    for (const Mention& mention : mentions) {
        if (mention.range.of(text) == name) {
            return &mention;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("mentions lie in the text, in order, apart from each other, each with entity, rule and confidence")
{
    const Language language = GENERATE(Language::Indonesian, Language::English, Language::Vietnamese,
                                       Language::Japanese, Language::Unknown, Language::Other);
    QDirIterator samples(QString::fromUtf8(LINIMASA_SOURCE_DIR) + u"/resources/samples"_s, {u"*.txt"_s});
    qsizetype count = 0;
    while (samples.hasNext()) {
        QFile file(samples.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        checkOrder(QString::fromUtf8(file.readAll()), language);
        ++count;
    }
    CHECK(count > 0);
}

TEST_CASE("torn and odd text is read without harm")
{
    const QString text = GENERATE(
        u""_s, u"\n\n"_s, u"("_s, u"BSSN ("_s, u"Menteri"_s, u"Menteri,"_s, u"Kementerian dan"_s, u"By"_s, u"Foto:"_s,
        u"【"_s, u"【=】"_s, u"氏"_s, u"防衛相"_s, u"の防衛相の"_s, u"演習「"_s, u"日"_s, u"J. K. L. -"_s, u"Mr."_s,
        u"PT"_s, u"-ASEAN-"_s, u"KTT ke-"_s, u"Politik, Hukum, dan"_s, u"A/B/C/"_s, u"…, …"_s,
        u"Jepang"_s + QChar(0xD83D), u"((((((((((((((((Jepang))))))))))))))))"_s, QString(5000, u'A') + u" Jepang"_s,
        QString(u"Jepang-"_s).repeated(500), QString(u"日"_s).repeated(500));
    for (const Language language :
         {Language::Indonesian, Language::English, Language::Vietnamese, Language::Japanese}) {
        checkOrder(text, language);
    }
}

TEST_CASE("all names of an entity lead to one entity, in every language")
{
    const auto idOf = [](const QString& text, QStringView name, Language language) {
        const auto mentions = mentionsIn(text, language);
        const Mention* mention = find(mentions, text, name);
        return mention == nullptr ? QString() : mention->entityId;
    };
    CHECK(idOf(u"Jepang hadir."_s, u"Jepang", Language::Indonesian) == u"Q17");
    CHECK(idOf(u"Japan came."_s, u"Japan", Language::English) == u"Q17");
    CHECK(idOf(u"Nhật Bản tham gia."_s, u"Nhật Bản", Language::Vietnamese) == u"Q17");
    CHECK(idOf(u"日本が参加。"_s, u"日本", Language::Japanese) == u"Q17");
    CHECK(idOf(u"Kata ASEAN."_s, u"ASEAN", Language::Indonesian) == u"Q7768");
    CHECK(idOf(u"東南アジア諸国連合が発表。"_s, u"東南アジア諸国連合", Language::Japanese) == u"Q7768");
}

TEST_CASE("short forms and defined acronyms are the entity of the full name")
{
    const QString text
        = u"Lembaga Riset Samudra (LRS) hadir. Laporan LRS tebal. Menteri Pertahanan Jepang Haruki Senda datang. Kata Senda, baik."_s;
    const auto mentions = mentionsIn(text, Language::Indonesian);
    const Mention* full = find(mentions, text, u"Lembaga Riset Samudra");
    const Mention* acronym = find(mentions, text, u"LRS");
    const Mention* person = find(mentions, text, u"Haruki Senda");
    const Mention* last = find(mentions, text, u"Senda");
    REQUIRE((full != nullptr && acronym != nullptr && person != nullptr && last != nullptr));
    CHECK(full->entityId == acronym->entityId);
    CHECK(person->entityId == last->entityId);
    CHECK(full->entityId == u"x-org-lembaga-riset-samudra");
}

TEST_CASE("a person's one name is the person named in full, whatever found it")
{
    const auto last = [](QStringView text, QStringView name, Language language) {
        const auto mentions = mentionsIn(text.toString(), language);
        QStringList ids;
        for (const Mention& mention : mentions) {
            if (mention.range.of(text) == name) {
                ids << mention.entityId;
            }
        }
        return ids.isEmpty() ? QString() : ids.constLast();
    };
    const QString whole = u"x-person-haruki-senda"_s;
    CHECK(last(u"Menteri Pertahanan Haruki Senda datang. Senda mengatakan itu baik.", u"Senda", Language::Indonesian)
          == whole);
    CHECK(last(u"Defense Minister Haruki Senda came. Senda told reporters it was good.", u"Senda", Language::English)
          == whole);
    CHECK(last(u"Defense Minister Haruki Senda came. Minister Senda left.", u"Senda", Language::English) == whole);
}

TEST_CASE("bodies and offices belong to the state named in or beside them, else perhaps to the article's own")
{
    const QString text = u"Menteri Pertahanan Jepang bertemu. Kementerian Harapan Bangsa menunggu."_s;
    const auto mentions = mentionsIn(text, Language::Indonesian);
    REQUIRE(mentions.size() == 2);
    CHECK(mentions[0].of == u"Q17");
    CHECK(mentions[1].of == u"Q252");
    CHECK(mentions[1].confidence < mentions[0].confidence);

    const QString english = u"Vietnam's Ministry of Hope met. The Defense Minister of Japan came."_s;
    const auto found = mentionsIn(english, Language::English);
    const Mention* ministry = find(found, english, u"Ministry of Hope");
    const Mention* minister = find(found, english, u"Defense Minister");
    REQUIRE((ministry != nullptr && minister != nullptr));
    CHECK(ministry->of == u"Q881");
    CHECK(minister->of == u"Q17");
}

TEST_CASE("the same text always gives the same mentions")
{
    const QString text = u"Menteri Digital Jepang Haruki Senda, kata ANTARA, tiba di Bali (BSSN)."_s;
    const auto first = mentionsIn(text, Language::Indonesian);
    const auto second = mentionsIn(text, Language::Indonesian);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].range == second[i].range);
        CHECK(first[i].entityId == second[i].entityId);
    }
}
