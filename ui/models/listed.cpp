#include "ui/models/listed.h"

#include <QCoreApplication>

namespace linimasa::models {

QString listed(const QStringList& things)
{
    return things.join(QCoreApplication::translate("Lists", ", ", "between equal things"));
}

} // namespace linimasa::models
