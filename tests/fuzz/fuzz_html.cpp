#include "app/import/format_sniffer.h"
#include "app/read/html_reader.h"

#include <cstdint>

#include "document_checks.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (import::formatOf(bytes, {}) == import::Format::Html) {
        fuzz::expectDocument(read::readHtml(bytes));
    }
    return 0;
}
