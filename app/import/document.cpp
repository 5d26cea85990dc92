#include "app/import/document.h"

#include "app/import/clean_text.h"
#include "app/import/lines.h"

#include <algorithm>
#include <utility>

namespace linimasa::import {

namespace {

using domain::BoilerplateKind;

/// The kind's lines are known to be telling, known to be set aside, or left to be judged by their words.
struct Knowledge {
    bool isKnown = false;
    std::optional<BoilerplateKind> kind = {};
};

Knowledge knowledgeOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
    case BlockKind::Item:
        return {.isKnown = true};
    case BlockKind::Caption:
        return {.isKnown = true, .kind = BoilerplateKind::Caption};
    case BlockKind::Byline:
        return {.isKnown = true, .kind = BoilerplateKind::Byline};
    case BlockKind::Links:
        return {.isKnown = true, .kind = BoilerplateKind::RelatedLinks};
    case BlockKind::Contact:
        return {.isKnown = true, .kind = BoilerplateKind::Navigation};
    case BlockKind::Title:
    case BlockKind::Paragraph:
    case BlockKind::LeftOut:
        break;
    }
    return {};
}

/// The block that is the title: one called so, else a heading above all text. Their number when there is none.
std::size_t titleAmong(const std::vector<Block>& blocks)
{
    const auto title = std::ranges::find(blocks, BlockKind::Title, &Block::kind);
    if (title != blocks.end()) {
        return static_cast<std::size_t>(title - blocks.begin());
    }
    const auto first = std::ranges::find_if(
        blocks, [](const Block& block) { return block.kind != BlockKind::LeftOut && !block.text.trimmed().isEmpty(); });
    const bool isHeading = first != blocks.end() && first->kind == BlockKind::Heading;
    return static_cast<std::size_t>((isHeading ? first : blocks.end()) - blocks.begin());
}

/// A block's lines without the white space around them and without blank ones; soft hyphens only break lines.
QString tidied(const QString& text)
{
    QString clean = cleanText(text);
    clean.remove(QChar(0x00ad));
    clean.replace(QChar(0x00a0), u' ');
    QString lines;
    lines.reserve(clean.size());
    for (const Line& line : linesOf(clean)) {
        if (!lines.isEmpty()) {
            lines += u'\n';
        }
        lines += line.text;
    }
    return lines;
}

} // namespace

void assemble(Document& document, const std::vector<Block>& blocks)
{
    BlockKind before = BlockKind::Paragraph;
    const std::size_t title = titleAmong(blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        QString text = tidied(block.text);
        if (text.isEmpty()) {
            continue;
        }
        if (block.kind == BlockKind::LeftOut) {
            document.leftOut += text;
            document.leftOut += u'\n';
            continue;
        }
        if (!document.text.isEmpty()) {
            const bool inList = before == BlockKind::Item && block.kind == BlockKind::Item;
            document.text += inList ? QStringView(u"\n") : QStringView(u"\n\n");
        }
        before = block.kind;
        const qsizetype begin = document.text.size();
        if (i == title) {
            text.replace(u'\n', u' ');
            document.title = base::TextRange {begin, begin + text.size()};
        } else if (const Knowledge known = knowledgeOf(block.kind); known.isKnown) {
            for (const Line& line : linesOf(text)) {
                document.lines.push_back({{begin + line.range.begin, begin + line.range.end}, known.kind});
            }
        }
        document.text += text;
    }
    if (!document.text.isEmpty()) {
        document.text += u'\n';
    }
}

} // namespace linimasa::import
