#include "app/import/markdown_reader.h"

#include <cstdint>

#include "document_checks.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::expectDocument(import::readMarkdown(QByteArrayView(data, static_cast<qsizetype>(size))));
    return 0;
}
