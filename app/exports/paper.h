#pragma once

#include "app/domain/language.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace linimasa::exports {

/// What a paragraph of a printed document is; each has a look of its own and is a named style where the format has such.
enum class PaperStyle {
    Title,
    Summary, // scope, filter and counts
    Heading, // an article, an event
    Subheading,
    Facts,
    Warning, // a date conflict
    Quote,
    Source, // where the quote stands
    Note,
    NoteHeading, // a heading the reader wrote in a note
    ListItem, // of a note
    Code, // of a note
    Body, // an article's own paragraph
};

/// Whether it belongs to what the reader wrote.
[[nodiscard]] bool isPartOfNote(PaperStyle style);

/// Words that look the same.
struct PaperRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    QString link; // an address, or empty
};

struct PaperBlock {
    PaperStyle style = PaperStyle::Facts;
    std::vector<PaperRun> runs;
    domain::Language language = domain::Language::English;
    int level = 0; // of a list item, from 0
    QString bullet; // of a list item: "•" or "3."
};

/// A document as it is printed: what ODT and PDF have in common.
struct Paper {
    QString title;
    QString language; // BCP 47 tag of the words that are ours
    QDateTime made; // UTC; null: not said
    std::vector<PaperBlock> blocks; // the first is the title
};

[[nodiscard]] PaperBlock plainBlock(PaperStyle style, const QString& text,
                                    domain::Language language = domain::Language::English);

/// OpenDocument text 1.3 with named styles, so that a reader can change their look at once. Equal papers, equal bytes.
[[nodiscard]] QByteArray paperOdt(const Paper& paper);
/// PDF 1.6 on A4 with a header, page numbers, links, and the parts of the fonts that it uses. Equal papers, equal bytes on
/// one machine. Needs a QGuiApplication.
[[nodiscard]] QByteArray paperPdf(const Paper& paper);
/// The characters that no installed font can draw, in order of their code, without doubles. Needs a QGuiApplication.
[[nodiscard]] QString undrawable(const Paper& paper);

} // namespace linimasa::exports
