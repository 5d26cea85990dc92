#include "app/exports/paper.h"

namespace linimasa::exports {

PaperBlock plainBlock(PaperStyle style, const QString& text, domain::Language language)
{
    return {.style = style, .runs = {{.text = text, .link = {}}}, .language = language, .bullet = {}};
}

} // namespace linimasa::exports
