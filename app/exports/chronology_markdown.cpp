#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

/// Keeps an article's words from being read as marks: emphasis, links, raw HTML, headings.
QString escaped(const QString& text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_[]<>#|~&").contains(c)) {
            out += u'\\';
        }
        out += c;
    }
    return out;
}

QString evidenceOf(const ChronologyView& view, const domain::ChronologyEvent& event, const domain::Evidence& evidence)
{
    const domain::Article& article = articleOf(view, evidence);
    const domain::Event telling = tellingOf(view, evidence);
    const auto& published = analysisOf(view, evidence).published;
    QString source = escaped(sourceOf(article));
    if (!article.title.isEmpty()) {
        source += u", “%1”"_s.arg(escaped(article.title));
    }
    if (published) {
        source += u", %1 (%2)"_s.arg(published->date.toString(), domain::nameOf(published->from));
    }
    QString out
        = u"- **%1** – %2, para %3, %4\n  > %5\n"_s.arg(telling.date ? telling.date->toString() : u"undated"_s, source)
              .arg(paragraphOf(view, evidence))
              .arg(escaped(fileNameOf(article)), escaped(sentenceOf(view, evidence)));
    if (const QString written = writtenDateOf(view, evidence); !written.isEmpty()) {
        out += u"\n  Written: “%1”\n"_s.arg(escaped(written));
    }
    if (telling.conflict) {
        out += u"\n  %1%2\n"_s.arg(hasOpenConflict(view, event) ? u"⚠ "_s : QString(),
                                   conflictInWords(telling.conflict));
    }
    return out;
}

} // namespace

QByteArray chronologyMarkdown(const ChronologyView& view)
{
    QString out = u"# Chronology\n\n%1\n"_s.arg(summaryOf(view));
    for (const domain::ChronologyEvent& event : view.events) {
        const QString mark = hasOpenConflict(view, event) ? u"   [conflicting]"_s : QString();
        out += u"\n## %1 – %2%3 <!-- ev:%4 -->\n"_s.arg(dateOf(view, event), escaped(event.title), mark, event.id);
        QStringList facts {u"Kind: %1"_s.arg(domain::nameOf(event.kind)),
                           u"Track: %1"_s.arg(escaped(trackNameOf(view, event.track)))};
        if (event.status != domain::EventStatus::Happened) {
            facts.append(u"Status: %1"_s.arg(domain::nameOf(event.status)));
        }
        if (!event.parties.isEmpty()) {
            facts.append(u"Parties: %1"_s.arg(escaped(partyNamesOf(view, event))));
        }
        if (!event.place.isEmpty()) {
            facts.append(u"Place: %1"_s.arg(escaped(entityNameOf(view, event, event.place))));
        }
        facts.append(event.origins == 1 ? u"Origins: single source"_s
                                        : u"Origins: %1 independent"_s.arg(event.origins));
        out += facts.join(u" · "_s) + u"\n\n"_s;
        if (const QString decision = decisionWords(view, event); !decision.isEmpty()) {
            out += u"Decision: %1\n"_s.arg(escaped(decision));
            const QString readings = readingsOf(view, event);
            out += readings.isEmpty() ? u"\n"_s : u"Readings: %1\n\n"_s.arg(readings);
        }
        for (const domain::Evidence& evidence : event.evidences) {
            out += evidenceOf(view, event, evidence);
        }
        if (const domain::Decision* decision = decisionOn(view, event); decision && !decision->note.isEmpty()) {
            out += u"- Note: %1\n"_s.arg(escaped(decision->note));
        }
    }
    return out.toUtf8();
}

} // namespace linimasa::exports
