#include "app/import/markdown_reader.h"

#include "app/import/clean_text.h"
#include "app/import/encoding.h"
#include "app/import/line_joining.h"
#include "app/import/markdown_inline.h"
#include "app/import/stated_date.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front()) {
        value = value.sliced(1, value.size() - 2);
    }
    return value.toString();
}

/// Reads the text line by line into blocks.
class MarkdownReader {
public:
    explicit MarkdownReader(QStringView text)
        : m_lines(text.split(u'\n'))
    {
    }

    std::vector<Block> blocks(Document& document)
    {
        frontMatter(document);
        for (; m_next < m_lines.size(); ++m_next) {
            line(m_lines[m_next]);
        }
        flush();
        return std::move(m_blocks);
    }

private:
    void frontMatter(Document& document)
    {
        if (m_lines.isEmpty() || m_lines.front().trimmed() != u"---") {
            return;
        }
        constexpr qsizetype reach = 100; // lines
        const auto end
            = std::find_if(m_lines.cbegin() + 1, m_lines.cbegin() + std::min(reach, m_lines.size()),
                           [](QStringView line) { return line.trimmed() == u"---" || line.trimmed() == u"..."; });
        if (end == m_lines.cbegin() + std::min(reach, m_lines.size())) {
            return;
        }
        static const QRegularExpression pair(u"^([A-Za-z_-]{2,20}):\\s*(.*)$"_s);
        QHash<QString, QStringList> values;
        QString key;
        for (auto line = m_lines.cbegin() + 1; line != end; ++line) {
            if (const auto match = pair.matchView(*line); match.hasMatch()) {
                key = match.captured(1).toLower();
                for (const QString& value : listed(match.captured(2))) {
                    values[key].append(value);
                }
            } else if (line->trimmed().startsWith(u"- ") && !key.isEmpty()) {
                values[key].append(unquoted(line->trimmed().sliced(2)));
            }
        }
        m_next = end - m_lines.cbegin() + 1;
        use(document, values);
    }

    /// "[A, B]" are two values, anything else is one.
    static QStringList listed(const QString& value)
    {
        const QString bare = value.trimmed();
        QStringList found;
        if (bare.startsWith(u'[') && bare.endsWith(u']')) {
            for (const QString& part : bare.sliced(1, bare.size() - 2).split(u',')) {
                found.append(unquoted(part));
            }
        } else {
            found.append(unquoted(bare));
        }
        found.removeAll(QString());
        return found;
    }

    void use(Document& document, const QHash<QString, QStringList>& values)
    {
        const auto first = [&](const QStringList& keys) {
            for (const QString& key : keys) {
                if (values.contains(key) && !values[key].isEmpty()) {
                    return values[key].front().simplified();
                }
            }
            return QString();
        };
        document.language = first({u"lang"_s, u"language"_s});
        if (const QString title = first({u"title"_s}); !title.isEmpty()) {
            m_blocks.push_back({BlockKind::Title, title});
        }
        for (const QString& key : {u"date"_s, u"published"_s, u"pubdate"_s}) {
            for (const QString& value : values.value(key)) {
                if (const auto date = statedDate(value, domain::PublishedFrom::Meta, document.language)) {
                    document.published.push_back(*date);
                }
            }
        }
        document.authors = values.value(u"author"_s) + values.value(u"authors"_s);
        document.outlet = first({u"outlet"_s, u"publisher"_s, u"publication"_s, u"site"_s});
        if (const QString source = first({u"source"_s}); document.outlet.isEmpty() && !source.contains(u"://"_s)) {
            document.outlet = source;
        }
    }

    void line(QStringView line)
    {
        const QStringView bare = line.trimmed();
        static const QRegularExpression atx(u"^(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$"_s);
        static const QRegularExpression item(u"^(?:[-*+]|\\d{1,9}[.)])[ \\t]+(.*)$"_s);
        static const QRegularExpression rule(u"^(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})$"_s);
        static const QRegularExpression definition(u"^\\[[^\\]]{1,200}\\]:[ \\t]*\\S+"_s);
        if (m_fence.isEmpty() && isUnderline(bare)) {
            heading(std::exchange(m_paragraph, {}), bare.front() == u'=' ? 1 : 2);
        } else if (fenced(bare)) {
            return;
        } else if (bare.isEmpty() || rule.matchView(bare).hasMatch()) {
            flush();
            m_quoteDepth = 0;
        } else if (const auto head = atx.matchView(bare); head.hasMatch()) {
            flush();
            heading(head.captured(2), static_cast<int>(head.capturedLength(1)));
        } else if (const auto entry = item.matchView(bare); entry.hasMatch()) {
            flush();
            m_kind = BlockKind::Item;
            append(entry.capturedView(1), line);
        } else if (bare.startsWith(u'>')) {
            quotation(bare);
        } else if (bare.startsWith(u'|') || isTableRule(bare)) {
            tableRow(bare);
        } else if (definition.matchView(bare).hasMatch() && m_paragraph.isEmpty() && !bare.startsWith(u"[^")) {
            m_blocks.push_back({BlockKind::LeftOut, bare.toString()});
        } else {
            append(bare, line);
        }
    }

