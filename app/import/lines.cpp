#include "app/import/lines.h"

#include <QChar>

namespace linimasa::import {

namespace {

constexpr qsizetype longLine = 130; // weight from which a line is a paragraph whatever it ends with
constexpr qsizetype sentenceLine = 60; // weight from which a line that ends a sentence is a paragraph

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xff01 && u <= 0xff60);
}

} // namespace

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin <= text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0) {
            end = text.size();
        }
        qsizetype first = begin;
        qsizetype last = end;
        const auto isBlank = [](QChar c) { return c.isSpace() || c == u'\ufeff' || c == u'\u200b'; };
        while (first < last && isBlank(text[first])) {
            ++first;
        }
        while (last > first && isBlank(text[last - 1])) {
            --last;
        }
        if (first < last) {
            lines.push_back({{first, last}, text.sliced(first, last - first), number});
        }
        begin = end + 1;
    }
    return lines;
}

qsizetype weightOf(QStringView line)
{
    qsizetype weight = 0;
    for (const QChar c : line) {
        weight += isWide(c) ? 2 : 1;
    }
    return weight;
}

bool endsSentence(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && (QStringView(u"\"'”’»)]）」』】").contains(line[end - 1]) || line[end - 1].isSpace())) {
        --end;
    }
    return end > 0 && QStringView(u".!?…。！？．").contains(line[end - 1]);
}

bool isParagraph(QStringView line)
{
    if (line.size() > longLine) {
        return true;
    }
    const qsizetype weight = weightOf(line);
    return weight >= longLine || (weight >= sentenceLine && endsSentence(line));
}

} // namespace linimasa::import
