#include "app/read/odt_reader.h"

#include "app/read/docx_styles.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::Block;
using import::BlockKind;

namespace {

/// Reads content.xml, or the headers and footers of styles.xml.
class TextReader {
public:
    explicit TextReader(const QByteArray& part, std::optional<BlockKind> everything = {})
        : m_xml(part)
        , m_everything(everything)
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
                if (!m_open.empty()) {
                    characters(m_xml.text());
                }
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            return std::unexpected(damagedDocument(u"ODT"_s, m_xml.errorString()));
        }
        std::move(m_notes.begin(), m_notes.end(), std::back_inserter(m_blocks));
        return std::move(m_blocks);
    }

private:
    struct Row {
        std::size_t first = 0;
        QStringList cells;
    };

    // White space collapses here as in HTML (part 3, 6.1.2).
    void characters(QStringView written)
    {
        QString& text = m_open.back().text;
        for (const QChar c : written) {
            const bool isGap = c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
            if (!isGap) {
                text += c;
            } else if (!text.isEmpty() && !text.back().isSpace()) {
                text += u' ';
            }
        }
    }

    void write(QStringView text)
    {
        if (!m_open.empty()) {
            m_open.back().text += text;
        }
    }

    [[nodiscard]] QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    void start()
    {
        const QStringView name = m_xml.qualifiedName();
        static const QStringList skipped {
            u"text:tracked-changes"_s, u"text:ruby-text"_s,         u"office:annotation"_s, u"text:note-citation"_s,
            u"office:scripts"_s,       u"office:font-face-decls"_s, u"svg:title"_s,         u"svg:desc"_s,
            u"text:sequence-decls"_s,  u"office:event-listeners"_s};
        static const QStringList indexes {u"text:table-of-content"_s, u"text:alphabetical-index"_s,
                                          u"text:illustration-index"_s, u"text:table-index"_s};
        if (skipped.contains(name)) {
            m_xml.skipCurrentElement();
        } else if (name == "style:style"_L1) {
            m_parents[attribute("style:name"_L1)] = attribute("style:parent-style-name"_L1);
        } else if (name == "text:p"_L1 || name == "text:h"_L1) {
            const BlockKind kind = name == "text:h"_L1 ? BlockKind::Heading : kindOf(attribute("text:style-name"_L1));
            m_open.push_back({m_everything.value_or(kind), {}});
        } else if (name == "text:list-item"_L1 || name == "text:list-header"_L1) {
            ++m_listDepth;
        } else if (name == "text:s"_L1) {
            constexpr int most = 100;
            write(QString(std::clamp(attribute("text:c"_L1).toInt(), 1, most), u' '));
        } else if (name == "text:tab"_L1) {
            write(u"\t");
        } else if (name == "text:line-break"_L1) {
            write(u"\n");
        } else if (name == "table:table-row"_L1) {
            m_rows.push_back({m_blocks.size(), {}});
        } else if (indexes.contains(name)) {
            ++m_indexDepth;
        } else if (name == "text:note-body"_L1) {
            m_noteStarts.push_back(m_blocks.size());
        }
    }

    [[nodiscard]] BlockKind kindOf(QString style) const
    {
        if (m_indexDepth > 0) {
            return BlockKind::LeftOut;
        }
        constexpr int longestChain = 16;
        for (int i = 0; i < longestChain && !style.isEmpty(); ++i) {
            const BlockKind kind = kindOfStyleName(style);
            if (kind != BlockKind::Paragraph) {
                return kind;
            }
            style = m_parents.value(style);
        }
        return m_listDepth > 0 ? BlockKind::Item : BlockKind::Paragraph;
    }

    void end()
    {
        const QStringView name = m_xml.qualifiedName();
        if ((name == "text:p"_L1 || name == "text:h"_L1) && !m_open.empty()) {
            m_blocks.push_back(std::move(m_open.back()));
            m_open.pop_back();
        } else if (name == "text:list-item"_L1 || name == "text:list-header"_L1) {
            --m_listDepth;
        } else if (name == "table:table-cell"_L1 && !m_rows.empty()) {
            endCell();
        } else if (name == "table:table-row"_L1 && !m_rows.empty()) {
            m_blocks.push_back({BlockKind::Item, m_rows.back().cells.join(u'\t')});
            m_rows.pop_back();
        } else if (name.startsWith(u"text:") && name.endsWith(u"index") && m_indexDepth > 0) {
            --m_indexDepth;
        } else if (name == "text:table-of-content"_L1 && m_indexDepth > 0) {
            --m_indexDepth;
        } else if (name == "text:note-body"_L1 && !m_noteStarts.empty()) {
            const auto from = m_blocks.begin() + static_cast<std::ptrdiff_t>(m_noteStarts.back());
            std::move(from, m_blocks.end(), std::back_inserter(m_notes));
            m_blocks.erase(from, m_blocks.end());
            m_noteStarts.pop_back();
        }
    }

    void endCell()
    {
        Row& row = m_rows.back();
        QString cell;
        for (std::size_t i = row.first; i < m_blocks.size(); ++i) {
            const QString text = m_blocks[i].text.trimmed();
            cell += cell.isEmpty() || text.isEmpty() ? text : u' ' + text;
        }
        m_blocks.resize(std::min(row.first, m_blocks.size()));
        if (!cell.isEmpty()) {
            row.cells.append(cell);
        }
    }

    QXmlStreamReader m_xml;
    std::optional<BlockKind> m_everything;
    QHash<QString, QString> m_parents; // of automatic styles
    std::vector<Block> m_blocks;
    std::vector<Block> m_open; // paragraphs begun; a frame has paragraphs inside a paragraph
    std::vector<Block> m_notes;
    std::vector<std::size_t> m_noteStarts;
    std::vector<Row> m_rows;
    int m_listDepth = 0;
    int m_indexDepth = 0;
};

bool isLocked(ZipArchive& archive)
{
    const auto manifest = archive.part(u"META-INF/manifest.xml"_s);
    return manifest && manifest->contains("encryption-data");
}

} // namespace

base::Result<import::Document> readOdt(ZipArchive& archive)
{
    if (isLocked(archive)) {
        return base::failure(
            base::ErrorKind::Unsupported,
            u"The ODT file is locked with a password. Open it in LibreOffice, save it without one, and open that."_s);
    }
    const auto content = archive.part(u"content.xml"_s);
    if (!content) {
        auto error = content.error();
        return std::unexpected(error.kind == base::ErrorKind::Damaged ? damagedDocument(u"ODT"_s, error.detail)
                                                                      : error);
    }
    auto blocks = TextReader(*content).read();
    if (!blocks) {
        return std::unexpected(blocks.error());
    }
    if (const auto styles = archive.part(u"styles.xml"_s)) {
        if (auto around = TextReader(*styles, BlockKind::LeftOut).read()) {
            std::move(around->begin(), around->end(), std::back_inserter(*blocks));
        }
    }
    import::Document document;
    document.format = u"ODT"_s;
    document.encoding = u"UTF-8"_s;
    assemble(document, *blocks);
    return document;
}

} // namespace linimasa::read
