#pragma once

#include "app/base/text_range.h"

#include <cstdio>
#include <cstdlib>

namespace linimasa::fuzz {

/// What must hold for every input; a fuzzer stops where it does not.
inline void expect(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

/// True when the ranges lie in a text of this length, in order and without overlap.
template<typename Values> bool inOrder(const Values& values, qsizetype length)
{
    qsizetype before = 0;
    for (const auto& value : values) {
        if (value.range.begin < before || value.range.end < value.range.begin || value.range.end > length) {
            return false;
        }
        before = value.range.end;
    }
    return true;
}

} // namespace linimasa::fuzz
