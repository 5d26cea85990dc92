#pragma once

#include "app/read/page_blocks.h"

#include <vector>

namespace linimasa::read {

/// Where on a page the article is.
struct ArticlePlace {
    std::size_t first = 0; // blocks first … end - 1 hold it
    std::size_t end = 0;
    std::vector<bool> isAside; // of every block of the page: menus, sharing, related stories, comments, hidden text
};

/// Finds the container whose blocks are the article, by general rules and no site's: every block counts for or against the
/// containers it lies in. Sentences outside links count with their length; links, and whatever stands in a part that its tag, role or
/// class calls a menu, a comment or the like, count against. The container with the highest sum is the article's: a larger one
/// would bring in more page than article. `title` is the title's block, when there is one on the page.
///
/// The idea of weighing text against links is that of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
/// Features" (WSDM 2010); that of summing over subtrees is Pasternack and Roth, "Extracting Article Text from the Web with
/// Maximum Subsequence Segmentation" (WWW 2009).
[[nodiscard]] ArticlePlace findArticle(const PageBlocks& page, std::optional<std::size_t> title);

} // namespace linimasa::read
