#pragma once

#include "app/base/text_range.h"
#include "app/domain/edtf.h"
#include "app/domain/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linimasa::domain {

/// Where a publication date was read.
enum class PublishedFrom { Meta, JsonLd, TimeElement, Byline, Dateline, FileName, Given, User };

struct PublicationDate {
    Edtf date; // a day where the source states one
    PublishedFrom from = PublishedFrom::Given;
    QString text; // as written
    std::optional<base::TextRange> range; // where it stands, when it stands in the article's text
};

/// Text that is not the article's own telling; set aside from events and never deleted.
enum class BoilerplateKind {
    RelatedLinks, // headlines of other articles, and teasers below them
    ReadMore, // "Baca juga: …", "Xem thêm: …" inside the text
    Caption, // a picture's caption or credit
    Byline, // authors, dates and times around the text
    ReporterCode, // "(mg/lt)", "(ant/kd)"
    Source, // "Sumber: ANTARA", "(Nguồn: TTXVN)"
    Navigation, // bread crumbs, share bars, tags, advertisements, contact lines
    Counter, // a lone number left by a page's counter
    EndMark, // "[]", "***", "(END)"
    Copyright,
};

struct Boilerplate {
    base::TextRange range;
    BoilerplateKind why = BoilerplateKind::Navigation;
};

/// A clipping as it was read. `text` is clean: '\n' is its only line break, it has no NUL, no U+FDD0 and U+FDD1, and it
/// never changes after import, so that every range into it stays true. The title line is part of the text.
struct Article {
    QString path; // as given; empty when the text came without a file
    QString format; // the format's own name: "HTML", "PDF"; "text" for plain text
    QByteArray sha256; // of the file's bytes, raw (32 bytes)
    QString text;
    QString title;
    std::optional<base::TextRange> titleRange; // where the title stands in the text
    QString outlet;
    QStringList authors;
    Language language = Language::Unknown;
    QString encoding; // the name of the encoding it was read in ("UTF-8", "Shift_JIS")
    double encodingConfidence = 1; // 0–1
    /// Publication dates that import knows of without reading the text (given, meta data, file name), best first. Those
    /// that stand in the text are found by the dates stage, which ranks a file's name below them.
    std::vector<PublicationDate> publishedCandidates;
    std::vector<Boilerplate> boilerplate; // in text order, never overlapping
    /// What the page or document has around the article (menus, other stories, running heads, page numbers), clean like
    /// `text`, one line each, in the order of the page. No range points into it and nothing is found in it: it is kept so
    /// that a reader can see what was left out. Empty for plain text, whose boilerplate stands in the text.
    QString leftOut;
};

} // namespace linimasa::domain
