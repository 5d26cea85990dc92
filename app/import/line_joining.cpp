#include "app/import/line_joining.h"

#include <QChar>

namespace linimasa::import {

namespace {

bool isWithoutSpaces(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff) || (u >= 0xff01 && u <= 0xff9f)
        || c.isSurrogate(); // rare kanji; pictures need no space either
}

} // namespace

QStringView gapBetween(QStringView left, QStringView right)
{
    // One such character is enough: "2021年" and "ASEAN諸国" have no space either.
    const bool closed
        = left.isEmpty() || right.isEmpty() || isWithoutSpaces(left.back()) || isWithoutSpaces(right.front());
    return closed ? QStringView() : QStringView(u" ");
}

} // namespace linimasa::import
