#include "ui/text_menu.h"

#include "ui/correcting.h"
#include "ui/reader/article_view.h"

#include <QMenu>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

TextMenu::TextMenu(const Place& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
{
    connect(&place.view, &reader::ArticleView::menuWanted, this, &TextMenu::open);
}

void TextMenu::open(QPoint point)
{
    reader::ArticleView& view = m_place.view;
    if (view.article() == nullptr) {
        return;
    }
    auto* menu = new QMenu(&view);
    menu->setObjectName(u"textMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // From the keyboard the menu is about the mark that has the focus.
    const qsizetype position = view.positionAt(point);
    const reader::Mark* under = position < 0 ? nullptr : view.marks().at(position, reader::Layer::Entities);
    if (under == nullptr && view.focusMark() && view.focusMark()->layer == reader::Layer::Entities) {
        under = &*view.focusMark();
    }
    if (under != nullptr && view.layers().testFlag(reader::Layer::Entities)) {
        m_place.correcting.offer(*menu, under->range);
    }
    const auto add = [&](std::initializer_list<Act> acts) {
        menu->addSeparator();
        for (const Act act : acts) {
            menu->addAction(m_place.actions[act]);
        }
    };
    if (!view.selectedRange().isEmpty()) {
        add({Act::AddName, Act::MakeEvent, Act::AddSource});
        add({Act::MarkAgain, Act::WriteNote});
        add({Act::Copy, Act::CopyWithCitation});
    }
    add({Act::SelectAll});
    menu->popup(view.viewport()->mapToGlobal(point));
}

} // namespace linimasa::ui
