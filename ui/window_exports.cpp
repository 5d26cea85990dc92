#include "ui/window_exports.h"

#include "app/domain/names.h"
#include "app/exports/chronology_choice.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/chronology_paper.h"
#include "app/exports/markdown_text.h"
#include "app/exports/notes_formats.h"
#include "app/exports/paper_pages.h"
#include "ui/export_formats.h"
#include "ui/window_exports_parts.h"

#include <QHash>
#include <QImage>
#include <QSet>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace linimasa::ui {

using namespace Qt::StringLiterals;
using dialogs::ExportContent;

namespace {

constexpr qsizetype previewLength = 40000; // characters
constexpr std::size_t previewEvents = 200;

/// The filter's sets in an order that stays.
QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

bool standsIn(const domain::AnalysedArticle& article, const domain::Evidence& evidence)
{
    const QString& text = article.article.text;
    return evidence.range.begin >= 0 && evidence.range.begin <= evidence.range.end && evidence.range.end <= text.size()
        && evidence.range.of(text) == evidence.passage;
}

bool isPrinted(const QString& format)
{
    return format == "pdf"_L1 || format == "odt"_L1 || format == "html"_L1;
}

bool isPicture(const QString& format)
{
    return format == "svg"_L1 || format == "png"_L1 || format == "picture-pdf"_L1;
}

/// The picture as wide as the dialog's preview.
std::shared_ptr<QTextDocument> pictureDocument(const exports::ChronologyView& view)
{
    constexpr int width = 760;
    const QImage picture = QImage::fromData(exports::chronologyPng(view));
    auto document = std::make_shared<QTextDocument>();
    document->addResource(QTextDocument::ImageResource, QUrl(u"picture"_s),
                          picture.scaledToWidth(2 * width, Qt::SmoothTransformation));
    document->setHtml(u"<img src=\"picture\" width=\"%1\">"_s.arg(width));
    return document;
}

} // namespace

int rowsOf(const MarksOfReader& marks)
{
    QSet<QString> bare;
    for (const domain::Highlight& highlight : marks.highlights) {
        bare.insert(highlight.id);
    }
    for (const domain::Note& note : marks.notes) {
        if (note.target.subject == domain::NoteSubject::Highlight) {
            bare.remove(note.target.id);
        }
    }
    return static_cast<int>(std::ssize(marks.notes) + bare.size());
}

QString filterWords(const models::EventFilter& filter)
{
    QStringList parts;
    if (!filter.tracks().isEmpty()) {
        parts.append(u"track=%1"_s.arg(sorted(filter.tracks().values()).join(u'+')));
    }
    if (!filter.kinds().isEmpty()) {
        QStringList kinds;
        for (const domain::EventKind kind : filter.kinds()) {
            kinds.append(domain::nameOf(kind));
        }
        parts.append(u"kind=%1"_s.arg(sorted(kinds).join(u'+')));
    }
    if (!filter.words().isEmpty()) {
        parts.append(u"words=%1"_s.arg(filter.words()));
    }
    if (!filter.reviews().isEmpty()) {
        QStringList reviews;
        for (const domain::DecisionStatus review : filter.reviews()) {
            reviews.append(domain::nameOf(review));
        }
        parts.append(u"status=%1"_s.arg(sorted(reviews).join(u'+')));
    }
    if (filter.conflictsOnly()) {
        parts.append(u"dates to decide"_s);
    }
    return parts.join(u", "_s);
}

WindowExports::WindowExports(Sources sources, std::function<QDateTime()> today, QObject* parent)
    : QObject(parent)
    , m_sources(sources)
    , m_today(std::move(today))
{
}

std::vector<ExportContent> WindowExports::contents() const
{
    std::vector<ExportContent> contents {ExportContent::Chronology};
    if (m_sources.marks) {
        contents.push_back(ExportContent::Notes);
    }
    return contents;
}

std::vector<dialogs::ExportFormat> WindowExports::formats(ExportContent content) const
{
    return content == ExportContent::Chronology ? chronologyExportFormats() : notesExportFormats();
}

domain::Chronology WindowExports::events(const QString& scope) const
{
    domain::Chronology events;
    if (scope == "selection"_L1) {
        if (const domain::ChronologyEvent* event
            = m_sources.collection->eventById(m_sources.selection->chosenEvent())) {
            events.push_back(*event);
        }
    } else if (scope == "filter"_L1 && m_sources.shown != nullptr) {
        for (int row = 0; row < m_sources.shown->rowCount(); ++row) {
            events.push_back(m_sources.shown->eventAt(row));
        }
    } else {
        events = m_sources.collection->chronology();
    }
    return events;
}

