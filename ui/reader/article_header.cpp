#include "ui/reader/article_header.h"

#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

ArticleHeader::ArticleHeader(QWidget* parent)
    : QWidget(parent)
    , m_source(new QLabel(this))
    , m_path(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setMinimumWidth(40);
    QFont small = m_path->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_path->setFont(small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 9, 20, 9);
    column->setSpacing(2);
    column->addWidget(m_source);
    column->addWidget(m_path);
}

void ArticleHeader::setArticle(const domain::AnalysedArticle& article, bool isAnalysed)
{
    QStringList parts;
    if (!article.article.outlet.isEmpty()) {
        parts << article.article.outlet;
    }
    if (const auto& published = article.analysis.published) {
        parts << tr("Published %1 (%2)")
                     .arg(models::dateInWords(published->date, QLocale()), models::publishedFromWord(published->from));
    } else if (isAnalysed) {
        parts << tr("⚠ No publication date");
    }
    if (article.article.language != domain::Language::Unknown) {
        parts << models::languageWord(article.article.language);
    }
    m_source->setText(parts.join(u"  ·  "_s));
    m_file = article.article.path;
    if (const QString home = QDir::homePath(); m_file.startsWith(home + u'/')) {
        m_file.replace(0, home.size(), u"~"_s);
    }
    m_path->setToolTip(article.article.path);
    m_path->setAccessibleName(tr("File %1").arg(article.article.path));
    elidePath();
}

void ArticleHeader::elidePath()
{
    m_path->setText(m_path->fontMetrics().elidedText(m_file, Qt::ElideMiddle, width() - 44));
}

void ArticleHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elidePath();
}

void ArticleHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(widgets::hairline(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace linimasa::reader
