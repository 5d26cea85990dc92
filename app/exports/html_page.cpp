#include "app/exports/html_page.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView head
    = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      u"<meta name=\"generator\" content=\"Linimasa\">\n"
      u"<title>%1</title>\n<style>\n"
      u":root{color-scheme:light dark;--muted:#555;--line:#b9b9b9;--accent:#23598c;--warn:#8a3b12;--paper:#f3f1e7}\n"
      u"@media (prefers-color-scheme:dark){:root{--muted:#b8b8b8;--line:#5a5a5a;--accent:#8bb8e8;--warn:#f0a878;"
      u"--paper:#2b2a26}}\n"
      u"body{font:1rem/1.55 system-ui,\"Noto Sans\",\"Noto Sans CJK JP\",sans-serif;max-width:46rem;margin:2rem auto;"
      u"padding:0 1rem;overflow-wrap:anywhere}\n"
      u"h1{line-height:1.2}h2{font-size:1.15rem;line-height:1.35;margin:.2rem 0}h3{font-size:1rem;margin:.6rem 0 "
      u".2rem}\n"
      u".summary,.facts,figcaption,footer{color:var(--muted);font-size:.92rem}\n"
      u"ol.events,ol.marks{list-style:none;padding:0}\n"
      u"li.event,section{border-top:1px solid var(--line);padding:1rem 0}\n"
      u".facts{margin:.2rem 0}.open{color:var(--warn);font-weight:bold}\n"
      u"figure{margin:.8rem 0}figcaption{padding-left:1.2rem}\n"
      u"blockquote{margin:0 0 .2rem;padding-left:1rem;border-left:.2rem solid var(--accent);line-height:1.7}\n"
      u".label{font-weight:bold}\n"
      u".note{background:var(--paper);margin:.5rem 0 0 1.2rem;padding:.3rem .8rem}.note p{margin:.3rem 0}"
      u".note h4{margin:.4rem 0}.note pre{white-space:pre-wrap}\n"
      u"@page{size:A4;margin:2cm 2cm 2.2cm;@bottom-right{content:counter(page) \" / \" counter(pages);font-size:9pt}}\n"
      u"@media print{:root{color-scheme:light;--muted:#444;--line:#999;--accent:#23598c;--warn:#8a3b12;--paper:#f3f1e7}"
      u"body{max-width:none;margin:0;padding:0;font-size:10.5pt}h1,h2,h3,.facts,.open{break-after:avoid}"
      u"figure,.note{break-inside:avoid}p,blockquote{orphans:3;widows:3}a{color:inherit}}\n"
      u"</style>\n</head>\n<body>\n<main>\n<h1>%1</h1>\n";

} // namespace

QString htmlStart(const QString& title)
{
    return head.toString().replace("%1"_L1, title.toHtmlEscaped());
}

QString htmlEnd()
{
    return u"</main>\n<footer><p>Made with Linimasa.</p></footer>\n</body>\n</html>\n"_s;
}

QString langAttribute(domain::Language language)
{
    return language == domain::Language::Unknown || language == domain::Language::Other
        ? QString()
        : u" lang=\"%1\""_s.arg(domain::languageCode(language));
}

} // namespace linimasa::exports
