#include "app/cli/commands.h"
#include "app/cli/export_options.h"
#include "app/cli/library_texts.h"
#include "app/corrections/entity_merges.h"
#include "app/corrections/event_review.h"
#include "app/domain/text_key.h"
#include "app/entities/party_reader.h"
#include "app/events/track_reader.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/corrections_json.h"
#include "app/exports/markdown_text.h"
#include "app/exports/notes_choice.h"
#include "app/exports/notes_formats.h"
#include "app/exports/written_file.h"
#include "app/library/library.h"
#include "app/library/library_folder.h"
#include "app/library/sqlite_annotation_store.h"
#include "app/library/sqlite_correction_store.h"
#include "app/pipeline/chronology_maker.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

/// The tracks there are; an error when one is asked for that is not among them.
base::Result<std::vector<domain::Track>> tracksFor(const ExportOptions& options)
{
    const pipeline::AnalyserData data = analyserData();
    auto tracks = events::readTracks(QStringList {data.eventFolder + u"/tracks"_s} + data.userTrackFolders);
    if (!tracks) {
        return tracks;
    }
    for (const QString& asked : options.filter.tracks) {
        if (asked != "other"_L1 && !std::ranges::contains(*tracks, asked, &domain::Track::id)) {
            return base::failure(base::ErrorKind::BadUsage, u"--track: there is no track “%1”."_s.arg(asked));
        }
    }
    return tracks;
}

/// The machine's chronology with what the person decided put over it.
domain::Chronology reviewed(const domain::Chronology& suggestions,
                            std::span<const domain::AnalysedArticle* const> articles,
                            const domain::EventDecisions& decisions)
{
    QStringList keys;
    QHash<QString, qsizetype> places;
    for (const domain::AnalysedArticle* article : articles) {
        keys.append(domain::textKey(article->article.text));
        places.insert(keys.back(), keys.size() - 1);
    }
    return corrections::reviewEvents(suggestions, decisions,
                                     {.textKeyOf = [&](qsizetype article) { return keys.value(article); },
                                      .articleOf = [&](const QString& key) -> std::optional<qsizetype> {
                                          const auto place = places.constFind(key);
                                          return place == places.constEnd() ? std::nullopt : std::optional(*place);
                                      }});
}

base::Result<QByteArray> writtenChronology(library::Database& database, const ExportOptions& options)
{
    const auto tracks = tracksFor(options);
    if (!tracks) {
        return std::unexpected(tracks.error());
    }
    auto articles = allArticles(database);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    std::vector<const domain::AnalysedArticle*> pointers;
    pointers.reserve(articles->size());
    for (const auto& article : *articles) {
        pointers.push_back(article.get());
    }
    const auto kept = library::SqliteCorrectionStore(database).decisions();
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const auto rules = library::SqliteCorrectionStore(database).rules();
    if (!rules) {
        return std::unexpected(rules.error());
    }
    domain::Chronology events = reviewed(pipeline::makeChronology(pointers), pointers, *kept);
    corrections::mergeEntities(events, *rules);
    std::erase_if(events, [&](const domain::ChronologyEvent& event) { return !options.filter.accepts(event); });
    const auto decisions = exports::decisionsFrom(*kept);
    events = exports::chosenEvents(events, decisions,
                                   options.statuses.value_or(exports::usualStatuses(events, decisions)));
    exports::keepCited(events, pointers);
    const auto parties = entities::readParties(analyserData().lexiconFolder);
    if (!parties) {
        return std::unexpected(parties.error());
    }
    return exports::writeChronology({.events = events,
                                     .articles = pointers,
                                     .tracks = *tracks,
                                     .filter = options.filter.description(),
                                     .scope = u"all articles"_s,
                                     .decisions = decisions,
                                     .made = options.made,
                                     .parties = *parties},
                                    exports::chronologyFormatFromName(options.format).value(), options.csv);
}

base::Result<std::optional<QSet<domain::LabelId>>> labelsFrom(const QStringList& asked, const domain::Labels& labels)
{
    if (asked.isEmpty()) {
        return std::optional<QSet<domain::LabelId>>();
    }
    QSet<domain::LabelId> chosen;
    for (const QString& word : asked) {
        bool isKnown = false;
        for (const domain::LabelId label : domain::allLabels) {
            if (word == QString::number(domain::numberOf(label))
                || word.compare(labels.name(label), Qt::CaseInsensitive) == 0) {
                chosen.insert(label);
                isKnown = true;
            }
        }
        if (!isKnown) {
            return base::failure(base::ErrorKind::BadUsage, u"--label: there is no label “%1”."_s.arg(word));
        }
    }
    return std::optional(chosen);
}

