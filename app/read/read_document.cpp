#include "app/read/read_document.h"

#include "app/import/format_sniffer.h"
#include "app/import/reading_limits.h"
#include "app/import/unreadable.h"
#include "app/read/html_reader.h"
#include "app/read/mail_reader.h"
#include "app/read/package_reader.h"
#include "app/read/pdf_reader.h"

namespace linimasa::read {

using namespace Qt::StringLiterals;

namespace {

base::Result<import::Document> readByFormat(QByteArrayView bytes)
{
    switch (import::formatOf(bytes, {})) {
    case import::Format::Html:
        return readHtml(bytes);
    case import::Format::Mail:
        return readMail(bytes);
    case import::Format::Pdf:
        return readPdf(bytes);
    case import::Format::Zip:
        return readPackage(bytes);
    case import::Format::Text:
    case import::Format::Markdown:
        return base::failure(base::ErrorKind::Unsupported, u"This is a text, which needs no reading program."_s);
    case import::Format::Unreadable:
        break;
    }
    return std::unexpected(import::explainUnreadable(bytes));
}

} // namespace

base::Result<import::Document> readDocument(QByteArrayView bytes)
{
    auto document = readByFormat(bytes);
    if (document && document->text.size() > import::longestDocument) {
        return base::failure(base::ErrorKind::TooLarge, u"The file has more text than an article holds."_s);
    }
    return document;
}

} // namespace linimasa::read
