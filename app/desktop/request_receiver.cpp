#include "app/desktop/request_receiver.h"

#include "app/desktop/application_adaptor.h"
#include "app/desktop/service_name.h"

#include <QDBusConnectionInterface>

#include <utility>

namespace linimasa::desktop {

RequestReceiver::RequestReceiver(QObject* parent)
    : QObject(parent)
    , m_bus(QString())
{
    new ApplicationAdaptor([this](const Request& request) { Q_EMIT requested(request); }, this);
}

RequestReceiver::~RequestReceiver()
{
    stop();
}

RequestReceiver::Place RequestReceiver::listen(const QDBusConnection& bus, const QStringList& names)
{
    if (!bus.isConnected()) {
        return Place::Deaf;
    }
    m_bus = bus;
    // The object first: whoever sees the name may call at once.
    if (!m_bus.registerObject(objectPath(), this, QDBusConnection::ExportAdaptors)) {
        return Place::Deaf;
    }
    for (const QString& name : names) {
        const bool isFirst = name == names.first();
        const auto answer = m_bus.interface()
                                ->registerService(name,
                                                  isFirst ? QDBusConnectionInterface::DontQueueService
                                                          : QDBusConnectionInterface::QueueService)
                                .value();
        if (isFirst && answer == QDBusConnectionInterface::ServiceNotRegistered) {
            const bool isTaken = m_bus.interface()->isServiceRegistered(name).value();
            stop();
            return isTaken ? Place::Second : Place::Deaf;
        }
        m_names << name;
    }
    return Place::First;
}

void RequestReceiver::stop()
{
    for (const QString& name : std::exchange(m_names, {})) {
        m_bus.interface()->unregisterService(name);
    }
    if (m_bus.isConnected()) {
        m_bus.unregisterObject(objectPath());
    }
}

} // namespace linimasa::desktop
