#include "app/import/document_record.h"

#include <cstdint>

#include "document_checks.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // As a record that a broken reader wrote, and as a record's text.
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    fuzz::expectDocument(import::fromRecord(bytes));
    import::Document document;
    assemble(document,
             {{import::BlockKind::Title, QString::fromLatin1(bytes.left(80))},
              {import::BlockKind::Caption, QString::fromUtf8(bytes)}});
    fuzz::expectDocument(document);
    QByteArray record = import::toRecord(document);
    for (std::size_t i = 0; i < size && i < 64; ++i) {
        record[static_cast<qsizetype>(data[i]) * 7 % record.size()] = static_cast<char>(data[size - 1 - i]);
    }
    fuzz::expectDocument(import::fromRecord(record));
    return 0;
}
