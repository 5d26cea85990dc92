#include "app/exports/paper.h"

namespace linimasa::exports {

bool isPartOfNote(PaperStyle style)
{
    return style == PaperStyle::Note || style == PaperStyle::NoteHeading || style == PaperStyle::Code
        || style == PaperStyle::ListItem;
}

PaperBlock plainBlock(PaperStyle style, const QString& text, domain::Language language)
{
    return {.style = style, .runs = {{.text = text, .link = {}}}, .language = language, .bullet = {}};
}

} // namespace linimasa::exports
