#include "ui/article_list/article_delegate.h"

#include "ui/models/article_list_model.h"
#include "ui/models/count_words.h"
#include "ui/models/sorted_articles.h"
#include "ui/widgets/shades.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace linimasa::article_list {

using namespace Qt::StringLiterals;
using models::ArticleListModel;
using models::SortedArticles;

namespace {

constexpr int margin = 12; // left and right of the words
constexpr int above = 9; // and below
constexpr int leading = 3; // between lines
constexpr int maxLines = 2; // of a title, a cause or a passage
constexpr int copyIndent = 18; // of a near copy below the first of its group

QFont titleFont(const QFont& font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

bool isFailed(const QModelIndex& index)
{
    return index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(models::ReadingState::Failed);
}

int linesNeeded(const QString& text, const QFontMetrics& metrics, int width)
{
    return metrics.horizontalAdvance(text) > width ? maxLines : 1;
}

/// Draws at most `lines` lines and returns the y below them.
int drawWrapped(QPainter& painter, const QString& text, const QFont& font, const QRect& area, int lines)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    if (lines == 1) {
        painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, area.width()));
        return area.top() + metrics.height();
    }
    QTextLayout layout(text, font);
    QTextOption wrapping(Qt::AlignLeft);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    int y = area.top();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(area.width());
        const int begin = line.textStart();
        const QString words = number == lines ? metrics.elidedText(text.sliced(begin), Qt::ElideRight, area.width())
                                              : text.sliced(begin, line.textLength());
        painter.drawText(QPoint(area.left(), y + metrics.ascent()), words);
        y += metrics.height();
    }
    layout.endLayout();
    return y;
}

QRect remedyRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QFontMetrics metrics(smallFont(option.font));
    const QString words = index.data(ArticleListModel::RemedyRole).toString();
    return {option.rect.left() + margin, option.rect.bottom() - above - metrics.height() + 1,
            metrics.horizontalAdvance(words), metrics.height()};
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor accent = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool hasFocus = option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
        painter.fillRect(option.rect, widgets::mixed(base, accent, hasFocus ? 0.22 : 0.13));
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         widgets::legible(accent, base, 3));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, widgets::mixed(base, accent, 0.06));
    }
    painter.setPen(widgets::hairline(option.palette));
    painter.drawLine(option.rect.left() + margin, option.rect.bottom(), option.rect.right() - margin,
                     option.rect.bottom());
}

/// Draws the language's code in a frame and returns the x behind it.
int paintBadge(QPainter& painter, const QStyleOptionViewItem& option, const QString& code, QRect line)
{
    if (code.isEmpty()) {
        return line.left();
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect badge(line.left(), line.top(), metrics.horizontalAdvance(code) + 8, line.height());
    painter.setPen(widgets::legible(widgets::hairline(option.palette), option.palette.color(QPalette::Base), 2));
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 1.5, -0.5, -1.5), 3, 3);
    painter.setPen(widgets::quietText(option.palette));
    painter.drawText(badge, Qt::AlignCenter, code);
    return badge.right() + 8;
}

QString countsOf(const QModelIndex& index)
{
    const QString events = models::eventsCounted(index.data(ArticleListModel::EventsRole).toInt());
    const int highlights = index.data(ArticleListModel::HighlightsRole).toInt();
    return highlights == 0 ? events : u"%1 · %2"_s.arg(events, models::marksCounted(highlights));
}

QString copiesOf(const QModelIndex& index)
{
    const int copies = index.data(SortedArticles::FoldedCopiesRole).toInt();
    if (copies == 0) {
        return {};
    }
    const bool unfolded = index.data(SortedArticles::IsUnfoldedRole).toBool();
    return (unfolded ? u"▾ "_s : u"▸ "_s) + models::copiesCounted(copies);
}

/// The area of a row's words.
QRect wordsArea(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int indent = index.data(SortedArticles::IsCopyRole).toBool() ? copyIndent : 0;
    return option.rect.adjusted(margin + indent, above, -margin, -above);
}

/// Where the words for the near copies are: at the right end of the line of counts.
QRect copiesRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString words = copiesOf(index);
    if (words.isEmpty()) {
        return {};
    }
    const QRect area = wordsArea(option, index);
    const QFontMetrics metrics(smallFont(option.font));
    const int title = linesNeeded(index.data().toString(), QFontMetrics(titleFont(option.font)), area.width())
        * QFontMetrics(titleFont(option.font)).height();
    const int width = metrics.horizontalAdvance(words);
    return {area.right() - width + 1, area.top() + title + 2 * leading + metrics.height(), width, metrics.height()};
}

/// Draws what was searched for where it stands, the words found in bold.
void paintSnippet(QPainter& painter, const QStyleOptionViewItem& option, const models::Snippet& snippet, QRect area)
{
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    QTextLayout layout(snippet.text, small);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setForeground(option.palette.color(QPalette::Text));
    QList<QTextLayout::FormatRange> formats;
    for (const base::TextRange& mark : snippet.marks) {
        formats.append({static_cast<int>(mark.begin), static_cast<int>(mark.length()), bold});
    }
    layout.setFormats(formats);
    QTextOption wrapping(Qt::AlignLeft);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    painter.setPen(widgets::quietText(option.palette));
    layout.beginLayout();
    int y = area.top();
    for (int number = 0; number < maxLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, y - area.top()));
        y += metrics.height();
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

