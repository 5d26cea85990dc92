#include "app/cli/command_options.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/jobs/import_run.h"
#include "app/library/sqlite_correction_store.h"

#include <QCommandLineParser>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

QStringView nameOf(const jobs::ImportedFile& file)
{
    switch (file.fate) {
    case jobs::ImportFate::Added:
        return file.isNearCopy() ? u"near-copy" : u"added";
    case jobs::ImportFate::SameFile:
        return u"same-file";
    case jobs::ImportFate::SameText:
        return u"same-text";
    case jobs::ImportFate::NotRead:
        return u"not-read";
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a person at a terminal sees while it runs.
class TerminalProgress : public base::Progress {
public:
    explicit TerminalProgress(const Streams& streams)
        : m_streams(streams)
    {
    }
    void report(qsizetype done, qsizetype total) override
    {
        if (m_streams.status) {
            m_streams.status(done < total ? u"%1 of %2"_s.arg(done).arg(total) : QString());
        }
    }
    [[nodiscard]] bool stopRequested() const override { return false; }

private:
    const Streams& m_streams;
};

QString wordsFor(const annotations::MoveCounts& marks)
{
    return u"Highlights in files that have changed: %1 placed word for word, %2 by similarity, %3 not placed"_s
        .arg(marks.byQuote)
        .arg(marks.bySimilarity)
        .arg(marks.unplaced);
}

QString wordsFor(const jobs::ImportSummary& summary)
{
    return u"%1 files: %2 added (%3 of them near copies), %4 already there, %5 not read"_s.arg(summary.files)
        .arg(summary.added)
        .arg(summary.nearCopies.size())
        .arg(summary.known.size())
        .arg(summary.unread.size());
}

} // namespace

int import(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Adds articles to a library, which is made when it is not there. Files that are there already are not added twice."_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"This help."_s});
    addLibraryOption(parser);
    parser.addOption({u"list"_s,
                      u"Writes a line for every file once it is kept: what became of it (added, near-copy, same-file, "
                      "same-text, not-read), a tab and its path."_s});
    addPublishedOption(parser);
    addJobsOption(parser);
    parser.addPositionalArgument(u"PATH"_s, u"Files and folders."_s, u"import PATH…"_s);
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
    if (parser.positionalArguments().isEmpty()) {
        streams.complain(u"No files to import.");
        return BadUsage;
    }
    const library::LibraryFolder folder = folderOf(parser);
    auto opened = library::openLibrary(folder, QDateTime::currentDateTime());
    if (!opened) {
        streams.complain(opened.error().sentence);
        return NoLibrary;
    }
    if (opened->restored) {
        streams.complain(opened->restored->sentence());
    }
    opened->database.reset(); // an import may lose its last articles in a power cut: their files are still there
    const auto database = library::connectTo(folder, library::Access::ReadWrite, library::Durability::Relaxed);
    if (!database) {
        streams.complain(database.error().sentence);
        return NoLibrary;
    }
    const auto rules = library::SqliteCorrectionStore(**database).rules();
    if (!rules) {
        streams.complain(rules.error().sentence);
        return NoLibrary;
    }
    const bool list = parser.isSet(u"list"_s);
    const auto listener = [&](std::span<const jobs::ImportedFile> files) {
        for (const jobs::ImportedFile& file : files) {
            if (file.fate == jobs::ImportFate::NotRead) {
                streams.complain(u"%1: %2"_s.arg(file.path, file.error.sentence));
            }
            if (list) {
                streams.write((nameOf(file).toString() + u'\t' + file.path + u'\n').toUtf8());
            }
        }
        if (list) {
            streams.flush();
        }
    };
    jobs::SharedAnalyser analyser(analyserData());
    TerminalProgress progress(streams);
    const auto summary = jobs::importFiles(**database, analyser,
                                           {.paths = parser.positionalArguments(),
                                            .options = {.published = *published},
                                            .rules = rules.value(),
                                            .added = QDateTime::currentDateTimeUtc(),
                                            .threads = *jobs},
                                           progress, listener);
    if (!summary) {
        streams.complain(summary.error().sentence);
        return summary.error().kind == base::ErrorKind::Damaged ? SomeUnread : NoLibrary;
    }
    if (streams.status) {
        streams.status(QString());
    }
    streams.complain(wordsFor(*summary));
    if (summary->marks != annotations::MoveCounts()) {
        streams.complain(wordsFor(summary->marks));
    }
    return summary->unread.empty() ? AllRead : SomeUnread;
}

} // namespace linimasa::cli
