#include "ui/dialogs/manual.h"

#include <QDir>
#include <QFile>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

std::vector<ManualPage> readManual(const QString& folder, const QString& language)
{
    std::vector<ManualPage> pages;
    for (const QString& name : QDir(folder + u"/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString translated = folder + u'/' + language + u'/' + name;
        QFile file(QFile::exists(translated) ? translated : folder + u"/en/"_s + name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        QString title = text.section(u'\n', 0, 0);
        while (title.startsWith(u'#') || title.startsWith(u' ')) {
            title.remove(0, 1);
        }
        pages.push_back({.name = name.section(u'-', 1).chopped(3), .title = title, .text = text});
    }
    return pages;
}

void fillIn(std::vector<ManualPage>& pages, const QString& name, const QString& words)
{
    for (ManualPage& page : pages) {
        page.text.replace(u"\n{{%1}}\n"_s.arg(name), u'\n' + words + u'\n');
    }
}

QString tableRow(const QStringList& cells)
{
    QString row = u"|"_s;
    for (const QString& cell : cells) {
        row += u' ';
        for (const QChar letter : cell) {
            if (u"\\`*_{}[]<>()#+-.!|~"_s.contains(letter)) {
                row += u'\\';
            }
            row += letter;
        }
        row += u" |"_s;
    }
    return row;
}

} // namespace linimasa::dialogs
