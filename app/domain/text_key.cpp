#include "app/domain/text_key.h"

#include <QCryptographicHash>

namespace linimasa::domain {

QString textKey(QStringView text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString textKey(const AnalysedArticle& article)
{
    return article.textKey.isEmpty() ? textKey(article.article.text) : article.textKey;
}

} // namespace linimasa::domain
