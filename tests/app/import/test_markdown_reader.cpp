#include "app/import/importer.h"
#include "app/import/markdown_inline.h"
#include "app/import/markdown_reader.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linimasa;
using import::readMarkdown;
using import::withoutInlineMarks;

TEST_CASE("Markdown's marks go and its words stay")
{
    CHECK(withoutInlineMarks(u"**Jepang** dan *Vietnam* dan ***ASEAN***"_s) == u"Jepang dan Vietnam dan ASEAN"_s);
    CHECK(withoutInlineMarks(u"2 * 3 * 4 dan nama_file_ini"_s) == u"2 * 3 * 4 dan nama_file_ini"_s);
    CHECK(withoutInlineMarks(u"[Menteri](https://x.example/a_(b)) [itu][1] [kata]"_s) == u"Menteri itu [kata]"_s);
    CHECK(withoutInlineMarks(u"![peta](p.png) dan [![logo](l.png)](https://x.example)"_s) == u"peta dan logo"_s);
    CHECK(withoutInlineMarks(u"`kode *asli*` dan \\*bintang\\*"_s) == u"kode *asli* dan *bintang*"_s);
    CHECK(withoutInlineMarks(u"<b>tebal</b> <https://x.example> 3 < 4"_s) == u"tebal https://x.example 3 < 4"_s);
    CHECK(withoutInlineMarks(u"catatan[^1]."_s) == u"catatan."_s);
}

TEST_CASE("Front matter gives title, date, authors and outlet; headings are no boilerplate")
{
    const auto article = import::importBytes(
        "---\ntitle: \"Jepang dan Vietnam Teken Kerja Sama\"\ndate: 2021-11-24\nauthors: [A. Contoh, B. Contoh]\n"
        "publisher: Harian Contoh\n---\n\nTokyo – Jepang dan Vietnam menandatangani memorandum\nkerja sama **keamanan "
        "siber** di Tokyo.\n\n"
        "## Latihan bersama\n\nKedua negara juga sepakat berlatih bersama pada tahun depan, kata menteri.\n\n"
        "- satu\n- dua\n\n![Dua menteri berjabat tangan](foto.jpg)\n",
        u"klip.md"_s);
    REQUIRE(article.has_value());
    CHECK(article->format == u"Markdown"_s);
    CHECK(article->title == u"Jepang dan Vietnam Teken Kerja Sama"_s);
    CHECK(
        article->text
        == u"Jepang dan Vietnam Teken Kerja Sama\n\nTokyo – Jepang dan Vietnam menandatangani memorandum kerja sama "
           u"keamanan siber di Tokyo.\n\n"
           "Latihan bersama\n\nKedua negara juga sepakat berlatih bersama pada tahun depan, kata menteri.\n\nsatu\ndua\n\nDua menteri berjabat tangan\n"_s);
    CHECK(article->authors == QStringList {u"A. Contoh"_s, u"B. Contoh"_s});
    CHECK(article->outlet == u"Harian Contoh"_s);
    REQUIRE(article->publishedCandidates.size() == 1);
    CHECK(article->publishedCandidates.front().from == domain::PublishedFrom::Meta);
    for (const auto& part : article->boilerplate) {
        CHECK(part.range.of(article->text) != u"Latihan bersama"_s);
        CHECK(part.range.of(article->text) != u"dua"_s);
    }
    CHECK(std::ranges::any_of(article->boilerplate, [&](const auto& part) {
        return part.why == domain::BoilerplateKind::Caption
            && part.range.of(article->text) == u"Dua menteri berjabat tangan"_s;
    }));
}

TEST_CASE("The first heading is the title; quotations, tables, code and rules are read as text")
{
    const import::Document document
        = readMarkdown("Judul\n=====\n\n> Kutipan\n> lanjut\n\n| a | b |\n|---|---|\n| 1 | 2 "
                       "|\n\n```\nkode\n```\n\n***\n\nAkhir  \nbaris\n\n[1]: https://x.example\n");
    REQUIRE(document.title.has_value());
    CHECK(document.text == u"Judul\n\nKutipan lanjut\n\na\tb\n1\t2\nkode\n\nAkhir\nbaris\n"_s);
    CHECK(document.leftOut == u"[1]: https://x.example\n"_s);
}

TEST_CASE("Japanese lines of a paragraph are joined without a space")
{
    CHECK(readMarkdown("両国は協力に\n関する覚書に署名した。\n").text == u"両国は協力に関する覚書に署名した。\n"_s);
}

TEST_CASE("A text that is not called Markdown stays as it is")
{
    const auto article = import::importBytes("# Bukan *judul*\n\nSatu kalimat saja di sini.\n", u"a.txt"_s);
    REQUIRE(article.has_value());
    CHECK(article->text == u"# Bukan *judul*\n\nSatu kalimat saja di sini.\n"_s);
    CHECK(article->format == u"text"_s);
    CHECK(article->leftOut.isEmpty());
}

TEST_CASE("Odd Markdown takes no long time")
{
    for (const QString& piece : {u"["_s, u"!["_s, u"*"_s, u"_a"_s, u"`"_s, u"<"_s, u"[]("_s, u"> "_s, u"- "_s}) {
        const QByteArray text = piece.repeated(20000).toUtf8();
        static_cast<void>(readMarkdown(text));
    }
}
