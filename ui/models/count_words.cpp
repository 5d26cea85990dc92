#include "ui/models/count_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace linimasa::models {

namespace {

QString counted(qsizetype count, const char* one, const char* many)
{
    const QString words = QCoreApplication::translate("CountWords", count == 1 ? one : many);
    return words.arg(QLocale().toString(count));
}

} // namespace

QString eventsCounted(qsizetype count)
{
    return counted(count, QT_TRANSLATE_NOOP("CountWords", "%1 event"), QT_TRANSLATE_NOOP("CountWords", "%1 events"));
}

QString articlesCounted(qsizetype count)
{
    return counted(count, QT_TRANSLATE_NOOP("CountWords", "%1 article"),
                   QT_TRANSLATE_NOOP("CountWords", "%1 articles"));
}

QString marksCounted(qsizetype count)
{
    return counted(count, QT_TRANSLATE_NOOP("CountWords", "%1 mark"), QT_TRANSLATE_NOOP("CountWords", "%1 marks"));
}

QString copiesCounted(qsizetype count)
{
    return counted(count, QT_TRANSLATE_NOOP("CountWords", "%1 near copy"),
                   QT_TRANSLATE_NOOP("CountWords", "%1 near copies"));
}

QString datesToDecide(qsizetype count)
{
    return counted(count, QT_TRANSLATE_NOOP("CountWords", "%1 date to decide"),
                   QT_TRANSLATE_NOOP("CountWords", "%1 dates to decide"));
}

} // namespace linimasa::models
