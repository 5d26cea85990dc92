#include "tests/support/printing.h"
#include "ui/models/stage_words.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace linimasa::models;
using namespace Qt::StringLiterals;

namespace {

class Shouting : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*count*/) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What a stage says to a reader: literals that are a sentence, put together where they are written in pieces.
QStringList sentencesIn(const QString& source)
{
    static const QRegularExpression literals(u"(?:u\"(?:[^\"\\\\]|\\\\.)*\"(?:_s)?\\s*)+"_s);
    static const QRegularExpression piece(u"u\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression sentence(u"^[A-Z“].*[a-z] [a-z].*\\.$"_s);
    QStringList found;
    for (const auto& match : literals.globalMatch(source)) {
        QString whole;
        for (const auto& part : piece.globalMatch(match.captured())) {
            whole += part.captured(1);
        }
        if (sentence.match(whole).hasMatch()) {
            found << whole;
        }
    }
    return found;
}

} // namespace

TEST_CASE("A sentence of a stage is said in the reader's language, with what it names left alone")
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    CHECK(translated(u"The file is empty."_s) == "THE FILE IS EMPTY."_L1);
    CHECK(translated(u"This is a packed file (rar). Unpack it and open what is in it."_s)
          == "THIS IS A PACKED FILE (rar). UNPACK IT AND OPEN WHAT IS IN IT."_L1);
    CHECK(translated(u"The file is too large (70 MB; articles may have 64 MB)."_s)
          == "THE FILE IS TOO LARGE (70 MB; ARTICLES MAY HAVE 64 MB)."_L1);
    CHECK(translated(u"“/tmp/%1/a.md” is a folder. Name a file in it."_s)
          == u"“/tmp/%1/a.md” IS A FOLDER. NAME A FILE IN IT."_s);
    CHECK(
        translated(
            u"This is a spreadsheet (ODS), not an article. Save the text you need as PDF, ODT or text and open that."_s)
        == u"THIS IS A SPREADSHEET (ODS), NOT AN ARTICLE. SAVE THE TEXT YOU NEED AS PDF, ODT OR TEXT AND OPEN THAT."_s);
    CHECK(translated(u"Something else."_s) == "Something else."_L1);
    CHECK(translated({}).isEmpty());
    QCoreApplication::removeTranslator(&shouting);
}

TEST_CASE("Every sentence that a stage says to a reader is known")
{
    const QStringList known = stageSentences();
    QStringList unknown;
    for (const QString& stage : {u"import"_s, u"read"_s, u"exports"_s, u"pipeline"_s, u"events"_s, u"settings"_s}) {
        QDirIterator files(QStringLiteral(LINIMASA_SOURCE_DIR "/app/") + stage, {u"*.cpp"_s}, QDir::Files);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            ++count;
            for (const QString& sentence : sentencesIn(QString::fromUtf8(file.readAll()))) {
                // Said only where the reading program is started by hand.
                const bool isForProgrammers = sentence == "This is a text, which needs no reading program."_L1;
                if (!known.contains(sentence) && !isForProgrammers) {
                    unknown << sentence;
                }
            }
        }
        REQUIRE(count > 0);
    }
    CHECK(unknown == QStringList());
}
