#include "app/import/clean_text.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using linimasa::import::cleanText;

TEST_CASE("Every line end becomes a line feed")
{
    CHECK(cleanText(u"a\r\nb\rc\u0085d\u2028e\u2029f\n"_s) == u"a\nb\nc\nd\ne\nf\n"_s);
    CHECK(cleanText(u"\r\r\n\n"_s) == u"\n\n\n"_s);
}

TEST_CASE("What a text document cannot hold is taken out")
{
    CHECK(cleanText(QString(u"a"_s) + QChar(u'\0') + QChar(0xfdd0) + u'b' + QChar(0xfdd1)) == u"ab"_s);
    CHECK(cleanText(QString(u"a"_s) + QChar(0xfffe) + u'b' + QChar(0xffff) + u'c') == u"abc"_s);
    CHECK(cleanText(u"\ufeff\ufeffa\ufeffb"_s) == u"a\ufeffb"_s);
    CHECK(cleanText(QString(QChar(0xd800)) + u'x' + QChar(0xdc00)) == u"\ufffdx\ufffd"_s);
}

TEST_CASE("Clean text stays as it is")
{
    const QString text = u"Satu 😀 baris.\n\n\tDua\u00a0baris.\n"_s;
    CHECK(cleanText(text) == text);
}
