#include "app/exports/paper.h"
#include "app/exports/zip_file.h"

#include <QXmlStreamWriter>

#include <array>
#include <iterator>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

// Names and meaning of elements: OASIS OpenDocument 1.3, part 3.
constexpr QStringView officeNs = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView styleNs = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr QStringView textNs = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr QStringView foNs = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
constexpr QStringView svgNs = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
constexpr QStringView xlinkNs = u"http://www.w3.org/1999/xlink";
constexpr QStringView metaNs = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
constexpr QStringView dcNs = u"http://purl.org/dc/elements/1.1/";
constexpr QStringView manifestNs = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

struct Look {
    PaperStyle style;
    QLatin1StringView name; // as the style is called in the document
    QLatin1StringView display; // as a reader sees it
    int points; // size of the letters
    bool bold;
    QLatin1StringView colour; // empty: as the text
    QLatin1StringView left; // margin
    QLatin1StringView top;
    int outline; // level of a heading; 0: none
};

constexpr std::array looks = {
    Look {PaperStyle::Title, "Title"_L1, "Title"_L1, 20, true, ""_L1, "0cm"_L1, "0cm"_L1, 1},
    Look {PaperStyle::Summary, "Summary"_L1, "Summary"_L1, 10, false, "#444444"_L1, "0cm"_L1, "0.1cm"_L1, 0},
    Look {PaperStyle::Heading, "Heading_20_2"_L1, "Heading 2"_L1, 13, true, ""_L1, "0cm"_L1, "0.6cm"_L1, 2},
    Look {PaperStyle::Subheading, "Heading_20_3"_L1, "Heading 3"_L1, 11, true, ""_L1, "0cm"_L1, "0.4cm"_L1, 3},
    Look {PaperStyle::Facts, "Facts"_L1, "Facts"_L1, 10, false, "#444444"_L1, "0cm"_L1, "0.1cm"_L1, 0},
    Look {PaperStyle::Warning, "Warning"_L1, "Warning"_L1, 10, true, "#8a3b12"_L1, "0cm"_L1, "0.1cm"_L1, 0},
    Look {PaperStyle::Quote, "Quotations"_L1, "Quotations"_L1, 11, false, ""_L1, "0.8cm"_L1, "0.3cm"_L1, 0},
    Look {PaperStyle::Source, "Source"_L1, "Source"_L1, 9, false, "#444444"_L1, "0.8cm"_L1, "0.1cm"_L1, 0},
    Look {PaperStyle::Note, "Note"_L1, "Note"_L1, 11, false, ""_L1, "0.8cm"_L1, "0.15cm"_L1, 0},
    Look {PaperStyle::NoteHeading, "Note_20_heading"_L1, "Note heading"_L1, 11, true, ""_L1, "0.8cm"_L1, "0.2cm"_L1, 0},
    Look {PaperStyle::ListItem, "Note_20_list"_L1, "Note list"_L1, 11, false, ""_L1, "1.4cm"_L1, "0.05cm"_L1, 0},
    Look {PaperStyle::Code, "Note_20_code"_L1, "Note code"_L1, 10, false, ""_L1, "0.8cm"_L1, "0.15cm"_L1, 0},
};

struct Locale {
    domain::Language language;
    QLatin1StringView code;
    QLatin1StringView country;
};

constexpr std::array locales = {
    Locale {domain::Language::Indonesian, "id"_L1, "ID"_L1},
    Locale {domain::Language::English, "en"_L1, "GB"_L1},
    Locale {domain::Language::Vietnamese, "vi"_L1, "VN"_L1},
    Locale {domain::Language::Japanese, "ja"_L1, "JP"_L1},
};

const Look& lookOf(PaperStyle style)
{
    return looks.at(static_cast<std::size_t>(style));
}

