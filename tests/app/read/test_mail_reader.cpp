#include "app/read/mail_reader.h"
#include "app/read/plain_mail.h"
#include "tests/support/printing.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using base::ErrorKind;
using import::BlockKind;
using read::readMail;

namespace {

import::Document documentOf(const QString& name)
{
    QFile file(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/formats/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto document = readMail(file.readAll());
    REQUIRE(document.has_value());
    return *document;
}

QString titleOf(const import::Document& document)
{
    return document.title ? document.title->of(document.text).toString() : QString();
}

QString publishedOf(const import::Document& document)
{
    return document.published.empty() ? QString() : document.published.front().date.toString();
}

} // namespace

TEST_CASE("Mail in quoted-printable: subject, sender, date, and the richer text")
{
    const import::Document mail = documentOf(u"mail-quoted-printable.eml"_s);
    CHECK(mail.format == u"EML"_s);
    CHECK(titleOf(mail) == u"Việt Nam và Nhật Bản ký bản ghi nhớ hợp tác an ninh mạng"_s);
    CHECK(mail.authors == QStringList {u"Báo Mẫu"_s});
    CHECK(mail.site == u"baomau.example.vn"_s);
    CHECK(publishedOf(mail) == u"2021-11-24"_s);
    CHECK(mail.text.contains(
        u"\n\nTOKYO, 24/11 – Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Nhật Bản hôm qua ký bản ghi nhớ về hợp tác an ninh mạng tại Tokyo.\n"_s));
    CHECK(!mail.text.contains(u'<'));
}

TEST_CASE("Japanese mail: base64, and ISO-2022-JP in subject and text")
{
    for (const QString& name : {u"mail-base64.eml"_s, u"mail-iso-2022-jp.eml"_s}) {
        INFO(name.toStdString());
        const import::Document mail = documentOf(name);
        CHECK(titleOf(mail) == u"日越、サイバー防衛協力で覚書に署名"_s);
        CHECK(mail.authors == QStringList {u"見本新聞"_s});
        CHECK(publishedOf(mail) == u"2021-11-24"_s);
        CHECK(mail.text.contains(u"岸信夫防衛相は23日、ベトナムの"_s));
    }
}

TEST_CASE("Flowed lines are joined and the signature is set aside")
{
    const import::Document mail = documentOf(u"mail-flowed.eml"_s);
    CHECK(mail.text.contains(
        u"agreed on Thursday to step up cooperation in private-sector cybersecurity at a conference in Tokyo."_s));
    const auto signature
        = std::ranges::find(mail.lines, std::optional(domain::BoilerplateKind::Navigation), &import::KnownLine::kind);
    REQUIRE(signature != mail.lines.end());
    CHECK(signature->range.of(mail.text) == u"The Sample Times"_s);
}

TEST_CASE("A page saved by Chromium as one file is read as a page")
{
    const import::Document page = documentOf(u"chromium.mhtml"_s);
    CHECK(page.format == u"MHTML"_s);
    CHECK(titleOf(page) == u"Jepang dan Vietnam Teken Kerja Sama Keamanan Siber"_s);
    CHECK(page.site == u"harian.example.com"_s);
    CHECK(publishedOf(page) == u"2021-11-24"_s); // not the day it was saved
    CHECK(page.text.contains(u"\n\nKishi mengatakan kepada wartawan"_s));
    CHECK(!page.text.contains(u"minyak goreng"_s));
    CHECK(page.leftOut.contains(u"minyak goreng"_s));
}

TEST_CASE("Lines cut to fit a screen are joined, short lines stay")
{
    const auto blocks = read::plainMailBlocks(
        u"> Jepang dan Vietnam menandatangani memorandum kerja sama keamanan\n> siber di Tokyo.\n\nSalam,\nBudi\n-- \nHarian Contoh\n"_s,
        read::Flow::Fixed);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0].text == u"Jepang dan Vietnam menandatangani memorandum kerja sama keamanan siber di Tokyo."_s);
    CHECK(blocks[1].text == u"Salam,\nBudi"_s);
    CHECK(blocks[2].kind == BlockKind::Contact);
}

TEST_CASE("A forwarded message without words of its own is the message forwarded; attachments are named")
{
    const auto mail = readMail(
        "Message-ID: <1@x>\nMIME-Version: 1.0\nSubject: Fwd\nFrom: A <a@example.com>\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
        "Message-ID: <2@x>\nMIME-Version: 1.0\nSubject: Isi\nFrom: Redaksi <r@example.com>\nDate: Wed, 24 Nov 2021 "
        "08:10:00 +0700\n"
        "Content-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: text/plain\n\nJepang dan Vietnam sepakat.\n"
        "--c\nContent-Type: application/pdf\nContent-Disposition: attachment; "
        "filename=\"naskah.pdf\"\n\nx\n--c--\n--b--\n");
    REQUIRE(mail.has_value());
    CHECK(titleOf(*mail) == u"Isi"_s);
    CHECK(mail->authors == QStringList {u"Redaksi"_s});
    CHECK(mail->leftOut == u"naskah.pdf\n"_s);
}

TEST_CASE("Mail that cannot be read is a clear error, however deep it is")
{
    const auto errorOf = [](QByteArrayView bytes) {
        const auto mail = readMail(bytes);
        REQUIRE(!mail.has_value());
        CHECK(!mail.error().sentence.isEmpty());
        return mail.error();
    };
    CHECK(errorOf("Message-ID: <1@x>\nMIME-Version: 1.0\nSubject: x\n\n").kind == ErrorKind::Empty);
    CHECK(errorOf("Message-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; "
                  "protocol=\"application/pgp-encrypted\"; boundary=b\n\n"
                  "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: "
                  "application/octet-stream\n\nx\n--b--\n")
              .sentence.contains(u"encrypted"_s));
    QByteArray deep = "Message-ID: <1@x>\nMIME-Version: 1.0\n";
    for (int i = 0; i < 2000; ++i) {
        const QByteArray boundary = QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=b" + boundary + "\n\n--b" + boundary + "\n";
    }
    CHECK(errorOf(deep).kind == ErrorKind::Empty);
}
