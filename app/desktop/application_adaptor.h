#pragma once

#include "app/desktop/request.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

#include <functional>

namespace linimasa::desktop {

/// org.freedesktop.Application as the Desktop Entry Specification has it.
class ApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using Listener = std::function<void(const Request&)>;
    /// Not a signal: the signals of an adaptor are told to the whole bus.
    ApplicationAdaptor(Listener listener, QObject* parent);

public Q_SLOTS:
    void Activate(const QVariantMap& platform_data);
    void Open(const QStringList& uris, const QVariantMap& platform_data);
    void ActivateAction(const QString& action_name, const QVariantList& parameter, const QVariantMap& platform_data);

private:
    Listener m_listener;
};

} // namespace linimasa::desktop
