#include "ui/widgets/mnemonic.h"

#include <QRegularExpression>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"\\(&[A-Za-z0-9]\\)|&(.)"_s);
    return text.replace(mark, u"\\1"_s);
}

} // namespace linimasa::widgets
