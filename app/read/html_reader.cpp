#include "app/read/html_reader.h"

#include "app/import/date_line.h"
#include "app/import/encoding.h"
#include "app/import/legacy_encoding.h"
#include "app/import/line_kinds.h"
#include "app/import/lines.h"
#include "app/read/article_finder.h"
#include "app/read/html_tree.h"
#include "app/read/page_blocks.h"
#include "app/read/page_facts.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::Block;
using import::BlockKind;

namespace {

/// Letters and digits only, lower case: titles are repeated with other quotes, dashes and spaces.
QString core(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c.toLower();
        }
    }
    return letters;
}

/// "Headline - Outlet", "Headline | Section | Outlet": the page's title without what follows the headline.
QString withoutSite(const QString& title, const PageFacts& facts)
{
    static const QRegularExpression divider(u"\\s+[-–—|•»:]\\s+|\\s*[|｜]\\s*"_s);
    QString longest;
    for (const QString& part : title.split(divider, Qt::SkipEmptyParts)) {
        if (core(part) != core(facts.outlet) && part.size() > longest.size()) {
            longest = part;
        }
    }
    const bool hasSite = !facts.outlet.isEmpty() && title.contains(facts.outlet);
    return hasSite || longest.size() * 2 > title.size() ? longest.trimmed() : title;
}

/// The heading on the page that is its title: the one that the page's own titles repeat, else the first of the highest level.
std::optional<std::size_t> titleBlock(const PageBlocks& page, const PageFacts& facts)
{
    std::optional<std::size_t> highest;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock& block = page.blocks[i];
        if (block.headingLevel == 0 || block.isHidden) {
            continue;
        }
        const QString words = core(block.text);
        constexpr qsizetype shortest = 8; // letters: a section's name is in many titles
        for (const QString& title : facts.titles) {
            const bool isRepeated = words.size() >= shortest && core(title).contains(words);
            if (isRepeated && words != core(facts.outlet)) {
                return i;
            }
        }
        if (block.headingLevel == 1 && !highest && import::weightOf(block.text) >= shortest
            && words != core(facts.outlet)) {
            highest = i;
        }
    }
    return highest;
}

bool isLink(const PageBlock& block)
{
    constexpr double mostly = 0.8;
    return static_cast<double>(block.linked) >= mostly * static_cast<double>(block.text.size())
        && !import::isParagraph(block.text);
}

bool isDateOrName(const PageBlock& block)
{
    constexpr qsizetype longest = 160;
    return import::weightOf(block.text) <= longest
        && (block.isTime || block.kind == BlockKind::Byline || import::isDateLine(block.text)
            || import::kindOfLine(block.text, import::Zone::Head) == domain::BoilerplateKind::Byline);
}

/// Lays the page's blocks out as the document's.
class Layout {
public:
    Layout(const PageBlocks& page, const PageFacts& facts)
        : m_page(page)
        , m_facts(facts)
        , m_title(titleBlock(page, facts))
        , m_place(findArticle(page, m_title))
    {
    }

    std::vector<Block> blocks()
    {
        const bool titleInside = m_title && m_place.first <= *m_title && *m_title < m_place.end;
        if (!titleInside) {
            addTitle();
        }
        for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
            if (m_place.first <= i && i < m_place.end) {
                inside(i);
            } else {
                outside(i);
            }
        }
        return std::move(m_blocks);
    }

