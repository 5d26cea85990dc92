#include "app/annotations/anchor_maker.h"
#include "app/annotations/placement.h"
#include "app/cli/commands.h"
#include "app/exports/notes_import.h"
#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/library_folder.h"
#include "app/library/sqlite_annotation_store.h"
#include "app/library/summary_store.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView help
    = u"Usage: linimasa-cli import --library DIR --notes FILE…\n"
      u"\n"
      u"Brings highlights and notes into a library: from Linimasa's JSON (export --what notes --format json)\n"
      u"or from W3C Web Annotations. What is there already is not brought twice; of two forms of one note the\n"
      u"one changed last stays. A passage that is not found keeps its quote and is listed as unplaced.\n"
      u"\n"
      u"  --library DIR   the library's folder; without it, your own (linimasa in XDG_DATA_HOME)\n"
      u"  --notes FILE    the file; may be given again\n"
      u"  --dry-run       tell what would be done, and do nothing\n"
      u"\n"
      u"Exit status: 0 imported; 1 some files could not be read; 2 bad usage; 3 the library could not be opened.\n";

/// Titles and file names of the library's articles, to find another version of a text by.
class Candidates {
public:
    static base::Result<Candidates> of(library::Database& database)
    {
        library::SummaryStore store(database);
        Candidates candidates;
        constexpr qsizetype atOnce = 1000;
        for (domain::ArticleId last {0};;) {
            const auto page = store.addedAfter(last, atOnce);
            if (!page) {
                return std::unexpected(page.error());
            }
            for (const domain::ArticleSummary& summary : *page) {
                candidates.m_byName[QFileInfo(summary.path).fileName()].append(summary.textKey);
                candidates.m_byTitle[summary.title].append(summary.textKey);
            }
            if (std::ssize(*page) < atOnce) {
                return candidates;
            }
            last = page->back().id;
        }
    }

    [[nodiscard]] QStringList forSource(const exports::NotesSource& source) const
    {
        QStringList keys;
        if (const QString name = QFileInfo(source.path).fileName(); !name.isEmpty()) {
            keys += m_byName.value(name);
        }
        if (!source.title.isEmpty()) {
            keys += m_byTitle.value(source.title);
        }
        keys.removeDuplicates();
        return keys;
    }

private:
    QHash<QString, QStringList> m_byName;
    QHash<QString, QStringList> m_byTitle;
};

exports::FoundPlace find(const domain::TextAnchor& anchor, const QString& text)
{
    const annotations::Placement placement = annotations::Placer(text).place(anchor);
    const auto made
        = placement.by == domain::PlacedBy::Nothing ? std::nullopt : annotations::anchorOf(text, placement.range);
    if (!made) {
        return {};
    }
    return {.anchor = *made, .placedBy = placement.by, .score = placement.score};
}

base::Result<exports::ImportPlan> planFor(const QString& path, library::Database& database,
                                          const Candidates& candidates, const QDateTime& now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::ReadFailed, file.errorString());
    }
    const auto read = exports::readNotes(file.readAll());
    if (!read) {
        return std::unexpected(read.error());
    }
    const library::SqliteAnnotationStore store(database);
    library::ArticleStore articles(database);
    const auto highlights = store.highlights();
    const auto notes = store.notes();
    const auto labels = store.labels();
    if (!highlights || !notes || !labels) {
        return std::unexpected(!highlights ? highlights.error() : !notes ? notes.error() : labels.error());
    }
    const auto textOf = [&articles](const QString& key) -> std::optional<QString> {
        const auto id = articles.findText(key);
        const auto text = id && *id ? articles.text(**id) : base::Result<QString>(std::unexpect, base::Error());
        return text ? std::optional(*text) : std::nullopt;
    };
    return exports::planImport(*read,
                               {.highlights = *highlights,
                                .notes = *notes,
                                .labels = *labels,
                                .textOf = textOf,
                                .candidatesFor = [&](const auto& source) { return candidates.forSource(source); },
                                .find = find,
                                .now = now});
}

void tell(const exports::ImportPlan& plan, const QString& path, const Streams& streams)
{
    streams.complain(u"%1: %2"_s.arg(path, plan.summary()));
    for (const QString& complaint : plan.complaints) {
        streams.complain(u"%1: %2"_s.arg(path, complaint));
    }
    for (const QString& title : plan.missing) {
        streams.complain(u"%1: not in the library: %2"_s.arg(path, title));
    }
    for (const domain::Highlight& highlight : plan.unplaced) {
        streams.complain(u"%1: unplaced: “%2”"_s.arg(path, highlight.anchor.exact.simplified()));
    }
}

} // namespace

int importNotes(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList {u"h"_s, u"help"_s}));
    parser.addOption({u"library"_s, {}, u"DIR"_s});
    parser.addOption({u"notes"_s, {}, u"FILE"_s});
    parser.addOption(QCommandLineOption(u"dry-run"_s));
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        streams.complain(parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        streams.write(help.toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    if (!parser.positionalArguments().isEmpty()) {
        streams.complain(u"Give files of notes with --notes, and articles in a call of their own.");
        return BadUsage;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto opened = library::openLibrary(library::libraryFolder(parser.value(u"library"_s)), now);
    if (!opened) {
        streams.complain(opened.error().sentence);
        return NoLibrary;
    }
    const auto candidates = Candidates::of(*opened->database);
    if (!candidates) {
        streams.complain(candidates.error().sentence);
        return NoLibrary;
    }
    int status = AllRead;
    for (const QString& path : parser.values(u"notes"_s)) {
        const auto plan = planFor(path, *opened->database, *candidates, now);
        if (!plan) {
            streams.complain(u"%1: %2"_s.arg(path, plan.error().sentence));
            status = SomeUnread;
            continue;
        }
        if (!parser.isSet(u"dry-run"_s)) {
            library::SqliteAnnotationStore store(*opened->database);
            if (const auto done = store.apply(plan->change); !done) {
                streams.complain(u"%1: %2"_s.arg(path, done.error().sentence));
                status = SomeUnread;
                continue;
            }
        }
        tell(*plan, path, streams);
    }
    return status;
}

} // namespace linimasa::cli
