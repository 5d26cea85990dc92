#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QString>

namespace linimasa::widgets {

void announce(QObject& where, const QString& words)
{
    if (!words.isEmpty() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(&where, words);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace linimasa::widgets