/// An XML document in a part of the archive, with the names it uses declared.
class Part {
public:
    explicit Part(QStringView root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        for (const auto& [uri, prefix] :
             std::initializer_list<std::pair<QStringView, QStringView>> {{officeNs, u"office"},
                                                                         {styleNs, u"style"},
                                                                         {textNs, u"text"},
                                                                         {foNs, u"fo"},
                                                                         {svgNs, u"svg"},
                                                                         {xlinkNs, u"xlink"},
                                                                         {metaNs, u"meta"},
                                                                         {dcNs, u"dc"}}) {
            m_xml.writeNamespace(uri, prefix);
        }
        m_xml.writeStartElement(officeNs, root);
        m_xml.writeAttribute(officeNs, u"version", u"1.3");
    }

    [[nodiscard]] QXmlStreamWriter& xml() { return m_xml; }
    [[nodiscard]] QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void writeFonts(QXmlStreamWriter& xml)
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

void writeLocale(QXmlStreamWriter& xml, const Locale& locale)
{
    xml.writeAttribute(foNs, u"language", locale.code);
    xml.writeAttribute(foNs, u"country", locale.country);
    xml.writeAttribute(styleNs, u"language-asian", locale.code);
    xml.writeAttribute(styleNs, u"country-asian", locale.country);
}

void writeLook(QXmlStreamWriter& xml, const Look& look)
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
    xml.writeAttribute(foNs, u"margin-bottom", u"0.05cm");
    if (look.outline > 0 || look.style == PaperStyle::Quote) {
        xml.writeAttribute(foNs, u"keep-with-next", u"always");
    }
    if (look.style == PaperStyle::Quote) {
        xml.writeAttribute(foNs, u"border-left", u"0.06cm solid #23598c");
        xml.writeAttribute(foNs, u"padding-left", u"0.3cm");
    }
    if (look.style == PaperStyle::Note || look.style == PaperStyle::NoteHeading || look.style == PaperStyle::Code) {
        xml.writeAttribute(foNs, u"background-color", u"#f3f1e7");
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

void writeTextStyle(QXmlStreamWriter& xml, const QString& name, const auto& attributes)
{
    xml.writeStartElement(styleNs, u"style");
    xml.writeAttribute(styleNs, u"name", name);
    xml.writeAttribute(styleNs, u"family", u"text");
    xml.writeEmptyElement(styleNs, u"text-properties");
    attributes();
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
        xml.writeAttribute(textNs, u"style-name", u"Source");
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

QByteArray stylesOf(const Paper& paper)
{
    Part part(u"document-styles");
    QXmlStreamWriter& xml = part.xml();
    writeFonts(xml);
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
    for (const Look& look : looks) {
        writeLook(xml, look);
    }
    for (const Locale& locale : locales) {
        writeTextStyle(xml, u"Words_20_"_s + locale.code, [&] { writeLocale(xml, locale); });
    }
    xml.writeEndElement();
    writePage(xml, paper);
    return part.finish();
}

/// Letters, with several spaces, tabs and line breaks as the elements that keep them.
void writeLetters(QXmlStreamWriter& xml, QStringView text)
{
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) {
        if (to > plainFrom) {
            xml.writeCharacters(text.sliced(plainFrom, to - plainFrom));
        }
        plainFrom = to + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == QChar::LineSeparator) {
            flush(i);
            xml.writeEmptyElement(textNs, u"line-break");
        } else if (c == u'\t') {
            flush(i);
            xml.writeEmptyElement(textNs, u"tab");
        } else if (c == u' ' && (i == 0 || text[i - 1] == u' ')) {
            flush(i);
            xml.writeEmptyElement(textNs, u"s");
        } else if (c.unicode() < 0x20 || c == QChar(0xfffe) || c == QChar(0xffff)) {
            flush(i); // not allowed in XML
        }
    }
    flush(text.size());
}

QString runStyle(const PaperRun& run)
{
    return u"Run_%1%2%3"_s.arg(int(run.bold)).arg(int(run.italic)).arg(int(run.code));
}

void writeBlock(QXmlStreamWriter& xml, const PaperBlock& block)
{
    const Look& look = lookOf(block.style);
    xml.writeStartElement(textNs, look.outline > 0 ? u"h" : u"p");
    xml.writeAttribute(textNs, u"style-name", look.name);
    if (look.outline > 0) {
        xml.writeAttribute(textNs, u"outline-level", QString::number(look.outline));
    }
    const auto* const locale = std::ranges::find(locales, block.language, &Locale::language);
    if (locale != locales.end()) {
        xml.writeStartElement(textNs, u"span");
        xml.writeAttribute(textNs, u"style-name", u"Words_20_"_s + locale->code);
    }
    if (!block.bullet.isEmpty()) {
        xml.writeCharacters(QString(qsizetype(block.level) * 2, QChar::Nbsp) + block.bullet + QChar::Nbsp);
    }
    for (const PaperRun& run : block.runs) {
        if (!run.link.isEmpty()) {
            xml.writeStartElement(textNs, u"a");
            xml.writeAttribute(xlinkNs, u"type", u"simple");
            xml.writeAttribute(xlinkNs, u"href", run.link);
        }
        if (run.bold || run.italic || run.code) {
            xml.writeStartElement(textNs, u"span");
            xml.writeAttribute(textNs, u"style-name", runStyle(run));
            writeLetters(xml, run.text);
            xml.writeEndElement();
        } else {
            writeLetters(xml, run.text);
        }
        if (!run.link.isEmpty()) {
            xml.writeEndElement();
        }
    }
    if (locale != locales.end()) {
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray contentOf(const Paper& paper)
{
    Part part(u"document-content");
    QXmlStreamWriter& xml = part.xml();
    writeFonts(xml);
    xml.writeStartElement(officeNs, u"automatic-styles");
    for (int i = 1; i < 8; ++i) {
        const PaperRun run {.text = {}, .bold = (i & 4) != 0, .italic = (i & 2) != 0, .code = (i & 1) != 0, .link = {}};
        writeTextStyle(xml, runStyle(run), [&] {
            if (run.bold) {
                xml.writeAttribute(foNs, u"font-weight", u"bold");
                xml.writeAttribute(styleNs, u"font-weight-asian", u"bold");
            }
            if (run.italic) {
                xml.writeAttribute(foNs, u"font-style", u"italic");
                xml.writeAttribute(styleNs, u"font-style-asian", u"italic");
            }
            if (run.code) {
                xml.writeAttribute(styleNs, u"font-name", u"DejaVu Sans Mono");
            }
        });
    }
    xml.writeEndElement();
    xml.writeStartElement(officeNs, u"body");
    xml.writeStartElement(officeNs, u"text");
    for (const PaperBlock& block : paper.blocks) {
        writeBlock(xml, block);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    return part.finish();
}

QByteArray metaOf(const Paper& paper)
{
    Part part(u"document-meta");
    QXmlStreamWriter& xml = part.xml();
    xml.writeStartElement(officeNs, u"meta");
    xml.writeTextElement(metaNs, u"generator", u"Linimasa/" LINIMASA_VERSION);
    xml.writeTextElement(dcNs, u"title", paper.title);
    xml.writeTextElement(dcNs, u"language", paper.language);
    if (paper.made.isValid()) {
        xml.writeTextElement(metaNs, u"creation-date", paper.made.toUTC().toString(Qt::ISODate));
    }
    xml.writeEndElement();
    return part.finish();
}

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifestNs, u"manifest");
    xml.writeStartElement(manifestNs, u"manifest");
    xml.writeAttribute(manifestNs, u"version", u"1.3");
    const auto entry = [&xml](QStringView path, QStringView type) {
        xml.writeEmptyElement(manifestNs, u"file-entry");
        xml.writeAttribute(manifestNs, u"full-path", path);
        xml.writeAttribute(manifestNs, u"media-type", type);
    };
    entry(u"/", u"application/vnd.oasis.opendocument.text");
    for (const QStringView path : {u"content.xml", u"styles.xml", u"meta.xml"}) {
        entry(path, u"text/xml");
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray paperOdt(const Paper& paper)
{
    // The type comes first and uncompressed, so that the file is known by its first bytes (OpenDocument 1.3, part 2, 3.3).
    return zipFile({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                    {u"content.xml"_s, contentOf(paper)},
                    {u"styles.xml"_s, stylesOf(paper)},
                    {u"meta.xml"_s, metaOf(paper)},
                    {u"META-INF/manifest.xml"_s, manifest()}},
                   paper.made);
}

} // namespace linimasa::exports
