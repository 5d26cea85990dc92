#include "app/desktop/hand_over.h"

#include "app/desktop/message.h"
#include "app/desktop/service_name.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace linimasa::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 8000; // milliseconds; a window that starts on an old machine answers when it is built

QDBusMessage messageFor(const QString& service, const Request& request)
{
    const auto call = [&service](const QString& method) {
        return QDBusMessage::createMethodCall(service, objectPath(), u"org.freedesktop.Application"_s, method);
    };
    const QVariantMap platformData = platformDataWith(request.token);
    QDBusMessage message;
    if (!request.paths.isEmpty() || !request.elsewhere.isEmpty()) {
        message = call(u"Open"_s);
        message << urisOf(request.paths) + request.elsewhere << platformData;
    } else if (!request.action.isEmpty()) {
        message = call(u"ActivateAction"_s);
        message << request.action << QVariantList() << platformData;
    } else {
        message = call(u"Activate"_s);
        message << platformData;
    }
    // Somebody was there a moment ago; a program that has ended since is not started in its place.
    message.setAutoStartService(false);
    return message;
}

} // namespace

HandOver handOver(const QDBusConnection& bus, const QString& service, const Request& request)
{
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(service).value()) {
        return HandOver::NobodyThere;
    }
    const QDBusMessage answer = bus.call(messageFor(service, request), QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        return HandOver::Taken;
    }
    const QDBusError::ErrorType error = QDBusError(answer).type();
    const bool hasGone = error == QDBusError::ServiceUnknown || error == QDBusError::Disconnected;
    return hasGone || !bus.interface()->isServiceRegistered(service).value() ? HandOver::NobodyThere
                                                                             : HandOver::NoAnswer;
}

} // namespace linimasa::desktop
