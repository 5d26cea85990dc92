#include "tests/training/topic_reader.h"

#include "app/domain/names.h"
#include "app/text/segmenter.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace linimasa::training {

using entities::LabelPart;

namespace {

struct OpenMark {
    qsizetype begin = 0;
    bool hasInner = false;
};

std::optional<int> taggedTypeIndex(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person:
        return 0;
    case domain::EntityType::Org:
        return 1;
    case domain::EntityType::Place:
    case domain::EntityType::Country:
        return 2;
    default:
        return std::nullopt;
    }
}

} // namespace

MarkedSentence parseMarked(const QString& line)
{
    MarkedSentence sentence;
    std::vector<OpenMark> open;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        if (character == u'[') {
            open.push_back({.begin = sentence.text.size()});
            continue;
        }
        const qsizetype end = character == u'|' && !open.empty() ? line.indexOf(u']', i) : -1;
        const auto type
            = end > 0 ? domain::entityTypeFromName(QStringView(line).sliced(i + 1, end - i - 1)) : std::nullopt;
        if (!type) {
            sentence.text += character;
            continue;
        }
        const MarkedName name {.range = {.begin = open.back().begin, .end = sentence.text.size()}, .type = *type};
        if (!open.back().hasInner) {
            sentence.inner.push_back(name);
        }
        open.pop_back();
        if (open.empty()) {
            sentence.outer.push_back(name);
        } else {
            open.back().hasInner = true;
        }
        i = end;
    }
    return sentence;
}

std::vector<MarkedSentence> readMarked(const QString& path)
{
    std::vector<MarkedSentence> sentences;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            sentences.push_back(parseMarked(line));
        }
    }
    return sentences;
}

LabelledSentence labelled(const MarkedSentence& sentence, domain::Language language)
{
    LabelledSentence result;
    const auto tokens = text::segment(sentence.text, language).tokens;
    for (const domain::Token& token : tokens) {
        result.tokens.push_back(token.range.of(sentence.text).toString());
    }
    result.labels.assign(tokens.size(), entities::outsideLabel);
    for (const MarkedName& name : sentence.inner) {
        const auto type = taggedTypeIndex(name.type);
        const auto begin
            = std::ranges::find_if(tokens, [&](const auto& t) { return t.range.begin >= name.range.begin; });
        const auto end = std::ranges::find_if(tokens, [&](const auto& t) { return t.range.begin >= name.range.end; });
        for (auto token = begin; type && token < end; ++token) {
            const LabelPart part = end - begin == 1 ? LabelPart::Unit
                : token == begin                    ? LabelPart::Begin
                : token + 1 == end                  ? LabelPart::Last
                                                    : LabelPart::Inside;
            result.labels[static_cast<std::size_t>(token - tokens.begin())] = entities::labelOf(*type, part);
        }
    }
    return result;
}

LabelledSentence asRead(const LabelledSentence& sentence, domain::Language language)
{
    MarkedSentence marked;
    qsizetype begin = -1; // of the name that is open
    const auto close = [&](qsizetype end, entities::Label label) {
        if (begin >= 0 && end > begin) {
            const auto type = entities::taggedTypes.at(static_cast<std::size_t>(entities::typeIndexOf(label)));
            marked.inner.push_back({.range = {.begin = begin, .end = end}, .type = type});
        }
        begin = -1;
    };
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        if (!marked.text.isEmpty()) {
            marked.text += u' ';
        }
        const entities::Label label = sentence.labels[i];
        const bool inside = label != entities::outsideLabel;
        if (inside && (entities::partOf(label) == LabelPart::Begin || entities::partOf(label) == LabelPart::Unit)) {
            begin = -1;
        }
        for (const QChar character : sentence.tokens[i]) {
            const bool surrounds = QStringView(u"()[]\"“”").contains(character);
            if (inside && surrounds) {
                close(marked.text.trimmed().size(), label);
            } else if (inside && begin < 0) {
                begin = marked.text.size();
            }
            marked.text += character;
        }
        if (inside && (entities::partOf(label) == LabelPart::Last || entities::partOf(label) == LabelPart::Unit)) {
            close(marked.text.size(), label);
        }
    }
    return labelled(marked, language);
}

} // namespace linimasa::training
