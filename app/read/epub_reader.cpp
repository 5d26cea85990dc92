#include "app/read/epub_reader.h"

#include "app/import/stated_date.h"
#include "app/read/html_reader.h"

#include <QDir>
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using import::Block;
using import::BlockKind;

namespace {

struct ManifestItem {
    QString path; // in the archive
    bool isNavigation = false;
};

struct Package {
    QString title;
    QString publisher;
    QString language;
    QStringList creators;
    QStringList dates;
    QHash<QString, ManifestItem> items; // by id
    QStringList spine; // ids
};

base::Error damaged(const base::Error& error)
{
    return error.kind == base::ErrorKind::Damaged ? damagedDocument(u"EPUB"_s, error.detail) : error;
}

/// An address inside the book, from the folder it is written in.
QString resolved(const QString& folder, const QString& address)
{
    const QString path = QUrl::fromPercentEncoding(address.section(u'#', 0, 0).toUtf8());
    return QDir::cleanPath(folder.isEmpty() || path.startsWith(u'/') ? path : folder + u'/' + path);
}

base::Result<QString> packagePath(ZipArchive& archive)
{
    const auto container = archive.part(u"META-INF/container.xml"_s);
    if (!container) {
        return std::unexpected(damaged(container.error()));
    }
    QXmlStreamReader xml(*container);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == "rootfile"_L1) {
            return xml.attributes().value("full-path"_L1).toString();
        }
    }
    return std::unexpected(damagedDocument(u"EPUB"_s, u"no package document"_s));
}

base::Result<Package> readPackageDocument(const QByteArray& opf, const QString& folder)
{
    Package package;
    QXmlStreamReader xml(opf);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        const QString name = xml.name().toString();
        const auto attribute = [&](QLatin1StringView key) { return xml.attributes().value(key).toString(); };
        const auto text = [&] { return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified(); };
        if (name == "item"_L1) {
            package.items[attribute("id"_L1)]
                = {resolved(folder, attribute("href"_L1)), attribute("properties"_L1).split(u' ').contains(u"nav"_s)};
        } else if (name == "itemref"_L1) {
            package.spine.append(attribute("idref"_L1));
        } else if (xml.prefix() != "dc"_L1) {
            continue;
        } else if (name == "title"_L1 && package.title.isEmpty()) {
            package.title = text();
        } else if (name == "creator"_L1) {
            package.creators.append(text());
        } else if (name == "publisher"_L1 && package.publisher.isEmpty()) {
            package.publisher = text();
        } else if (name == "language"_L1 && package.language.isEmpty()) {
            package.language = text();
        } else if (name == "date"_L1) {
            const QString event = attribute("opf:event"_L1);
            if (event.isEmpty() || event == "publication"_L1) {
                package.dates.append(text());
            }
        }
    }
    if (xml.hasError()) {
        return std::unexpected(damagedDocument(u"EPUB"_s, xml.errorString()));
    }
    package.creators.removeAll(QString());
    return package;
}

/// Fonts may be scrambled in any book; pages only in one that is locked.
bool isLocked(ZipArchive& archive)
{
    if (!archive.has(u"META-INF/encryption.xml"_s)) {
        return false;
    }
    const auto encryption = archive.part(u"META-INF/encryption.xml"_s);
    return encryption && (encryption->contains("html\"") || encryption->contains("html'"));
}

base::Result<std::vector<Block>> pages(ZipArchive& archive, const Package& package)
{
    std::vector<Block> blocks;
    if (!package.title.isEmpty()) {
        blocks.push_back({BlockKind::Title, package.title});
    }
    for (const QString& id : package.spine) {
        const ManifestItem item = package.items.value(id);
        if (!archive.has(item.path)) {
            continue;
        }
        const auto page = archive.part(item.path);
        if (!page) {
            return std::unexpected(damaged(page.error()));
        }
        for (Block& block : readWholeBody(*page)) {
            const bool isTitleAgain = block.text.simplified() == package.title;
            blocks.push_back(
                {item.isNavigation || isTitleAgain ? BlockKind::LeftOut : block.kind, std::move(block.text)});
        }
    }
    return blocks;
}

} // namespace

base::Result<import::Document> readEpub(ZipArchive& archive)
{
    const auto path = packagePath(archive);
    if (!path) {
        return std::unexpected(path.error());
    }
    if (isLocked(archive)) {
        return base::failure(
            base::ErrorKind::Unsupported,
            u"The book is locked by its seller (DRM), so its text cannot be read. Open a copy without a lock."_s);
    }
    const auto opf = archive.part(*path);
    if (!opf) {
        return std::unexpected(damaged(opf.error()));
    }
    const auto package = readPackageDocument(*opf, path->contains(u'/') ? path->section(u'/', 0, -2) : QString());
    if (!package) {
        return std::unexpected(package.error());
    }
    const auto blocks = pages(archive, *package);
    if (!blocks) {
        return std::unexpected(blocks.error());
    }
    import::Document document;
    document.format = u"EPUB"_s;
    document.encoding = u"UTF-8"_s;
    assemble(document, *blocks);
    if (document.text.simplified() == package->title) {
        document.text.clear(); // pictures of pages have no text
        document.title.reset();
        document.lines.clear();
    }
    document.outlet = package->publisher;
    document.authors = package->creators;
    document.language = package->language;
    for (const QString& written : package->dates) {
        if (const auto date = import::statedDate(written, domain::PublishedFrom::Meta, package->language)) {
            document.published.push_back(*date);
        }
    }
    return document;
}

} // namespace linimasa::read
