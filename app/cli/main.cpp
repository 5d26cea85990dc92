#include "app/cli/commands.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linimasa-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINIMASA_VERSION));
    return linimasa::cli::run(QCoreApplication::arguments().sliced(1), linimasa::cli::standardStreams());
}
