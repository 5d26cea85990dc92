#include "app/import/unreadable.h"

#include "app/import/encoding.h"
#include "app/import/format_sniffer.h"

#include <QStringList>

#include <algorithm>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

base::Error unsupported(const QString& sentence)
{
    return {.kind = ErrorKind::Unsupported, .sentence = sentence, .detail = {}};
}

base::Error explainXml(const QString& root)
{
    const QString name = root.section(u':', -1).toLower();
    if (name == "svg"_L1) {
        return unsupported(u"This is a picture (SVG), not an article."_s);
    }
    if (name == "rss"_L1 || name == "feed"_L1 || name == "rdf"_L1) {
        return unsupported(u"This is a news feed, not an article. Open its stories in a browser and save those."_s);
    }
    if (root.startsWith("office:"_L1)) {
        return unsupported(u"This is an OpenDocument file without its usual packing. Save it as ODT and open that."_s);
    }
    return unsupported(
        u"This is an XML file (<%1>) of a kind that is not read. Save it as HTML, PDF or text."_s.arg(root));
}

} // namespace

base::Error explainUnreadable(QByteArrayView bytes)
{
    const auto binary = looksLikeWideText(bytes) ? std::nullopt : binaryFormatOf(bytes);
    if (!binary) {
        constexpr qsizetype reach = 4096;
        return explainXml(xmlRootOf(decode(bytes.first(std::min(bytes.size(), reach))).text));
    }
    const QString& name = *binary;
    if (name.isEmpty()) {
        return {.kind = ErrorKind::NotText, .sentence = u"This is not a text file."_s, .detail = {}};
    }
    if (name == "RTF"_L1) {
        return unsupported(
            u"RTF files are not read. Open it in LibreOffice or Word, save it as ODT, DOCX or PDF, and open that."_s);
    }
    if (name == "Microsoft Office"_L1) {
        return unsupported(
            u"This is an old Microsoft Office file (DOC), or one locked with a password. Open it in Word or "
            u"LibreOffice, save it as DOCX or ODT without a password, and open that."_s);
    }
    if (QStringList {u"PNG"_s, u"JPEG"_s, u"GIF"_s, u"TIFF"_s, u"WebP"_s}.contains(name)) {
        return {
            .kind = ErrorKind::NotText,
            .sentence
            = u"This is a picture (%1). Let a text recognition program (OCR) read it and open the text."_s.arg(name),
            .detail = {}};
    }
    if (QStringList {u"gzip"_s, u"bzip2"_s, u"xz"_s, u"Zstandard"_s, u"7-Zip"_s, u"RAR"_s, u"tar"_s}.contains(name)) {
        return {.kind = ErrorKind::NotText,
                .sentence = u"This is a packed file (%1). Unpack it and open what is in it."_s.arg(name),
                .detail = {}};
    }
    return {.kind = ErrorKind::NotText,
            .sentence = u"This is not a text file (it looks like %1)."_s.arg(name),
            .detail = {}};
}

} // namespace linimasa::import
