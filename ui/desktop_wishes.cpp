#include "ui/desktop_wishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>

#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;
using PortalSettings = QMap<QString, QVariantMap>;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

} // namespace

DesktopWishes wishesFrom(const PortalSettings& settings)
{
    const QVariantMap ours = settings.value(appearance);
    const QVariant animations = settings.value(gnome).value(u"enable-animations"_s);
    return {.wantsHighContrast = ours.value(u"contrast"_s).toUInt() == 1,
            .wantsNoAnimations = ours.value(u"reduced-motion"_s).toUInt() == 1
                || (animations.typeId() == QMetaType::Bool && !animations.toBool())};
}

DesktopWishing::DesktopWishing(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    qDBusRegisterMetaType<PortalSettings>();
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(ask()));
    ask();
}

void DesktopWishing::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question << QStringList {appearance, gnome};
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<PortalSettings> settings = *answer;
        if (settings.isError()) {
            return;
        }
        const DesktopWishes wishes = wishesFrom(settings.value());
        if (std::exchange(m_last, wishes) != wishes) {
            Q_EMIT wished(wishes);
        }
    });
}

} // namespace linimasa::ui
