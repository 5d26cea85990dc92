#include "app/text/fold.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::text::fold;
using linimasa::text::foldedWords;
using namespace Qt::StringLiterals;

TEST_CASE("spellings that fold alike")
{
    const auto [left, right]
        = GENERATE(std::pair(u"Hà Nội"_s, u"ha noi"_s), std::pair(u"ĐỨC"_s, u"duc"_s),
                   std::pair(u"ＡＳＥＡＮ"_s, u"asean"_s), std::pair(u"ｻｲﾊﾞｰ"_s, u"サイバー"_s),
                   std::pair(u"Jum’at"_s, u"jum'at"_s), std::pair(u"Jepang–ASEAN"_s, u"jepang-asean"_s),
                   std::pair(u"hòa"_s, u"hoà"_s), std::pair(u"Ha\u0300 No\u0302\u0323i"_s, u"Hà Nội"_s),
                   std::pair(u"İzmir"_s, u"izmir"_s), std::pair(u"２０２１年"_s, u"2021年"_s));
    CHECK(fold(left) == fold(right));
}

TEST_CASE("spellings that stay apart")
{
    const auto [left, right] = GENERATE(std::pair(u"がく"_s, u"かく"_s), std::pair(u"サイバー"_s, u"さいばー"_s),
                                        std::pair(u"日本"_s, u"日"_s), std::pair(u"ba"_s, u"pa"_s));
    CHECK(fold(left) != fold(right));
}

TEST_CASE("folding twice is the same as folding once")
{
    const QString text = GENERATE(u"Ω ẞ ﬁ ½ Ⅻ ㍻ ガ ǅ Đặng ŉ İI"_s, u"ｶﾞｷﾞ"_s, u"a\u0301\u0328"_s);
    CHECK(fold(fold(text)) == fold(text));
}

TEST_CASE("the words that search knows")
{
    CHECK(foldedWords(u"Đối thoại Jepang-ASEAN, 2023!").join(u' ') == u"doi thoai jepang asean 2023");
    CHECK(foldedWords(u"東京で会談").join(u' ') == u"東京 で 会談");
}
