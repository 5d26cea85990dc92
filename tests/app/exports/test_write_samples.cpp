#include "app/exports/chronology_formats.h"
#include "app/exports/notes_formats.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include "sample_chronology.h"
#include "sample_notes.h"

using namespace Qt::StringLiterals;
using namespace linimasa::exports;

// Hidden: run by tests/exports/check.sh, which reads the files with other programs.
TEST_CASE("Writes every format into the folder named by LINIMASA_EXPORT_SAMPLES", "[.samples]")
{
    const QDir folder(qEnvironmentVariable("LINIMASA_EXPORT_SAMPLES"));
    REQUIRE(folder.exists());
    const auto put = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    const CsvOptions csv {.byteOrderMark = ByteOrderMark::Yes, .summaryLine = SummaryLine::Yes};
    const SampleNotes notes;
    for (const QString& name : notesFormatNames()) {
        const auto format = notesFormatFromName(name).value();
        put(u"notes-%1.%2"_s.arg(name, fileExtensionOf(format)), writeNotes(notes.view(), format, csv));
    }
    const SampleChronology chronology;
    for (const QString& name : chronologyFormatNames()) {
        const auto format = chronologyFormatFromName(name).value();
        put(u"chronology-%1.%2"_s.arg(name, fileExtensionOf(format)), writeChronology(chronology.view(), format, csv));
    }
}