std::vector<dialogs::ExportScope> WindowExports::scopes(ExportContent content) const
{
    std::vector<dialogs::ExportScope> scopes;
    if (content == ExportContent::Chronology) {
        const auto all = static_cast<int>(
            std::ranges::count_if(m_sources.collection->chronology(), [](const domain::ChronologyEvent& event) {
                return event.review != domain::DecisionStatus::Rejected; // as on the screen
            }));
        if (m_sources.shown != nullptr && m_sources.filter->isActive()) {
            scopes.push_back({u"filter"_s, tr("What the filter shows"), m_sources.shown->rowCount()});
        }
        scopes.push_back({u"all"_s, tr("All events"), all});
        if (m_sources.collection->eventById(m_sources.selection->chosenEvent()) != nullptr) {
            scopes.push_back({u"selection"_s, tr("The chosen event"), 1});
        }
        return scopes;
    }
    if (!m_sources.marks) {
        return scopes;
    }
    const auto add = [&](const QString& id, const QString& name) {
        const MarksOfReader marks = marksFor({.content = content, .scope = id, .format = {}});
        scopes.push_back({id, name, rowsOf(marks)});
    };
    const NotesOnScreen onScreen = m_sources.notesOnScreen ? m_sources.notesOnScreen() : NotesOnScreen();
    if (!onScreen.filter.isEmpty()) {
        add(u"filter"_s, tr("What the notes list shows"));
    }
    add(u"all"_s, tr("All articles"));
    add(u"selection"_s, tr("This article"));
    if (onScreen.chosen.count > 1) {
        add(u"rows"_s, tr("The selected rows of the notes list"));
    }
    return scopes;
}

bool WindowExports::hasDecisions() const
{
    return !exports::usualStatuses(m_sources.collection->chronology(), m_decisions)
                .testFlag(exports::Statuses::Suggested);
}

void WindowExports::chooseEvents(Chosen& chosen, const dialogs::ExportChoice& choice, Extent extent) const
{
    exports::StatusChoice statuses = exports::Statuses::Confirmed;
    statuses.setFlag(exports::Statuses::Suggested, choice.withSuggested);
    // What was rejected is written only when it was asked for by name.
    statuses.setFlag(exports::Statuses::Rejected,
                     choice.scope == "filter"_L1
                         && m_sources.filter->reviews().contains(domain::DecisionStatus::Rejected));
    chosen.events = exports::chosenEvents(events(choice.scope), m_decisions, statuses);
    chosen.count = static_cast<int>(chosen.events.size());
    chosen.tracks = *m_sources.tracks;
    chosen.parties = m_sources.parties ? m_sources.parties() : std::vector<domain::Party>();
    chosen.decisions = m_decisions;
    chosen.chronology = {.events = chosen.events,
                         .articles = {},
                         .tracks = chosen.tracks,
                         .filter = choice.scope == "filter"_L1 ? filterWords(*m_sources.filter) : QString(),
                         .scope = choice.scope == "filter"_L1 ? u"what the filter shows"_s
                             : choice.scope == "selection"_L1 ? u"the chosen event"_s
                                                              : u"all events"_s,
                         .decisions = chosen.decisions,
                         .made = m_today(),
                         .parties = chosen.parties};
    // Evidences name articles as the list knows them; writers count them from 0.
    QHash<qsizetype, qsizetype> places;
    std::vector<qsizetype> ids;
    for (domain::ChronologyEvent& event : chosen.events) {
        for (domain::Evidence& evidence : event.evidences) {
            if (!places.contains(evidence.article)) {
                places.insert(evidence.article, std::ssize(ids));
                ids.push_back(evidence.article);
            }
            evidence.article = places.value(evidence.article);
        }
    }
    chosen.articles.resize(ids.size());
    chosen.chronology.articles = chosen.articles;
    chosen.chronology.summary = exports::summaryOf(chosen.chronology); // of all, whatever is written of it
    if (extent == Extent::Beginning && chosen.events.size() > previewEvents) {
        chosen.events.resize(previewEvents);
    }
    for (domain::ChronologyEvent& event : chosen.events) {
        std::erase_if(event.evidences, [&](domain::Evidence& evidence) {
            const domain::AnalysedArticle*& article = chosen.articles[static_cast<std::size_t>(evidence.article)];
            if (article == nullptr) {
                chosen.held.push_back(articleOf(ids[static_cast<std::size_t>(evidence.article)]));
                article = chosen.held.back().get();
            }
            // What the evidence carries of a passage can be told without its article. A passage that a person chose may be
            // of an article that is not in the list; its number is then nobody's, or another's.
            const bool isChosen = evidence.event < 0 && !evidence.passage.isEmpty();
            const bool isLost = article == nullptr && evidence.passage.isEmpty();
            if (article == nullptr || (isChosen && !standsIn(*article, evidence))) {
                evidence.article = -1;
            }
            chosen.unreadable += isLost ? 1 : 0;
            return isLost;
        });
    }
    std::erase_if(chosen.events, [](const domain::ChronologyEvent& event) { return event.evidences.empty(); });
    exports::keepCited(chosen.events, chosen.articles);
    chosen.chronology.events = chosen.events;
    chosen.chronology.articles = chosen.articles;
    if (extent == Extent::Whole) {
        chosen.chronology.summary.clear();
    }
}

