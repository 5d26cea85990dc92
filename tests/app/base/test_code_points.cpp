#include "app/base/code_points.h"

#include <catch2/catch_test_macros.hpp>

using linimasa::base::CodePoints;

TEST_CASE("positions in code points count a surrogate pair once")
{
    const QString text = QStringLiteral("a\U0001F600b\U0001F601");
    const CodePoints points(text);
    CHECK(points.at(0) == 0);
    CHECK(points.at(1) == 1);
    CHECK(points.at(2) == 1); // inside the pair: the pair's start
    CHECK(points.at(3) == 2);
    CHECK(points.at(4) == 3);
    CHECK(points.at(text.size()) == 4);
}

TEST_CASE("text without pairs keeps its positions")
{
    const CodePoints points(u"Nguyễn 日本");
    CHECK(points.at(9) == 9);
}

TEST_CASE("a lone surrogate counts as one")
{
    const QString text = QString(QChar(0xD83D)) + QLatin1Char('x') + QString(QChar(0xDE00));
    const CodePoints points(text);
    CHECK(points.at(1) == 1);
    CHECK(points.at(3) == 3);
}
