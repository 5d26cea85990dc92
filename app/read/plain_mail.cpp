#include "app/read/plain_mail.h"

#include "app/import/line_joining.h"
#include "app/import/lines.h"

#include <QStringList>

#include <algorithm>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::Block;
using import::BlockKind;

namespace {

constexpr qsizetype cutLine = 58; // weight: a line this long was cut by the program, a shorter one by the writer

QStringView withoutQuotes(QStringView line)
{
    while (line.startsWith(u'>')) {
        line = line.sliced(1);
        if (line.startsWith(u' ')) {
            line = line.sliced(1);
        }
    }
    return line;
}

} // namespace

std::vector<Block> plainMailBlocks(const QString& text, Flow flow)
{
    std::vector<Block> blocks;
    QString paragraph;
    bool inSignature = false;
    bool goesOn = false; // the line before was cut
    const auto flush = [&] {
        if (!paragraph.isEmpty()) {
            blocks.push_back({inSignature ? BlockKind::Contact : BlockKind::Paragraph, paragraph});
        }
        paragraph.clear();
        goesOn = false;
    };
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        line = withoutQuotes(line);
        if (flow == Flow::Flowed && line.startsWith(u' ')) {
            line = line.sliced(1); // stuffed
        }
        if (line == u"-- " || line == u"--") {
            flush();
            inSignature = true;
            continue;
        }
        const QStringView bare = line.trimmed();
        if (bare.isEmpty()) {
            flush();
            continue;
        }
        if (!paragraph.isEmpty()) {
            paragraph += goesOn && !inSignature ? import::gapBetween(paragraph, bare) : QStringView(u"\n");
        }
        paragraph += bare;
        goesOn = flow == Flow::Flowed ? line.endsWith(u' ') : import::weightOf(bare) >= cutLine;
    }
    flush();
    return blocks;
}

} // namespace linimasa::read
