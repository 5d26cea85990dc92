#include "app/read/page_blocks.h"

#include "app/read/page_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::BlockKind;

namespace {

constexpr std::array skipped {GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT,
                              GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT, GUMBO_TAG_CANVAS,
                              GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON,
                              GUMBO_TAG_INPUT,    GUMBO_TAG_TEXTAREA, GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO,
                              GUMBO_TAG_EMBED,    GUMBO_TAG_RT,       GUMBO_TAG_RP,     GUMBO_TAG_DATALIST};

constexpr std::array blockTags {
    GUMBO_TAG_HTML,       GUMBO_TAG_BODY,    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,
    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CENTER,  GUMBO_TAG_DD,      GUMBO_TAG_DETAILS, GUMBO_TAG_DIALOG,
    GUMBO_TAG_DIR,        GUMBO_TAG_DIV,     GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,    GUMBO_TAG_H1,
    GUMBO_TAG_H2,         GUMBO_TAG_H3,      GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,
    GUMBO_TAG_HEADER,     GUMBO_TAG_HGROUP,  GUMBO_TAG_HR,      GUMBO_TAG_LI,      GUMBO_TAG_MAIN,
    GUMBO_TAG_MENU,       GUMBO_TAG_NAV,     GUMBO_TAG_OL,      GUMBO_TAG_P,       GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION,    GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,   GUMBO_TAG_TBODY,   GUMBO_TAG_CAPTION,
    GUMBO_TAG_THEAD,      GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,      GUMBO_TAG_UL};

// Hold one piece of text and never a whole article.
constexpr std::array textTags {GUMBO_TAG_P,       GUMBO_TAG_LI,     GUMBO_TAG_DD,        GUMBO_TAG_DT, GUMBO_TAG_TR,
                               GUMBO_TAG_H1,      GUMBO_TAG_H2,     GUMBO_TAG_H3,        GUMBO_TAG_H4, GUMBO_TAG_H5,
                               GUMBO_TAG_H6,      GUMBO_TAG_PRE,    GUMBO_TAG_UL,        GUMBO_TAG_OL, GUMBO_TAG_DL,
                               GUMBO_TAG_ADDRESS, GUMBO_TAG_FIGURE, GUMBO_TAG_BLOCKQUOTE};

constexpr std::array asideTags {GUMBO_TAG_NAV,  GUMBO_TAG_ASIDE,  GUMBO_TAG_FOOTER,
                                GUMBO_TAG_FORM, GUMBO_TAG_DIALOG, GUMBO_TAG_MENU};

template<typename Tags> bool isOneOf(GumboTag tag, const Tags& tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

int headingLevelOf(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1 : 0;
}

/// Old pages are laid out in tables: a cell that holds blocks or breaks its lines is a part of the page and no value in a row.
bool isLayoutCell(const GumboNode* node)
{
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (isElement(child) && (child->v.element.tag == GUMBO_TAG_BR || isOneOf(child->v.element.tag, blockTags))) {
            return true;
        }
    }
    return false;
}

bool isHiddenElement(const GumboNode* node)
{
    if (!attributeOf(node, "hidden").isNull() || attributeOf(node, "aria-hidden") == "true"_L1) {
        return true;
    }
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

class Cutter {
public:
    PageBlocks cut(const HtmlTree& tree)
    {
        walk(
            tree.root(), [this](const GumboNode* node) { return enter(node); },
            [this](const GumboNode* node) { leave(node); });
        flush();
        return std::move(m_page);
    }

private:
    /// What holds for the text below an element, until it is left.
    struct State {
        const GumboNode* node = nullptr;
        std::size_t container = 0;
        bool isBlock = false;
        bool isLink = false;
        bool isPre = false;
        bool isHidden = false;
        BlockKind kind = BlockKind::Paragraph;
        int headingLevel = 0;
    };

    Below enter(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            text(QString::fromUtf8(node->v.text.text));
            return Below::Visit;
        }
        if (!isElement(node)) {
            return Below::Visit;
        }
        const GumboTag tag = node->v.element.tag;
        if (isOneOf(tag, skipped)) {
            return Below::Skip;
        }
        if (tag == GUMBO_TAG_BR) {
            m_run += u'\n';
            m_gap = false;
            return Below::Skip;
        }
        State state = m_states.empty() ? State {} : m_states.back();
        state.node = node;
        const bool isCell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
        state.isBlock = isOneOf(tag, blockTags) || (isCell && isLayoutCell(node));
        if (state.isBlock) {
            flush();
            state.container = open(node, tag);
        }
        state.isLink = state.isLink || tag == GUMBO_TAG_A;
        state.isPre = state.isPre || tag == GUMBO_TAG_PRE;
        state.isHidden = state.isHidden || isHiddenElement(node);
        settleKind(state, node, tag);
        if (isCell && state.isBlock && state.kind == BlockKind::Item) {
            state.kind = BlockKind::Paragraph; // what a row is laid out with is no row
        }
        m_isTime = m_isTime || tag == GUMBO_TAG_TIME;
        if (isCell && !m_run.isEmpty()) {
            m_run += u'\t';
            m_gap = false;
        }
        m_states.push_back(state);
        return Below::Visit;
    }

    void leave(const GumboNode* node)
    {
        if (m_states.empty() || m_states.back().node != node) {
            return;
        }
        if (m_states.back().isBlock) {
            flush();
            m_page.containers[m_states.back().container].end = m_page.blocks.size();
        }
        // "Posted 6 October" and "changed 8 October" may touch where styles keep them apart.
        m_gap = m_gap || hasTag(node, GUMBO_TAG_TIME);
        m_states.pop_back();
    }

    std::size_t open(const GumboNode* node, GumboTag tag)
    {
        PageContainer made;
        made.first = m_page.blocks.size();
        made.end = made.first;
        made.isText = isOneOf(tag, textTags);
        const QString role = attributeOf(node, "role");
        const QString property = attributeOf(node, "itemprop");
        made.isArticle = tag == GUMBO_TAG_ARTICLE || role == "article"_L1
            || property.contains("articleBody"_L1, Qt::CaseInsensitive);
        static const QStringList asideRoles {u"navigation"_s, u"complementary"_s, u"banner"_s,      u"contentinfo"_s,
                                             u"search"_s,     u"dialog"_s,        u"alertdialog"_s, u"menu"_s,
                                             u"menubar"_s,    u"toolbar"_s};
        made.isAside = isOneOf(tag, asideTags) || asideRoles.contains(role);
        const bool isFrame = tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_MAIN || made.isArticle;
        made.isNamedAside
            = !isFrame && namesAside(QString(attributeOf(node, "class") + u' ' + attributeOf(node, "id")));
        m_page.containers.push_back(made);
        return m_page.containers.size() - 1;
    }

    static void settleKind(State& state, const GumboNode* node, GumboTag tag)
    {
        if (const int level = headingLevelOf(tag)) {
            state.headingLevel = level;
            state.kind = BlockKind::Heading;
            return;
        }
        if (state.kind == BlockKind::Caption || state.kind == BlockKind::Byline || state.kind == BlockKind::Heading) {
            return;
        }
        const QString names = attributeOf(node, "class") + u' ' + attributeOf(node, "id");
        const QString property = attributeOf(node, "itemprop");
        if (tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION
            || (tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML && namesCaption(names))) {
            state.kind = BlockKind::Caption;
        } else if (tag == GUMBO_TAG_ADDRESS || attributeOf(node, "rel") == "author"_L1 || property == "author"_L1
                   || property == "datePublished"_L1
                   || (tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML && namesByline(names))) {
            state.kind = BlockKind::Byline;
        } else if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT) {
            state.kind = BlockKind::Item;
        }
    }

