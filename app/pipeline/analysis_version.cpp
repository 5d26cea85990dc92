#include "app/pipeline/analysis_version.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace linimasa::pipeline {

using namespace Qt::StringLiterals;

namespace {

void addFolder(const QString& path, QCryptographicHash& sum)
{
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            sum.addData(name.toUtf8());
            sum.addData(&file);
        }
    }
}

} // namespace

QString analysisVersion(const AnalyserData& data)
{
    QCryptographicHash sum(QCryptographicHash::Sha1);
    for (const QString& folder :
         QStringList {data.lexiconFolder, data.eventFolder, data.modelFolder} + data.userTrackFolders) {
        if (!folder.isEmpty()) {
            addFolder(folder, sum);
        }
    }
    return QStringLiteral(LINIMASA_VERSION) + u'+' + QString::fromLatin1(sum.result().toHex().first(8));
}

} // namespace linimasa::pipeline
