#pragma once

namespace linimasa::reader {

/// Makes screen readers find in every ArticleView its text line by line, its caret and selection, and at every place what is
/// marked there. Called once before the first view; calling it again changes nothing.
void installArticleAccessibility();

} // namespace linimasa::reader
