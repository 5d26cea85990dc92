#include "app/read/article_finder.h"

#include "app/import/lines.h"

#include <algorithm>
#include <utility>

namespace linimasa::read {

namespace {

constexpr double linkedShare = 0.6; // of a block: from there on it is a link, whatever is around it
constexpr double sentenceLinkedShare = 0.4; // a sentence may hold some links
constexpr double linkPenalty = 25; // what a link costs besides its length
constexpr double fragmentPenalty = 4; // a short line that is no sentence says little either way
constexpr double articleShare
    = 0.5; // an <article> that holds this much of the best sum is preferred to what is around it
constexpr double namedAsideShare = 0.5; // no class makes an aside of a part with this much of the page's sentences

double linkedShareOf(const PageBlock& block)
{
    return block.text.isEmpty() ? 0 : static_cast<double>(block.linked) / static_cast<double>(block.text.size());
}

bool isSentence(const PageBlock& block)
{
    return block.kind != import::BlockKind::Caption && block.headingLevel == 0 && !block.isHidden
        && linkedShareOf(block) < sentenceLinkedShare
        && (import::endsSentence(block.text) || import::isParagraph(block.text));
}

class Finder {
public:
    Finder(const PageBlocks& page, std::optional<std::size_t> title)
        : m_page(page)
        , m_title(title)
        , m_isAside(page.blocks.size())
    {
    }

    ArticlePlace find()
    {
        markAsides();
        weigh();
        const PageContainer* best = nullptr;
        for (const PageContainer& container : m_page.containers) {
            // Of equal ones the deeper holds less of the page; it comes later.
            if (!container.isText && (best == nullptr || sumOf(container) >= sumOf(*best))) {
                best = &container;
            }
        }
        ArticlePlace place;
        if (best != nullptr && sumOf(*best) > 0) {
            best = markedInside(*best);
            place.first = best->first;
            place.end = best->end;
        } else {
            place.end = m_page.blocks.size(); // a page of hardly any text: all of it
        }
        place.isAside = std::move(m_isAside);
        return place;
    }

private:
    void markAsides()
    {
        std::vector<double> sentences(m_page.blocks.size() + 1);
        for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
            const PageBlock& block = m_page.blocks[i];
            sentences[i + 1]
                = sentences[i] + (isSentence(block) ? static_cast<double>(import::weightOf(block.text)) : 0.0);
            m_isAside[i] = block.isHidden;
        }
        // Each block is marked once, however many asides lie in one another.
        std::vector<int> change(m_page.blocks.size() + 1);
        for (const PageContainer& container : m_page.containers) {
            const double inside = sentences[container.end] - sentences[container.first];
            const bool isWrong = container.isNamedAside && inside > namedAsideShare * sentences.back();
            if (container.isAside || (container.isNamedAside && !isWrong)) {
                ++change[container.first];
                --change[container.end];
            }
        }
        int depth = 0;
        for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
            depth += change[i];
            m_isAside[i] = m_isAside[i] || depth > 0;
        }
    }

    [[nodiscard]] double valueOf(std::size_t i) const
    {
        const PageBlock& block = m_page.blocks[i];
        const auto weight = static_cast<double>(import::weightOf(block.text));
        if (block.isHidden) {
            return 0;
        }
        if (m_isAside[i]) {
            return -weight / 2 - fragmentPenalty;
        }
        if (linkedShareOf(block) >= linkedShare) {
            return -linkPenalty - weight / 2;
        }
        if (isSentence(block)) {
            return weight;
        }
        const bool belongsAnywhere = block.headingLevel > 0 || block.kind == import::BlockKind::Caption
            || block.kind == import::BlockKind::Byline || block.kind == import::BlockKind::Item || block.isTime;
        return belongsAnywhere ? 0 : -fragmentPenalty;
    }

    void weigh()
    {
        m_sums.assign(m_page.blocks.size() + 1, 0);
        for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + valueOf(i);
        }
    }

    [[nodiscard]] double sumOf(const PageContainer& container) const
    {
        return m_sums[container.end] - m_sums[container.first];
    }

    /// The page says itself what the article is, or has several of which one has the page's title.
    [[nodiscard]] const PageContainer* markedInside(const PageContainer& best) const
    {
        const PageContainer* chosen = &best;
        const PageContainer* titled = nullptr;
        for (const PageContainer& each : m_page.containers) {
            const bool isInside = each.isArticle && each.first >= best.first && each.end <= best.end;
            if (!isInside) {
                continue;
            }
            if (m_title && each.first <= *m_title && *m_title < each.end && sumOf(each) > 0) {
                titled = &each;
            }
            if (sumOf(each) >= articleShare * sumOf(best) && (chosen == &best || sumOf(each) >= sumOf(*chosen))) {
                chosen = &each;
            }
        }
        // A page that goes on with the next story has several articles; the title tells the first from the others.
        const bool isLargePart = titled != nullptr && sumOf(*titled) * 4 >= sumOf(best);
        return isLargePart ? titled : chosen;
    }

    const PageBlocks& m_page;
    std::optional<std::size_t> m_title;
    std::vector<bool> m_isAside;
    std::vector<double> m_sums; // of the values of all blocks before
};

} // namespace

ArticlePlace findArticle(const PageBlocks& page, std::optional<std::size_t> title)
{
    return Finder(page, title).find();
}

} // namespace linimasa::read
