#include "app/read/pdf_paragraphs.h"

#include "app/import/line_joining.h"
#include "app/import/lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::Block;
using import::BlockKind;

namespace {

constexpr double sameHeight = 0.13; // letters' sizes differ by more than this share between styles
constexpr double wideGap = 1.35; // of the usual distance of lines: there a paragraph ends
constexpr double indent = 0.8; // of a line's height
constexpr double shortLine = 0.88; // of a column's width
constexpr double titleHeight = 1.15; // of the text's
constexpr qsizetype longestTitle = 300; // weight

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

struct Paragraph {
    QString text;
    double height = 0;
    int page = 0;
    bool isItem = false;
};

const QRegularExpression& bullet()
{
    static const QRegularExpression made(
        u"^(?:[•●▪■◦‣∙]\\s*\\S|(?:[・–—*-]|\\(?\\d{1,2}[.)]|[(（][a-z\\d一二三四五六七八九十][)）])\\s+\\S)"_s);
    return made;
}

class Joiner {
public:
    explicit Joiner(const std::vector<PdfLine>& lines)
        : m_lines(lines)
    {
        measure();
    }

    std::vector<Block> blocks()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (i == 0 || beginsParagraph(i)) {
                m_paragraphs.push_back({.text = m_lines[i].text,
                                        .height = m_lines[i].height(),
                                        .page = m_lines[i].page,
                                        .isItem = isBullet(m_lines[i])});
            } else {
                join(m_paragraphs.back().text, m_lines[i].text);
            }
        }
        return asBlocks();
    }

