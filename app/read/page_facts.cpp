#include "app/read/page_facts.h"

#include "app/import/stated_date.h"
#include "app/read/json_ld.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using domain::PublishedFrom;

namespace {

constexpr qsizetype longestName = 300;
constexpr qsizetype longestScript = 1024LL * 1024;
constexpr std::size_t mostDates = 20;

/// In the order in which they are to be trusted.
const QStringList publishedNames {u"article:published_time"_s,
                                  u"og:published_time"_s,
                                  u"datepublished"_s,
                                  u"dc.date.issued"_s,
                                  u"dcterms.issued"_s,
                                  u"dc.date"_s,
                                  u"dcterms.date"_s,
                                  u"dcterms.created"_s,
                                  u"pubdate"_s,
                                  u"publishdate"_s,
                                  u"publish-date"_s,
                                  u"publish_date"_s,
                                  u"publication_date"_s,
                                  u"publicationdate"_s,
                                  u"parsely-pub-date"_s,
                                  u"sailthru.date"_s,
                                  u"article.published"_s,
                                  u"content_publisheddate"_s,
                                  u"cxenseparse:recs:publishtime"_s,
                                  u"citation_publication_date"_s,
                                  u"citation_date"_s,
                                  u"date"_s,
                                  u"article_date_original"_s};

/// Everything meta elements say, first come first kept, and the other facts in passing.
class FactsReader {
public:
    PageFacts read(const HtmlTree& tree)
    {
        walk(tree.root(), [this](const GumboNode* node) { return enter(node); }, [](const GumboNode*) {});
        return gather();
    }

private:
    Below enter(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_COMMENT) {
            savedFrom(QString::fromUtf8(node->v.text.text));
        }
        if (!isElement(node)) {
            return Below::Visit;
        }
        const QString property = attributeOf(node, "itemprop").toLower();
        switch (node->v.element.tag) {
        case GUMBO_TAG_HTML:
            m_language = attributeOf(node, "lang");
            if (m_language.isEmpty()) {
                m_language = attributeOf(node, "xml:lang");
            }
            break;
        case GUMBO_TAG_META:
            meta(node);
            return Below::Visit;
        case GUMBO_TAG_TITLE:
            if (m_pageTitle.isEmpty() && node->parent != nullptr && hasTag(node->parent, GUMBO_TAG_HEAD)) {
                m_pageTitle = textBelow(node, longestName);
            }
            break;
        case GUMBO_TAG_LINK:
            if (attributeOf(node, "rel").toLower() == "canonical"_L1) {
                m_address = attributeOf(node, "href");
            }
            break;
        case GUMBO_TAG_SCRIPT:
            if (attributeOf(node, "type").toLower().contains("ld+json"_L1)) {
                script(node);
            }
            return Below::Skip;
        case GUMBO_TAG_TIME:
            time(node, property);
            break;
        default:
            break;
        }
        if (property == "author"_L1 || attributeOf(node, "rel").toLower() == "author"_L1) {
            addAuthor(m_markedAuthors, textBelow(node, longestName));
        }
        return Below::Visit;
    }

    void meta(const GumboNode* node)
    {
        const QString content = attributeOf(node, "content").simplified();
        if (content.isEmpty() || content.size() > longestName * 2) {
            return;
        }
        for (const char* attribute : {"property", "name", "itemprop"}) {
            if (const QString name = attributeOf(node, attribute).toLower(); !name.isEmpty()) {
                m_meta[name].append(content);
                return;
            }
        }
    }

    void script(const GumboNode* node)
    {
        QByteArray text;
        for (unsigned i = 0; i < node->v.element.children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(node->v.element.children.data[i]);
            if (child->type == GUMBO_NODE_TEXT && text.size() < longestScript) {
                text += child->v.text.text;
            }
        }
        readJsonLd(m_jsonLd, text);
    }

    void time(const GumboNode* node, const QString& property)
    {
        const QString names = attributeOf(node, "class").toLower();
        const bool isChange
            = property.contains("modified"_L1) || names.contains("updated"_L1) || names.contains("modified"_L1);
        if (isChange || m_times.size() >= mostDates) {
            return;
        }
        const QString stated = attributeOf(node, "datetime");
        const QString written = stated.isEmpty() ? textBelow(node, 80) : stated;
        if (property == "datepublished"_L1 || !attributeOf(node, "pubdate").isNull()) {
            m_times.insert(m_times.begin(), written);
        } else {
            m_times.push_back(written);
        }
    }

