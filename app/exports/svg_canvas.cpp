#include "app/exports/svg_canvas.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString attributesOf(const ShapeInk& ink)
{
    QString attributes = u"fill=\"%1\""_s.arg(ink.fill);
    if (ink.outline != Outline::None) {
        attributes += u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(ink.stroke, number(Canvas::lineWidth));
    }
    if (ink.outline == Outline::Dashed) {
        attributes += u" stroke-dasharray=\"3.5 2\""_s;
    } else if (ink.outline == Outline::Dotted) {
        attributes += u" stroke-dasharray=\"1.5 2\""_s;
    }
    return attributes;
}

QString rectangle(const QRectF& rect, QStringView attributes)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" %6/>\n"_s.arg(
        number(rect.left()), number(rect.top()), number(rect.width()), number(rect.height()), number(Canvas::barRadius),
        attributes);
}

} // namespace

void SvgCanvas::beginItem(const QString& name)
{
    m_out += u"<g role=\"listitem\"><title>%1</title>\n"_s.arg(name.toHtmlEscaped());
}

void SvgCanvas::endItem()
{
    m_out += u"</g>\n"_s;
}

void SvgCanvas::text(double x, double y, const QString& words, QLatin1StringView colour, TextWeight weight, double size)
{
    QString attributes = weight == TextWeight::Bold ? u" font-weight=\"bold\""_s : QString();
    if (size != fontSize) {
        attributes += u" font-size=\"%1\""_s.arg(number(size));
    }
    m_out += u"<text x=\"%1\" y=\"%2\" fill=\"%3\"%4>%5</text>\n"_s.arg(number(x), number(y), colour, attributes,
                                                                        words.toHtmlEscaped());
}

void SvgCanvas::line(QPointF from, QPointF to, QLatin1StringView colour, double width)
{
    m_out += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>\n"_s.arg(
        number(from.x()), number(from.y()), number(to.x()), number(to.y()), colour, number(width));
}

void SvgCanvas::circle(QPointF centre, double radius, const ShapeInk& ink)
{
    m_out += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>\n"_s.arg(number(centre.x()), number(centre.y()),
                                                                  number(radius), attributesOf(ink));
}

void SvgCanvas::bar(const QRectF& rect, const ShapeInk& ink)
{
    m_out += rectangle(rect, attributesOf(ink));
}

void SvgCanvas::softBar(const QRectF& rect, QLatin1StringView colour, bool softStart, bool softEnd)
{
    const QString id = u"soft%1"_s.arg(++m_gradients);
    const auto stop = [&](QStringView offset, bool isSoft) {
        return u"<stop offset=\"%1\" stop-color=\"%2\" stop-opacity=\"%3\"/>"_s.arg(offset, colour,
                                                                                    isSoft ? u"0" : u"0.55");
    };
    m_out += u"<linearGradient id=\"%1\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\">%2%3%4%5</linearGradient>"_s.arg(
        id, stop(u"0", softStart), stop(u"0.3", false), stop(u"0.7", false), stop(u"1", softEnd));
    m_out += rectangle(rect, u"fill=\"url(#%1)\""_s.arg(id));
}

QByteArray SvgCanvas::file(QSizeF size, const QString& title) const
{
    const QString head
        = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" role=\"list\" "
          u"font-family=\"sans-serif\" font-size=\"%3\">\n<title>%4</title>\n"
          u"<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n"_s.arg(number(size.width()), number(size.height()),
                                                                         number(fontSize), title.toHtmlEscaped());
    return (head + m_out + u"</svg>\n"_s).toUtf8();
}

} // namespace linimasa::exports
