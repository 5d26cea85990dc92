#include "app/cli/command_options.h"
#include "app/cli/commands.h"
#include "app/cli/line_reader.h"
#include "app/cli/records.h"
#include "app/exports/analysis_json.h"
#include "app/import/file_walker.h"
#include "app/import/importer.h"
#include "app/jobs/in_order.h"

#include <QCommandLineParser>

#include <utility>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRecord = 96LL * 1024 * 1024; // bytes of a line; escapes make JSON longer than its text

struct Settings {
    exports::WithText withText = exports::WithText::No;
    import::ImportOptions import;
    int jobs = 1;
};

/// A line of the answer, or the complaint that stands for it.
struct Answer {
    QByteArray line;
    QString complaint;
};

Answer analyzeFile(const QString& path, const pipeline::Analyser& analyser, const Settings& settings)
{
    const auto article = import::importFile(path, settings.import);
    if (!article) {
        return {.line = {}, .complaint = u"%1: %2"_s.arg(path, article.error().sentence)};
    }
    return {.line = exports::analysisJson(*article, analyser.analyse(*article), settings.withText), .complaint = {}};
}

Answer analyzeRecord(const LineReader::Line& line, const pipeline::Analyser& analyser, const Settings& settings)
{
    const auto fail = [](const QString& id, const base::Error& error) {
        return Answer {.line = exports::analysisErrorJson(id, error),
                       .complaint = u"record %1: %2"_s.arg(id.isEmpty() ? u"without an id"_s : id, error.sentence)};
    };
    if (line.tooLong) {
        return fail({}, {base::ErrorKind::TooLarge, u"The record is too large."_s, {}});
    }
    const ParsedRecord parsed = parseRecord(line.bytes);
    if (parsed.error) {
        return fail(parsed.record.id, *parsed.error);
    }
    const auto article = import::importText(parsed.record, settings.import);
    if (!article) {
        return fail(parsed.record.id, article.error());
    }
    return {.line = exports::analysisJson(*article, analyser.analyse(*article), settings.withText, parsed.record.id),
            .complaint = {}};
}

/// Hands answers to the streams one by one and remembers what went wrong.
class Sink {
public:
    Sink(const Streams& streams, int& status)
        : m_streams(streams)
        , m_status(status)
    {
    }

    bool operator()(Answer answer) const
    {
        if (!answer.complaint.isEmpty()) {
            m_streams.complain(answer.complaint);
            m_status = SomeUnread;
        }
        if (answer.line.isEmpty()) {
            return true;
        }
        answer.line.append('\n');
        // Each line is sent off at once: whoever pipes lines in may wait for it before sending the next.
        if (!m_streams.write(answer.line) || !m_streams.flush()) {
            m_streams.complain(u"Standard output could not be written.");
            m_status = SomeUnread;
            return false;
        }
        return true;
    }

private:
    const Streams& m_streams;
    int& m_status;
};

int analyzeFiles(const QStringList& paths, const pipeline::Analyser& analyser, const Settings& settings,
                 const Streams& streams)
{
    int status = AllRead;
    const auto [files, passedOver] = import::findFiles(paths);
    qsizetype next = 0;
    jobs::inOrder<QString, Answer>(
        settings.jobs,
        [&, &files = files]() -> std::optional<QString> {
            return next < files.size() ? std::optional(files[next++]) : std::nullopt;
        },
        [&](const QString& path) { return analyzeFile(path, analyser, settings); }, Sink(streams, status));
    reportPassedOver(passedOver, streams);
    return status;
}

int analyzeRecords(const pipeline::Analyser& analyser, const Settings& settings, const Streams& streams)
{
    int status = AllRead;
    LineReader reader(streams.input, longestRecord);
    jobs::inOrder<LineReader::Line, Answer>(
        settings.jobs,
        [&]() -> std::optional<LineReader::Line> {
            auto line = reader.next();
            while (line && !line->tooLong && line->bytes.trimmed().isEmpty()) {
                line = reader.next(); // a blank line is no record
            }
            return line;
        },
        [&](const LineReader::Line& line) { return analyzeRecord(line, analyser, settings); }, Sink(streams, status));
    return status;
}

} // namespace

int analyze(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes one line of JSON (schema linimasa.analysis/1) an article, in the order given."_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"This help."_s});
    parser.addOption({u"text"_s, u"Writes the article's text as well."_s});
    addPublishedOption(parser);
    addJobsOption(parser);
    parser.addPositionalArgument(u"PATH"_s, u"Files and folders; “-” reads records, one a line."_s, u"analyze PATH…"_s);
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        streams.complain(parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        streams.write(parser.helpText().toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    const auto published = publishedOf(parser);
    const auto jobs = jobsOf(parser);
    if (!published || !jobs) {
        streams.complain(!published ? published.error().sentence : jobs.error().sentence);
        return BadUsage;
    }
    const QStringList paths = parser.positionalArguments();
    const bool records = paths.contains(u"-"_s);
    if (paths.isEmpty() || (records && paths.size() > 1)) {
        streams.complain(records ? u"“-” stands alone: records and files are not mixed."
                                 : u"No files. “-” reads records from standard input.");
        return BadUsage;
    }
    const auto analyser = pipeline::Analyser::create(analyserData());
    if (!analyser) {
        streams.complain(analyser.error().sentence);
        return SomeUnread;
    }
    Settings settings {.withText = parser.isSet(u"text"_s) ? exports::WithText::Yes : exports::WithText::No,
                       .import = {.published = *published},
                       .jobs = *jobs};
    return records ? analyzeRecords(*analyser, settings, streams) : analyzeFiles(paths, *analyser, settings, streams);
}

} // namespace linimasa::cli
