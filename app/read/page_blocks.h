#pragma once

#include "app/import/document.h"
#include "app/read/html_tree.h"

#include <QString>

#include <vector>

namespace linimasa::read {

/// An element that holds blocks: blocks first … end - 1 of the page, in document order.
struct PageContainer {
    std::size_t first = 0;
    std::size_t end = 0;
    bool isText = false; // <p>, <ul>: holds a piece of text and never a whole article
    bool isArticle = false; // <article>, itemprop="articleBody"
    bool isAside = false; // said by its tag or role: <nav>, <aside>, role="navigation"
    bool isNamedAside = false; // said by its class or id only ("sidebar"), which may be wrong
};

/// A run of text between the borders of block elements, as a reader sees it.
struct PageBlock {
    QString text; // white space collapsed; '\n' where the page has <br>
    qsizetype linked = 0; // UTF-16 units of it inside links
    import::BlockKind kind = import::BlockKind::Paragraph; // Heading, Item, Caption, Byline where an element says so
    int headingLevel = 0; // 1–6
    bool isTime = false; // holds a <time> element
    bool isHidden = false;
};

struct PageBlocks {
    std::vector<PageBlock> blocks;
    std::vector<PageContainer> containers;
};

/// Cuts a page's body into blocks. Scripts, styles, forms' fields, embedded pages and pictures have no text here.
[[nodiscard]] PageBlocks blocksOf(const HtmlTree& tree);

} // namespace linimasa::read
