#pragma once

#include "app/exports/paper.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <utility>

namespace linimasa::exports {

// Names and meaning of elements: OASIS OpenDocument 1.3, part 3.
inline constexpr QStringView officeNs = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr QStringView styleNs = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
inline constexpr QStringView textNs = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr QStringView foNs = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
inline constexpr QStringView svgNs = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
inline constexpr QStringView xlinkNs = u"http://www.w3.org/1999/xlink";
inline constexpr QStringView metaNs = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
inline constexpr QStringView dcNs = u"http://purl.org/dc/elements/1.1/";
inline constexpr QStringView manifestNs = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

struct OdtLook {
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

struct OdtLocale {
    domain::Language language;
    QLatin1StringView code;
    QLatin1StringView country;
};

[[nodiscard]] const OdtLook& lookOf(PaperStyle style);
/// None where a language has no style of its own.
[[nodiscard]] const OdtLocale* localeOf(domain::Language language);

/// An XML document in a part of the archive, with the names it uses declared.
class OdtPart {
public:
    explicit OdtPart(QStringView root)
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

void writeOdtFonts(QXmlStreamWriter& xml);

inline void writeOdtTextStyle(QXmlStreamWriter& xml, const QString& name, const auto& attributes)
{
    xml.writeStartElement(styleNs, u"style");
    xml.writeAttribute(styleNs, u"name", name);
    xml.writeAttribute(styleNs, u"family", u"text");
    xml.writeEmptyElement(styleNs, u"text-properties");
    attributes();
    xml.writeEndElement();
}

/// The part styles.xml: named styles, the page, its header and footer.
[[nodiscard]] QByteArray odtStyles(const Paper& paper);

} // namespace linimasa::exports
