#include "app/cli/export_options.h"

#include "app/cli/command_options.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/notes_formats.h"

#include <QCommandLineParser>
#include <QTimeZone>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<base::Error> badUsage(const QString& sentence)
{
    return base::failure(base::ErrorKind::BadUsage, sentence);
}

base::Result<exports::StatusChoice> statusesFrom(const QString& text)
{
    exports::StatusChoice statuses;
    for (const QString& word : text.split(u',')) {
        if (word == "confirmed"_L1) {
            statuses.setFlag(exports::Statuses::Confirmed);
        } else if (word == "suggested"_L1) {
            statuses.setFlag(exports::Statuses::Suggested);
        } else if (word == "rejected"_L1) {
            statuses.setFlag(exports::Statuses::Rejected);
        } else {
            return badUsage(u"--status: “%1” is none of confirmed, suggested, rejected."_s.arg(word));
        }
    }
    return statuses;
}

base::Result<QDateTime> madeFrom(const QString& text)
{
    if (text == "none"_L1) {
        return QDateTime();
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return badUsage(u"--made: “%1” is neither a day like 2025-06-02 nor “none”."_s.arg(text));
    }
    return QDateTime(day, QTime(0, 0), QTimeZone::UTC);
}

base::Result<void> readFormat(ExportOptions& options, const QString& what, const QString& format)
{
    if (what == "corrections"_L1) {
        options.what = ExportWhat::Corrections;
        options.format = format;
        return format == "json"_L1 ? base::Result<void>() : badUsage(u"--format: corrections are written as json."_s);
    }
    if (what != "notes"_L1 && what != "chronology"_L1) {
        return badUsage(u"--what: say “notes”, “chronology” or “corrections”."_s);
    }
    options.what = what == "notes"_L1 ? ExportWhat::Notes : ExportWhat::Chronology;
    const bool isKnown = options.what == ExportWhat::Notes ? exports::notesFormatFromName(format).has_value()
                                                           : exports::chronologyFormatFromName(format).has_value();
    if (!isKnown) {
        const QStringList known
            = options.what == ExportWhat::Notes ? exports::notesFormatNames() : exports::chronologyFormatNames();
        return badUsage(u"--format: “%1” is none of %2."_s.arg(format, known.join(u", "_s)));
    }
    options.format = format;
    return {};
}

void addOptions(QCommandLineParser& parser)
{
    for (const char* name : {"library", "what", "track", "from", "to", "label", "status", "creator", "made"}) {
        parser.addOption({QString::fromLatin1(name), {}, u"value"_s});
    }
    parser.addOption({{u"f"_s, u"format"_s}, {}, u"value"_s});
    parser.addOption({{u"o"_s, u"output"_s}, {}, u"value"_s});
    for (const char* name : {"force", "update", "bom", "no-summary"}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    }
}

} // namespace

base::Result<ExportOptions> exportOptionsOf(const QStringList& arguments, const QDateTime& today)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        return badUsage(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return badUsage(u"“%1” is not an option. “linimasa-cli export --help” tells more."_s.arg(
            parser.positionalArguments().front()));
    }
    ExportOptions options {.library = parser.value(u"library"_s),
                           .format = {},
                           .output = parser.value(u"output"_s),
                           .filter = {},
                           .labels = parser.values(u"label"_s),
                           .statuses = {},
                           .csv = {},
                           .creator = parser.value(u"creator"_s),
                           .made = today};
    if (const auto read = readFormat(options, parser.value(u"what"_s), parser.value(u"format"_s)); !read) {
        return std::unexpected(read.error());
    }
    if (options.output.isEmpty()) {
        return badUsage(u"-o: name the file to write, or “-” for standard output."_s);
    }
    const auto from = dateOption(parser, u"from"_s);
    const auto to = dateOption(parser, u"to"_s);
    if (!from || !to) {
        return std::unexpected(!from ? from.error() : to.error());
    }
    options.filter = {.tracks = parser.values(u"track"_s), .from = *from, .to = *to};
    if (parser.isSet(u"status"_s)) {
        const auto statuses = statusesFrom(parser.value(u"status"_s));
        if (!statuses) {
            return std::unexpected(statuses.error());
        }
        options.statuses = *statuses;
    }
    if (parser.isSet(u"made"_s)) {
        const auto made = madeFrom(parser.value(u"made"_s));
        if (!made) {
            return std::unexpected(made.error());
        }
        options.made = *made;
    }
    if (parser.isSet(u"force"_s) && parser.isSet(u"update"_s)) {
        return badUsage(u"--force replaces a file and --update keeps your words in it: give one of them."_s);
    }
    if (parser.isSet(u"update"_s) && (options.format != "md"_L1 || options.what != ExportWhat::Notes)) {
        return badUsage(u"--update is for notes in the format md."_s);
    }
    options.existing = parser.isSet(u"force"_s) ? ExistingOutput::Replace
        : parser.isSet(u"update"_s)             ? ExistingOutput::Update
                                                : ExistingOutput::Refuse;
    options.csv = {.byteOrderMark = parser.isSet(u"bom"_s) ? exports::ByteOrderMark::Yes : exports::ByteOrderMark::No,
                   .summaryLine = parser.isSet(u"no-summary"_s) ? exports::SummaryLine::No : exports::SummaryLine::Yes};
    return options;
}

} // namespace linimasa::cli
