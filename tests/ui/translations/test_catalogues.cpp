#include "tests/support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "catalogue.h"
#include "source_folder.h"

using namespace linimasa::support;
using namespace Qt::StringLiterals;

namespace {

QStringList described(const std::vector<CatalogueText>& texts, bool (*isWrong)(const CatalogueText&))
{
    QStringList wrong;
    for (const CatalogueText& text : texts) {
        if (isWrong(text)) {
            wrong << u"%1: %2 → %3"_s.arg(text.context, text.source, text.forms.join(u" / "_s));
        }
    }
    return wrong;
}

} // namespace

TEST_CASE("No text of the interface is without a translation, or with an unfinished one")
{
    const QString name
        = GENERATE(u"linimasa_id"_s, u"linimasa_ja"_s, u"linimasa_vi"_s, u"qt_id"_s, u"qt_ja"_s, u"qt_vi"_s);
    CAPTURE(name);
    const auto texts = catalogue(name);
    REQUIRE(texts.size() > 100);
    CHECK(described(texts,
                    [](const CatalogueText& text) {
                        return !text.isFinished || text.forms.size() != 1 || text.forms.front().isEmpty();
                    })
          == QStringList());
}

TEST_CASE("English says one and many of everything that is counted")
{
    const auto texts = catalogue(u"linimasa_en"_s);
    REQUIRE_FALSE(texts.empty());
    CHECK(described(texts,
                    [](const CatalogueText& text) {
                        return !text.hasPlural || !text.isFinished || text.forms.size() != 2
                            || text.forms.contains(QString()) || text.forms.join(u' ').contains("(s)"_L1);
                    })
          == QStringList());
}

TEST_CASE("A translation keeps the placeholders, the markup, the line ends, and the … or colon at the end")
{
    const QString name = GENERATE(u"linimasa_en"_s, u"linimasa_id"_s, u"linimasa_ja"_s, u"linimasa_vi"_s, u"qt_id"_s,
                                  u"qt_ja"_s, u"qt_vi"_s);
    CAPTURE(name);
    CHECK(described(catalogue(name),
                    [](const CatalogueText& text) {
                        return std::ranges::any_of(
                            text.forms, [&](const QString& form) { return skeleton(form) != skeleton(text.source); });
                    })
          == QStringList());
}

TEST_CASE("A translation has a mnemonic only where the source has one; Japanese has it as a Latin letter in brackets")
{
    const QString name = GENERATE(u"linimasa_id"_s, u"linimasa_ja"_s, u"linimasa_vi"_s);
    CAPTURE(name);
    const auto texts = catalogue(name);
    CHECK(described(texts,
                    [](const CatalogueText& text) {
                        return mnemonic(text.source).isNull() && !mnemonic(text.forms.value(0)).isNull();
                    })
          == QStringList());
    CHECK(described(texts,
                    [](const CatalogueText& text) {
                        const QChar letter = mnemonic(text.forms.value(0));
                        return !letter.isNull() && (letter.unicode() > 0x7f || !letter.isLetterOrNumber());
                    })
          == QStringList());
    if (name == "linimasa_ja"_L1) {
        CHECK(described(texts,
                        [](const CatalogueText& text) {
                            return !mnemonic(text.source).isNull() && !text.forms.value(0).contains("(&"_L1);
                        })
              == QStringList());
    }
}

TEST_CASE("The three languages have the same texts, and the sources have no others besides")
{
    const auto keys = [](const std::vector<CatalogueText>& texts) {
        QSet<QString> all;
        for (const CatalogueText& text : texts) {
            all.insert(text.context + u'\x1f' + text.source);
        }
        return all;
    };
    const QSet<QString> kept = keys(catalogue(u"linimasa_ja"_s));
    CHECK(kept == keys(catalogue(u"linimasa_id"_s)));
    CHECK(kept == keys(catalogue(u"linimasa_vi"_s)));
    CHECK(keys(catalogue(u"qt_ja"_s)) == keys(catalogue(u"qt_id"_s)));
    CHECK(keys(catalogue(u"qt_ja"_s)) == keys(catalogue(u"qt_vi"_s)));

    const QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s, {u"/usr/lib/qt6/bin"_s, u"/usr/lib64/qt6/bin"_s, u"/usr/lib/qt6"_s});
    if (lupdate.isEmpty()) {
        SKIP("Qt's lupdate is not here");
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"fresh.ts"_s);
    QProcess gather;
    gather.setWorkingDirectory(QStringLiteral(LINIMASA_SOURCE_DIR));
    gather.start(lupdate,
                 {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"app"_s, u"ui"_s, u"-ts"_s, file});
    REQUIRE(gather.waitForFinished(60000));
    REQUIRE(gather.exitCode() == 0);
    const QSet<QString> fresh = keys(catalogueIn(file));
    REQUIRE(fresh.size() > 100);
    CHECK(QStringList((fresh - kept).values()) == QStringList());
}

TEST_CASE("The program asks for a text under the name that lupdate filed it under")
{
    // lupdate that does not see a class leaves its namespace out, and then no translation is found.
    QString sources;
    for (const QString& folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(QStringLiteral(LINIMASA_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
    }
    QSet<QString> strange;
    for (const CatalogueText& text : catalogue(u"linimasa_ja"_s)) {
        const bool isNamed = text.context.contains("::"_L1)
            || sources.contains(u"Q_DECLARE_TR_FUNCTIONS(%1)"_s.arg(text.context))
            || sources.contains(u"translate(\"%1\","_s.arg(text.context));
        if (!isNamed) {
            strange.insert(text.context);
        }
    }
    CHECK(strange.values() == QStringList());
}
