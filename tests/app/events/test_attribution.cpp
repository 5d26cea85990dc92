#include "tests/app/events/marked_article.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::Language;
using tests::marked;
using tests::summaries;

namespace {

const QString enTitle = u"# [Japan|COUNTRY|Q17], [Vietnam|COUNTRY|Q881] discuss cyber cooperation\n"_s;
const QString idTitle = u"# [Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] bahas kerja sama siber\n"_s;

QStringList found(const QString& text, Language language)
{
    auto article = marked(text, language, u"2024-06-10"_s);
    return summaries(article.findEvents());
}

} // namespace

TEST_CASE("The day something was said is not the day of the meeting it tells of", "[events]")
{
    CHECK(found(enTitle
                    + u"Officials from [Japan|COUNTRY|Q17] and [Vietnam|COUNTRY|Q881] met on {Tuesday|2024-06-04} for "
                      u"a cyber "
                      u"dialogue, the ministry said {Wednesday|2024-06-05}."_s,
                Language::English)
          == QStringList {u"2024-06-04 japan-vietnam meeting happened"_s});
    CHECK(found(idTitle
                    + u"[Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] bertemu pada {Selasa|2024-06-04} untuk dialog "
                      u"siber, kata "
                      u"kementerian itu, {Rabu|2024-06-05}."_s,
                Language::Indonesian)
          == QStringList {u"2024-06-04 japan-vietnam meeting happened"_s});
}

TEST_CASE("What is said at a meeting dates the meeting", "[events]")
{
    CHECK(
        found(
            enTitle
                + u"[Japan|COUNTRY|Q17] told [Vietnam|COUNTRY|Q881] of its cyber plans at the yearly cyber dialogue on "
                  u"{Monday|2024-06-03}."_s,
            Language::English)
            .size()
        == 1);
}