    /// "saved from url=(0031)https://…", as browsers write into saved pages.
    void savedFrom(const QString& comment)
    {
        const qsizetype mark = comment.indexOf("saved from url=("_L1);
        const qsizetype close = mark < 0 ? -1 : comment.indexOf(u')', mark);
        if (close > 0 && m_savedFrom.isEmpty()) {
            m_savedFrom = comment.sliced(close + 1).trimmed().section(u' ', 0, 0);
        }
    }

    static void addAuthor(QStringList& authors, const QString& written)
    {
        constexpr qsizetype longestAuthor = 60;
        QString name = written.simplified();
        for (const auto lead : {"By "_L1, "by "_L1, "Oleh "_L1, "Oleh: "_L1, "Penulis: "_L1, "Tác giả: "_L1}) {
            if (name.startsWith(lead)) {
                name = name.sliced(lead.size());
            }
        }
        if (name.size() > 1 && name.size() <= longestAuthor && !name.contains(u"://"_s) && !name.contains(u'@')
            && !authors.contains(name)) {
            authors.append(name);
        }
    }

    [[nodiscard]] QString firstMeta(const QStringList& names) const
    {
        for (const QString& name : names) {
            if (const auto found = m_meta.constFind(name); found != m_meta.constEnd()) {
                return found->front();
            }
        }
        return {};
    }

    PageFacts gather()
    {
        PageFacts facts;
        for (const QString& title : {firstMeta({u"og:title"_s}), m_jsonLd.headline,
                                     firstMeta({u"twitter:title"_s, u"dc.title"_s}), m_pageTitle}) {
            if (!title.isEmpty() && !facts.titles.contains(title)) {
                facts.titles.append(title);
            }
        }
        facts.outlet = firstMeta({u"og:site_name"_s});
        if (facts.outlet.isEmpty()) {
            facts.outlet = m_jsonLd.outlet;
        }
        if (facts.outlet.isEmpty()) {
            facts.outlet = firstMeta({u"application-name"_s, u"dc.publisher"_s, u"citation_journal_title"_s});
        }
        facts.language = !m_language.isEmpty() ? m_language
                                               : firstMeta({u"og:locale"_s, u"content-language"_s}).replace(u'_', u'-');
        authors(facts);
        addresses(facts);
        dates(facts);
        return facts;
    }

    void authors(PageFacts& facts) const
    {
        for (const QString& name : m_jsonLd.authors) {
            addAuthor(facts.authors, name);
        }
        for (const QString& key :
             {u"author"_s, u"article:author"_s, u"parsely-author"_s, u"dc.creator"_s, u"citation_author"_s}) {
            if (!facts.authors.isEmpty()) {
                break;
            }
            for (const QString& name : m_meta.value(key)) {
                addAuthor(facts.authors, name);
            }
        }
        if (facts.authors.isEmpty()) {
            facts.authors = m_markedAuthors;
        }
        facts.authors.removeAll(facts.outlet); // a paper is not its own writer
    }

    void addresses(PageFacts& facts) const
    {
        for (const QString& address : {m_address, firstMeta({u"og:url"_s}), m_savedFrom}) {
            QString host = QUrl(address).host();
            if (host.startsWith("www."_L1)) {
                host = host.sliced(4);
            }
            if (host.contains(u'.')) {
                facts.site = host;
                return;
            }
        }
    }

    /// A day that a time zone leaves open gives way to one that is certain, whoever states it.
    void dates(PageFacts& facts) const
    {
        std::vector<domain::PublicationDate> found;
        const auto add = [&](const QString& written, PublishedFrom from) {
            if (const auto date = import::statedDate(written, from, facts.language)) {
                const bool known = std::ranges::any_of(found, [&](const domain::PublicationDate& other) {
                    return other.from == date->from && other.text == date->text;
                });
                if (!known) {
                    found.push_back(*date);
                }
            }
        };
        add(m_jsonLd.published, PublishedFrom::JsonLd);
        for (const QString& name : publishedNames) {
            for (const QString& written : m_meta.value(name)) {
                add(written, PublishedFrom::Meta);
            }
        }
        for (const QString& written : m_times) {
            add(written, PublishedFrom::TimeElement);
        }
        std::ranges::stable_partition(found,
                                      [](const domain::PublicationDate& date) { return !date.date.isInterval(); });
        facts.published = std::move(found);
    }

    QHash<QString, QStringList> m_meta;
    JsonLdFacts m_jsonLd;
    QString m_pageTitle;
    QString m_address;
    QString m_savedFrom;
    QString m_language;
    QStringList m_markedAuthors;
    std::vector<QString> m_times;
};

} // namespace

PageFacts factsOf(const HtmlTree& tree)
{
    return FactsReader().read(tree);
}

} // namespace linimasa::read
