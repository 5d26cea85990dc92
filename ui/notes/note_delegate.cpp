#include "ui/notes/note_delegate.h"

#include "app/domain/note.h"
#include "ui/models/notes_model.h"
#include "ui/widgets/label_look.h"
#include "ui/widgets/shades.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace linimasa::notes {

using namespace Qt::StringLiterals;
using models::NotesModel;

namespace {

constexpr int padding = 6;
constexpr int left = 28; // where the words begin, behind the swatch
constexpr int linesOfNote = 2;

QString placeWords(const QModelIndex& index, bool namesArticle)
{
    QStringList parts;
    if (namesArticle) {
        for (const auto role : {NotesModel::TitleRole, NotesModel::OutletRole, NotesModel::PublishedRole}) {
            parts << index.data(role).toString();
        }
    }
    if (const int paragraph = index.data(NotesModel::ParagraphRole).toInt(); paragraph > 0) {
        parts << NoteDelegate::tr("¶ %1").arg(paragraph);
    }
    if (index.data(NotesModel::IsPlacedRole).toBool() && index.data(NotesModel::ScoreRole).toDouble() < 1) {
        parts << NoteDelegate::tr("placed by similarity, %1 %")
                     .arg(qRound(index.data(NotesModel::ScoreRole).toDouble() * 100));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString subjectWord(const QModelIndex& index)
{
    switch (static_cast<domain::NoteSubject>(index.data(NotesModel::SubjectRole).toInt())) {
    case domain::NoteSubject::Article:
        return NoteDelegate::tr("On the article");
    case domain::NoteSubject::Entity:
        return NoteDelegate::tr("On the name");
    case domain::NoteSubject::Event:
        return NoteDelegate::tr("On the event");
    case domain::NoteSubject::Highlight:
        break;
    }
    return NoteDelegate::tr("On a deleted highlight");
}

/// Draws at most so many lines of the text, the last one elided; the height used.
int drawLines(QPainter& painter, const QString& text, const QRect& area, const QFont& font, int most)
{
    QTextLayout layout(text.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    int y = area.top();
    painter.setFont(font);
    for (int line = 0; line < most; ++line) {
        QTextLine laid = layout.createLine();
        if (!laid.isValid()) {
            break;
        }
        laid.setLineWidth(area.width());
        const QString rest = layout.text().sliced(laid.textStart());
        const QString shown
            = line + 1 == most ? metrics.elidedText(rest, Qt::ElideRight, area.width()) : rest.first(laid.textLength());
        painter.drawText(QRect(area.left(), y, area.width(), metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         shown);
        y += metrics.height();
    }
    layout.endLayout();
    return y - area.top();
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

bool hasNote(const QModelIndex& index)
{
    return !index.data(NotesModel::NoteIdRole).toString().isEmpty();
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    const int small = QFontMetrics(smallFont(option.font)).height();
    // Measured against the view: a short quote takes one line.
    const int width = (option.widget != nullptr ? option.widget->width() : 300) - left - 24;
    const QString text = index.data(hasNote(index) ? NotesModel::NoteTextRole : NotesModel::QuoteRole).toString();
    const bool isLong
        = text.size() > width || QFontMetrics(option.font).horizontalAdvance(text.simplified()) + line > width;
    const int words = (hasNote(index) ? small : 0) + (isLong ? linesOfNote : 1) * line;
    return {100, 2 * padding + words + small + 2};
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : widgets::quietText(palette);
    const QRect row = option.rect.adjusted(0, padding, -8, -padding);
    const int label = index.data(NotesModel::LabelRole).toInt();
    const bool isOnHighlight = label > 0;
    if (isOnHighlight) {
        widgets::labelIcon(palette, label).paint(painter, QRect(row.left() + 6, row.top() + 1, 16, 16));
    }
    const QFont small = smallFont(option.font);
    const int line = QFontMetrics(option.font).height();
    QRect area(row.left() + left, row.top(), row.width() - left, line);
    const QString quote = index.data(NotesModel::QuoteRole).toString();
    if (hasNote(index)) {
        painter->setPen(quiet);
        const QString about = isOnHighlight ? u"“%1”"_s.arg(quote) : u"%1: %2"_s.arg(subjectWord(index), quote);
        area.translate(0, drawLines(*painter, about, area, small, 1));
        painter->setPen(text);
        painter->setFont(option.font);
        painter->drawText(QRect(row.left() + 6, area.top(), 18, line), Qt::AlignCenter, u"✎"_s);
        area.translate(
            0, drawLines(*painter, index.data(NotesModel::NoteTextRole).toString(), area, option.font, linesOfNote));
    } else {
        painter->setPen(text);
        area.translate(0, drawLines(*painter, u"“%1”"_s.arg(quote.simplified()), area, option.font, 2));
    }
    QString place = placeWords(index, m_namesArticles);
    painter->setPen(quiet);
    if (!index.data(NotesModel::IsPlacedRole).toBool()) {
        painter->setPen(isSelected ? text : widgets::warning(palette));
        place = tr("⚠ no longer in the text") + (place.isEmpty() ? QString() : u" · "_s + place);
    }
    drawLines(*painter, place, area, small, 1);
    if (!isSelected) {
        painter->setPen(widgets::hairline(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

} // namespace linimasa::notes
