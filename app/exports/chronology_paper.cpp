#include "app/exports/chronology_paper.h"

#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

void addEvidence(Paper& paper, const ChronologyView& view, const domain::ChronologyEvent& event,
                 const domain::Evidence& evidence)
{
    const domain::Article& article = articleOf(view, evidence);
    const domain::Event telling = tellingOf(view, evidence);
    paper.blocks.push_back(plainBlock(PaperStyle::Quote, sentenceOf(view, evidence), article.language));
    PaperBlock source {.style = PaperStyle::Source, .runs = {}, .language = domain::Language::English, .bullet = {}};
    source.runs.push_back({.text = telling.date ? telling.date->toString() : u"undated"_s, .bold = true, .link = {}});
    QString words = u" – "_s + sourceOf(article);
    if (!article.title.isEmpty()) {
        words += u", “%1”"_s.arg(article.title.simplified());
    }
    if (const auto& published = analysisOf(view, evidence).published) {
        words += u", %1 (%2)"_s.arg(published->date.toString(), domain::nameOf(published->from));
    }
    words += u", paragraph %1, %2"_s.arg(paragraphOf(view, evidence)).arg(fileNameOf(article));
    if (const QString written = writtenDateOf(view, evidence); !written.isEmpty()) {
        words += u"; written “%1”"_s.arg(written);
    }
    source.runs.push_back({.text = words, .link = {}});
    paper.blocks.push_back(source);
    if (telling.conflict) {
        const QString why = conflictInWords(telling.conflict);
        paper.blocks.push_back(hasOpenConflict(view, event) ? plainBlock(PaperStyle::Warning, u"⚠ "_s + why)
                                                            : plainBlock(PaperStyle::Source, why));
    }
}

QString factsOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    QStringList facts {domain::nameOf(event.kind), trackNameOf(view, event.track)};
    if (event.status != domain::EventStatus::Happened) {
        facts.append(domain::nameOf(event.status));
    }
    if (!event.parties.isEmpty()) {
        facts.append(partyNamesOf(view, event));
    }
    if (!event.place.isEmpty()) {
        facts.append(entityNameOf(view, event, event.place));
    }
    facts.append(event.origins == 1 ? u"single source"_s : u"%1 independent sources"_s.arg(event.origins));
    const QString decision = decisionWords(view, event);
    if (!decision.isEmpty() || !view.decisions.empty()) {
        facts.append(decision.isEmpty() ? domain::nameOf(domain::DecisionStatus::Suggested) : decision);
    }
    return facts.join(u" · "_s);
}

} // namespace

Paper chronologyPaper(const ChronologyView& view)
{
    Paper paper {.title = u"Chronology"_s, .language = u"en"_s, .made = view.made, .blocks = {}};
    paper.blocks.push_back(plainBlock(PaperStyle::Title, paper.title));
    paper.blocks.push_back(plainBlock(PaperStyle::Summary, summaryOf(view)));
    for (const domain::ChronologyEvent& event : view.events) {
        const domain::Language language = articleOf(view, event.evidences.front()).language;
        const QString mark = hasOpenConflict(view, event) ? u"⚠ "_s : QString();
        paper.blocks.push_back(plainBlock(
            PaperStyle::Heading, u"%1%2 – %3"_s.arg(mark, dateOf(view, event), event.title.simplified()), language));
        paper.blocks.push_back(plainBlock(PaperStyle::Facts, factsOf(view, event)));
        if (const QString readings = readingsOf(view, event); !readings.isEmpty()) {
            paper.blocks.push_back(plainBlock(hasOpenConflict(view, event) ? PaperStyle::Warning : PaperStyle::Facts,
                                              u"%1: %2"_s.arg(readingsHeading(view, event), readings)));
        }
        for (const domain::Evidence& evidence : event.evidences) {
            addEvidence(paper, view, event, evidence);
        }
        if (const domain::Decision* decision = decisionOn(view, event); decision && !decision->note.isEmpty()) {
            paper.blocks.push_back(plainBlock(PaperStyle::Note, decision->note.simplified()));
        }
    }
    return paper;
}

QByteArray chronologyOdt(const ChronologyView& view)
{
    return paperOdt(chronologyPaper(view));
}

QByteArray chronologyPdf(const ChronologyView& view)
{
    return paperPdf(chronologyPaper(view));
}

} // namespace linimasa::exports
