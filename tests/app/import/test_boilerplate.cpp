#include "app/domain/names.h"
#include "app/import/importer.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

domain::Article read(const QString& text)
{
    return import::importText({.id = u"t"_s, .text = text}).value();
}

/// "kind: text" of every part set aside.
QStringList asideOf(const QString& text)
{
    const domain::Article article = read(text);
    QStringList found;
    for (const domain::Boilerplate& part : article.boilerplate) {
        found.append(domain::nameOf(part.why) + u": "_s + part.range.of(article.text).toString());
    }
    return found;
}

const QString tellingId
    = u"JAKARTA, CONTOHKABAR.ID – Kementerian Luar Negeri menyambut delegasi Jepang untuk membahas keamanan "
      u"jaringan.\n\n"
      u"Pertemuan itu berlangsung dua hari dan menghasilkan catatan bersama yang akan ditindaklanjuti oleh tim teknis.\n"_s;
const QString tellingEn
    = u"TOKYO (Sample Wire) – Officials of the two countries compared notes on network defense for a second day on "
      u"Monday.\n\n"
      u"They agreed to meet again in the autumn, and to send each other lists of the people who answer the phone at night.\n"_s;
const QString tellingVi
    = u"HÀ NỘI – Hai bên đã trao đổi kinh nghiệm về bảo vệ mạng trong khuôn khổ chuyến thăm của đoàn chuyên gia Nhật "
      u"Bản.\n\n"
      u"Theo kế hoạch, nhóm kỹ thuật sẽ gặp lại vào cuối năm để hoàn thiện tài liệu và thống nhất đầu mối liên lạc.\n"_s;
const QString tellingJa
    = u"【東京="
      u"見本】両国の担当者は二日目の協議で、重要インフラの防護に関する情報を交換し、年内に再び会合を開くことで一致した"
      u"。\n\n"
      u"協議には各省庁の専門家が加わり、夜間の連絡先の一覧を互いに渡すことも決めたと担当者は記者団に説明した。\n"_s;

} // namespace

TEST_CASE("A plain article has nothing set aside")
{
    CHECK(asideOf(u"Menteri bertemu\n\n"_s + tellingId).isEmpty());
    CHECK(asideOf(u"Ministers meet again\n\n"_s + tellingEn).isEmpty());
    CHECK(asideOf(u"Hai bộ trưởng gặp nhau\n\n"_s + tellingVi).isEmpty());
    CHECK(asideOf(u"担当者が再び会合\n\n"_s + tellingJa).isEmpty());
}

TEST_CASE("What is above the text: section, byline, date, share bar, credit")
{
    CHECK(asideOf(u"Menteri bertemu delegasi di ibu kota\nDunia\nPenulis: Sari Contoh\nRabu, 3 Mei 2023 | 10:15 WIB\n"_s
                  u"Bagikan: Facebook WhatsApp Telegram\n\n"_s
                  + tellingId)
          == QStringList {u"navigation: Dunia"_s, u"byline: Penulis: Sari Contoh"_s,
                          u"byline: Rabu, 3 Mei 2023 | 10:15 WIB"_s,
                          u"navigation: Bagikan: Facebook WhatsApp Telegram"_s});
    CHECK(asideOf(
              u"Ministers meet again in the capital\nBy Ann Example | May 3, 2023 10:15 a.m.\nHome > World > Asia\n\n"_s
              + tellingEn)
          == QStringList {u"byline: By Ann Example | May 3, 2023 10:15 a.m."_s, u"navigation: Home > World > Asia"_s});
    CHECK(asideOf(u"担当者が再び会合、連絡先を交換\n2023年5月3日 10:15　国際\n\n"_s + tellingJa)
          == QStringList {u"byline: 2023年5月3日 10:15　国際"_s});
}

