#include "tests/training/conll_reader.h"

#include <QFile>
#include <QStringList>

namespace linimasa::training {

using namespace Qt::StringLiterals;
using entities::LabelPart;

namespace {

int typeOf(QStringView label)
{
    const QStringView name = label.sliced(qMin<qsizetype>(2, label.size()));
    if (name == u"PER" || name == u"PERSON") {
        return 0;
    }
    if (name == u"ORG" || name == u"ORGANISATION") {
        return 1;
    }
    return name == u"LOC" || name == u"PLACE" ? 2 : -1;
}

LabelledSentence labelled(const std::vector<QString>& tokens, const QStringList& raw)
{
    LabelledSentence sentence {.tokens = tokens, .labels = {}};
    sentence.labels.assign(tokens.size(), entities::outsideLabel);
    const auto count = static_cast<qsizetype>(tokens.size());
    for (qsizetype begin = 0; begin < count;) {
        const int type = typeOf(raw[begin]);
        if (type < 0) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < count && typeOf(raw[end]) == type && !raw[end].startsWith(u'B')) {
            ++end;
        }
        for (qsizetype i = begin; i < end; ++i) {
            const LabelPart part = end - begin == 1 ? LabelPart::Unit
                : i == begin                        ? LabelPart::Begin
                : i + 1 == end                      ? LabelPart::Last
                                                    : LabelPart::Inside;
            sentence.labels[static_cast<std::size_t>(i)] = entities::labelOf(type, part);
        }
        begin = end;
    }
    return sentence;
}

} // namespace

std::vector<LabelledSentence> readConll(const QString& path)
{
    std::vector<LabelledSentence> sentences;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return sentences;
    }
    std::vector<QString> tokens;
    QStringList raw;
    const auto finish = [&] {
        if (!tokens.empty()) {
            sentences.push_back(labelled(tokens, raw));
            tokens.clear();
            raw.clear();
        }
    };
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList columns = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (columns.size() < 2) {
            finish();
        } else if (columns.first() != "-DOCSTART-"_L1) {
            tokens.push_back(columns.first());
            raw.append(columns.last());
        }
    }
    finish();
    return sentences;
}

} // namespace linimasa::training
