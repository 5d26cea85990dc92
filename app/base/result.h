#pragma once

#include "app/base/error.h"

#include <expected>
#include <utility>

namespace linimasa::base {

/// A value or the reason there is none. Functions that return it are marked [[nodiscard]].
template<typename T> using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString sentence, QString detail = {})
{
    return std::unexpected(Error {kind, std::move(sentence), std::move(detail)});
}

} // namespace linimasa::base