private:
    void addTitle()
    {
        if (m_title) {
            m_blocks.push_back({BlockKind::Title, m_page.blocks[*m_title].text});
            m_hasTitle = true;
        } else if (!m_facts.titles.isEmpty()) {
            // No heading on the page repeats it, but without it the article would have no name.
            const QString title = withoutSite(m_facts.titles.front(), m_facts);
            for (std::size_t i = m_place.first; i < m_place.end && !m_titleLine; ++i) {
                if (core(m_page.blocks[i].text.section(u'\n', 0, 0)) == core(title)) {
                    m_titleLine = i; // a headline that is only large print
                }
            }
            m_blocks.push_back({BlockKind::Title, title});
            m_hasTitle = true;
        }
    }

    void inside(std::size_t i)
    {
        PageBlock block = m_page.blocks[i];
        if (m_titleLine == i) {
            block.text = block.text.section(u'\n', 1);
        }
        if (m_title == i) {
            if (!std::exchange(m_hasTitle, true)) {
                m_blocks.push_back({BlockKind::Title, block.text});
            }
            return;
        }
        if (m_place.isAside[i] && !(isDateOrName(block) && !block.isHidden)) {
            leaveOut(block);
        } else if (isLink(block) && (isLinkAt(i - 1) || isLinkAt(i + 1))) {
            leaveOut(block); // a list of links
        } else if (isLink(block) && block.headingLevel == 0 && block.kind != BlockKind::Byline
                   && !import::kindOfLine(block.text, import::Zone::Body)) {
            m_blocks.push_back({BlockKind::Links, block.text});
        } else {
            m_blocks.push_back({kindOf(block), block.text});
        }
    }

    static BlockKind kindOf(const PageBlock& block)
    {
        // Whole paragraphs with an author's class around them are telling all the same.
        if (block.kind == BlockKind::Byline && import::isParagraph(block.text)) {
            return BlockKind::Paragraph;
        }
        return block.kind;
    }

    [[nodiscard]] bool isLinkAt(std::size_t i) const
    {
        return i >= m_place.first && i < m_place.end && isLink(m_page.blocks[i]);
    }

    /// Above an article stand its title, its date and its writer; around it, the page.
    void outside(std::size_t i)
    {
        const PageBlock& block = m_page.blocks[i];
        const bool isBetween = m_title && i > *m_title && i < m_place.first;
        if (m_title == i) {
            return;
        }
        if (isBetween && !block.isHidden && isDateOrName(block)) {
            m_blocks.push_back({BlockKind::Byline, block.text});
        } else {
            leaveOut(block);
        }
    }

    void leaveOut(const PageBlock& block) { m_blocks.push_back({BlockKind::LeftOut, block.text}); }

    const PageBlocks& m_page;
    const PageFacts& m_facts;
    std::optional<std::size_t> m_title;
    ArticlePlace m_place;
    std::optional<std::size_t> m_titleLine; // block whose first line is the title
    std::vector<Block> m_blocks;
    bool m_hasTitle = false;
};

/// The charset a page states of itself (HTML standard, "prescan a byte stream"); empty when it states none.
QString statedCharset(QByteArrayView bytes)
{
    constexpr qsizetype reach = 4096;
    static const QRegularExpression stated(
        u"<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = stated.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), reach))));
    return match.captured(1) + match.captured(2);
}

} // namespace

DecodedPage decodePage(QByteArrayView bytes, const QString& charset)
{
    import::DecodedText guessed = import::decode(bytes);
    const bool isUnicode = guessed.encoding.startsWith("UTF-"_L1) || guessed.encoding == "ISO-2022-JP"_L1;
    const QString stated = charset.isEmpty() ? statedCharset(bytes) : charset;
    // Faultless UTF-8 is never another encoding by chance, whatever an old template says of itself.
    if (!(isUnicode && guessed.confidence > 0.84) && !stated.isEmpty()) {
        // The web's names mean Microsoft's supersets (WHATWG Encoding Standard).
        const QString name = stated.toLower();
        const QByteArray converter = name == "shift_jis"_L1 || name == "sjis"_L1 || name == "x-sjis"_L1 ? "windows-31j"
            : name == "iso-8859-1"_L1 || name == "us-ascii"_L1 || name == "ascii"_L1                    ? "windows-1252"
                                                                                     : stated.toLatin1();
        if (const auto converted = import::convert(bytes, converter.constData());
            converted && converted->errors * 50 <= converted->text.size()) {
            return {.utf8 = converted->text.toUtf8(),
                    .encoding = stated,
                    .confidence = converted->errors == 0 ? 0.95 : 0.7};
        }
    }
    return {.utf8 = guessed.text.toUtf8(), .encoding = guessed.encoding, .confidence = guessed.confidence};
}

base::Result<import::Document> readHtml(QByteArrayView bytes, const HtmlOptions& options)
{
    DecodedPage decoded = decodePage(bytes, options.charset);
    import::Document document;
    document.format = u"HTML"_s;
    document.encoding = decoded.encoding;
    document.encodingConfidence = decoded.confidence;
    const HtmlTree tree(std::move(decoded.utf8));
    PageFacts facts = factsOf(tree);
    const PageBlocks page = blocksOf(tree);
    assemble(document, Layout(page, facts).blocks());
    document.outlet = facts.outlet;
    document.site = facts.site;
    if (const QString host = QUrl(options.address).host(); document.site.isEmpty() && host.contains(u'.')) {
        document.site = host.startsWith("www."_L1) ? host.sliced(4) : host;
    }
    document.authors = facts.authors;
    document.language = facts.language;
    document.published = std::move(facts.published);
    if (document.text.isEmpty()) {
        return base::failure(base::ErrorKind::Empty,
                             u"The page has no text in it. Its article may be loaded by a script: save the page again "
                             u"from the browser, complete, or print it to a PDF file."_s);
    }
    return document;
}

std::vector<Block> readWholeBody(QByteArrayView bytes, const QString& charset)
{
    const HtmlTree tree(decodePage(bytes, charset).utf8);
    std::vector<Block> blocks;
    for (const PageBlock& block : blocksOf(tree).blocks) {
        blocks.push_back({block.isHidden ? BlockKind::LeftOut : block.kind, block.text});
    }
    return blocks;
}

} // namespace linimasa::read
