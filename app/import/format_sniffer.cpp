#include "app/import/format_sniffer.h"

#include "app/import/encoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

struct Magic {
    QByteArrayView bytes;
    QLatin1StringView name;
    qsizetype offset = 0;
};

// The signatures are those the formats' own specifications give for their first bytes.
constexpr std::array magics = {
    Magic {"PK\x03\x04", "ZIP"_L1},
    Magic {"PK\x05\x06", "ZIP"_L1},
    Magic {"%PDF-", "PDF"_L1},
    Magic {"\x89PNG\r\n\x1a\n", "PNG"_L1},
    Magic {"\xff\xd8\xff", "JPEG"_L1},
    Magic {"GIF87a", "GIF"_L1},
    Magic {"GIF89a", "GIF"_L1},
    Magic {"RIFF", "RIFF"_L1},
    Magic {"II*\0", "TIFF"_L1},
    Magic {"MM\0*", "TIFF"_L1},
    Magic {"\x1f\x8b\x08", "gzip"_L1},
    Magic {"BZh", "bzip2"_L1},
    Magic {QByteArrayView("\xfd"
                          "7zXZ\0",
                          6),
           "xz"_L1},
    Magic {"\x28\xb5\x2f\xfd", "Zstandard"_L1},
    Magic {"7z\xbc\xaf\x27\x1c", "7-Zip"_L1},
    Magic {"Rar!\x1a\x07", "RAR"_L1},
    Magic {"\x7f"
           "ELF",
           "program (ELF)"_L1},
    Magic {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"_L1},
    Magic {"SQLite format 3", "SQLite"_L1},
    Magic {"{\\rtf", "RTF"_L1},
    Magic {"ID3", "MP3"_L1},
    Magic {"OggS", "Ogg"_L1},
    Magic {"fLaC", "FLAC"_L1},
    Magic {"ftyp", "MP4"_L1, 4},
    Magic {"ustar", "tar"_L1, 257},
};

bool isControl(unsigned char byte)
{
    // Tab, line feed, vertical tab, form feed, carriage return belong to texts; escape belongs to ISO-2022-JP.
    return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte != 0x1b) || byte == 0x7f;
}

/// The beginning as text, as far as ASCII goes.
QString headOf(QByteArrayView bytes)
{
    constexpr qsizetype reach = 4096;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), reach));
    return looksLikeWideText(head) ? decode(head).text : QString::fromUtf8(head);
}

/// What stands before a page's first element says nothing about it: byte order mark, XML declaration, comments.
QStringView withoutProlog(QStringView head)
{
    for (;;) {
        while (!head.isEmpty() && (head.front().isSpace() || head.front() == u'\ufeff')) {
            head = head.sliced(1);
        }
        const QStringView end = head.startsWith(u"<!--") ? u"-->" : head.startsWith(u"<?") ? u"?>" : QStringView();
        const qsizetype at = end.isEmpty() ? -1 : head.indexOf(end);
        if (at < 0) {
            return head;
        }
        head = head.sliced(at + end.size());
    }
}

/// A message as RFC 5322 writes it. What people copy out of a mail has "From:" and "Subject:" as well; only machines add the
/// fields asked for here.
bool looksLikeMail(QStringView head)
{
    static const QRegularExpression field(u"^([A-Za-z][A-Za-z0-9-]*):[ \\t]?"_s);
    static const QRegularExpression machine(
        u"^(?:mime-version|message-id|received|return-path|content-transfer-encoding|delivered-to|dkim-signature)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype fields = 0;
    bool byMachine = false;
    for (QStringView line : head.tokenize(u'\n')) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            break;
        }
        if (fields > 0 && (line.front() == u' ' || line.front() == u'\t')) {
            continue; // the field goes on
        }
        if (fields == 0 && line.startsWith(u"From ")) {
            continue; // as mailboxes divide their messages
        }
        const auto match = field.matchView(line);
        if (!match.hasMatch()) {
            // The head may be cut inside a line, but nothing else stands among header fields.
            return fields > 3 && byMachine && line.toString() == head.toString().section(u'\n', -1);
        }
        ++fields;
        byMachine = byMachine || machine.matchView(match.capturedView(1)).hasMatch();
    }
    return fields > 1 && byMachine;
}