    void text(const QString& written)
    {
        const bool isPre = !m_states.empty() && m_states.back().isPre;
        const qsizetype before = m_run.size();
        for (const QChar c : written) {
            if (isPre && c == u'\n') {
                m_run += c;
                m_gap = false;
            } else if (c.isSpace() || c == u'\u00a0') {
                m_gap = true;
            } else {
                if (std::exchange(m_gap, false) && !m_run.isEmpty() && m_run.back() != u'\n' && m_run.back() != u'\t') {
                    m_run += u' ';
                }
                m_run += c;
            }
        }
        if (m_run.size() > before && !m_states.empty()) {
            if (m_states.back().isLink) {
                m_linked += m_run.size() - before;
            }
            // The innermost element with words of its own says what they are.
            if (!m_settled) {
                m_settled = true;
                m_settledState = m_states.back();
            } else if (m_settledState.kind != m_states.back().kind && m_states.back().kind == BlockKind::Paragraph) {
                m_settledState.kind = BlockKind::Paragraph; // a name in a sentence is no byline
            }
            m_settledState.isHidden = m_settledState.isHidden && m_states.back().isHidden;
        }
    }

    /// Two line breaks in a row are how old pages divide paragraphs.
    void flush()
    {
        const QString run = std::exchange(m_run, {});
        const qsizetype linked = std::exchange(m_linked, 0);
        const State state = std::exchange(m_settledState, {});
        const bool isTime = std::exchange(m_isTime, false);
        m_settled = false;
        m_gap = false;
        const double share = run.isEmpty() ? 0 : static_cast<double>(linked) / static_cast<double>(run.size());
        for (const QString& part : run.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            if (part.trimmed().isEmpty()) {
                continue;
            }
            m_page.blocks.push_back({.text = part.trimmed(),
                                     .linked = static_cast<qsizetype>(share * static_cast<double>(part.size())),
                                     .kind = state.kind,
                                     .headingLevel = state.headingLevel,
                                     .isTime = isTime,
                                     .isHidden = state.isHidden});
        }
    }

    PageBlocks m_page;
    std::vector<State> m_states;
    QString m_run; // the block being read
    qsizetype m_linked = 0;
    State m_settledState;
    bool m_settled = false;
    bool m_gap = false; // white space was seen and not yet written
    bool m_isTime = false;
};

} // namespace

PageBlocks blocksOf(const HtmlTree& tree)
{
    return Cutter().cut(tree);
}

} // namespace linimasa::read
