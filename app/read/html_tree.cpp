#include "app/read/html_tree.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <new>
#include <utility>
#include <vector>

namespace linimasa::read {

namespace {

bool isVoid(QByteArrayView name)
{
    for (const QByteArrayView each : {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                                      "param", "source", "track", "wbr"}) {
        if (name.compare(each, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

/// XML's <script src="…"/> is an empty element; HTML reads it as one that begins and swallows the page.
QByteArray withEmptyElementsWrittenOut(const QByteArray& page)
{
    QByteArray result;
    result.reserve(page.size() + page.size() / 16);
    qsizetype from = 0;
    for (qsizetype at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
        if (page.sliced(at).startsWith("<!--")) {
            const qsizetype end = page.indexOf("-->", at);
            if (end < 0) {
                break;
            }
            at = end;
            continue;
        }
        qsizetype end = at + 1;
        char quote = 0;
        for (; end < page.size() && (quote != 0 || page[end] != '>'); ++end) {
            if (quote != 0) {
                quote = page[end] == quote ? char(0) : quote;
            } else if (page[end] == '"' || page[end] == '\'') {
                quote = page[end];
            }
        }
        if (end >= page.size()) {
            break;
        }
        qsizetype name = at + 1;
        while (name < end && std::isalnum(static_cast<unsigned char>(page[name])) != 0) {
            ++name;
        }
        const QByteArray tag = page.sliced(at + 1, name - at - 1);
        if (page[end - 1] == '/' && !tag.isEmpty() && !isVoid(tag)) {
            result += QByteArrayView(page).sliced(from, end - 1 - from);
            result += "></" + tag + '>';
            from = end + 1;
        }
        at = end;
    }
    result += QByteArrayView(page).sliced(from);
    return result;
}

bool isXml(const QByteArray& page)
{
    constexpr qsizetype reach = 600;
    const QByteArray head = page.first(std::min(page.size(), reach)).toLower();
    return head.contains("<?xml") || head.contains("//dtd xhtml") || head.contains("http://www.w3.org/1999/xhtml");
}

const GumboVector& childrenOf(const GumboNode* node)
{
    return node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
}

bool hasChildren(const GumboNode* node)
{
    return node->type == GUMBO_NODE_DOCUMENT || node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

/// Gumbo does not look whether there was memory; the program's own answer to that (confinement.h) comes first.
void* allocate(void* /*data*/, std::size_t size)
{
    void* memory = std::malloc(size);
    if (memory == nullptr) {
        if (const auto outOfMemory = std::get_new_handler()) {
            outOfMemory();
        }
    }
    return memory;
}

} // namespace

HtmlTree::HtmlTree(QByteArray page)
    : m_page(isXml(page) ? withEmptyElementsWrittenOut(page) : std::move(page))
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.allocator = allocate;
    m_output.reset(gumbo_parse_with_options(&options, m_page.constData(), static_cast<std::size_t>(m_page.size())));
}

const GumboNode* HtmlTree::root() const
{
    return m_output->document;
}

bool isElement(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool hasTag(const GumboNode* node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}

QString attributeOf(const GumboNode* node, const char* name)
{
    if (!isElement(node)) {
        return {};
    }
    const GumboAttribute* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value) + QStringLiteral("");
}

QString textBelow(const GumboNode* node, qsizetype limit)
{
    QString text;
    walk(
        node,
        [&](const GumboNode* each) {
            if (text.size() > limit) {
                return Below::Skip;
            }
            if (each->type == GUMBO_NODE_TEXT || each->type == GUMBO_NODE_WHITESPACE
                || each->type == GUMBO_NODE_CDATA) {
                text += QString::fromUtf8(each->v.text.text);
            } else if (hasTag(each, GUMBO_TAG_BR)) {
                text += u' ';
            }
            return Below::Visit;
        },
        [](const GumboNode*) {});
    return text.simplified().first(std::min(text.simplified().size(), limit));
}

void walk(const GumboNode* from, const std::function<Below(const GumboNode*)>& enter,
          const std::function<void(const GumboNode*)>& leave)
{
    struct Level {
        const GumboNode* node;
        unsigned next;
    };
    std::vector<Level> levels;
    const auto begin = [&](const GumboNode* node) {
        if (enter(node) == Below::Visit && hasChildren(node)) {
            levels.push_back({node, 0});
        } else {
            leave(node);
        }
    };
    begin(from);
    while (!levels.empty()) {
        Level& level = levels.back();
        const GumboVector& children = childrenOf(level.node);
        if (level.next < children.length) {
            begin(static_cast<const GumboNode*>(children.data[level.next++]));
        } else {
            const GumboNode* node = level.node;
            levels.pop_back();
            leave(node);
        }
    }
}

} // namespace linimasa::read
