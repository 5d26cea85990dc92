// linimasa-read: reads one file from standard input and writes what it found, or why it cannot be read, as a record
// (app/import/document_record.h). Linimasa starts it for formats that strangers' programs made; it is of no use by hand but
// to look at a record: linimasa-read < FILE
#include "app/import/document_record.h"
#include "app/read/confinement.h"
#include "app/read/read_document.h"

#include <QFile>

#include <cstdio>

using namespace linimasa;

int main()
{
    read::confine();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 1;
    }
    const QByteArray record = import::toRecord(read::readDocument(input.readAll()));
    const auto size = static_cast<std::size_t>(record.size());
    const bool written = std::fwrite(record.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    // What the libraries would free now, the system frees sooner.
    std::_Exit(written ? 0 : 1);
}
