#include "app/text/segmenter.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using linimasa::domain::SegmentedText;
using linimasa::domain::TokenKind;
using linimasa::text::segment;
using namespace Qt::StringLiterals;

namespace {

QString sentencesOf(QStringView text)
{
    QStringList parts;
    for (const auto& sentence : segment(text, Language::Unknown).sentences) {
        parts.append(sentence.range.of(text).toString());
    }
    return parts.join(u" | ");
}

QString tokensOf(QStringView text)
{
    QStringList parts;
    for (const auto& token : segment(text, Language::Unknown).tokens) {
        parts.append(token.range.of(text).toString());
    }
    return parts.join(u' ');
}

struct Example {
    const char16_t* text;
    const char16_t* expected;
};

} // namespace

TEST_CASE("a text falls into sentences")
{
    const auto [text, expected] = GENERATE(
        Example {u"Jepang hadir. Vietnam juga.", u"Jepang hadir. | Vietnam juga."},
        Example {u"Benarkah? Ya! Sudah…", u"Benarkah? | Ya! | Sudah…"},
        Example {u"Satu\n\nDua. Tiga", u"Satu | Dua. | Tiga"},
        Example {u"Talks began on Nov. 24 in Hanoi. They ended.", u"Talks began on Nov. 24 in Hanoi. | They ended."},
        Example {u"OSAKA, Nov. 3 (Wire) - Mr. Tan met Lt. Gen. Abe.",
                 u"OSAKA, Nov. 3 (Wire) - Mr. Tan met Lt. Gen. Abe."},
        Example {u"Letjen. Hasan dan Dr. Ir. J. B. Wira hadir. PT. Aman ikut.",
                 u"Letjen. Hasan dan Dr. Ir. J. B. Wira hadir. | PT. Aman ikut."},
        Example {u"The U.S. Navy came. It left the U.S. The end.",
                 u"The U.S. Navy came. | It left the U.S. | The end."},
        Example {u"UU No. 5 berlaku. Ia berkata no. Lalu pergi.", u"UU No. 5 berlaku. | Ia berkata no. | Lalu pergi."},
        Example {u"Nilainya 3.5 juta, kata kabar.com. Selesai.", u"Nilainya 3.5 juta, kata kabar.com. | Selesai."},
        Example {u"\"Kami siap.\" kata Wira. \"Mari.\"", u"\"Kami siap.\" kata Wira. | \"Mari.\""},
        Example {u"\"Kami siap!\", kata Wira. Ia pergi.", u"\"Kami siap!\", kata Wira. | Ia pergi."},
        Example {u"“We agreed.” Tan said so.", u"“We agreed.” | Tan said so."},
        Example {u"1. Jepang\n2. Vietnam", u"1. Jepang | 2. Vietnam"},
        Example {u"Selesai.Jepang pulang.", u"Selesai. | Jepang pulang."},
        Example {u"PGS.TS. Nam và TP. Huế, ThS. Lan đến. Họ về.", u"PGS.TS. Nam và TP. Huế, ThS. Lan đến. | Họ về."},
        Example {u"TP.HCM đón khách. Họp xong.", u"TP.HCM đón khách. | Họp xong."},
        Example {u"会談した。署名した。", u"会談した。 | 署名した。"},
        Example {u"「会う。話す。」と述べた。次だ。", u"「会う。話す。」と述べた。 | 次だ。"},
        Example {u"「やめた。」次の文だ。", u"「やめた。」 | 次の文だ。"},
        Example {u"彼は（元首相。故人）を語った。終わり", u"彼は（元首相。故人）を語った。 | 終わり"},
        Example {u"開いた「だけ。次", u"開いた「だけ。 | 次"},
        Example {u"Foto (Dok. Humas. Lama) ada. Ya.", u"Foto (Dok. Humas. Lama) ada. | Ya."}, Example {u"", u""},
        Example {u" \n\u3000\n", u""}, Example {u"...", u"..."});
    CAPTURE(QString::fromUtf16(text));
    CHECK(sentencesOf(text) == QString::fromUtf16(expected));
}

