#include "app/read/page_names.h"

#include <QSet>
#include <QString>

namespace linimasa::read {

namespace {

/// Calls for each word of "article-share related_posts navBar": they are divided by marks and by capitals.
template<typename Use> void forEachWord(QStringView names, Use use)
{
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            use(word);
            word.clear();
        }
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QChar c = names[i];
        if (!c.isLetter()) {
            finish();
            continue;
        }
        if (c.isUpper() && i > 0 && names[i - 1].isLower()) {
            finish();
        }
        word += c.toLower();
    }
    finish();
}

bool hasWordOf(QStringView names, const QSet<QString>& words)
{
    bool found = false;
    forEachWord(names, [&](const QString& word) { found = found || words.contains(word); });
    return found;
}

} // namespace

bool namesAside(QStringView classAndId)
{
    static const QSet<QString> words {
        QStringLiteral("nav"),         QStringLiteral("navbar"),         QStringLiteral("navigation"),
        QStringLiteral("menu"),        QStringLiteral("sidebar"),        QStringLiteral("aside"),
        QStringLiteral("footer"),      QStringLiteral("comment"),        QStringLiteral("comments"),
        QStringLiteral("komentar"),    QStringLiteral("disqus"),         QStringLiteral("share"),
        QStringLiteral("sharing"),     QStringLiteral("social"),         QStringLiteral("sosmed"),
        QStringLiteral("related"),     QStringLiteral("relatedposts"),   QStringLiteral("terkait"),
        QStringLiteral("lienquan"),    QStringLiteral("kanren"),         QStringLiteral("recommend"),
        QStringLiteral("recommended"), QStringLiteral("recommendation"), QStringLiteral("recommendations"),
        QStringLiteral("rekomendasi"), QStringLiteral("popular"),        QStringLiteral("terpopuler"),
        QStringLiteral("trending"),    QStringLiteral("ranking"),        QStringLiteral("breadcrumb"),
        QStringLiteral("breadcrumbs"), QStringLiteral("subscribe"),      QStringLiteral("subscription"),
        QStringLiteral("newsletter"),  QStringLiteral("promo"),          QStringLiteral("promotion"),
        QStringLiteral("advert"),      QStringLiteral("advertisement"),  QStringLiteral("ads"),
        QStringLiteral("ad"),          QStringLiteral("iklan"),          QStringLiteral("quangcao"),
        QStringLiteral("sponsor"),     QStringLiteral("sponsored"),      QStringLiteral("cookie"),
        QStringLiteral("cookies"),     QStringLiteral("consent"),        QStringLiteral("gdpr"),
        QStringLiteral("banner"),      QStringLiteral("widget"),         QStringLiteral("pagination"),
        QStringLiteral("paging"),      QStringLiteral("pager"),          QStringLiteral("tags"),
        QStringLiteral("taglist"),     QStringLiteral("login"),          QStringLiteral("signup"),
        QStringLiteral("copyright"),   QStringLiteral("masthead"),       QStringLiteral("skip"),
        QStringLiteral("toolbar"),     QStringLiteral("modal"),          QStringLiteral("popup"),
        QStringLiteral("toc"),
    };
    return hasWordOf(classAndId, words);
}

bool namesByline(QStringView classAndId)
{
    static const QSet<QString> words {
        QStringLiteral("byline"), QStringLiteral("author"),   QStringLiteral("authors"), QStringLiteral("penulis"),
        QStringLiteral("tacgia"), QStringLiteral("dateline"), QStringLiteral("pubdate"), QStringLiteral("timestamp"),
        QStringLiteral("kisha"),  QStringLiteral("reporter"), QStringLiteral("date"),
    };
    return hasWordOf(classAndId, words);
}

bool namesCaption(QStringView classAndId)
{
    static const QSet<QString> words {QStringLiteral("caption"), QStringLiteral("figcaption"), QStringLiteral("credit"),
                                      QStringLiteral("photocredit"), QStringLiteral("wpcaption")};
    return hasWordOf(classAndId, words);
}

} // namespace linimasa::read
