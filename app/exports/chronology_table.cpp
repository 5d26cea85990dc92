#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/display_width.h"

#include <algorithm>
#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gap = 2; // columns

QString kindOf(const domain::ChronologyEvent& event)
{
    const QString kind = domain::nameOf(event.kind);
    return event.status == domain::EventStatus::Happened ? kind : u"%1 (%2)"_s.arg(kind, domain::nameOf(event.status));
}

} // namespace

QByteArray chronologyTable(const ChronologyView& view)
{
    constexpr std::size_t columns = 3;
    std::vector<std::array<QString, columns>> rows;
    std::array<qsizetype, columns> widths {};
    for (const domain::ChronologyEvent& event : view.events) {
        const QString date = dateOf(view, event) + (hasOpenConflict(view, event) ? u" ⚠"_s : QString());
        rows.push_back({date, trackNameOf(view, event.track), kindOf(event)});
        for (std::size_t i = 0; i < columns; ++i) {
            widths.at(i) = std::max(widths.at(i), displayWidth(rows.back().at(i)));
        }
    }
    QString out;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const domain::ChronologyEvent& event = view.events[row];
        for (std::size_t i = 0; i < columns; ++i) {
            out += padded(rows[row].at(i), widths.at(i) + gap);
        }
        out += event.title.simplified() + u'\n';
        const QString indent(widths[0] + gap, u' ');
        if (event.conflict) {
            out += indent + (hasOpenConflict(view, event) ? u"⚠ "_s : QString()) + conflictOf(event.conflict) + u'\n';
        }
        if (const QString decision = decisionWords(view, event); !decision.isEmpty()) {
            out += indent + decision + u'\n';
        }
        for (const domain::Evidence& evidence : event.evidences) {
            const domain::Article& article = articleOf(view, evidence);
            const QString file = fileNameOf(article);
            const QString source = article.outlet.isEmpty() ? file : u"%1, %2"_s.arg(article.outlet, file);
            out += u"%1“%2” — %3\n"_s.arg(indent, sentenceOf(view, evidence), source);
        }
    }
    return out.toUtf8();
}

} // namespace linimasa::exports
