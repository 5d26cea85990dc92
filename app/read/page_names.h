#pragma once

#include <QStringView>

namespace linimasa::read {

// What sites call the parts of their pages in class and id. The words are common to templates and content systems all over the
// region; none belongs to one site.

/// A part beside the article: menus, comments, related stories, sharing, advertisements, notices.
[[nodiscard]] bool namesAside(QStringView classAndId);
/// The line that names author and date.
[[nodiscard]] bool namesByline(QStringView classAndId);
[[nodiscard]] bool namesCaption(QStringView classAndId);

} // namespace linimasa::read