    [[nodiscard]] bool isUnderline(QStringView bare) const
    {
        return m_kind == BlockKind::Paragraph && !m_paragraph.isEmpty() && !m_paragraph.contains(u'\n')
            && bare.size() > 1 && (bare.front() == u'=' || bare.front() == u'-')
            && std::ranges::all_of(bare, [&](QChar c) { return c == bare.front(); });
    }

    bool fenced(QStringView bare)
    {
        if (!m_fence.isEmpty()) {
            if (bare.startsWith(m_fence)) {
                m_fence = {};
            } else if (!bare.isEmpty()) {
                m_blocks.push_back({BlockKind::Item, bare.toString()});
            }
            return true;
        }
        for (const QStringView fence : {QStringView(u"```"), QStringView(u"~~~")}) {
            if (bare.startsWith(fence)) {
                flush();
                m_fence = fence;
                return true;
            }
        }
        return false;
    }

    void heading(const QString& text, int level)
    {
        const QString words = withoutInlineMarks(text);
        m_kind = BlockKind::Paragraph;
        const bool isTitle = level == 1 && !std::exchange(m_hasTitle, true);
        const bool isRepeated = isTitle && !m_blocks.empty() && m_blocks.front().kind == BlockKind::Title
            && m_blocks.front().text == words.simplified();
        if (!isRepeated) {
            m_blocks.push_back({isTitle ? BlockKind::Title : BlockKind::Heading, words});
        }
    }

    void quotation(QStringView bare)
    {
        int depth = 0;
        while (bare.startsWith(u'>')) {
            bare = bare.sliced(1).trimmed();
            ++depth;
        }
        if (bare.isEmpty() || depth != m_quoteDepth) {
            flush();
        }
        m_quoteDepth = depth;
        if (!bare.isEmpty()) {
            append(bare, bare);
        }
    }

    static bool isTableRule(QStringView bare)
    {
        return bare.contains(u'|') && bare.contains(u"--")
            && std::ranges::all_of(bare, [](QChar c) { return QStringView(u"|-: \t").contains(c); });
    }

    void tableRow(QStringView bare)
    {
        flush();
        if (isTableRule(bare)) {
            return;
        }
        QString row;
        for (const QStringView cell : bare.tokenize(u'|')) {
            const QString words = withoutInlineMarks(cell.trimmed());
            if (!words.isEmpty()) {
                row += row.isEmpty() ? words : u'\t' + words;
            }
        }
        m_blocks.push_back({BlockKind::Item, row});
    }

    /// `line` as it stands in the file: two spaces or a backslash at its end break the line.
    void append(QStringView bare, QStringView line)
    {
        const bool breaks = line.endsWith(u"  ") || bare.endsWith(u'\\');
        if (bare.endsWith(u'\\')) {
            bare.chop(1);
        }
        if (!m_paragraph.isEmpty() && !m_paragraph.endsWith(u'\n')) {
            m_paragraph += gapBetween(m_paragraph, bare);
        }
        m_paragraph += bare;
        if (breaks) {
            m_paragraph += u'\n';
        }
    }

    void flush()
    {
        if (!m_paragraph.isEmpty()) {
            if (const QString caption = loneImageText(m_paragraph); !caption.isNull()) {
                m_blocks.push_back({BlockKind::Caption, caption});
            } else {
                m_blocks.push_back({m_kind, withoutInlineMarks(m_paragraph)});
            }
        }
        m_paragraph.clear();
        m_kind = BlockKind::Paragraph;
    }

    QList<QStringView> m_lines;
    qsizetype m_next = 0;
    std::vector<Block> m_blocks;
    QString m_paragraph; // being read
    BlockKind m_kind = BlockKind::Paragraph; // of it
    int m_quoteDepth = 0;
    QStringView m_fence; // that closes the code being read
    bool m_hasTitle = false;
};

} // namespace

Document readMarkdown(QByteArrayView bytes)
{
    DecodedText decoded = decode(bytes);
    Document document;
    document.format = u"Markdown"_s;
    document.encoding = decoded.encoding;
    document.encodingConfidence = decoded.confidence;
    const QString text = cleanText(std::move(decoded.text));
    const std::vector<Block> blocks = MarkdownReader(text).blocks(document);
    assemble(document, blocks);
    return document;
}

} // namespace linimasa::import
