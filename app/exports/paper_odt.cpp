#include "app/exports/odt_styles.h"
#include "app/exports/paper.h"
#include "app/exports/zip_file.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView noteGround = u"NoteGround";

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
    const OdtLook& look = lookOf(block.style);
    xml.writeStartElement(textNs, look.outline > 0 ? u"h" : u"p");
    xml.writeAttribute(textNs, u"style-name", look.name);
    if (look.outline > 0) {
        xml.writeAttribute(textNs, u"outline-level", QString::number(look.outline));
    }
    const OdtLocale* locale = localeOf(block.language);
    if (locale != nullptr) {
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
    if (locale != nullptr) {
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// Paragraphs with a ground of their own would leave white stripes between them.
void writeNoteGround(QXmlStreamWriter& xml)
{
    xml.writeStartElement(styleNs, u"style");
    xml.writeAttribute(styleNs, u"name", noteGround);
    xml.writeAttribute(styleNs, u"family", u"section");
    xml.writeEmptyElement(styleNs, u"section-properties");
    xml.writeAttribute(foNs, u"background-color", u"#f3f1e7");
    xml.writeAttribute(foNs, u"margin-left", u"0.5cm");
    xml.writeEndElement();
}

QByteArray contentOf(const Paper& paper)
{
    OdtPart part(u"document-content");
    QXmlStreamWriter& xml = part.xml();
    writeOdtFonts(xml);
    xml.writeStartElement(officeNs, u"automatic-styles");
    for (int i = 1; i < 8; ++i) {
        const PaperRun run {.text = {}, .bold = (i & 4) != 0, .italic = (i & 2) != 0, .code = (i & 1) != 0, .link = {}};
        writeOdtTextStyle(xml, runStyle(run), [&] {
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
    writeNoteGround(xml);
    xml.writeEndElement();
    xml.writeStartElement(officeNs, u"body");
    xml.writeStartElement(officeNs, u"text");
    int notes = 0;
    bool isInNote = false;
    const auto setInNote = [&](bool inNote) {
        if (inNote == isInNote) {
            return;
        }
        isInNote = inNote;
        if (inNote) {
            xml.writeStartElement(textNs, u"section");
            xml.writeAttribute(textNs, u"style-name", noteGround);
            xml.writeAttribute(textNs, u"name", u"Note_%1"_s.arg(++notes));
        } else {
            xml.writeEndElement();
        }
    };
    for (const PaperBlock& block : paper.blocks) {
        setInNote(isPartOfNote(block.style));
        writeBlock(xml, block);
    }
    setInNote(false);
    xml.writeEndElement();
    xml.writeEndElement();
    return part.finish();
}

QByteArray metaOf(const Paper& paper)
{
    OdtPart part(u"document-meta");
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
                    {u"styles.xml"_s, odtStyles(paper)},
                    {u"meta.xml"_s, metaOf(paper)},
                    {u"META-INF/manifest.xml"_s, manifest()}},
                   paper.made);
}

} // namespace linimasa::exports
