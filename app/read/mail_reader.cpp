#include "app/read/mail_reader.h"

#include "app/import/stated_date.h"
#include "app/read/html_reader.h"
#include "app/read/plain_mail.h"
#include "app/read/zip_archive.h"

#include <glib-object.h>
#include <gmime/gmime.h>
#include <memory>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using import::Block;
using import::BlockKind;

namespace {

constexpr int deepestPart = 20; // messages in messages

struct Unreference {
    template<typename Object> void operator()(Object* object) const { g_object_unref(object); }
};
template<typename Object> using Owned = std::unique_ptr<Object, Unreference>;

QString textOf(const char* utf8)
{
    return utf8 == nullptr ? QString() : QString::fromUtf8(utf8);
}

/// A part's bytes, its transfer encoding undone.
QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (content == nullptr) {
        return {};
    }
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

bool isType(GMimeObject* object, const char* type, const char* subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0;
}

QString parameterOf(GMimeObject* object, const char* name)
{
    return textOf(g_mime_content_type_get_parameter(g_mime_object_get_content_type(object), name));
}

/// The parts of a message that a reader looks for.
struct Parts {
    GMimePart* html = nullptr;
    GMimePart* plain = nullptr;
    GMimeMessage* forwarded = nullptr;
    QStringList attachments;
    bool isEncrypted = false;
};

void collect(GMimeObject* object, Parts& parts, int depth)
{
    if (object == nullptr || depth > deepestPart) {
        return;
    }
    if (GMIME_IS_MULTIPART_ENCRYPTED(object) || isType(object, "application", "pkcs7-mime")) {
        parts.isEncrypted = true;
    } else if (GMIME_IS_MULTIPART(object)) {
        const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
        for (int i = 0; i < count; ++i) {
            collect(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), parts, depth + 1);
        }
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        parts.forwarded = parts.forwarded == nullptr ? message : parts.forwarded;
    } else if (GMIME_IS_PART(object)) {
        GMimePart* part = GMIME_PART(object);
        const char* disposition = g_mime_object_get_disposition(object);
        const bool isAttached = disposition != nullptr && g_ascii_strcasecmp(disposition, "attachment") == 0;
        if (isAttached) {
            parts.attachments.append(textOf(g_mime_part_get_filename(part)));
        } else if (isType(object, "text", "html") || isType(object, "application", "xhtml+xml")) {
            parts.html = parts.html == nullptr ? part : parts.html;
        } else if (isType(object, "text", "plain")) {
            parts.plain = parts.plain == nullptr ? part : parts.plain;
        }
    }
}

/// "Name <address>" gives the name; a bare address gives nothing to be called by.
void readSender(GMimeMessage* message, import::Document& document)
{
    InternetAddressList* from = g_mime_message_get_from(message);
    const int count = from == nullptr ? 0 : internet_address_list_length(from);
    for (int i = 0; i < count; ++i) {
        InternetAddress* address = internet_address_list_get_address(from, i);
        const QString name = textOf(internet_address_get_name(address)).simplified();
        if (!name.isEmpty() && !name.contains(u'@')) {
            document.authors.append(name);
        }
        if (INTERNET_ADDRESS_IS_MAILBOX(address) && document.site.isEmpty()) {
            document.site = textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))
                                .section(u'@', 1)
                                .toLower();
        }
    }
}

std::vector<Block> bodyOf(const Parts& parts)
{
    if (parts.html != nullptr) {
        auto blocks = readWholeBody(contentOf(parts.html), parameterOf(GMIME_OBJECT(parts.html), "charset"));
        if (std::ranges::any_of(blocks, [](const Block& block) { return block.kind != BlockKind::LeftOut; })) {
            return blocks;
        }
    }
    if (parts.plain == nullptr) {
        return {};
    }
    const DecodedPage text = decodePage(contentOf(parts.plain), parameterOf(GMIME_OBJECT(parts.plain), "charset"));
    const bool isFlowed = parameterOf(GMIME_OBJECT(parts.plain), "format").toLower() == "flowed"_L1;
    return plainMailBlocks(QString::fromUtf8(text.utf8), isFlowed ? Flow::Flowed : Flow::Fixed);
}

