#include "app/exports/pdf_dates.h"

#include <QTimeZone>

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

/// Adds `shift` to every offset of the cross-reference table that lies behind `place`, and to where the table begins.
/// Source of the form: ISO 32000-1, 7.5.4: entries of 20 bytes, "nnnnnnnnnn ggggg n".
void shiftOffsets(QByteArray& pdf, qsizetype place, qsizetype shift)
{
    const qsizetype startWord = pdf.lastIndexOf("startxref\n");
    const qsizetype numberAt = startWord + qsizetype(sizeof("startxref\n")) - 1;
    const qsizetype numberEnd = pdf.indexOf('\n', numberAt);
    if (startWord < 0 || numberEnd < 0) {
        return;
    }
    const qsizetype table = pdf.sliced(numberAt, numberEnd - numberAt).toLongLong();
    const qsizetype tableNow = table > place ? table + shift : table;
    constexpr qsizetype entry = 20;
    constexpr qsizetype digits = 10;
    qsizetype at = pdf.indexOf('\n', tableNow) + 1; // behind "xref"
    at = pdf.indexOf('\n', at) + 1; // behind "0 n"
    for (; at > 0 && at + entry <= pdf.size() && pdf.at(at + digits) == ' '; at += entry) {
        const qsizetype offset = pdf.sliced(at, digits).toLongLong();
        if (offset > place) {
            pdf.replace(at, digits, QByteArray::number(offset + shift).rightJustified(digits, '0'));
        }
    }
    pdf.replace(numberAt, numberEnd - numberAt, QByteArray::number(tableNow));
}

} // namespace

void setDocumentId([[maybe_unused]] QPdfWriter& writer, [[maybe_unused]] const QUuid& id)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(id);
#endif
}

QByteArray xmpMetadata(const QString& title, const QDateTime& made, const QUuid& id)
{
    const QString name = id.toString(QUuid::WithoutBraces);
    QString times;
    if (made.isValid()) {
        const QString time = made.toUTC().toString(Qt::ISODate);
        times = u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>"_s.arg(time);
    }
    return u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           u"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           u"<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           u"xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">"
           u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           u"<xmp:CreatorTool>Linimasa</xmp:CreatorTool>%2<xmpMM:DocumentID>uuid:%3</xmpMM:DocumentID>"
           u"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s
               .arg(title.toHtmlEscaped(), times, name)
               .toUtf8();
}

QByteArray withFixedDates(const QByteArray& pdf, const QDateTime& made)
{
    const QDateTime time = made.isValid() ? made.toUTC() : QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QByteArray date = "(D:" + time.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    QByteArray fixed = pdf;
    for (const QByteArrayView key : {QByteArrayView("/CreationDate "), QByteArrayView("/ModDate ")}) {
        const qsizetype at = fixed.lastIndexOf(key);
        const qsizetype from = at + key.size();
        const qsizetype end = at < 0 ? -1 : fixed.indexOf(')', from) + 1;
        if (end <= 0 || fixed.at(from) != '(') {
            continue;
        }
        fixed.replace(from, end - from, date);
        shiftOffsets(fixed, from, date.size() - (end - from));
    }
    return fixed;
}

} // namespace linimasa::exports
