#include "app/read/package_reader.h"

#include "app/read/docx_reader.h"
#include "app/read/epub_reader.h"
#include "app/read/odt_reader.h"
#include "app/read/zip_archive.h"

namespace linimasa::read {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using Result = base::Result<import::Document>;

namespace {

Result notAnArticle(const QString& what)
{
    return failure(
        ErrorKind::Unsupported,
        u"This is %1, not an article. Save the text you need as PDF, ODT or text and open that."_s.arg(what));
}

Result readOpenDocument(ZipArchive& archive, const QString& type)
{
    if (type.startsWith("application/vnd.oasis.opendocument.text"_L1)) {
        return readOdt(archive);
    }
    if (type.contains("spreadsheet"_L1)) {
        return notAnArticle(u"a spreadsheet (ODS)"_s);
    }
    if (type.contains("presentation"_L1)) {
        return notAnArticle(u"a presentation (ODP)"_s);
    }
    return notAnArticle(u"an OpenDocument file that is no text"_s);
}

Result readOffice(ZipArchive& archive, const QByteArray& types)
{
    if (types.contains("wordprocessingml") || types.contains("ms-word.document")) {
        return readDocx(archive);
    }
    if (types.contains("spreadsheetml") || types.contains("ms-excel")) {
        return notAnArticle(u"a spreadsheet (XLSX)"_s);
    }
    if (types.contains("presentationml") || types.contains("ms-powerpoint")) {
        return notAnArticle(u"a presentation (PPTX)"_s);
    }
    return notAnArticle(u"an Office file of a kind that is not read"_s);
}

} // namespace

Result readPackage(QByteArrayView bytes)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    if (archive->has(u"mimetype"_s)) {
        const auto written = archive->part(u"mimetype"_s);
        if (!written) {
            return std::unexpected(written.error());
        }
        const QString type = QString::fromLatin1(written->first(std::min<qsizetype>(written->size(), 200))).trimmed();
        if (type == "application/epub+zip"_L1) {
            return readEpub(*archive);
        }
        if (type.startsWith("application/vnd.oasis.opendocument."_L1)) {
            return readOpenDocument(*archive, type);
        }
    }
    if (archive->has(u"[Content_Types].xml"_s)) {
        const auto types = archive->part(u"[Content_Types].xml"_s);
        return types ? readOffice(*archive, *types) : Result(std::unexpected(types.error()));
    }
    if (archive->has(u"META-INF/container.xml"_s)) {
        return readEpub(*archive);
    }
    if (archive->has(u"content.xml"_s) && archive->has(u"META-INF/manifest.xml"_s)) {
        return readOdt(*archive);
    }
    return failure(ErrorKind::Unsupported, u"This is a packed file (ZIP). Unpack it and open what is in it."_s);
}

} // namespace linimasa::read
