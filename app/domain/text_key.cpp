#include "app/domain/text_key.h"

#include <QCryptographicHash>

namespace linimasa::domain {

QString textKey(QStringView text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace linimasa::domain
