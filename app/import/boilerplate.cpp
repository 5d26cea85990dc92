#include "app/import/boilerplate.h"

#include "app/import/line_kinds.h"

#include <algorithm>

namespace linimasa::import {

using domain::BoilerplateKind;

namespace {

constexpr qsizetype categoryWeight = 42; // a section or a name between title and text is short
constexpr qsizetype nameWords = 5;

using Kind = std::optional<BoilerplateKind>;

qsizetype wordsIn(QStringView line)
{
    qsizetype words = 0;
    for ([[maybe_unused]] const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
    }
    return words;
}

/// Two words or more, each with a capital: a person's name rather than a section.
bool looksLikeName(QStringView line)
{
    qsizetype words = 0;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        if (word.front().isLetter() && !word.front().isUpper()) {
            return false;
        }
    }
    return words >= 2 && words <= nameWords;
}

/// Finds where the telling begins and ends and gives every line outside it its kind.
class Partition {
public:
    Partition(const std::vector<Line>& lines, std::optional<qsizetype> title, const std::vector<KnownLine>& known)
        : m_lines(lines)
        , m_kinds(lines.size())
        , m_isParagraph(lines.size())
        , m_isTelling(lines.size())
    {
        auto stated = known.begin();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (title && lines[i].number == *title) {
                m_title = i;
                continue;
            }
            stated = std::find_if(stated, known.end(),
                                  [&](const KnownLine& line) { return line.range.end > lines[i].range.begin; });
            if (stated != known.end() && stated->range == lines[i].range) {
                m_kinds[i] = stated->kind;
                m_isTelling[i]
                    = !stated->kind && !isRelatedHeading(lines[i].text) && !kindOfLine(lines[i].text, Zone::Body);
                if (stated->kind || m_isTelling[i]) {
                    continue;
                }
            }
            m_kinds[i] = kindOfLine(lines[i].text, Zone::Body);
            // A code at its end hides a sentence's full stop, and only telling carries one.
            const qsizetype tail = codeTailLength(lines[i].text);
            const bool tells = tail > 0 && weightOf(lines[i].text.chopped(tail)) > categoryWeight;
            m_isParagraph[i] = !m_kinds[i] && (tells || isParagraph(lines[i].text));
        }
        m_first = static_cast<std::size_t>(std::ranges::find(m_isParagraph, true) - m_isParagraph.begin());
    }

    std::vector<Kind> kinds()
    {
        if (m_first == m_lines.size()) {
            markHead(m_lines.size());
            return std::move(m_kinds);
        }
        findResumptions();
        markHead(m_first);
        markRelatedBlocks();
        markTail();
        return std::move(m_kinds);
    }

    /// What the rules made of a heading, an item or a row does not count: the format says that it belongs to the telling.
    [[nodiscard]] bool isTelling(std::size_t i) const { return m_isTelling[i]; }

private:
    void markHead(std::size_t end)
    {
        for (std::size_t i = 0; i < end; ++i) {
            if (i == m_title || m_kinds[i]) {
                continue;
            }
            const QStringView line = m_lines[i].text;
            m_kinds[i] = kindOfLine(line, Zone::Head);
            if (!m_kinds[i] && isRelatedHeading(line)) {
                m_kinds[i] = BoilerplateKind::Navigation;
            }
            const bool isShort = weightOf(line) <= categoryWeight && wordsIn(line) <= nameWords + 1;
            if (!m_kinds[i] && m_title && end < m_lines.size() && isShort && !endsSentence(line)) {
                m_kinds[i] = looksLikeName(line) ? BoilerplateKind::Byline : BoilerplateKind::Navigation;
            }
        }
    }

    /// For every line the first of two paragraphs in a row from there on: there the telling goes on after a box of links.
    void findResumptions()
    {
        m_resumptions.assign(m_lines.size() + 2, m_lines.size());
        for (std::size_t i = m_lines.size(); i-- > 0;) {
            const bool resumes = i + 1 < m_lines.size() && m_isParagraph[i] && m_isParagraph[i + 1]
                && endsSentence(m_lines[i].text) && !isTeaserOf(i) && !isTeaserOf(i + 1);
            m_resumptions[i] = resumes ? i : m_resumptions[i + 1];
        }
    }

