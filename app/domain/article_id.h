#pragma once

#include <QtTypes>

namespace linimasa::domain {

/// An article of the library on this machine. It is never given again after the article was forgotten, and it means nothing
/// elsewhere: what a person made refers to the article by its text key.
enum class ArticleId : qint64 { };

[[nodiscard]] constexpr qint64 number(ArticleId id)
{
    return static_cast<qint64>(id);
}

} // namespace linimasa::domain
