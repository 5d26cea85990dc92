#include "app/library/analysis_codec.h"

#include "app/library/value_codec.h"

#include <QCoreApplication>

#include <limits>

namespace linimasa::library {

namespace {

constexpr char formVersion = 1;
constexpr int fast = 1; // zlib's level: larger ones gain few bytes here
constexpr quint32 largestValue = 512U * 1024 * 1024; // bytes when unpacked; no article's analysis comes near

QByteArray pack(const QByteArray& bytes)
{
    QByteArray packed = qCompress(bytes, fast);
    packed.prepend(formVersion);
    return packed;
}

std::unexpected<base::Error> damaged(const char* what)
{
    return base::failure(
        base::ErrorKind::Damaged,
        QCoreApplication::translate("linimasa::library",
                                    "What the library keeps of this article is damaged. Analyse the article "
                                    "again, or restore a backup."),
        QString::fromLatin1(what));
}

/// qUncompress believes the length in front of the bytes and takes that much memory: a damaged one must not reach it.
base::Result<QByteArray> unpack(const QByteArray& packed)
{
    constexpr qsizetype head = 1 + 4;
    if (packed.size() < head || packed[0] != formVersion) {
        return damaged("unknown form");
    }
    quint32 length = 0;
    for (int i = 1; i < head; ++i) {
        length = (length << 8) | static_cast<quint8>(packed[i]);
    }
    // zlib never shrinks to less than a thousandth (https://zlib.net/zlib_tech.html: 1032 to 1).
    if (length > largestValue || length / 1100 > static_cast<quint32>(packed.size())) {
        return damaged("impossible length");
    }
    QByteArray bytes = qUncompress(QByteArrayView(packed).sliced(1).toByteArray());
    if (bytes.size() != static_cast<qsizetype>(length)) {
        return damaged("not unpackable");
    }
    return bytes;
}

} // namespace

QByteArray encodeAnalysis(const domain::Analysis& analysis)
{
    ValueWriter writer;
    writer.write(analysis.published);
    writer.writeAll(analysis.publishedCandidates);
    writer.write(analysis.segments);
    writer.writeAll(analysis.mentions);
    writer.writeAll(analysis.timexes);
    writer.writeAll(analysis.events);
    writer.writeAll(analysis.problems);
    return pack(writer.bytes().data());
}

base::Result<domain::Analysis> decodeAnalysis(const QByteArray& bytes, qsizetype textLength)
{
    const auto unpacked = unpack(bytes);
    if (!unpacked) {
        return std::unexpected(unpacked.error());
    }
    ValueReader reader(*unpacked, textLength);
    domain::Analysis analysis;
    reader.read(analysis.published);
    reader.readAll(analysis.publishedCandidates);
    reader.read(analysis.segments);
    reader.readAll(analysis.mentions);
    reader.readAll(analysis.timexes);
    reader.readAll(analysis.events);
    reader.readAll(analysis.problems);
    if (!reader.isWhole()) {
        return damaged("analysis");
    }
    return analysis;
}

QByteArray encodeReading(const domain::Article& article)
{
    ValueWriter writer;
    writer.write(article.titleRange);
    writer.writeAll(article.authors);
    writer.write(article.encoding);
    writer.bytes().real(article.encodingConfidence);
    writer.writeAll(article.publishedCandidates);
    writer.writeAll(article.boilerplate);
    writer.write(article.format);
    writer.write(article.leftOut);
    return pack(writer.bytes().data());
}

base::Result<void> decodeReading(const QByteArray& bytes, domain::Article& article)
{
    const auto unpacked = unpack(bytes);
    if (!unpacked) {
        return std::unexpected(unpacked.error());
    }
    ValueReader reader(*unpacked, article.text.size());
    reader.read(article.titleRange);
    reader.readAll(article.authors);
    reader.read(article.encoding);
    article.encodingConfidence = reader.bytes().real();
    reader.readAll(article.publishedCandidates);
    reader.readAll(article.boilerplate);
    if (!reader.bytes().atEnd()) { // readings kept before documents of other formats end here
        reader.read(article.format);
        reader.read(article.leftOut);
    }
    if (!reader.isWhole()) {
        return damaged("reading");
    }
    return {};
}

QByteArray encodeEvent(const domain::Event& event)
{
    ValueWriter writer;
    writer.bytes().number(formVersion);
    writer.write(event);
    return writer.bytes().data();
}

base::Result<domain::Event> decodeEvent(const QByteArray& bytes)
{
    ValueReader reader(bytes, std::numeric_limits<qsizetype>::max() / 4);
    domain::Event event;
    const bool known = reader.bytes().number() == formVersion;
    reader.read(event);
    if (!known || !reader.isWhole()) {
        return damaged("event");
    }
    return event;
}

} // namespace linimasa::library
