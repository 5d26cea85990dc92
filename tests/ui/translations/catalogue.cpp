#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "source_folder.h"

namespace linimasa::support {

using namespace Qt::StringLiterals;

std::vector<CatalogueText> catalogue(const QString& name)
{
    return catalogueIn(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/translations/") + name + u".ts"_s);
}

std::vector<CatalogueText> catalogueIn(const QString& path)
{
    QFile file(path);
    std::vector<CatalogueText> texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            texts.push_back({.context = context, .hasPlural = xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            texts.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            texts.back().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!texts.back().hasPlural) {
                texts.back().forms << xml.readElementText();
            }
        } else if (xml.name() == "numerusform"_L1) {
            texts.back().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? std::vector<CatalogueText> {} : texts;
}

QStringList skeleton(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d+|n)"_s);
    static const QRegularExpression tag(u"</?[a-z]+[^>]*>"_s);
    QStringList places;
    for (const auto& match : placeholder.globalMatch(text)) {
        places << match.captured();
    }
    places.sort(); // their order is the language's business
    QStringList parts = places;
    for (const auto& match : tag.globalMatch(text)) {
        parts << match.captured();
    }
    // The mnemonic of a Japanese text stands in brackets before the end.
    QString bare = text;
    bare.remove(QRegularExpression(u"\\(&[A-Z]\\)"_s));
    const QString end = bare.trimmed();
    parts << (end.endsWith(u'…') || end.endsWith("..."_L1)        ? u"…"_s
                  : end.endsWith(u':') || end.endsWith(u'\uff1a') ? u":"_s
                                                                  : QString());
    parts << QString::number(text.count(u'\n'));
    return parts;
}

QChar mnemonic(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&') {
            if (text[i + 1] != u'&') {
                return text[i + 1].toLower();
            }
            ++i;
        }
    }
    return {};
}

} // namespace linimasa::support
