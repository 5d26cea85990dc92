#include "tests/bench/analysis/text_maker.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <random>

namespace linimasa::bench {

using namespace Qt::StringLiterals;

namespace {

QStringList paragraphsOf(domain::Language language)
{
    QStringList paragraphs;
    const QDir samples(u":/linimasa/samples"_s);
    const QStringList names
        = samples.entryList({domain::languageCode(language) + u"-*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(samples.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
                if (line.size() > 40) {
                    paragraphs.append(line);
                }
            }
        }
    }
    return paragraphs;
}

// Digits change, so that dates and numbers differ from one paragraph to the next; letters stay, so that words stay words.
QString varied(const QString& paragraph, std::mt19937& random)
{
    QString text = paragraph;
    for (QChar& character : text) {
        if (character.isDigit() && random() % 3 == 0) {
            character = QChar(u'0' + static_cast<char16_t>(1 + (random() % 2)));
        }
    }
    return text;
}

} // namespace

QString makeText(domain::Language language, qsizetype characters, quint32 seed)
{
    const QStringList paragraphs = paragraphsOf(language);
    std::mt19937 random(seed);
    QString text;
    text.reserve(characters + 1000);
    while (!paragraphs.isEmpty() && text.size() < characters) {
        text += varied(paragraphs[static_cast<qsizetype>(random() % static_cast<quint32>(paragraphs.size()))], random);
        text += u'\n';
    }
    return text;
}

} // namespace linimasa::bench