TEST_CASE("a sentence falls into words, numbers and marks")
{
    const auto [text, expected]
        = GENERATE(Example {u"Jepang-ASEAN (4/10).", u"Jepang - ASEAN ( 4 / 10 ) ."},
                   Example {u"Japan's plan, Jum'at", u"Japan 's plan , Jum'at"},
                   Example {u"versi 3.10.2 dan 1,000 rupiah", u"versi 3.10.2 dan 1,000 rupiah"},
                   Example {u"the U.S. and kabar.com", u"the U.S. and kabar.com"},
                   Example {u"5G pada pukul 08:30", u"5G pada pukul 08 : 30"},
                   Example {u"Covid-19; $5", u"Covid - 19 ; $ 5"}, Example {u"ngày 23/11", u"ngày 23 / 11"},
                   Example {u"2021年11月に東京で会談した。", u"2021 年 11 月 に 東京 で 会談 した 。"},
                   Example {u"x\u200By", u"x y"}, Example {u"😀a", u"😀 a"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(tokensOf(text) == QString::fromUtf16(expected));
}

TEST_CASE("the kinds of tokens")
{
    const SegmentedText segments = segment(u"Rp 3.5 5G!", Language::Indonesian);
    REQUIRE(segments.tokens.size() == 4);
    CHECK(segments.tokens[0].kind == TokenKind::Word);
    CHECK(segments.tokens[1].kind == TokenKind::Number);
    CHECK(segments.tokens[2].kind == TokenKind::Word);
    CHECK(segments.tokens[3].kind == TokenKind::Punctuation);
}

TEST_CASE("paragraphs are the lines with text in them")
{
    const SegmentedText segments = segment(u"a\n\n  \nb. C\nd", Language::English);
    REQUIRE(segments.sentences.size() == 4);
    CHECK(segments.sentences[0].paragraph == 0);
    CHECK(segments.sentences[1].paragraph == 1);
    CHECK(segments.sentences[2].paragraph == 1);
    CHECK(segments.sentences[3].paragraph == 2);
}

TEST_CASE("sentences and tokens are ordered, inside the text, and tokens lie in their sentence")
{
    const QString text = GENERATE(u"Satu. Dua (tiga. empat) \"lima.\" Enam\nTujuh 日本は「会う。」と 2021年\n\n"_s,
                                  u"((((\"'.。」』x."_s, QString(QChar(0xD800)) + u". A"_s + QChar(0xDC00),
                                  u"ไทยแลนด์ ລາວ မြန်မာ ភាសា ｱｲｳ 한국어 العربية"_s);
    const SegmentedText segments = segment(text, Language::Unknown);
    qsizetype last = 0;
    for (const auto& token : segments.tokens) {
        CHECK(token.range.begin >= last);
        CHECK(token.range.end > token.range.begin);
        last = token.range.end;
    }
    CHECK(last <= text.size());
    qsizetype nextToken = 0;
    for (const auto& sentence : segments.sentences) {
        CHECK(sentence.firstToken == nextToken);
        REQUIRE(sentence.endToken > sentence.firstToken);
        nextToken = sentence.endToken;
        CHECK(sentence.range.begin == segments.tokens[static_cast<std::size_t>(sentence.firstToken)].range.begin);
        CHECK(sentence.range.end == segments.tokens[static_cast<std::size_t>(sentence.endToken - 1)].range.end);
    }
    CHECK(nextToken == static_cast<qsizetype>(segments.tokens.size()));
}

TEST_CASE("a long line is cut whole")
{
    const QString unit = GENERATE(u"「a. B) "_s, u"日本と東南アジア諸国連合"_s, u"x.y"_s, u"(( "_s);
    const QString text = unit.repeated(20'000);
    const SegmentedText segments = segment(text, Language::Unknown);
    REQUIRE_FALSE(segments.tokens.empty());
    CHECK(segments.tokens.back().range.end == text.trimmed().size());
}