bool isPublishedWithin(const exports::NotesSource& source, const TimelineFilter& filter)
{
    domain::ChronologyEvent event;
    event.date = source.published ? std::optional(source.published->date) : std::nullopt;
    return TimelineFilter {.tracks = {}, .from = filter.from, .to = filter.to}.accepts(event);
}

base::Result<QByteArray> writtenNotes(library::Database& database, const ExportOptions& options)
{
    const library::SqliteAnnotationStore store(database);
    auto highlights = store.highlights();
    auto notes = store.notes();
    const auto labels = store.labels();
    if (!highlights || !notes || !labels) {
        return std::unexpected(!highlights ? highlights.error() : !notes ? notes.error() : labels.error());
    }
    const auto chosenLabels = labelsFrom(options.labels, *labels);
    if (!chosenLabels) {
        return std::unexpected(chosenLabels.error());
    }
    QSet<QString> texts;
    for (const domain::Highlight& highlight : *highlights) {
        texts.insert(highlight.textKey);
    }
    for (const domain::Note& note : *notes) {
        if (note.target.subject == domain::NoteSubject::Article) {
            texts.insert(note.target.id);
        }
    }
    const auto sources = sourcesOf(database, texts);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    exports::NotesChoice choice {.texts = {}, .labels = *chosenLabels};
    QStringList filter;
    if (options.filter.from || options.filter.to) {
        choice.texts.emplace();
        for (const exports::NotesSource& source : *sources) {
            if (isPublishedWithin(source, options.filter)) {
                choice.texts->insert(source.textKey);
            }
        }
        filter.append(
            TimelineFilter {.tracks = {}, .from = options.filter.from, .to = options.filter.to}.description());
    }
    if (!options.labels.isEmpty()) {
        filter.append(u"label=%1"_s.arg(options.labels.join(u'+')));
    }
    exports::keepChosen(*highlights, *notes, choice);
    return exports::writeNotes({.highlights = *highlights,
                                .notes = *notes,
                                .sources = *sources,
                                .labels = *labels,
                                .filter = filter.join(u", "_s),
                                .scope = u"all articles"_s,
                                .creator = options.creator,
                                .made = options.made},
                               exports::notesFormatFromName(options.format).value(), options.csv);
}

base::Result<QByteArray> writtenCorrections(library::Database& database)
{
    const library::SqliteCorrectionStore store(database);
    const auto decisions = store.decisions();
    const auto rules = store.rules();
    if (!decisions || !rules) {
        return std::unexpected(!decisions ? decisions.error() : rules.error());
    }
    return exports::correctionsJson(*decisions, *rules);
}

base::Result<void> put(const QByteArray& bytes, const ExportOptions& options, const Streams& streams)
{
    if (options.output == "-"_L1) {
        if (!streams.write(bytes) || !streams.flush()) {
            return base::failure(base::ErrorKind::WriteFailed, u"Standard output could not be written."_s);
        }
        return {};
    }
    QByteArray written = bytes;
    QFile file(options.output);
    if (options.existing == ExistingOutput::Update && file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            return base::failure(base::ErrorKind::ReadFailed,
                                 u"“%1” could not be read: %2."_s.arg(options.output, file.errorString()));
        }
        auto merged = exports::mergedMarkdown(file.readAll(), bytes);
        if (!merged) {
            return std::unexpected(merged.error());
        }
        written = *std::move(merged);
    }
    return exports::writeFile(options.output, written,
                              options.existing == ExistingOutput::Refuse ? exports::Overwrite::No
                                                                         : exports::Overwrite::Yes);
}

} // namespace

int exportLibrary(const QStringList& arguments, const Streams& streams)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        streams.write(exportHelp().toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto options = exportOptionsOf(arguments, QDateTime(now.date(), QTime(0, 0), QTimeZone::UTC));
    if (!options) {
        streams.complain(options.error().sentence);
        return BadUsage;
    }
    const library::LibraryFolder folder = library::libraryFolder(options->library);
    if (!QFile::exists(folder.file())) {
        streams.complain(u"There is no library in “%1”."_s.arg(folder.path));
        return NoLibrary;
    }
    auto opened = library::openLibrary(folder, now);
    if (!opened) {
        streams.complain(opened.error().sentence);
        return NoLibrary;
    }
    if (opened->restored) {
        streams.complain(opened->restored->sentence());
    }
    const base::Result<QByteArray> written = options->what == ExportWhat::Notes
        ? writtenNotes(*opened->database, *options)
        : options->what == ExportWhat::Corrections ? writtenCorrections(*opened->database)
                                                   : writtenChronology(*opened->database, *options);
    if (!written) {
        streams.complain(written.error().sentence);
        return written.error().kind == base::ErrorKind::BadUsage ? BadUsage : SomeUnread;
    }
    if (const auto done = put(*written, *options, streams); !done) {
        streams.complain(done.error().sentence);
        return SomeUnread;
    }
    return AllRead;
}

} // namespace linimasa::cli