    [[nodiscard]] std::size_t resumption(std::size_t from) const { return m_resumptions.at(from); }

    /// A paragraph directly under a headline-like line without a blank line between them introduces another article.
    [[nodiscard]] bool isTeaserOf(std::size_t i) const
    {
        return i > 0 && !m_isParagraph[i - 1] && m_lines[i].number == m_lines[i - 1].number + 1
            && !endsSentence(m_lines[i - 1].text) && !isRelatedHeading(m_lines[i - 1].text);
    }

    void markRelatedBlocks()
    {
        for (std::size_t i = m_first + 1; i < m_lines.size(); ++i) {
            const QStringView line = m_lines[i].text;
            if (i == m_title || !isRelatedHeading(line)) {
                if (!m_kinds[i] || !endsArticle(line)) {
                    continue;
                }
            }
            const std::size_t resumes = resumption(i + 1);
            for (std::size_t j = i; j < resumes; ++j) {
                if (!m_kinds[j] || j == i) {
                    m_kinds[j] = j == i && !isRelatedHeading(line) ? m_kinds[j] : BoilerplateKind::RelatedLinks;
                }
                m_isParagraph[j] = false;
            }
            i = std::max(i, resumes - 1);
        }
    }

    void markTail()
    {
        // The telling also ends with a paragraph that carries the page's end mark.
        std::size_t last = m_first;
        bool marked = false;
        for (std::size_t i = m_first; i < m_lines.size(); ++i) {
            if (!m_isParagraph[i]) {
                continue;
            }
            last = i;
            if (endsArticle(m_lines[i].text) && resumption(i + 1) == m_lines.size()) {
                marked = true;
                break;
            }
        }
        // What is told in short sentences right below the last paragraph still belongs to the article.
        std::size_t begin = last + 1;
        while (!marked && begin < m_lines.size() && !m_kinds[begin] && endsSentence(m_lines[begin].text)
               && !kindOfLine(m_lines[begin].text, Zone::Tail)) {
            ++begin;
        }
        std::size_t headlines = 0;
        for (std::size_t i = begin; i < m_lines.size(); ++i) {
            if (!m_kinds[i]) {
                m_kinds[i] = kindOfLine(m_lines[i].text, Zone::Tail);
            }
            headlines += m_kinds[i] ? 0 : 1;
        }
        for (std::size_t i = begin; i < m_lines.size(); ++i) {
            if (m_kinds[i]) {
                continue;
            }
            const QStringView line = m_lines[i].text;
            if (!marked && headlines == 1 && looksLikeName(line) && weightOf(line) <= categoryWeight) {
                m_kinds[i] = BoilerplateKind::Byline;
            } else if (marked || headlines > 1 || !endsSentence(line)) {
                m_kinds[i] = BoilerplateKind::RelatedLinks;
            }
        }
    }

    const std::vector<Line>& m_lines;
    std::vector<Kind> m_kinds;
    std::vector<bool> m_isParagraph;
    std::vector<bool> m_isTelling;
    std::vector<std::size_t> m_resumptions;
    std::optional<std::size_t> m_title;
    std::size_t m_first = 0;
};

} // namespace

std::vector<domain::Boilerplate> findBoilerplate(const std::vector<Line>& lines, std::optional<qsizetype> title,
                                                 const std::vector<KnownLine>& known)
{
    Partition partition(lines, title, known);
    const std::vector<Kind> kinds = partition.kinds();
    std::vector<domain::Boilerplate> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (partition.isTelling(i)) {
            continue;
        }
        if (kinds[i]) {
            found.push_back({lines[i].range, *kinds[i]});
        } else if (const qsizetype tail = codeTailLength(lines[i].text); tail > 0 && tail < lines[i].text.size()) {
            const QStringView written = lines[i].text.last(tail).trimmed();
            const bool isCode = written.startsWith(u'(');
            found.push_back({{lines[i].range.end - written.size(), lines[i].range.end},
                             isCode ? BoilerplateKind::ReporterCode : BoilerplateKind::EndMark});
        }
    }
    return found;
}

} // namespace linimasa::import