TEST_CASE("What is below the text in four languages")
{
    CHECK(
        asideOf(u"Menteri bertemu delegasi\n\n"_s + tellingId
                + u"(ab/cde)\nSumber: Kantor Berita Contoh\n\nBerita terkait\nHarga ikan naik di pasar\nJalan utama "_s
                  u"ditutup\n12\n")
        == QStringList {u"reporter-code: (ab/cde)"_s, u"source: Sumber: Kantor Berita Contoh"_s,
                        u"related-links: Berita terkait"_s, u"related-links: Harga ikan naik di pasar"_s,
                        u"related-links: Jalan utama ditutup"_s, u"counter: 12"_s});
    CHECK(
        asideOf(
            u"Ministers meet again\n\n"_s + tellingEn
            + u"Read more:\nBridge closed for repairs\nFish prices rise\n© 2023 Sample Wire. All rights reserved.\n"_s)
        == QStringList {u"related-links: Read more:"_s, u"related-links: Bridge closed for repairs"_s,
                        u"related-links: Fish prices rise"_s,
                        u"copyright: © 2023 Sample Wire. All rights reserved."_s});
    CHECK(
        asideOf(u"Hai bên gặp lại\n\n"_s + tellingVi + u"Tin liên quan\n- Giá cá tăng nhẹ\nTừ khóa: mạng, an ninh\n"_s)
        == QStringList {u"related-links: Tin liên quan"_s, u"related-links: - Giá cá tăng nhẹ"_s,
                        u"navigation: Từ khóa: mạng, an ninh"_s});
    CHECK(asideOf(u"担当者が再び会合\n\n"_s + tellingJa + u"関連記事\n橋の補修始まる\n"_s)
          == QStringList {u"related-links: 関連記事"_s, u"related-links: 橋の補修始まる"_s});
}

TEST_CASE("Headlines without a heading at the end are links")
{
    CHECK(asideOf(u"Menteri bertemu delegasi\n\n"_s + tellingId
                  + u"\nHarga Ikan Naik di Pasar Pagi\n\nJalan Utama Ditutup Sepekan\n"_s)
          == QStringList {u"related-links: Harga Ikan Naik di Pasar Pagi"_s,
                          u"related-links: Jalan Utama Ditutup Sepekan"_s});
}

TEST_CASE("A box of links in the middle does not swallow the rest of the article")
{
    const QStringList aside
        = asideOf(u"Menteri bertemu delegasi\n\n"_s + tellingId + u"\nBaca juga: Harga ikan naik\n\n"_s
                  + tellingId.sliced(tellingId.indexOf(u"Pertemuan"_s)));
    CHECK(aside == QStringList {u"read-more: Baca juga: Harga ikan naik"_s});
    const QStringList box = asideOf(
        u"Ministers meet again\n\n"_s + tellingEn + u"\nRelated\nFish prices rise\n\n"_s
        + tellingEn.sliced(tellingEn.indexOf(u"They agreed"_s))
        + u"\nA third meeting is planned for the winter, when a new list of numbers will have to be made.\n"_s
        + u"\nNobody could say who will pay for the calls, which are many in the nights before holidays.\n"_s);
    CHECK(box == QStringList {u"related-links: Related"_s, u"related-links: Fish prices rise"_s});
}

TEST_CASE("Captions are told by their label or credit; a paragraph with a credit at its end is none")
{
    CHECK(asideOf(u"Menteri bertemu delegasi\n\n"_s + tellingId
                  + u"\nDua menteri berjabat tangan di teras gedung (Foto: Dok/Contoh)\n\n"_s + tellingId)
          == QStringList {u"caption: Dua menteri berjabat tangan di teras gedung (Foto: Dok/Contoh)"_s});
    CHECK(asideOf(u"担当者が再び会合\n\n"_s + tellingJa + u"写真：握手する担当者（代表撮影）\n"_s)
          == QStringList {u"caption: 写真：握手する担当者（代表撮影）"_s});
    CHECK(asideOf(u"Hai bên gặp lại\nẢnh: Đoàn chuyên gia tại buổi làm việc. (Nguồn: Mẫu)\n\n"_s + tellingVi)
          == QStringList {u"caption: Ảnh: Đoàn chuyên gia tại buổi làm việc. (Nguồn: Mẫu)"_s});
}

TEST_CASE("A reporter's code and an end mark at the end of a paragraph are set aside, its words are not")
{
    const QString text
        = u"Menteri bertemu delegasi\n\n"_s + tellingId.trimmed() + u" (ab/cd). []\n\nHarga Ikan Naik Lagi\n"_s;
    CHECK(asideOf(text) == QStringList {u"reporter-code: (ab/cd). []"_s, u"related-links: Harga Ikan Naik Lagi"_s});
}

TEST_CASE("Sentences that name a phone or a photo are telling")
{
    CHECK(asideOf(u"Ministers meet again\n\n"_s + tellingEn
                  + u"The embassy had no comment. Calls to (02) 555-1234 went unanswered.\n"_s)
              .isEmpty());
    CHECK(asideOf(u"Ministers meet again\n\n"_s + tellingEn + u"He left.\n"_s).isEmpty());
    CHECK(asideOf(u"Ministers meet again\n\n"_s + tellingEn
                  + u"Report suspicious mail to the hotline at 0800 555 123.\n"_s)
              .size()
          == 1);
}
