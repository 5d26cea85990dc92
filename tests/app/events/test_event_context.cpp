#include "app/events/event_finder.h"
#include "tests/app/events/marked_article.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::Language;
using tests::marked;
using tests::summaries;

namespace {

struct Example {
    const char* what;
    Language language;
    QString text;
    QStringList events;
};

// The title makes Japan, the partner and cyber security the matter of every example.
const QString idTitle = u"# [Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] bahas kerja sama siber\n"_s;
const QString enTitle = u"# [Japan|COUNTRY|Q17], [Vietnam|COUNTRY|Q881] discuss cyber cooperation\n"_s;
const QString viTitle = u"# [Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] bàn hợp tác an ninh mạng\n"_s;
const QString jaTitle = u"# [日本|COUNTRY|Q17]と[ベトナム|COUNTRY|Q881]、サイバー協力を協議\n"_s;

void check(const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        INFO(example.what);
        auto article = marked(example.text, example.language, u"2024-06-10"_s);
        const QStringList found = summaries(article.findEvents());
        INFO(found.join(u" | "_s).toStdString());
        CHECK(found == example.events);
    }
}

} // namespace

TEST_CASE("What never came about, and what a body does at home, is no event", "[events]")
{
    check({
        {"id: planned and never held",
         Language::Indonesian,
         idTitle + u"Latihan siber yang direncanakan pada {Juni 2020|2020-06} tidak pernah terlaksana."_s,
         {}},
        {"en: never took place",
         Language::English,
         enTitle + u"A joint cyber drill planned for {June 2020|2020-06} never took place."_s,
         {}},
        {"id: with another body of the same state",
         Language::Indonesian,
         idTitle
             + u"Pada {5 Juni 2024|2024-06-05} [Bộ Công an|ORG|x-a|Q881] menandatangani nota kesepahaman dengan [Vietcombank|ORG|x-b|Q881]."_s,
         {}},
        {"vi: did not take place",
         Language::Vietnamese,
         viTitle + u"Cuộc diễn tập an ninh mạng dự kiến vào {tháng 6/2020|2020-06} đã không diễn ra."_s,
         {}},
        {"ja: rescue is another matter",
         Language::Japanese,
         jaTitle + u"両国は{2022年|2022}に災害救助訓練も行った。"_s,
         {}},
    });
}

TEST_CASE("What goes on from an event has its parties", "[events]")
{
    check({
        {"id: the one before",
         Language::Indonesian,
         idTitle
             + u"[Jepang|COUNTRY|Q17] dan [Thailand|COUNTRY|Q869] menggelar dialog siber pada {Mei 2024|2024-05}. Dialog sebelumnya diadakan pada {Maret 2023|2023-03}."_s,
         {u"2024-05 other meeting happened"_s, u"2023-03 other meeting happened"_s}},
        {"en: trained together for all members",
         Language::English,
         enTitle
             + u"[Japan|COUNTRY|Q17] and [Thailand|COUNTRY|Q869] ran a cyber workshop for [ASEAN|ORG|Q7768|Q7768] members in {May 2024|2024-05}."_s,
         {u"2024-05 japan-asean capacity-building happened"_s}},
    });
}
