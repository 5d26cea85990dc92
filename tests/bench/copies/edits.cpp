#include "tests/bench/copies/edits.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace linimasa::bench {

using namespace Qt::StringLiterals;

namespace {

std::size_t below(std::size_t end, Random& random)
{
    return static_cast<std::size_t>(random()) % end; // the same numbers with every standard library
}

bool chance(unsigned percent, Random& random)
{
    return random() % 100 < percent;
}

bool isSpaced(const QString& paragraph)
{
    return paragraph.contains(u' ');
}

/// Some words (characters, where there are no spaces) of a paragraph give way to others of the same paragraphs.
QString changed(const QString& paragraph, const QStringList& paragraphs, unsigned percent, Random& random)
{
    const QString& other
        = paragraphs[static_cast<qsizetype>(below(static_cast<std::size_t>(paragraphs.size()), random))];
    if (!isSpaced(paragraph)) {
        QString text = paragraph;
        for (QChar& c : text) {
            if (chance(percent / 3, random)) { // a word of three characters is touched as often
                c = other[static_cast<qsizetype>(below(static_cast<std::size_t>(other.size()), random))];
            }
        }
        return text;
    }
    QStringList words = paragraph.split(u' ');
    const QStringList others = other.split(u' ');
    for (QString& word : words) {
        if (chance(percent, random)) {
            word = others[static_cast<qsizetype>(below(static_cast<std::size_t>(others.size()), random))];
        }
    }
    return words.join(u' ');
}

QStringList withChangedWords(QStringList story, const QStringList& paragraphs, unsigned percent, Random& random)
{
    for (QString& paragraph : story) {
        paragraph = changed(paragraph, paragraphs, percent, random);
    }
    return story;
}

QStringList withoutSome(QStringList story, unsigned percent, Random& random)
{
    QStringList kept;
    for (const QString& paragraph : story) {
        if (!chance(percent, random)) {
            kept.append(paragraph);
        }
    }
    return kept.isEmpty() ? story.first(1) : kept;
}

QStringList withHead(QStringList story, const QStringList& paragraphs, Random& random)
{
    story[0] = newStory(paragraphs, 1, random).front(); // another headline
    story[1] = u"CITY (Agency) – "_s + story[1];
    return story;
}

} // namespace

QStringList sampleParagraphs(const QString& language)
{
    QStringList paragraphs;
    const QDir samples(u":/linimasa/samples"_s);
    for (const QString& name : samples.entryList({language + u"-*.txt"_s}, QDir::Files, QDir::Name)) {
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

QStringList newStory(const QStringList& paragraphs, int count, Random& random)
{
    QStringList story;
    for (int i = 0; i < count; ++i) {
        const QString& model
            = paragraphs[static_cast<qsizetype>(below(static_cast<std::size_t>(paragraphs.size()), random))];
        story.append(changed(model, paragraphs, 40, random));
    }
    return story;
}

const std::vector<Edit>& edits()
{
    static const std::vector<Edit> all {
        {"another headline and dateline",
         [](QStringList story, const QStringList& paragraphs, Random& random) {
             return withHead(std::move(story), paragraphs, random);
         }},
        {"a fifth of the paragraphs cut",
         [](QStringList story, const QStringList& paragraphs, Random& random) {
             return withoutSome(withHead(std::move(story), paragraphs, random), 20, random);
         }},
        {"two fifths cut",
         [](QStringList story, const QStringList& paragraphs, Random& random) {
             return withoutSome(withHead(std::move(story), paragraphs, random), 40, random);
         }},
        {"the first third alone",
         [](QStringList story, const QStringList&, Random&) {
             return story.first(std::max<qsizetype>(4, story.size() / 3));
         }},
        {"one word in twenty changed",
         [](QStringList story, const QStringList& paragraphs, Random& random) {
             return withChangedWords(std::move(story), paragraphs, 5, random);
         }},
        {"one word in ten changed",
         [](QStringList story, const QStringList& paragraphs, Random& random) {
             return withChangedWords(std::move(story), paragraphs, 10, random);
         }},
        {"two paragraphs added, a fifth cut, one word in thirty changed",
         [](QStringList story, const QStringList& paragraphs, Random& random) {
             story = withChangedWords(withoutSome(std::move(story), 20, random), paragraphs, 3, random);
             return story + newStory(paragraphs, 2, random);
         }},
        {"capitals, and accents as separate marks",
         [](QStringList story, const QStringList&, Random&) {
             for (QString& paragraph : story) {
                 paragraph = paragraph.toUpper().normalized(QString::NormalizationForm_D);
             }
             return story;
         }},
    };
    return all;
}

} // namespace linimasa::bench
