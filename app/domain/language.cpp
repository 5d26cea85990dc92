#include "app/domain/language.h"

namespace linimasa::domain {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    switch (language) {
    case Language::Indonesian:
        return u"id"_s;
    case Language::English:
        return u"en"_s;
    case Language::Vietnamese:
        return u"vi"_s;
    case Language::Japanese:
        return u"ja"_s;
    case Language::Other:
        return u"mul"_s;
    case Language::Unknown:
        break;
    }
    return u"und"_s;
}

Language languageFromCode(QStringView code)
{
    qsizetype length = 0;
    while (length < code.size() && code[length] != u'-' && code[length] != u'_') {
        ++length;
    }
    const QString primary = code.first(length).toString().toLower();
    if (primary.isEmpty() || primary == u"und") {
        return Language::Unknown;
    }
    if (primary == u"id" || primary == u"in" || primary == u"ind") {
        return Language::Indonesian;
    }
    if (primary == u"en" || primary == u"eng") {
        return Language::English;
    }
    if (primary == u"vi" || primary == u"vie") {
        return Language::Vietnamese;
    }
    if (primary == u"ja" || primary == u"jpn") {
        return Language::Japanese;
    }
    return Language::Other;
}

} // namespace linimasa::domain
