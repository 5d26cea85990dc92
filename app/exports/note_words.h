#pragma once

#include "app/domain/language.h"
#include "app/exports/paper.h"

#include <QString>

#include <vector>

namespace linimasa::exports {

/// A note's Markdown as paragraphs, headings, list items and code. Raw HTML in it is shown as it was typed, never obeyed;
/// pictures become their words; only links to the web and to mail addresses stay links. Needs a QGuiApplication.
[[nodiscard]] std::vector<PaperBlock> noteBlocks(const QString& markdown, domain::Language language);

/// The same as HTML that can stand inside a page.
[[nodiscard]] QString noteHtml(const QString& markdown);

} // namespace linimasa::exports
