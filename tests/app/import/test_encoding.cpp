#include "app/import/encoding.h"
#include "tests/support/printing.h"

#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using linimasa::import::decode;

namespace {

// Bytes are written out, so that the test does not trust the converters it tests.
const QByteArray shiftJis = QByteArray::fromHex( // 日本とベトナムは署名した。
    "93fa967b82c6837883678369838082cd8f9096bc82b582bd8142");
const QByteArray eucJp = QByteArray::fromHex("c6fccbdca4c8a5d9a5c8a5caa5e0a4cfbdf0ccbea4b7a4bfa1a3");
const QByteArray iso2022Jp = QByteArray::fromHex("1b2442467c4b5c244825592548254a2560244f3d704c3e2437243f21231b2842");
const QString japanese = u"日本とベトナムは署名した。"_s;

} // namespace

TEST_CASE("UTF-8 is itself, with and without a mark")
{
    const auto plain = decode("Việt Nam và Nhật Bản");
    CHECK(plain.text == u"Việt Nam và Nhật Bản"_s);
    CHECK(plain.encoding == u"UTF-8"_s);
    CHECK(plain.confidence == 1);
    CHECK(decode("\xef\xbb\xbfKamis").text == u"Kamis"_s);
    CHECK(decode("plain ascii").encoding == u"UTF-8"_s);
}

TEST_CASE("UTF-8 with a few broken bytes stays UTF-8, with less confidence")
{
    QByteArray bytes("Hà Nội và Tokyo đã ký một thỏa thuận về an ninh mạng tại trụ sở Bộ.");
    bytes.insert(3, '\xff');
    const auto decoded = decode(bytes);
    CHECK(decoded.encoding == u"UTF-8"_s);
    CHECK(decoded.text.contains(u'\ufffd'));
    CHECK(decoded.text.contains(u"thỏa thuận"_s));
    CHECK(decoded.confidence < 1);
}

TEST_CASE("UTF-16 and UTF-32 are read with a mark and without")
{
    const QString text = u"TOKYO – Japan and Viet Nam signed. 日本\n"_s;
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QStringEncoder bare(encoding);
        const QByteArray withMark = marked.encode(text);
        const QByteArray withoutMark = bare.encode(text);
        CHECK(decode(withMark).text == text);
        CHECK(decode(withMark).confidence == 1);
        CHECK(decode(withoutMark).text == text);
        CHECK(decode(withoutMark).confidence < 1);
    }
}

TEST_CASE("Japanese encodings are told apart")
{
    CHECK(decode(shiftJis).text == japanese);
    CHECK(decode(shiftJis).encoding == u"Shift_JIS"_s);
    CHECK(decode(eucJp).text == japanese);
    CHECK(decode(eucJp).encoding == u"EUC-JP"_s);
    CHECK(decode(iso2022Jp).text == japanese);
    CHECK(decode(iso2022Jp).encoding == u"ISO-2022-JP"_s);
}

TEST_CASE("Windows-1258 gives composed Vietnamese")
{
    const auto decoded = decode(
        QByteArray::fromHex("42f4f2207472fdf5d26e6720f061de206b79ec2074686fd26120746875e2f26e2076eacc20616e206e696e6820"
                            "6d61f26e672076f5ec69204e68e2f274204261d26e207461f269204861cc204ef4f2692e"));
    CHECK(decoded.encoding == u"windows-1258"_s);
    CHECK(decoded.text == u"Bộ trưởng đã ký thỏa thuận về an ninh mạng với Nhật Bản tại Hà Nội."_s);
}

TEST_CASE("Windows-1252 reads quotation marks and accents")
{
    const auto decoded = decode("\x93"
                                "A caf\xe9 in Paris\x94 said S\xe3o Paulo\x92s mayor \x96 again");
    CHECK(decoded.encoding == u"windows-1252"_s);
    CHECK(decoded.text == u"“A café in Paris” said São Paulo’s mayor – again"_s);
}

TEST_CASE("Cut multi-byte text keeps what can be read")
{
    const auto decoded = decode(shiftJis.chopped(1));
    CHECK(decoded.encoding == u"Shift_JIS"_s);
    CHECK(decoded.text.startsWith(u"日本とベトナム"_s));
}
