#include "app/exports/odt_styles.h"

#include <algorithm>
#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array odtLooks = {
    OdtLook {PaperStyle::Title, "Title"_L1, "Title"_L1, 20, true, ""_L1, "0cm"_L1, "0cm"_L1, 1},
    OdtLook {PaperStyle::Summary, "Summary"_L1, "Summary"_L1, 10, false, "#444444"_L1, "0cm"_L1, "0.1cm"_L1, 0},
    OdtLook {PaperStyle::Heading, "Heading_20_2"_L1, "Heading 2"_L1, 13, true, ""_L1, "0cm"_L1, "0.6cm"_L1, 2},
    OdtLook {PaperStyle::Subheading, "Heading_20_3"_L1, "Heading 3"_L1, 11, true, ""_L1, "0cm"_L1, "0.4cm"_L1, 3},
    OdtLook {PaperStyle::Facts, "Facts"_L1, "Facts"_L1, 10, false, "#444444"_L1, "0cm"_L1, "0.1cm"_L1, 0},
    OdtLook {PaperStyle::Warning, "Warning"_L1, "Warning"_L1, 10, true, "#8a3b12"_L1, "0cm"_L1, "0.1cm"_L1, 0},
    OdtLook {PaperStyle::Quote, "Quotations"_L1, "Quotations"_L1, 11, false, ""_L1, "0.8cm"_L1, "0.3cm"_L1, 0},
    OdtLook {PaperStyle::Source, "Source"_L1, "Source"_L1, 9, false, "#444444"_L1, "0.8cm"_L1, "0.1cm"_L1, 0},
    OdtLook {PaperStyle::Note, "Note"_L1, "Note"_L1, 11, false, ""_L1, "0.3cm"_L1, "0.05cm"_L1, 0},
    OdtLook {PaperStyle::NoteHeading, "Note_20_heading"_L1, "Note heading"_L1, 11, true, ""_L1, "0.3cm"_L1, "0.15cm"_L1,
             0},
    OdtLook {PaperStyle::ListItem, "Note_20_list"_L1, "Note list"_L1, 11, false, ""_L1, "0.9cm"_L1, "0.05cm"_L1, 0},
    OdtLook {PaperStyle::Code, "Note_20_code"_L1, "Note code"_L1, 10, false, ""_L1, "0.3cm"_L1, "0.05cm"_L1, 0},
    OdtLook {PaperStyle::Body, "Text_20_body"_L1, "Text body"_L1, 11, false, ""_L1, "0cm"_L1, "0.25cm"_L1, 0},
};

constexpr std::array odtLocales = {
    OdtLocale {domain::Language::Indonesian, "id"_L1, "ID"_L1},
    OdtLocale {domain::Language::English, "en"_L1, "GB"_L1},
    OdtLocale {domain::Language::Vietnamese, "vi"_L1, "VN"_L1},
    OdtLocale {domain::Language::Japanese, "ja"_L1, "JP"_L1},
};

void writeLocale(QXmlStreamWriter& xml, const OdtLocale& locale)
{
    xml.writeAttribute(foNs, u"language", locale.code);
    xml.writeAttribute(foNs, u"country", locale.country);
    xml.writeAttribute(styleNs, u"language-asian", locale.code);
    xml.writeAttribute(styleNs, u"country-asian", locale.country);
}