private:
    static bool isBullet(const PdfLine& line) { return bullet().match(line.text).hasMatch(); }

    /// The text's usual height and distance of lines, its columns, and the words that have a hyphen inside a line.
    void measure()
    {
        std::vector<double> heights;
        std::vector<double> distances;
        m_columnRight.resize(m_lines.size());
        m_columnLeft.resize(m_lines.size());
        static const QRegularExpression hyphenated(u"[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression word(u"\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
        std::size_t columnFirst = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const PdfLine& line = m_lines[i];
            heights.insert(heights.end(), 1 + static_cast<std::size_t>(line.text.size()) / 20, line.height());
            if (i > 0 && continuesColumn(i)) {
                distances.push_back(line.top - m_lines[i - 1].top);
            } else {
                closeColumn(columnFirst, i);
                columnFirst = i;
            }
            for (auto match = hyphenated.globalMatch(line.text); match.hasNext();) {
                m_hyphenated.insert(match.next().captured().toLower());
            }
            // Halves of divided words are no words.
            const bool endsDivided = line.text.endsWith(u'-');
            const bool beginsDivided = i > 0 && m_lines[i - 1].text.endsWith(u'-');
            for (auto match = word.globalMatch(line.text); match.hasNext();) {
                const auto found = match.next();
                const bool isHalf = (beginsDivided && found.capturedStart() == 0)
                    || (endsDivided && found.capturedEnd() == line.text.size() - 1);
                if (!isHalf) {
                    m_words.insert(found.captured().toLower());
                }
            }
        }
        closeColumn(columnFirst, m_lines.size());
        m_height = median(std::move(heights));
        m_distance = median(std::move(distances));
    }

    void closeColumn(std::size_t first, std::size_t end)
    {
        double left = 1e9;
        double right = 0;
        for (std::size_t i = first; i < end; ++i) {
            left = std::min(left, m_lines[i].left);
            right = std::max(right, m_lines[i].right);
        }
        for (std::size_t i = first; i < end; ++i) {
            m_columnLeft[i] = left;
            m_columnRight[i] = right;
        }
    }

    /// On the same page, below, and not beside: the lines lie over one another.
    [[nodiscard]] bool continuesColumn(std::size_t i) const
    {
        const PdfLine& before = m_lines[i - 1];
        const PdfLine& line = m_lines[i];
        return line.page == before.page && line.top > before.top && line.left < before.right
            && before.left < line.right;
    }

    [[nodiscard]] bool beginsParagraph(std::size_t i) const
    {
        const PdfLine& before = m_lines[i - 1];
        const PdfLine& line = m_lines[i];
        if (std::abs(line.height() - before.height()) > sameHeight * m_height || isBullet(line)) {
            return true;
        }
        if (!continuesColumn(i)) {
            return import::endsSentence(before.text) || isHeadline(before) || beginsAnew(line.text, before.text);
        }
        const bool afterGap = m_distance > 0 && line.top - before.top > wideGap * std::max(m_distance, line.height());
        const bool isIndented = line.left - before.left > indent * line.height()
            && before.left - m_columnLeft[i] < indent * line.height() && !isBullet(before);
        const double width = m_columnRight[i] - m_columnLeft[i];
        const bool wasShort = before.right - m_columnLeft[i] < shortLine * width && import::endsSentence(before.text);
        return afterGap || isIndented || wasShort;
    }

    [[nodiscard]] bool isHeadline(const PdfLine& line) const { return line.height() > titleHeight * m_height; }

    /// At a column's or page's end: a capital after a line without a full stop may be a name inside a sentence, or a new part.
    [[nodiscard]] static bool beginsAnew(const QString& text, const QString& before)
    {
        constexpr qsizetype headingWeight = 40;
        return import::weightOf(before) < headingWeight && !text.isEmpty() && text.front().isUpper();
    }

    void join(QString& text, const QString& next) const
    {
        const QChar last = text.isEmpty() ? u' ' : text.back();
        const bool isSoft = last == QChar(0x00ad);
        const bool isHyphen = last == u'-' || last == QChar(0x2010);
        if ((!isSoft && !isHyphen) || text.size() < 2 || next.isEmpty()) {
            text += import::gapBetween(text, next);
            text += next;
            return;
        }
        if (isSoft || !keepsHyphen(text, next)) {
            text.chop(1);
        }
        text += next;
    }

    [[nodiscard]] bool keepsHyphen(const QString& text, const QString& next) const
    {
        static const QRegularExpression tail(u"[\\p{L}\\p{N}]+(?=.$)"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression head(u"^[\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString left = tail.match(text.last(std::min<qsizetype>(text.size(), 60))).captured().toLower();
        const QString right = head.match(next).captured().toLower();
        if (left.isEmpty() || right.isEmpty() || !next.front().isLower() || !text[text.size() - 2].isLower()) {
            return true; // "ASEAN-Japan", "2021-2023"
        }
        if (left == right || m_hyphenated.contains(left + u'-' + right)) {
            return true;
        }
        // Both halves are words of their own here and the whole is not: a compound.
        return m_words.contains(left) && m_words.contains(right) && !m_words.contains(left + right) && left.size() > 3
            && right.size() > 3;
    }

    std::vector<Block> asBlocks() const
    {
        constexpr std::size_t titleReach = 12; // paragraphs from the top
        std::optional<std::size_t> title;
        for (std::size_t i = 0; i < std::min(titleReach, m_paragraphs.size()); ++i) {
            const Paragraph& paragraph = m_paragraphs[i];
            const qsizetype weight = import::weightOf(paragraph.text);
            constexpr qsizetype shortest = 10;
            if (paragraph.page == 0 && paragraph.height > titleHeight * m_height && weight >= shortest
                && weight <= longestTitle && (!title || paragraph.height > m_paragraphs[*title].height)) {
                title = i;
            }
        }
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            const Paragraph& paragraph = m_paragraphs[i];
            const bool isLarge = paragraph.height > titleHeight * m_height && !import::endsSentence(paragraph.text)
                && import::weightOf(paragraph.text) <= longestTitle;
            blocks.push_back({title == i             ? BlockKind::Title
                                  : title && isLarge ? BlockKind::Heading
                                  : paragraph.isItem ? BlockKind::Item
                                                     : BlockKind::Paragraph,
                              paragraph.text});
        }
        return blocks;
    }

    const std::vector<PdfLine>& m_lines;
    std::vector<Paragraph> m_paragraphs;
    std::vector<double> m_columnLeft; // of each line's column
    std::vector<double> m_columnRight;
    QSet<QString> m_hyphenated;
    QSet<QString> m_words;
    double m_height = 0;
    double m_distance = 0;
};

} // namespace

std::vector<Block> paragraphsOf(const std::vector<PdfLine>& lines)
{
    return Joiner(lines).blocks();
}

} // namespace linimasa::read
