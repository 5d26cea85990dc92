#include "app/text/near_copies.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::text;
using namespace Qt::StringLiterals;

namespace {

QStringList wireStory()
{
    return {
        u"Japan and Indonesia agreed on Tuesday to hold a joint exercise against attacks on power grids next spring."_s,
        u"The agreement was reached in Jakarta between the heads of the two countries' cyber agencies."_s,
        u"Officials from both sides will draw up a scenario in which a harbour loses its control system for a night."_s,
        u"“We have learned that telephone numbers matter more than software,” the head of the Indonesian agency said."_s,
        u"A first exercise, in 2022, had shown that operators called the police before they called the agency."_s,
        u"Some forty operators of grids, harbours and railways are expected, among them three from Surabaya."_s,
        u"Japan will pay for the interpreters and lend the servers on which the exercise runs."_s,
        u"The two countries signed a memorandum on cyber security five years ago and have met yearly since."_s};
}

QString asText(const QStringList& paragraphs)
{
    return paragraphs.join(u'\n');
}

bool areCopies(const QString& left, const QString& right)
{
    const bool forth = isCopy(sketchOf(left), sketchOf(right));
    CHECK(forth == isCopy(sketchOf(right), sketchOf(left)));
    return forth;
}

} // namespace

TEST_CASE("A wire story that another paper has edited is a copy")
{
    QStringList edited = wireStory();
    edited[0]
        = u"JAKARTA (The Sample Times) — Tokyo and Jakarta will rehearse an attack on power grids, officials said."_s;
    edited.removeAt(4);
    edited.append(u"A spokesman for the harbour of Surabaya declined to comment on the plan."_s);
    CHECK(areCopies(asText(wireStory()), asText(edited)));
    CHECK(areCopies(asText(wireStory()), asText(wireStory())));
}

TEST_CASE("A shortened version is a copy")
{
    CHECK(areCopies(asText(wireStory()), asText(wireStory().first(3))));
}

TEST_CASE("Another paper's own story of the same day is no copy, even when it has the same quotation")
{
    const QString own
        = u"Two governments that share a sea want to share a phone list, too.\n"
          u"When the lights went out in a suburb of Osaka in 2019, nobody at the utility knew whom to ring in "
          u"Jakarta.\n"
          u"That is to change: an exercise planned for the spring will put forty engineers into one room.\n"
          u"“We have learned that telephone numbers matter more than software,” the head of the Indonesian agency "
          u"said.\n"
          u"Critics in parliament ask why the army is not invited, and what the servers will cost the taxpayer.\n"
          u"The ministry answered that the bill is Japan's, and that soldiers have rooms of their own."_s;
    CHECK_FALSE(areCopies(asText(wireStory()), own));
}

TEST_CASE("A translation is no copy")
{
    const QString indonesian
        = u"Jepang dan Indonesia pada Selasa sepakat menggelar latihan bersama menghadapi serangan atas jaringan "
          u"listrik.\n"
          u"Kesepakatan dicapai di Jakarta antara kepala badan siber kedua negara.\n"
          u"Pejabat kedua pihak akan menyusun skenario sebuah pelabuhan kehilangan sistem kendalinya semalam."_s;
    CHECK_FALSE(areCopies(asText(wireStory()), indonesian));
}

TEST_CASE("Normal forms, width and case make no difference")
{
    const QString text = u"Việt Nam và Nhật Bản ký bản ghi nhớ về an ninh mạng tại Hà Nội hôm thứ Ba."_s;
    CHECK(sketchOf(text) == sketchOf(text.normalized(QString::NormalizationForm_D)));
    CHECK(sketchOf(text) == sketchOf(text.toUpper()));
    CHECK(sketchOf(u"日本とASEANのサイバー協力が進む"_s) == sketchOf(u"日本とＡＳＥＡＮのｻｲﾊﾞｰ協力が進む"_s));
}

TEST_CASE("Japanese copies are found without spaces between words")
{
    const QString text
        = u"日本とベトナムは24日、サイバー防衛の協力に関する覚書に署名した。両国の防衛相がハノイで会談し、"
          u"自衛隊とベトナム軍の専門家が年に一度、合同で訓練することを決めた。"_s;
    CHECK(areCopies(text, u"【ハノイ=共同】"_s + text + u"発効は来年4月となる見通しだ。"_s));
    CHECK_FALSE(areCopies(text,
                          u"名古屋港のシステムが身代金要求型ウイルスに感染し、コンテナの搬出入が二日間止まった。"
                          u"港湾協会は復旧を急いでいるが、原因の調査には時間がかかる見込みだという。"_s));
}

TEST_CASE("What is set aside does not count, and nothing is a copy of nothing")
{
    domain::Article article;
    article.text
        = asText(wireStory()) + u"\nAll rights reserved. Subscribe to our newsletter for more stories like this."_s;
    const auto aside = base::TextRange {asText(wireStory()).size() + 1, article.text.size()};
    article.boilerplate = {{aside, domain::BoilerplateKind::Navigation}};
    domain::SegmentedText segments;
    segments.sentences = {{{0, aside.begin - 1}, 0, 0, 0}, {aside, 0, 0, 1}};
    CHECK(sketchOf(article, segments) == sketchOf(asText(wireStory())));

    CHECK(sketchOf(u"").empty());
    CHECK(sketchOf(u"two words").empty());
    CHECK_FALSE(isCopy({}, {}));
    CHECK_FALSE(isCopy({}, sketchOf(asText(wireStory()))));
}

TEST_CASE("A sketch is bounded, ascending and without doubles")
{
    QString text;
    for (int i = 0; i < 20'000; ++i) {
        text += u"word%1 "_s.arg(i % 7000);
    }
    const Sketch sketch = sketchOf(text);
    CHECK(sketch.size() == sketchSize);
    CHECK(std::ranges::adjacent_find(sketch, std::ranges::greater_equal()) == sketch.end());
}
