#include "app/cli/commands.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

namespace {

/// Pages and Markdown are laid out with fonts; no display is opened for that.
bool needsFonts(std::span<char* const> arguments)
{
    const auto isWord = [](const char* argument, const char* word) { return std::strcmp(argument, word) == 0; };
    const bool isExport = arguments.size() > 1 && isWord(arguments[1], "export");
    return isExport || std::ranges::any_of(arguments, [&](const char* argument) {
               return isWord(argument, "pdf") || isWord(argument, "odt") || isWord(argument, "--format=pdf")
                   || isWord(argument, "--format=odt");
           });
}

} // namespace

int main(int argc, char* argv[])
{
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(std::span(argv, static_cast<std::size_t>(argc)))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("linimasa-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINIMASA_VERSION));
    return linimasa::cli::run(QCoreApplication::arguments().sliced(1), linimasa::cli::standardStreams());
}
