#include "app/exports/citation.h"

#include "app/exports/html_page.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    QString before; // of the title
    QString title;
    QString behind;
};

Parts partsOf(const Quotation& quotation)
{
    const NotesSource& source = quotation.source;
    QStringList behind;
    if (source.published) {
        behind.append(source.published->date.toString());
    }
    behind.append(u"paragraph %1"_s.arg(quotation.paragraph));
    if (const QString file = source.path.sliced(source.path.lastIndexOf(u'/') + 1); !file.isEmpty()) {
        behind.append(file);
    }
    return {.before = source.outlet.simplified(), .title = source.title.simplified(), .behind = behind.join(u", "_s)};
}

} // namespace

QString citationText(const Quotation& quotation)
{
    const Parts parts = partsOf(quotation);
    QStringList source;
    if (!parts.before.isEmpty()) {
        source.append(parts.before);
    }
    if (!parts.title.isEmpty()) {
        source.append(u"“%1”"_s.arg(parts.title));
    }
    source.append(parts.behind);
    return u"“%1” — %2"_s.arg(quotation.quote.trimmed(), source.join(u", "_s));
}

QString citationHtml(const Quotation& quotation)
{
    const Parts parts = partsOf(quotation);
    const QString language = langAttribute(quotation.source.language);
    QStringList source;
    if (!parts.before.isEmpty()) {
        source.append(parts.before.toHtmlEscaped());
    }
    if (!parts.title.isEmpty()) {
        source.append(u"<cite%1>%2</cite>"_s.arg(language, parts.title.toHtmlEscaped()));
    }
    source.append(parts.behind.toHtmlEscaped());
    return u"<blockquote%1><p>%2</p></blockquote><p>— %3</p>"_s.arg(
        language, quotation.quote.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s), source.join(u", "_s));
}

} // namespace linimasa::exports
