#include "app/import/clean_text.h"

#include <algorithm>

namespace linimasa::import {

namespace {

bool isSpecial(QChar c)
{
    switch (c.unicode()) {
    case u'\0':
    case u'\r':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029':
    case u'\ufdd0':
    case u'\ufdd1':
    case u'\ufffe':
    case u'\uffff':
        return true;
    default:
        return c.isSurrogate();
    }
}

} // namespace

QString cleanText(QString text)
{
    while (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    const auto firstSpecial = std::find_if(text.cbegin(), text.cend(), isSpecial) - text.cbegin();
    if (firstSpecial == text.size()) {
        return text;
    }
    qsizetype to = firstSpecial;
    const qsizetype size = text.size();
    QChar* data = text.data();
    for (qsizetype from = firstSpecial; from < size; ++from) {
        const QChar c = data[from];
        switch (c.unicode()) {
        case u'\0':
        case u'\ufdd0':
        case u'\ufdd1':
        case u'\ufffe':
        case u'\uffff':
            continue;
        case u'\r':
            if (from + 1 < size && data[from + 1] == u'\n') {
                continue; // the line feed comes next
            }
            [[fallthrough]];
        case u'\u0085':
        case u'\u2028':
        case u'\u2029':
            data[to++] = u'\n';
            continue;
        default:
            break;
        }
        if (c.isHighSurrogate() && from + 1 < size && data[from + 1].isLowSurrogate()) {
            data[to++] = c;
            data[to++] = data[++from];
        } else {
            data[to++] = c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    text.truncate(to);
    return text;
}

} // namespace linimasa::import