std::unique_ptr<WindowExports::Chosen> WindowExports::chosen(const dialogs::ExportChoice& choice, Extent extent) const
{
    auto chosen = std::make_unique<Chosen>();
    if (choice.content == ExportContent::Chronology) {
        chooseEvents(*chosen, choice, extent);
    } else if (m_sources.marks) {
        chooseNotes(*chosen, choice, extent);
    }
    return chosen;
}

QByteArray WindowExports::bytes(const Chosen& chosen, const dialogs::ExportChoice& choice)
{
    const exports::CsvOptions csv {
        .byteOrderMark = choice.hasByteOrderMark ? exports::ByteOrderMark::Yes : exports::ByteOrderMark::No,
        .summaryLine = choice.hasSummaryLine ? exports::SummaryLine::Yes : exports::SummaryLine::No};
    if (choice.content == ExportContent::Chronology) {
        const auto format = exports::chronologyFormatFromName(choice.format);
        return format ? exports::writeChronology(chosen.chronology, *format, csv) : QByteArray();
    }
    const auto format = exports::notesFormatFromName(choice.format);
    return format ? exports::writeNotes(chosen.notes, *format, csv) : QByteArray();
}

exports::Paper WindowExports::paper(const dialogs::ExportChoice& choice) const
{
    const auto chosen = this->chosen(choice, Extent::Whole);
    return choice.content == ExportContent::Chronology ? exports::chronologyPaper(chosen->chronology)
                                                       : exports::notesPaper(chosen->notes);
}

dialogs::ExportPreview WindowExports::preview(const dialogs::ExportChoice& choice) const
{
    const auto chosen = this->chosen(choice, Extent::Beginning);
    const bool isChronology = choice.content == ExportContent::Chronology;
    dialogs::ExportPreview preview;
    preview.summary = isChronology ? exports::summaryOf(chosen->chronology) : exports::summaryOf(chosen->notes);
    preview.count = chosen->count;
    if (chosen->unreadable > 0) {
        preview.warning = tr("%n passage(s) are left out: their article cannot be read any more.", nullptr,
                             static_cast<int>(chosen->unreadable));
    }
    if (isChronology && isPicture(choice.format)) {
        preview.pages = pictureDocument(chosen->chronology);
        return preview;
    }
    if (!isPrinted(choice.format)) {
        const QByteArray written = bytes(*chosen, choice);
        preview.text = QString::fromUtf8(written.first(std::min(written.size(), 2 * previewLength)));
        if (preview.text.size() > previewLength) {
            preview.text = preview.text.first(previewLength) + u'…';
        }
        return preview;
    }
    exports::Paper paper
        = isChronology ? exports::chronologyPaper(chosen->chronology) : exports::notesPaper(chosen->notes);
    if (const QString missing = exports::undrawable(paper); choice.format == "pdf"_L1 && !missing.isEmpty()) {
        preview.warning = tr("No installed font can draw %1. Install one (for example Noto), or choose ODT.")
                              .arg(missing.first(std::min<qsizetype>(missing.size(), 20)));
    }
    constexpr std::size_t mostBlocks = 1000;
    if (paper.blocks.size() > mostBlocks) {
        paper.blocks.resize(mostBlocks);
        paper.blocks.push_back(exports::plainBlock(exports::PaperStyle::Facts, u"…"_s));
    }
    preview.pages = exports::screenDocument(paper);
    return preview;
}

QString WindowExports::fileName(const dialogs::ExportChoice& choice) const
{
    const auto known = formats(choice.content);
    const auto found = std::ranges::find(known, choice.format, &dialogs::ExportFormat::id);
    const QString name = choice.content == ExportContent::Chronology ? tr("chronology") : tr("highlights and notes");
    return found == known.end() ? name : u"%1.%2"_s.arg(name, found->extension);
}

} // namespace linimasa::ui
