#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

// Nothing is fetched and nothing runs: the page is one file that can be read in ten years, without a network.
constexpr QStringView head
    = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      u"<title>Chronology</title>\n<style>\n"
      u":root{color-scheme:light dark}\n"
      u"body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\n"
      u"ol{list-style:none;padding:0}\n"
      u"li.event{border-top:1px solid;padding:1rem 0}\n"
      u"h2{font-size:1.15rem;margin:.2rem 0}\n"
      u".facts{margin:.2rem 0}\n"
      u".conflict{font-weight:bold}\n"
      u"blockquote{margin:.6rem 0 .2rem;padding-left:1rem;border-left:3px solid}\n"
      u"footer{font-size:.9rem}\n"
      u"@media print{body{max-width:none}}\n"
      u"</style>\n</head>\n<body>\n<main>\n<h1>Chronology</h1>\n";

QString timeElement(const domain::ChronologyEvent& event)
{
    const QString text = dateOf(event).toHtmlEscaped();
    // The attribute takes a day, a month or a year; other EDTF has no form there.
    const bool plain = event.date && !event.date->isInterval() && event.date->earliest().isValid()
        && event.date->first()->month <= 12 && !event.date->first()->uncertain && !event.date->first()->approximate;
    return plain ? u"<time datetime=\"%1\">%1</time>"_s.arg(text) : u"<span>%1</span>"_s.arg(text);
}

QString evidenceOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const domain::Article& article = articleOf(view, evidence);
    const auto& published = analysisOf(view, evidence).published;
    const QString language
        = article.language == domain::Language::Unknown || article.language == domain::Language::Other
        ? QString()
        : u" lang=\"%1\""_s.arg(domain::languageCode(article.language));
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
    QString out = head.toString();
    out += u"<p>%1</p>\n<ol>\n"_s.arg(summaryOf(view).toHtmlEscaped());
    for (const domain::ChronologyEvent& event : view.events) {
        out += u"<li class=\"event\" id=\"ev-%1\">\n"_s.arg(event.id.toHtmlEscaped());
        out += u"<h2>%1 – %2</h2>\n"_s.arg(timeElement(event), event.title.simplified().toHtmlEscaped());
        out += u"<p class=\"facts\">%1 · %2 · %3%4</p>\n"_s.arg(
            trackNameOf(view, event.track).toHtmlEscaped(), domain::nameOf(event.kind), domain::nameOf(event.status),
            event.origins == 1 ? u" · single source"_s : u" · %1 independent sources"_s.arg(event.origins));
        if (!event.parties.isEmpty()) {
            const QString place = event.place.isEmpty() ? QString() : u" · "_s + entityNameOf(view, event, event.place);
            out += u"<p class=\"facts\">%1</p>\n"_s.arg((partyNamesOf(view, event) + place).toHtmlEscaped());
        }
        if (event.conflict) {
            out += u"<p class=\"conflict\">⚠ %1</p>\n"_s.arg(conflictOf(event.conflict).toHtmlEscaped());
        }
        for (const domain::Evidence& evidence : event.evidences) {
            out += evidenceOf(view, evidence);
        }
        out += u"</li>\n"_s;
    }
    out += u"</ol>\n</main>\n<footer><p>Made with Linimasa.</p></footer>\n</body>\n</html>\n"_s;
    return out.toUtf8();
}

} // namespace linimasa::exports
