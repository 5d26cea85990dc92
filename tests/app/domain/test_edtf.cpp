#include "app/domain/edtf.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::chronologicallyBefore;
using linimasa::domain::Edtf;
using namespace Qt::StringLiterals;

namespace {

Edtf edtf(QStringView text)
{
    const auto value = Edtf::parse(text);
    REQUIRE(value.has_value());
    return *value;
}

} // namespace

TEST_CASE("what EDTF writes it reads back")
{
    const QString text = GENERATE(u"1973"_s, u"2023-09"_s, u"2021-11-23"_s, u"2023-10-05/2023-10-06"_s, u"2022?"_s,
                                  u"2025-05-14~"_s, u"2025-05%"_s, u"202X"_s, u"19XX"_s, u"XXXX-11-23"_s, u"2022-21"_s,
                                  u"2024-34"_s, u"2024-41"_s, u"../2024"_s, u"2019/.."_s, u"2024-04/2024-06"_s);
    CHECK(edtf(text).toString() == text);
}

TEST_CASE("what is not EDTF is refused")
{
    const QString text = GENERATE(u""_s, u"23"_s, u"2021-13"_s, u"2021-02-30"_s, u"2021-00"_s, u"2021-11-00"_s,
                                  u"2021/11/23"_s, u"../.."_s, u"2021-11-23T10:00"_s, u"２０２１"_s, u"XXXX"_s,
                                  u"2022-21-01"_s, u"2021-1"_s, u"2021 "_s, u"X021"_s);
    CHECK_FALSE(Edtf::parse(text).has_value());
}

TEST_CASE("a value covers its days and no more")
{
    CHECK(edtf(u"2024-02").earliest() == QDate(2024, 2, 1));
    CHECK(edtf(u"2024-02").latest() == QDate(2024, 2, 29));
    CHECK(edtf(u"2024-34").earliest() == QDate(2024, 4, 1));
    CHECK(edtf(u"2024-34").latest() == QDate(2024, 6, 30));
    CHECK(edtf(u"2024-24").latest() == QDate(2025, 2, 28));
    CHECK(edtf(u"2024-41").earliest() == QDate(2024, 7, 1));
    CHECK(edtf(u"202X").latest() == QDate(2029, 12, 31));
    CHECK(edtf(u"2023-10-04/2023-10-05").latest() == QDate(2023, 10, 5));
    CHECK_FALSE(edtf(u"2023/..").latest().isValid());
    CHECK_FALSE(edtf(u"XXXX-11-23").earliest().isValid());
}

TEST_CASE("a month nests its days, not the other way round")
{
    CHECK(edtf(u"2025-05").nests(edtf(u"2025-05-14")));
    CHECK_FALSE(edtf(u"2025-05-14").nests(edtf(u"2025-05")));
    CHECK_FALSE(edtf(u"2025-05").nests(edtf(u"2025-06-01")));
}

TEST_CASE("chronological order goes by first day, then the finer date, unplaceable last")
{
    CHECK(chronologicallyBefore(edtf(u"2021-11-23"), edtf(u"2021-11-24")));
    CHECK(chronologicallyBefore(edtf(u"2021-01-01"), edtf(u"2021-01")));
    CHECK(chronologicallyBefore(edtf(u"2021"), edtf(u"XXXX-11-23")));
    CHECK_FALSE(chronologicallyBefore(edtf(u"2021"), edtf(u"2021")));
}
