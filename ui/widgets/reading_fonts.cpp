#include "ui/widgets/reading_fonts.h"

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

QStringList readingFamilies(Script script, const ReadingFonts& fonts)
{
    QString chosen;
    QStringList families {u"Noto Serif"_s, u"Source Serif 4"_s, u"Literata"_s, u"DejaVu Serif"_s, u"serif"_s};
    switch (script) {
    case Script::Latin:
        chosen = fonts.latin;
        break;
    case Script::Vietnamese:
        chosen = fonts.vietnamese;
        break;
    case Script::Japanese:
        chosen = fonts.japanese;
        families
            = {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans JP"_s, u"IPAexGothic"_s, u"sans-serif"_s};
        break;
    }
    if (!chosen.isEmpty()) {
        families.prepend(chosen);
    }
    return families;
}

} // namespace linimasa::widgets
