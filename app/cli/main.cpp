#include "app/cli/commands.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

namespace {

/// Pages, pictures and Markdown are laid out with fonts; no display is opened for that.
bool needsFonts(std::span<char* const> arguments)
{
    const auto names = [](const char* argument) {
        const auto isWord = [argument](const char* word) {
            constexpr const char* option = "--format=";
            const std::size_t length = std::strlen(option);
            return std::strcmp(argument, word) == 0
                || (std::strncmp(argument, option, length) == 0 && std::strcmp(argument + length, word) == 0);
        };
        return isWord("pdf") || isWord("odt") || isWord("png") || isWord("picture-pdf");
    };
    const bool isExport = arguments.size() > 1 && std::strcmp(arguments[1], "export") == 0;
    return isExport || std::ranges::any_of(arguments, names);
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
