#!/usr/bin/env python3
"""Makes the damaged and hostile files of this folder anew, always the same bytes: make_damaged.py. Needs Python alone; the whole files
that some of them are cut from are those of tests/formats."""
import io
import pathlib
import struct
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent
WHOLE = HERE.parents[1] / "formats"
ODT = b"application/vnd.oasis.opendocument.text"
WORD_TYPES = (b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' "
              b"ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
CONTAINER = b"<container><rootfiles><rootfile full-path='OEBPS/a.opf'/></rootfiles></container>"


def write(name, data):
    (HERE / name).write_bytes(data)


def packed(parts):
    """A ZIP whose first part is stored, as formats want it of `mimetype`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number, (name, data) in enumerate(parts):
            entry = zipfile.ZipInfo(name, (2026, 11, 25, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if number == 0 else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return buffer.getvalue()


def word(body, before=b""):
    return packed([("[Content_Types].xml", WORD_TYPES),
                   ("word/document.xml", b"<?xml version='1.0' encoding='UTF-8'?>" + before
                    + b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                    + body + b"</w:body></w:document>")])


def pdf(objects, trailer=b"<</Root 1 0 R>>", tail=b""):
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + body + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer" + trailer + b"\n" + tail + b"startxref\n%d\n%%%%EOF\n" % start


def stream(data, extra=b""):
    return b"<<%s/Length %d>>stream\n" % (extra, len(data)) + data + b"\nendstream\n"


def cut():
    """The loading was broken off."""
    for name, share in (("libreoffice.docx", 0.5), ("libreoffice.odt", 0.5), ("pandoc.epub", 0.5), ("columns.pdf", 0.02),
                        ("mail-base64.eml", 0.2), ("chromium.mhtml", 0.05)):
        whole = (WHOLE / name).read_bytes()
        write("cut-" + name, whole[:int(len(whole) * share)])
    whole = (WHOLE / "chromium.html").read_bytes()
    write("cut-chromium.html", whole[:whole.index(b"</p>") // 2 * 2])
    whole = bytearray((WHOLE / "pandoc.docx").read_bytes())
    for place in range(100, len(whole), 97):
        whole[place] ^= 0x55
    write("bad-disk.docx", bytes(whole))
    write("never-written.odt", (WHOLE / "libreoffice.odt").read_bytes()[:30] + bytes(5000))
    write("end-only.pdf", (WHOLE / "columns.pdf").read_bytes()[-4000:])


def bombs():
    """What becomes a thousand times as large."""
    write("bomb-in-content.odt", packed([("mimetype", ODT), ("content.xml", b" " * (48 << 20))]))
    inner = packed([("a.txt", b"0" * (8 << 20))])
    for _ in range(6):
        inner = packed([("stored", b""), *[(f"{number}.zip", inner) for number in range(4)]])
    write("bomb-of-archives.zip", inner)
    laughs = b"<!DOCTYPE w [<!ENTITY a 'haha haha haha '>"
    for letter in range(ord("b"), ord("k")):
        laughs += b"<!ENTITY %c '%s'>" % (letter, b"&%c;" % (letter - 1) * 10)
    write("bomb-of-entities.docx", word(b"<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", laughs + b"]>"))
    write("bomb-of-entities.xhtml", b"<?xml version='1.0'?>" + laughs.replace(b"DOCTYPE w", b"DOCTYPE html")
          + b"]><html xmlns='http://www.w3.org/1999/xhtml'><body><p>&j;</p></body></html>")
    write("entity-of-a-file.docx", word(b"<w:p><w:r><w:t>&file;</w:t></w:r></w:p>",
                                        b"<!DOCTYPE w [<!ENTITY file SYSTEM 'file:///etc/passwd'>]>"))
    write("bomb-of-parts.epub", packed([("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER),
                                        *[(str(number), b"") for number in range(1500)]]))
    page = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"]
    once = zlib.compress(b" " * (64 << 20), 9)
    write("bomb-of-streams.pdf", pdf([*page, stream(zlib.compress(once, 9), b"/Filter[/FlateDecode/FlateDecode]")]))


def locked():
    """What is read with a password only."""
    manifest = (b"<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry "
                b"manifest:full-path='content.xml' manifest:media-type='text/xml' manifest:size='4000'><manifest:encryption-data "
                b"manifest:checksum-type='SHA256/1K' manifest:checksum='AAAA'><manifest:algorithm manifest:algorithm-name="
                b"'http://www.w3.org/2001/04/xmlenc#aes256-cbc'/></manifest:encryption-data></manifest:file-entry></manifest:manifest>")
    noise = zlib.compress(WHOLE.joinpath("columns.pdf").read_bytes(), 9)[:3000]
    write("locked.odt", packed([("mimetype", ODT), ("content.xml", noise), ("META-INF/manifest.xml", manifest)]))
    # Office packs a locked document into the container of its old formats, beside the words "EncryptedPackage".
    write("locked.docx", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHH", 0x3E, 3, 0xFFFE) + bytes(482)
          + "EncryptedPackage".encode("utf-16-le") + noise)
    write("locked.epub", packed([("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER),
                                 ("META-INF/encryption.xml", b"<encryption><EncryptedData><CipherData><CipherReference "
                                  b"URI='OEBPS/a.xhtml'/></CipherData></EncryptedData></encryption>"),
                                 ("OEBPS/a.xhtml", noise)]))
    write("locked.pdf", (WHOLE / "locked.pdf").read_bytes())


def deep():
    """What is in what is in what…"""
    write("nested.html", b"<html><body>" + b"<div>" * 10000 + b"Dalam sekali.")
    write("nested.docx", word(b"<w:p>" * 10000 + b"<w:r><w:t>Dalam sekali.</w:t></w:r>" + b"</w:p>" * 10000))
    write("nested-data.html", b"<html><head><script type='application/ld+json'>" + b"[" * 20000
          + b"</script></head><body><p>Berita yang pendek saja.</p></body></html>")
    mail = b"From: a@example.com\nSubject: Dalam\nMIME-Version: 1.0\n"
    for number in range(1500):
        mail += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    write("nested.eml", mail + b"Content-Type: text/plain\n\nDalam sekali.\n")
    write("open-fonts.html", b"<html>" + b"".join(b"<font size=%d><p>x" % number for number in range(4000)))


def loops():
    """What leads back to itself."""
    write("loop-of-pages.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000000>>"]))
    write("loop-of-tables.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"],
                                    b"<</Root 1 0 R/Prev 9>>", b"xref\n0 0\ntrailer<</Prev 9>>\n"))
    write("loop-of-forms.pdf", pdf([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        stream(b"/F Do"),
        stream(b"/F Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>")]))


def large():
    """Dimensions that nobody has paper for."""
    catalogue = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"]
    write("huge-page.pdf", pdf([*catalogue, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000000000 1000000000000]>>"]))
    write("huge-picture.pdf", pdf([
        *catalogue,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>", stream(b"/I Do"),
        stream(zlib.compress(bytes(1000)), b"/Type/XObject/Subtype/Image/Width 2000000000/Height 2000000000/ColorSpace/DeviceRGB"
               b"/BitsPerComponent 8/Filter/FlateDecode")]))
    header = struct.pack(">IIBBBBB", 2**31 - 1, 2**31 - 1, 8, 6, 0, 0, 0)
    write("huge-picture.html", b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header
          + struct.pack(">I", zlib.crc32(b"IHDR" + header)))


def others():
    """Names that lie, and parts that are missing."""
    write("program-named.pdf", b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 2, 62, 1) + bytes(200))
    write("pdf-named.docx", (WHOLE / "libreoffice.pdf").read_bytes())
    write("word-named.html", (WHOLE / "pandoc.docx").read_bytes())
    write("page-named.pdf", (WHOLE / "chromium.html").read_bytes())
    write("rtf-named.docx", (WHOLE / "pandoc.rtf").read_bytes())
    write("gzip-named.eml", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03" + zlib.compress(b"x" * 100, 9)[2:-4] + bytes(8))
    write("spreadsheet-named.odt", packed([("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
                                           ("content.xml", b"<x/>")]))
    write("no-package.epub", packed([("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER)]))
    write("paths-out-of-it.epub", packed([("mimetype", b"application/epub+zip"),
                                          ("META-INF/container.xml", CONTAINER.replace(b"OEBPS/a.opf", b"../../../etc/passwd")),
                                          ("../../../../tmp/linimasa-was-here", b"x"), ("/etc/linimasa-was-here", b"x")]))
    write("no-body.docx", packed([("[Content_Types].xml", WORD_TYPES)]))
    write("no-parts.mhtml", b"From: <Saved by Blink>\nSubject: Kosong\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
          b"\ttype=\"text/html\";\n\tboundary=\"----x----\"\n\n------x------\n")
    write("no-page.mhtml", b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
          b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--x--\n")
    write("broken-base64.eml", b"From: a@example.com\nSubject: Rusak\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
          b"Content-Transfer-Encoding: base64\n\n!!!! ==== ~~~~\n\x00\x01\x02\n")
    write("no-words.html", b"<html><head><title></title><script>" + b"var a;" * 50 + b"</script></head><body></body></html>")
    write("no-root.pdf", b"%PDF-1.7\nxref\n0 99999999\ntrailer<<>>\nstartxref\n9\n%%EOF\n")


def remote():
    """What is to be fetched from elsewhere, in every way that a format knows: nothing is."""
    where = b"https://ads.example.net/tracker"
    write("remote.docx", packed([
        ("[Content_Types].xml", WORD_TYPES),
        ("word/_rels/document.xml.rels", b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
         b"<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' "
         b"Target='" + where + b"' TargetMode='External'/></Relationships>"),
        ("word/document.xml", b"<!DOCTYPE w SYSTEM '" + where + b".dtd'><w:document xmlns:w="
         b"'http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>Dua negara sepakat.</w:t></w:r></w:p>"
         b"</w:body></w:document>")]))
    write("remote.odt", packed([
        ("mimetype", ODT),
        ("content.xml", b"<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text="
         b"'urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
         b"xmlns:xlink='http://www.w3.org/1999/xlink'><office:body><office:text><text:p>Dua negara sepakat.<draw:frame><draw:image "
         b"xlink:href='" + where + b".png'/></draw:frame></text:p></office:text></office:body></office:document-content>")]))
    write("remote.epub", packed([
        ("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER),
        ("OEBPS/a.opf", b"<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>"
         b"Buku</dc:title></metadata><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='b' href='"
         + where + b".xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/><itemref idref='b'/></spine>"
         b"</package>"),
        ("OEBPS/a.xhtml", b"<html xmlns='http://www.w3.org/1999/xhtml'><head><link rel='stylesheet' href='" + where
         + b".css'/></head><body><p>Dua negara sepakat.</p><img src='" + where + b".png'/></body></html>")]))
    write("remote.html", b"<!DOCTYPE html><html><head><base href='https://example.net/'><script src='" + where + b".js'></script><meta "
          b"http-equiv='refresh' content='0;url=" + where + b"'></head><body><p>Dua negara sepakat.</p><iframe src='" + where
          + b"'></iframe><img srcset='" + where + b".png 2x'><object data='" + where + b".swf'></object></body></html>")
    write("remote.eml", b"From: a@example.com\nSubject: Sepakat\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
          b"--x\nContent-Type: text/html\n\n<p>Dua negara sepakat.</p><img src='" + where + b".gif'>\n--x\nContent-Type: "
          b"message/external-body; access-type=URL; URL=\"" + where + b"\"\n\nContent-Type: text/plain\n\n--x--\n")
    write("remote.md", b"# Sepakat\n\nDua negara sepakat. ![gambar](" + where + b".png)\n\n<img src='" + where + b".gif'>\n")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    write("remote.pdf", pdf([
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + where + b")>>/AA<</WC<</S/SubmitForm/F<</FS/URL/F(" + where
        + b")>>>>>>>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>>>",
        stream(b"BT /F 12 Tf 50 700 Td (Dua negara sepakat hari ini.) Tj ET /I Do"), font,
        stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/F<</FS/URL/F(" + where + b")>>")]))


for make in (cut, bombs, locked, deep, loops, large, others, remote):
    make()
print(f"{len(list(HERE.iterdir())) - 2} files, {sum(path.stat().st_size for path in HERE.iterdir())} bytes")
