#include "app/import/format_sniffer.h"
#include "app/import/unreadable.h"
#include "tests/support/printing.h"

#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa::import;

namespace {

Format of(QByteArrayView bytes)
{
    return formatOf(bytes, u"a.txt"_s);
}

} // namespace

TEST_CASE("The bytes tell what a file is, not its name")
{
    CHECK(of("<!DOCTYPE html><html><body>x") == Format::Html);
    CHECK(of("\xef\xbb\xbf  <!-- saved --> \n<html>") == Format::Html);
    CHECK(of("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html>") == Format::Html);
    CHECK(of("<p>Satu kalimat.</p>") == Format::Html);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(u"<!DOCTYPE html><html><body>Sebuah halaman</body></html>"_s);
    CHECK(of(wide) == Format::Html);
    CHECK(of("%PDF-1.7\n...") == Format::Pdf);
    CHECK(of("junk\n%PDF-1.7\n1 0 obj<<>>endobj") == Format::Pdf);
    CHECK(of("PK\x03\x04") == Format::Zip);
    CHECK(of("Received: from a\r\nMessage-ID: <1@x>\r\nSubject: Berita\r\n\r\nIsi.") == Format::Mail);
    CHECK(of("From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: "
             "multipart/related;\n\tboundary=b\n\n--b")
          == Format::Mail);
    CHECK(formatOf("# Judul\n\nIsi.", u"catatan.MD"_s) == Format::Markdown);
    CHECK(formatOf("<html><body>x", u"catatan.md"_s) == Format::Html);
}

TEST_CASE("Texts stay texts")
{
    CHECK(of("Jepang < Vietnam, kata menteri.") == Format::Text);
    CHECK(of("<3 kata pembaca itu.") == Format::Text);
    CHECK(of("From: Redaksi\nDate: 24 November 2021\nSubject: Berita\n\nIsi yang disalin dari surat.") == Format::Text);
    CHECK(of("Judul: satu\nKota: Tokyo\n\nIsi berita.") == Format::Text);
    CHECK(of("Berkas PDF mulai dengan %PDF-1.7, kata dia.") == Format::Text);
}

TEST_CASE("What nobody reads says why, and what to do")
{
    const auto sentence = [](QByteArrayView bytes) {
        CHECK(of(bytes) == Format::Unreadable);
        return explainUnreadable(bytes).sentence;
    };
    CHECK(sentence("{\\rtf1\\ansi Isi \\'e9\xe9}").contains(u"DOCX"_s));
    CHECK(sentence("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").contains(u"DOC"_s));
    CHECK(sentence("\x89PNG\r\n\x1a\n").contains(u"OCR"_s));
    CHECK(sentence("\x1f\x8b\x08\x08").contains(u"Unpack"_s));
    CHECK(sentence("<?xml version='1.0'?><rss version='2.0'>").contains(u"feed"_s));
    CHECK(sentence("<svg xmlns='http://www.w3.org/2000/svg'>").contains(u"picture"_s));
    CHECK(sentence("<?xml version='1.0'?><daftar>").contains(u"<daftar>"_s));
}
