#include "app/import/file_walker.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using linimasa::import::filesUnder;

namespace {

void write(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

TEST_CASE("Folders give their files in order, without hidden ones, and end in spite of loops")
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    REQUIRE(root.mkpath(u"b/deep"_s));
    for (const QString& name :
         {u"c.txt"_s, u"B.txt"_s, u"b/one.txt"_s, u"b/deep/two.txt"_s, u".hidden"_s, u"é.txt"_s}) {
        write(root.filePath(name));
    }
    REQUIRE(QFile::link(folder.path(), root.filePath(u"b/loop"_s)));
    REQUIRE(QFile::link(u"/nowhere/at/all"_s, root.filePath(u"dangling.txt"_s)));
    QStringList names;
    for (const QString& path : filesUnder({folder.path()})) {
        names.append(root.relativeFilePath(path));
    }
    CHECK(names.join(u' ') == u"B.txt b/deep/two.txt b/one.txt c.txt dangling.txt é.txt"_s);
}

TEST_CASE("Files stay in the order given, missing ones too")
{
    CHECK(filesUnder({u"/b/none"_s, u"/a/none"_s}) == QStringList {u"/b/none"_s, u"/a/none"_s});
}

TEST_CASE("In folders, what is clearly no article is passed over and counted; a file that is named is not")
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    REQUIRE(root.mkpath(u"Berita_files"_s));
    REQUIRE(root.mkpath(u"Other_files"_s));
    for (const QString& name :
         {u"Berita.html"_s, u"Berita_files/ad.html"_s, u"Other_files/a.html"_s, u"README.md"_s, u"SOURCES.md"_s,
          u"LICENSE"_s, u"readme-first.txt"_s, u"foto.JPG"_s, u"data.json"_s, u"a.txt~"_s, u"b.pdf"_s, u"klip"_s}) {
        write(root.filePath(name));
    }
    const auto found = linimasa::import::findFiles({folder.path()});
    QStringList names;
    for (const QString& path : found.files) {
        names.append(root.relativeFilePath(path));
    }
    CHECK(names.join(u' ') == u"Berita.html Other_files/a.html b.pdf klip readme-first.txt"_s);
    CHECK(found.passedOver.size() == 6);
    CHECK(filesUnder({root.filePath(u"foto.JPG"_s)}).size() == 1);
}