void writeLook(QXmlStreamWriter& xml, const OdtLook& look)
{
    const QString size = u"%1pt"_s.arg(look.points);
    xml.writeStartElement(styleNs, u"style");
    xml.writeAttribute(styleNs, u"name", look.name);
    xml.writeAttribute(styleNs, u"display-name", look.display);
    xml.writeAttribute(styleNs, u"family", u"paragraph");
    xml.writeAttribute(styleNs, u"parent-style-name", u"Standard");
    if (look.outline > 0) {
        xml.writeAttribute(styleNs, u"default-outline-level", QString::number(look.outline));
    }
    xml.writeEmptyElement(styleNs, u"paragraph-properties");
    xml.writeAttribute(foNs, u"margin-left", look.left);
    xml.writeAttribute(foNs, u"margin-top", look.top);
    // What a note may follow keeps its distance from it.
    const bool mayStandBeforeNote = look.style == PaperStyle::Source || look.style == PaperStyle::Facts;
    xml.writeAttribute(foNs, u"margin-bottom", mayStandBeforeNote ? u"0.15cm" : u"0.05cm");
    if (look.outline > 0 || look.style == PaperStyle::Quote) {
        xml.writeAttribute(foNs, u"keep-with-next", u"always");
    }
    if (look.style == PaperStyle::Quote) {
        xml.writeAttribute(foNs, u"border-left", u"0.06cm solid #23598c");
        xml.writeAttribute(foNs, u"padding-left", u"0.3cm");
    }
    xml.writeEmptyElement(styleNs, u"text-properties");
    xml.writeAttribute(foNs, u"font-size", size);
    xml.writeAttribute(styleNs, u"font-size-asian", size);
    if (look.bold) {
        xml.writeAttribute(foNs, u"font-weight", u"bold");
        xml.writeAttribute(styleNs, u"font-weight-asian", u"bold");
    }
    if (!look.colour.isEmpty()) {
        xml.writeAttribute(foNs, u"color", look.colour);
    }
    if (look.style == PaperStyle::Code) {
        xml.writeAttribute(styleNs, u"font-name", u"DejaVu Sans Mono");
    }
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter& xml, const Paper& paper)
{
    xml.writeStartElement(officeNs, u"automatic-styles");
    xml.writeStartElement(styleNs, u"page-layout");
    xml.writeAttribute(styleNs, u"name", u"A4");
    xml.writeEmptyElement(styleNs, u"page-layout-properties");
    xml.writeAttribute(foNs, u"page-width", u"21cm");
    xml.writeAttribute(foNs, u"page-height", u"29.7cm");
    for (const QStringView side : {u"margin-left", u"margin-right", u"margin-top", u"margin-bottom"}) {
        xml.writeAttribute(foNs, side, u"2cm");
    }
    for (const QStringView part : {u"header-style", u"footer-style"}) {
        xml.writeStartElement(styleNs, part);
        xml.writeEmptyElement(styleNs, u"header-footer-properties");
        xml.writeAttribute(foNs, u"min-height", u"0.8cm");
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(officeNs, u"master-styles");
    xml.writeStartElement(styleNs, u"master-page");
    xml.writeAttribute(styleNs, u"name", u"Standard");
    xml.writeAttribute(styleNs, u"page-layout-name", u"A4");
    const auto line = [&xml](QStringView part, const auto& content) {
        xml.writeStartElement(styleNs, part);
        xml.writeStartElement(textNs, u"p");
        xml.writeAttribute(textNs, u"style-name", part == u"header" ? u"Header" : u"Footer");
        content();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    line(u"header", [&] { xml.writeCharacters(paper.title); });
    line(u"footer", [&] {
        xml.writeTextElement(textNs, u"page-number", u"1");
        xml.writeCharacters(u" / ");
        xml.writeTextElement(textNs, u"page-count", u"1");
    });
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

const OdtLook& lookOf(PaperStyle style)
{
    return odtLooks.at(static_cast<std::size_t>(style));
}

const OdtLocale* localeOf(domain::Language language)
{
    const auto* const found = std::ranges::find(odtLocales, language, &OdtLocale::language);
    return found == odtLocales.end() ? nullptr : found;
}

void writeOdtFonts(QXmlStreamWriter& xml)
{
    xml.writeStartElement(officeNs, u"font-face-decls");
    for (const QLatin1StringView name : {"Noto Sans"_L1, "Noto Sans CJK JP"_L1, "DejaVu Sans Mono"_L1}) {
        xml.writeEmptyElement(styleNs, u"font-face");
        xml.writeAttribute(styleNs, u"name", name);
        xml.writeAttribute(svgNs, u"font-family", u"'%1'"_s.arg(name));
        xml.writeAttribute(styleNs, u"font-family-generic", name.contains("Mono"_L1) ? u"modern" : u"swiss");
    }
    xml.writeEndElement();
}

QByteArray odtStyles(const Paper& paper)
{
    OdtPart part(u"document-styles");
    QXmlStreamWriter& xml = part.xml();
    writeOdtFonts(xml);
    xml.writeStartElement(officeNs, u"styles");
    xml.writeStartElement(styleNs, u"default-style");
    xml.writeAttribute(styleNs, u"family", u"paragraph");
    xml.writeEmptyElement(styleNs, u"text-properties");
    xml.writeAttribute(styleNs, u"font-name", u"Noto Sans");
    xml.writeAttribute(styleNs, u"font-name-asian", u"Noto Sans CJK JP");
    xml.writeAttribute(foNs, u"font-size", u"11pt");
    xml.writeAttribute(foNs, u"language", u"en");
    xml.writeAttribute(foNs, u"country", u"GB");
    xml.writeEndElement();
    xml.writeEmptyElement(styleNs, u"style");
    xml.writeAttribute(styleNs, u"name", u"Standard");
    xml.writeAttribute(styleNs, u"family", u"paragraph");
    for (const OdtLook& look : odtLooks) {
        writeLook(xml, look);
    }
    for (const QStringView name : {u"Header", u"Footer"}) {
        xml.writeStartElement(styleNs, u"style");
        xml.writeAttribute(styleNs, u"name", name);
        xml.writeAttribute(styleNs, u"family", u"paragraph");
        xml.writeAttribute(styleNs, u"parent-style-name", u"Standard");
        xml.writeEmptyElement(styleNs, u"paragraph-properties");
        xml.writeAttribute(foNs, u"text-align", name == u"Header" ? u"start" : u"end");
        xml.writeEmptyElement(styleNs, u"text-properties");
        xml.writeAttribute(foNs, u"font-size", u"9pt");
        xml.writeAttribute(foNs, u"color", u"#444444");
        xml.writeEndElement();
    }
    for (const OdtLocale& locale : odtLocales) {
        writeOdtTextStyle(xml, u"Words_20_"_s + locale.code, [&] { writeLocale(xml, locale); });
    }
    xml.writeEndElement();
    writePage(xml, paper);
    return part.finish();
}

} // namespace linimasa::exports
