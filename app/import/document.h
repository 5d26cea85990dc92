#pragma once

#include "app/base/text_range.h"
#include "app/domain/article.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linimasa::import {

/// What a part of a document is, as far as its format says so.
enum class BlockKind {
    Title, // the article's; the first counts
    Heading, // a line over a part; telling, though it has no full stop
    Paragraph,
    Item, // of a list, or a row of a table: no blank line between it and the next
    Caption,
    Byline, // names, date and time around the text
    Links, // links to other stories inside the article
    Contact, // a letter's signature
    LeftOut, // around the article; goes to Document::leftOut
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    QString text; // may have several lines
};

/// A line of the text whose place in the article the format states: `kind` is what it is set aside as, none for telling.
struct KnownLine {
    base::TextRange range;
    std::optional<domain::BoilerplateKind> kind;

    bool operator==(const KnownLine&) const = default;
};

/// A file as its reader understood it, before anything is read from its words.
struct Document {
    QString format; // "HTML", "PDF"
    QString encoding; // of the text in the file
    double encodingConfidence = 1; // 0–1
    QString text; // clean, as domain::Article promises
    std::optional<base::TextRange> title; // where it stands in the text
    std::vector<KnownLine> lines; // in text order
    QString leftOut; // clean
    QString outlet; // as stated by meta data
    QString site; // the host the page was saved from, for want of an outlet's name
    QStringList authors;
    QString language; // BCP 47 tag, as stated; pages are often wrong about it
    std::vector<domain::PublicationDate> published; // best first; ranges are empty
};

/// Puts the blocks together as the document's text, its title, its known lines and what was left out. A heading above all text is
/// the title of a document that names none.
/// Blocks without text are skipped.
void assemble(Document& document, const std::vector<Block>& blocks);

} // namespace linimasa::import
