#include "app/read/docx_styles.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::BlockKind;

BlockKind kindOfStyleName(const QString& name)
{
    static const QStringList captions {u"caption"_s,       u"illustration"_s,  u"figure"_s,
                                       u"image caption"_s, u"table caption"_s, u"drawing"_s};
    static const QStringList bylines {u"author"_s, u"date"_s, u"byline"_s};
    const QString plain = name.toLower().replace("_20_"_L1, " "_L1);
    if (plain == "title"_L1) {
        return BlockKind::Title;
    }
    if (plain.startsWith("heading"_L1) || plain == "subtitle"_L1) {
        return BlockKind::Heading;
    }
    if (captions.contains(plain)) {
        return BlockKind::Caption;
    }
    if (bylines.contains(plain)) {
        return BlockKind::Byline;
    }
    if (plain.startsWith("list"_L1)) {
        return BlockKind::Item;
    }
    return BlockKind::Paragraph;
}

QHash<QString, BlockKind> paragraphStyles(const QByteArray& stylesXml)
{
    QHash<QString, BlockKind> styles;
    QHash<QString, QString> parents;
    QXmlStreamReader xml(stylesXml);
    QString id;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            if (xml.name() == "style"_L1) {
                id.clear();
            }
            continue;
        }
        const auto value = [&] { return xml.attributes().value("w:val"_L1).toString(); };
        if (xml.name() == "style"_L1) {
            id = xml.attributes().value("w:styleId"_L1).toString();
        } else if (xml.name() == "name"_L1 && !id.isEmpty()) {
            styles[id] = kindOfStyleName(value());
        } else if (xml.name() == "basedOn"_L1 && !id.isEmpty()) {
            parents[id] = value();
        } else if (xml.name() == "outlineLvl"_L1 && !id.isEmpty() && styles.value(id) == BlockKind::Paragraph
                   && value().toInt() < 9) {
            styles[id] = BlockKind::Heading;
        }
    }
    constexpr int longestChain = 16;
    for (auto style = styles.begin(); style != styles.end(); ++style) {
        QString parent = parents.value(style.key());
        for (int i = 0; i < longestChain && *style == BlockKind::Paragraph && !parent.isEmpty(); ++i) {
            *style = styles.value(parent, BlockKind::Paragraph);
            parent = parents.value(parent);
        }
    }
    return styles;
}

} // namespace linimasa::read
