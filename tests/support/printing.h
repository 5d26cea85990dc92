#pragma once

#include "app/base/text_range.h"
#include "app/domain/edtf.h"

#include <QString>

#include <ostream>

// Lets a failed check print what it compared.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}

namespace linimasa::base {

inline std::ostream& operator<<(std::ostream& stream, TextRange range)
{
    return stream << '[' << range.begin << ',' << range.end << ')';
}

} // namespace linimasa::base

namespace linimasa::domain {

inline std::ostream& operator<<(std::ostream& stream, const Edtf& value)
{
    return stream << value.toString().toStdString();
}

} // namespace linimasa::domain