/// The end of a PDF (ISO 32000-1, 7.5.5), as when the beginning of a file was lost.
bool endsLikePdf(QByteArrayView bytes)
{
    constexpr qsizetype reach = 64;
    const QByteArrayView tail = bytes.last(std::min(bytes.size(), reach)).trimmed();
    return tail.endsWith("%%EOF") && tail.contains("startxref");
}

} // namespace

bool looksLikeHtml(QStringView head)
{
    static const QRegularExpression opening(
        u"^<(?:!doctype\\s+html|html|head|body|title|meta|base|link|script|style|article|main|section|header|nav|aside|"
        u"div|"
        u"p|h[1-6]|span|a|img|table|ul|ol|dl|blockquote|figure|center|font|b|i|em|strong|br|hr)(?=[\\s>/])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opening.matchView(withoutProlog(head)).hasMatch();
}

QString xmlRootOf(QStringView head)
{
    static const QRegularExpression root(u"^(?:<![^>]*>\\s*)?<([A-Za-z_][\\w.:-]*)"_s);
    const bool declared = head.trimmed().startsWith(u"<?xml") || head.trimmed().startsWith(u"\ufeff<?xml")
        || withoutProlog(head).startsWith(u"<svg");
    return declared && !looksLikeHtml(head) ? root.match(withoutProlog(head).toString()).captured(1) : QString();
}

Format formatOf(QByteArrayView bytes, const QString& path)
{
    // A PDF may have a few odd bytes before its mark (ISO 32000-1, annex H.3.4.1).
    constexpr qsizetype markReach = 1024;
    if (bytes.startsWith("%PDF-")
        || (bytes.first(std::min(bytes.size(), markReach)).contains("%PDF-") && bytes.contains("endobj"))
        || endsLikePdf(bytes)) {
        return Format::Pdf;
    }
    if (!looksLikeWideText(bytes)) {
        if (const auto binary = binaryFormatOf(bytes)) {
            return *binary == "ZIP"_L1 ? Format::Zip : Format::Unreadable;
        }
    }
    const QString head = headOf(bytes);
    if (looksLikeHtml(head)) {
        return Format::Html;
    }
    if (looksLikeMail(head)) {
        return Format::Mail;
    }
    if (!xmlRootOf(head).isEmpty()) {
        return Format::Unreadable;
    }
    for (const auto ending : {".md"_L1, ".markdown"_L1, ".mdown"_L1, ".mkd"_L1}) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            return Format::Markdown;
        }
    }
    return Format::Text;
}

std::optional<QString> binaryFormatOf(QByteArrayView bytes)
{
    for (const Magic& magic : magics) {
        if (bytes.size() >= magic.offset + magic.bytes.size()
            && bytes.sliced(magic.offset, magic.bytes.size()) == magic.bytes) {
            // "BZh", "ID3" and the like might begin a text; formats of few letters must also hold bytes no text has.
            const auto head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
            if (magic.bytes.size() > 4 || std::ranges::any_of(head, [](char c) {
                    const auto byte = static_cast<unsigned char>(c);
                    return byte >= 0x80 || isControl(byte);
                })) {
                return magic.name;
            }
        }
    }
    // UTF-16 and UTF-32 are recognised before this is asked, so many control bytes mean that this is no text.
    const auto sample = bytes.first(std::min<qsizetype>(bytes.size(), 65536));
    const auto controls
        = std::ranges::count_if(sample, [](char c) { return isControl(static_cast<unsigned char>(c)); });
    if (controls > 4 && controls * 50 > sample.size()) {
        return QString();
    }
    return std::nullopt;
}

} // namespace linimasa::import
