#include "app/read/docx_reader.h"

#include "app/read/docx_styles.h"

#include <QXmlStreamReader>

#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::Block;
using import::BlockKind;

namespace {

const QString wordFolder = u"word"_s;

/// Reads one part of the document (its text, its notes, a header) into blocks.
class PartReader {
public:
    PartReader(const QByteArray& part, const QHash<QString, BlockKind>& styles)
        : m_xml(part)
        , m_styles(styles)
    {
    }

    base::Result<std::vector<Block>> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inText) {
                    current().text += m_xml.text();
                }
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            return std::unexpected(damagedDocument(u"DOCX"_s, m_xml.errorString()));
        }
        return std::move(m_blocks);
    }

private:
    Block& current()
    {
        if (m_open.empty()) {
            m_open.emplace_back();
        }
        return m_open.back();
    }

    [[nodiscard]] QString value() const { return m_xml.attributes().value("w:val"_L1).toString(); }
    [[nodiscard]] bool isOn() const { return value() != "0"_L1 && value() != "false"_L1; }

    void start()
    {
        const QStringView name = m_xml.name();
        // Text that was deleted or moved away, codes of fields, readings over characters, what older programs show instead.
        static const QStringList skipped {u"del"_s, u"moveFrom"_s, u"delText"_s, u"instrText"_s,
                                          u"rt"_s,  u"Fallback"_s, u"sectPr"_s,  u"annotationRef"_s};
        if (skipped.contains(name)) {
            m_xml.skipCurrentElement();
        } else if (name == "p"_L1) {
            m_open.emplace_back(); // a text box has paragraphs inside a paragraph
        } else if (name == "pStyle"_L1) {
            const BlockKind kind = m_styles.value(value(), BlockKind::Paragraph);
            current().kind = kind == BlockKind::Paragraph ? current().kind : kind;
        } else if (name == "numPr"_L1 && current().kind == BlockKind::Paragraph) {
            current().kind = BlockKind::Item;
        } else if (name == "outlineLvl"_L1 && value().toInt() < 9 && current().kind == BlockKind::Paragraph) {
            current().kind = BlockKind::Heading;
        } else if (name == "r"_L1) {
            m_isHidden = false;
        } else if (name == "vanish"_L1) {
            m_isHidden = isOn();
        } else if (name == "t"_L1) {
            m_inText = !m_isHidden;
        } else if (name == "tab"_L1 && !m_inProperties) {
            current().text += u'\t';
        } else if ((name == "br"_L1 || name == "cr"_L1)) {
            current().text += u'\n';
        } else if (name == "noBreakHyphen"_L1) {
            current().text += u'-';
        } else if (name == "pPr"_L1 || name == "rPr"_L1) {
            m_inProperties = true;
        } else if (name == "tr"_L1) {
            m_rows.push_back({.first = m_blocks.size(), .cells = {}, .isLong = false, .blocks = {}});
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            // The lines that divide notes from the text are kept among the notes.
            if (m_xml.attributes().hasAttribute("w:type"_L1)) {
                m_xml.skipCurrentElement();
            }
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == "t"_L1) {
            m_inText = false;
        } else if (name == "pPr"_L1 || name == "rPr"_L1) {
            m_inProperties = false;
        } else if (name == "p"_L1 && !m_open.empty()) {
            m_blocks.push_back(std::move(m_open.back()));
            m_open.pop_back();
        } else if (name == "tc"_L1 && !m_rows.empty()) {
            endCell();
        } else if (name == "tr"_L1 && !m_rows.empty()) {
            endRow();
        }
    }

    struct Row {
        std::size_t first = 0; // block of the cell being read
        QStringList cells;
        bool isLong = false; // has cells of several paragraphs: tables are also used to lay out pages
        std::vector<Block> blocks;
    };

    void endCell()
    {
        Row& row = m_rows.back();
        QString cell;
        for (std::size_t i = row.first; i < m_blocks.size(); ++i) {
            const QString text = m_blocks[i].text.trimmed();
            cell += cell.isEmpty() || text.isEmpty() ? text : u' ' + text;
            row.isLong = row.isLong || i > row.first + 1;
            row.blocks.push_back(std::move(m_blocks[i]));
        }
        m_blocks.resize(row.first);
        if (!cell.isEmpty()) {
            row.cells.append(cell);
        }
    }

    void endRow()
    {
        Row row = std::move(m_rows.back());
        m_rows.pop_back();
        if (row.isLong || row.cells.size() == 1) {
            std::move(row.blocks.begin(), row.blocks.end(), std::back_inserter(m_blocks));
        } else {
            m_blocks.push_back({BlockKind::Item, row.cells.join(u'\t')});
        }
    }

    QXmlStreamReader m_xml;
    const QHash<QString, BlockKind>& m_styles;
    std::vector<Block> m_blocks;
    std::vector<Block> m_open; // paragraphs begun
    std::vector<Row> m_rows; // table rows begun
    bool m_inText = false;
    bool m_isHidden = false;
    bool m_inProperties = false;
};

/// Where the text is: named by the package's relations, by convention word/document.xml.
QString mainPart(ZipArchive& archive)
{
    if (const auto relations = archive.part(u"_rels/.rels"_s)) {
        QXmlStreamReader xml(*relations);
        while (!xml.atEnd()) {
            if (xml.readNextStartElement() && xml.name() == "Relationship"_L1
                && xml.attributes().value("Type"_L1).endsWith(u"/officeDocument")) {
                const QString target = xml.attributes().value("Target"_L1).toString();
                return target.startsWith(u'/') ? target.sliced(1) : target;
            }
        }
    }
    return wordFolder + u"/document.xml"_s;
}

void addPart(ZipArchive& archive, const QString& name, const QHash<QString, BlockKind>& styles,
             std::optional<BlockKind> as, std::vector<Block>& blocks)
{
    if (!archive.has(name)) {
        return;
    }
    const auto part = archive.part(name);
    if (!part) {
        return; // what stands beside the text may be damaged
    }
    if (auto read = PartReader(*part, styles).read()) {
        for (Block& block : *read) {
            blocks.push_back({as.value_or(block.kind), std::move(block.text)});
        }
    }
}

} // namespace

base::Result<import::Document> readDocx(ZipArchive& archive)
{
    QHash<QString, BlockKind> styles;
    if (const auto part = archive.part(wordFolder + u"/styles.xml"_s)) {
        styles = paragraphStyles(*part);
    }
    const auto text = archive.part(mainPart(archive));
    if (!text) {
        auto error = text.error();
        return std::unexpected(error.kind == base::ErrorKind::Damaged ? damagedDocument(u"DOCX"_s, error.detail)
                                                                      : error);
    }
    auto blocks = PartReader(*text, styles).read();
    if (!blocks) {
        return std::unexpected(blocks.error());
    }
    for (const QString& notes : {u"/footnotes.xml"_s, u"/endnotes.xml"_s}) {
        addPart(archive, wordFolder + notes, styles, BlockKind::Paragraph, *blocks);
    }
    for (const QString& name : archive.partsIn(wordFolder)) {
        if (name.startsWith("word/header"_L1) || name.startsWith("word/footer"_L1)) {
            addPart(archive, name, styles, BlockKind::LeftOut, *blocks);
        }
    }
    import::Document document;
    document.format = u"DOCX"_s;
    document.encoding = u"UTF-8"_s;
    assemble(document, *blocks);
    return document;
}

} // namespace linimasa::read
