#include "app/desktop/application_adaptor.h"

#include "app/desktop/message.h"

#include <utility>

namespace linimasa::desktop {

ApplicationAdaptor::ApplicationAdaptor(Listener listener, QObject* parent)
    : QDBusAbstractAdaptor(parent)
    , m_listener(std::move(listener))
{
}

void ApplicationAdaptor::Activate(const QVariantMap& platform_data)
{
    m_listener({.paths = {}, .elsewhere = {}, .action = {}, .token = tokenIn(platform_data)});
}

void ApplicationAdaptor::Open(const QStringList& uris, const QVariantMap& platform_data)
{
    Request request = requestToOpen(uris);
    request.token = tokenIn(platform_data);
    m_listener(request);
}

void ApplicationAdaptor::ActivateAction(const QString& action_name, const QVariantList& /*parameter*/,
                                        const QVariantMap& platform_data)
{
    m_listener({.paths = {}, .elsewhere = {}, .action = action_name, .token = tokenIn(platform_data)});
}

} // namespace linimasa::desktop
