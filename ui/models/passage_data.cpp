#include "ui/models/passage_data.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace linimasa::models {

using namespace Qt::StringLiterals;

QString passageFormat()
{
    return u"application/x-linimasa-passage"_s;
}

void addPassage(QMimeData& data, const DraggedPassage& passage)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << passage.textKey << qint64(passage.range.begin) << qint64(passage.range.end);
    data.setData(passageFormat(), bytes);
}

std::optional<DraggedPassage> passageIn(const QMimeData& data)
{
    if (!data.hasFormat(passageFormat())) {
        return std::nullopt;
    }
    QDataStream stream(data.data(passageFormat()));
    stream.setVersion(QDataStream::Qt_6_0);
    QString key;
    qint64 begin = 0;
    qint64 end = 0;
    stream >> key >> begin >> end;
    // What another program put there is believed as little as a file.
    if (stream.status() != QDataStream::Ok || key.isEmpty() || begin < 0 || end <= begin) {
        return std::nullopt;
    }
    return DraggedPassage {.textKey = key, .range = {.begin = begin, .end = end}};
}

} // namespace linimasa::models