QString warningOf(const QModelIndex& index)
{
    if (index.data(ArticleListModel::FileRole).toInt() == static_cast<int>(domain::FileState::Missing)) {
        return u"⚠ "_s + ArticleDelegate::tr("file not found");
    }
    if (const int conflicts = index.data(ArticleListModel::ConflictsRole).toInt(); conflicts > 0) {
        return u"⚠ "_s + models::datesToDecide(conflicts);
    }
    return index.data(ArticleListModel::DateRole).toString().isEmpty() ? u"⚠ "_s + ArticleDelegate::tr("no date")
                                                                       : QString();
}

void paintMeta(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& area)
{
    const QFont small = smallFont(option.font);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    QRect line(area.left(), area.top(), area.width(), metrics.height());
    if (index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(models::ReadingState::Waiting)) {
        painter.setPen(widgets::quietText(option.palette));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, ArticleDelegate::tr("Reading…"));
        return;
    }
    const QString outlet = index.data(ArticleListModel::OutletRole).toString();
    const QString date = index.data(ArticleListModel::DateRole).toString();
    const QString separator = outlet.isEmpty() || date.isEmpty() ? QString() : u" · "_s;
    const int x = paintBadge(painter, option, index.data(ArticleListModel::LanguageRole).toString(), line);
    line.setLeft(x);
    painter.setPen(widgets::quietText(option.palette));
    // In a narrow list the outlet gives way, never the date.
    const int room = line.width() - metrics.horizontalAdvance(separator + date);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(outlet, Qt::ElideRight, room) + separator + date);

    line = QRect(area.left(), line.bottom() + 1 + leading, area.width(), metrics.height());
    const QString counts = countsOf(index);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, counts);
    if (const QString warning = warningOf(index); !warning.isEmpty()) {
        line.setLeft(line.left() + metrics.horizontalAdvance(counts + u"   "_s));
        painter.setPen(widgets::legible(widgets::warning(option.palette), option.palette.color(QPalette::Base), 5.5));
        // The words for the near copies stay legible.
        if (const QRect copies = copiesRect(option, index); !copies.isEmpty()) {
            line.setRight(copies.left() - metrics.horizontalAdvance(u' '));
        }
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(warning, Qt::ElideRight, line.width()));
    }
    if (const QRect copies = copiesRect(option, index); !copies.isEmpty()) {
        painter.setPen(option.palette.color(QPalette::Link));
        painter.drawText(copies, Qt::AlignLeft | Qt::AlignVCenter, copiesOf(index));
    }
}

} // namespace

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    QRect area = wordsArea(option, index);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QFont bold = titleFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const int titleLines = isFailed(index) ? 1 : linesNeeded(title, QFontMetrics(bold), area.width());
    area.setTop(drawWrapped(*painter, title, bold, area, titleLines) + leading);
    if (isFailed(index)) {
        const QFont small = smallFont(option.font);
        const QString cause = u"⚠ "_s + index.data(ArticleListModel::CauseRole).toString();
        painter->setPen(widgets::legible(widgets::warning(option.palette), option.palette.color(QPalette::Base), 5.5));
        drawWrapped(*painter, cause, small, area, linesNeeded(cause, QFontMetrics(small), area.width()));
        QFont link = small;
        link.setUnderline(true);
        painter->setFont(link);
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawText(remedyRect(option, index), Qt::AlignLeft,
                          index.data(ArticleListModel::RemedyRole).toString());
    } else {
        paintMeta(*painter, option, index, area);
        const QVariant snippet = m_showsSnippets ? index.data(SortedArticles::SnippetRole) : QVariant();
        if (snippet.isValid()) {
            area.setTop(area.top() + 2 * (QFontMetrics(smallFont(option.font)).height() + leading));
            paintSnippet(*painter, option, snippet.value<models::Snippet>(), area);
        }
    }
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    // All rows are alike, so that thousands of them are laid out at once: a title of two lines, two lines below it.
    const int small = QFontMetrics(smallFont(option.font)).height();
    const int height = maxLines * QFontMetrics(titleFont(option.font)).height() + 2 * small + 2 * leading + 2 * above
        + (m_showsSnippets ? maxLines * small + leading : 0);
    return {option.rect.width(), height};
}

bool ArticleDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && isFailed(index)) {
        const auto* mouse = static_cast<QMouseEvent*>(event); // by the event's type
        if (mouse->button() == Qt::LeftButton && remedyRect(option, index).contains(mouse->position().toPoint())) {
            Q_EMIT remedyChosen(index);
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event); // by the event's type
        if (mouse->button() == Qt::LeftButton && copiesRect(option, index).contains(mouse->position().toPoint())) {
            if (event->type() == QEvent::MouseButtonRelease) {
                Q_EMIT copiesChosen(index);
            }
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace linimasa::article_list
