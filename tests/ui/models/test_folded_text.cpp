#include "tests/support/printing.h"
#include "ui/models/folded_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using linimasa::models::folded;
using linimasa::models::FoldedText;

TEST_CASE("Search boxes ignore accents, width, case and normal form")
{
    const QString composed = u"Nguyễn Phương Đông"_s;
    CHECK(folded(composed) == u"nguyen phuong dong");
    CHECK(folded(composed.normalized(QString::NormalizationForm_D)) == folded(composed));
    CHECK(folded(u"ｻｲﾊﾞｰ"_s) == folded(u"サイバー"_s));
    CHECK(folded(u"ＡＳＥＡＮ２０２３"_s) == u"asean2023");
    CHECK(folded(u"“dunia” maya"_s) == folded(u"\"dunia\" maya"_s));
    CHECK(folded(u"はな"_s) != folded(u"ばな"_s)); // other words
}

TEST_CASE("What is found is a range of the original text")
{
    const auto found = [](const QString& text, const QString& words) {
        QStringList parts;
        for (const linimasa::base::TextRange range : FoldedText(text).occurrences(words)) {
            parts << range.of(text).toString();
        }
        return parts.join(u'|');
    };
    CHECK(found(u"Việt Nam và VIỆT NAM"_s, u"viet nam"_s) == u"Việt Nam|VIỆT NAM");
    CHECK(found(u"Nguyễn."_s.normalized(QString::NormalizationForm_D), u"nguyen"_s)
          == u"Nguyễn"_s.normalized(QString::NormalizationForm_D));
    CHECK(found(u"😀 Tokyo 😀 tokyo"_s, u"TOKYO"_s) == u"Tokyo|tokyo");
    CHECK(found(u"a\nb"_s, u"a b"_s) == u"a\nb");
    CHECK(found(u"15㎏ here"_s, u"k"_s) == u"㎏"); // never half a character
    CHECK(found(u"aaaa"_s, u"aa"_s) == u"aa|aa"); // not overlapping
    CHECK(found(u"Tokyo"_s, QString()).isEmpty());
    CHECK(found(QString(), u"a"_s).isEmpty());
    CHECK(found(u"Tokyo"_s, u"Kyoto"_s).isEmpty());
}