base::Result<import::Document> readMessage(GMimeMessage* message, int depth)
{
    Parts parts;
    collect(g_mime_message_get_mime_part(message), parts, 0);
    std::vector<Block> body = bodyOf(parts);
    if (body.empty() && parts.forwarded != nullptr && depth < deepestPart) {
        return readMessage(parts.forwarded, depth + 1); // a mail that does nothing but pass another on
    }
    if (body.empty()) {
        return parts.isEncrypted
            ? failure(ErrorKind::Unsupported,
                      u"The message is encrypted. Open it in your mail program and save its text as a file."_s)
            : failure(ErrorKind::Empty,
                      u"The message has no text in it. If the article is an attachment, save that and open it."_s);
    }
    import::Document document;
    document.format = u"EML"_s;
    document.encoding = u"MIME"_s;
    std::vector<Block> blocks;
    const QString subject = textOf(g_mime_message_get_subject(message)).simplified();
    if (!subject.isEmpty()) {
        blocks.push_back({BlockKind::Title, subject});
    }
    for (Block& block : body) {
        const bool isAgain = !subject.isEmpty() && block.text.simplified() == subject;
        blocks.push_back({isAgain ? BlockKind::LeftOut : block.kind, std::move(block.text)});
    }
    for (const QString& name : parts.attachments) {
        blocks.push_back({BlockKind::LeftOut, name});
    }
    assemble(document, blocks);
    readSender(message, document);
    const QString date = textOf(g_mime_object_get_header(GMIME_OBJECT(message), "Date"));
    if (const auto sent = import::statedDate(date, domain::PublishedFrom::Meta)) {
        document.published.push_back(*sent);
    }
    return document;
}

/// The part of a saved page that is the page: named by "start" (RFC 2387), else the first that is HTML.
GMimePart* rootPage(GMimeMultipart* related)
{
    QString start = parameterOf(GMIME_OBJECT(related), "start");
    start.remove(u'<').remove(u'>');
    GMimePart* first = nullptr;
    const int count = g_mime_multipart_get_count(related);
    for (int i = 0; i < count; ++i) {
        GMimeObject* object = g_mime_multipart_get_part(related, i);
        if (GMIME_IS_MULTIPART(object) && first == nullptr) {
            first = rootPage(GMIME_MULTIPART(object));
        }
        if (!GMIME_IS_PART(object)
            || (!isType(object, "text", "html") && !isType(object, "application", "xhtml+xml"))) {
            continue;
        }
        if (!start.isEmpty() && textOf(g_mime_object_get_content_id(object)) == start) {
            return GMIME_PART(object);
        }
        first = first == nullptr ? GMIME_PART(object) : first;
    }
    return first;
}

bool isSavedPage(GMimeMessage* message)
{
    GMimeObject* root = g_mime_message_get_mime_part(message);
    if (!GMIME_IS_MULTIPART(root) || !isType(root, "multipart", "related")) {
        return false;
    }
    // A mail with pictures in it is "related" too; a page was never sent to anyone.
    InternetAddressList* to = g_mime_message_get_to(message);
    const bool wasSent = (to != nullptr && internet_address_list_length(to) > 0)
        || g_mime_object_get_header(GMIME_OBJECT(message), "Received") != nullptr
        || g_mime_object_get_header(GMIME_OBJECT(message), "Message-ID") != nullptr;
    return !wasSent || g_mime_object_get_header(GMIME_OBJECT(message), "Snapshot-Content-Location") != nullptr;
}

base::Result<import::Document> readSavedPage(GMimeMessage* message)
{
    GMimePart* page = rootPage(GMIME_MULTIPART(g_mime_message_get_mime_part(message)));
    if (page == nullptr) {
        return std::unexpected(damagedDocument(u"MHTML"_s, u"no page in it"_s));
    }
    QString address = textOf(g_mime_object_get_header(GMIME_OBJECT(message), "Snapshot-Content-Location"));
    if (address.isEmpty()) {
        address = textOf(g_mime_part_get_content_location(page));
    }
    auto document = readHtml(contentOf(page),
                             {.charset = parameterOf(GMIME_OBJECT(page), "charset"), .address = address.trimmed()});
    if (document) {
        document->format = u"MHTML"_s;
    }
    return document;
}

} // namespace

base::Result<import::Document> readMail(QByteArrayView bytes)
{
    g_mime_init();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    if (bytes.startsWith("From ")) {
        g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    }
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (message == nullptr) {
        return std::unexpected(damagedDocument(u"mail"_s, {}));
    }
    return isSavedPage(message.get()) ? readSavedPage(message.get()) : readMessage(message.get(), 0);
}

} // namespace linimasa::read
