#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/html_page.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

QString timeElement(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const QString text = dateOf(view, event).toHtmlEscaped();
    const auto date = leadingDate(view, event);
    // The attribute takes a day, a month or a year; other EDTF has no form there.
    const bool plain = date && !date->isInterval() && date->earliest().isValid() && date->first()->month <= 12
        && !date->first()->uncertain && !date->first()->approximate && date->first()->yearUnknownDigits == 0;
    return plain ? u"<time datetime=\"%1\">%1</time>"_s.arg(text) : u"<span>%1</span>"_s.arg(text);
}

QString evidenceOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const domain::Article& article = articleOf(view, evidence);
    const auto& published = analysisOf(view, evidence).published;
    const QString language = langAttribute(article.language);
    QStringList source {sourceOf(article).toHtmlEscaped()};
    if (!article.title.isEmpty()) {
        source.append(u"<cite%1>%2</cite>"_s.arg(language, article.title.toHtmlEscaped()));
    }
    if (published) {
        source.append(
            u"published %1 (%2)"_s.arg(published->date.toString().toHtmlEscaped(), domain::nameOf(published->from)));
    }
    source.append(u"paragraph %1 of %2"_s.arg(paragraphOf(view, evidence)).arg(fileNameOf(article).toHtmlEscaped()));
    return u"<figure>\n<blockquote%1>%2</blockquote>\n<figcaption>%3</figcaption>\n</figure>\n"_s.arg(
        language, sentenceOf(view, evidence).toHtmlEscaped(), source.join(u", "_s));
}

} // namespace

QByteArray chronologyHtml(const ChronologyView& view)
{
    QString out = htmlStart(u"Chronology"_s);
    out += u"<p class=\"summary\">%1</p>\n<ol class=\"events\">\n"_s.arg(summaryOf(view).toHtmlEscaped());
    for (const domain::ChronologyEvent& event : view.events) {
        const bool isOpen = hasOpenConflict(view, event);
        const QString language = langAttribute(articleOf(view, event.evidences.front()).language);
        out += u"<li class=\"event\" id=\"ev-%1\">\n"_s.arg(event.id.toHtmlEscaped());
        out += u"<h2>%1 – <span%2>%3</span></h2>\n"_s.arg(timeElement(view, event), language,
                                                          event.title.simplified().toHtmlEscaped());
        QStringList facts {trackNameOf(view, event.track), domain::nameOf(event.kind), domain::nameOf(event.status),
                           event.origins == 1 ? u"single source"_s : u"%1 independent sources"_s.arg(event.origins)};
        if (!view.decisions.empty()) {
            const QString decision = decisionWords(view, event);
            facts.append(decision.isEmpty() ? domain::nameOf(domain::DecisionStatus::Suggested) : decision);
        }
        out += u"<p class=\"facts\">%1</p>\n"_s.arg(facts.join(u" · "_s).toHtmlEscaped());
        if (!event.parties.isEmpty()) {
            const QString place = event.place.isEmpty() ? QString() : u" · "_s + entityNameOf(view, event, event.place);
            out += u"<p class=\"facts\">%1</p>\n"_s.arg((partyNamesOf(view, event) + place).toHtmlEscaped());
        }
        if (const QString readings = readingsOf(view, event); !readings.isEmpty()) {
            out += u"<p class=\"%1\">%2: %3</p>\n"_s.arg(isOpen ? u"open"_s : u"facts"_s, readingsHeading(view, event),
                                                         readings.toHtmlEscaped());
        }
        for (const domain::Evidence& evidence : event.evidences) {
            out += evidenceOf(view, evidence);
        }
        if (const domain::Decision* decision = decisionOn(view, event); decision && !decision->note.isEmpty()) {
            out += u"<div class=\"note\"><p>%1</p></div>\n"_s.arg(decision->note.toHtmlEscaped());
        }
        out += u"</li>\n"_s;
    }
    return (out + u"</ol>\n"_s + htmlEnd()).toUtf8();
}

} // namespace linimasa::exports
