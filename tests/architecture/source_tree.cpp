#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "source_folder.h"

namespace linimasa::architecture {

using namespace Qt::StringLiterals;

std::vector<Source> sources()
{
    const QDir root(QStringLiteral(LINIMASA_SOURCE_DIR));
    std::vector<Source> found;
    for (const QString& top : {u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QString path = root.relativeFilePath(file.fileName());
            const qsizetype room = path.indexOf(u'/', top.size() + 1);
            found.push_back({path, room < 0 ? top : path.first(room), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return found;
}

QStringList includesOf(const Source& source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList includes;
    for (const QString& line : source.lines) {
        if (const auto match = include.match(line); match.hasMatch()) {
            includes.append(match.captured(1));
        }
    }
    return includes;
}

QString codeOf(const QString& line)
{
    static const QRegularExpression quoted(u"\"(?:[^\"\\\\]|\\\\.)*\""_s);
    QString code = line;
    code.replace(quoted, u"\"\""_s);
    const qsizetype comment = code.indexOf("//"_L1);
    return comment < 0 ? code : code.first(comment);
}

} // namespace linimasa::architecture
