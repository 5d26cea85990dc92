#include "app/cli/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>

#include "expect.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // As it is, and as the text of a record that is well-formed.
    const QByteArray record
        = QJsonDocument(QJsonObject {{QStringLiteral("id"), 1}, {QStringLiteral("text"), QString::fromUtf8(bytes)}})
              .toJson(QJsonDocument::Compact);
    for (const QByteArray& line : {bytes, record}) {
        const cli::ParsedRecord parsed = cli::parseRecord(line);
        if (parsed.error) {
            fuzz::expect(!parsed.error->sentence.isEmpty(), "an error has a sentence");
        } else {
            static_cast<void>(import::importText(parsed.record));
        }
    }
    return 0;
}
