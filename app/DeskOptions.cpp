#include "app/DeskOptions.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

struct Parser {
    QCommandLineParser parser;
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Show this text."_s};
    QCommandLineOption version{u"version"_s, u"Show the version."_s};
    QCommandLineOption settings{u"settings"_s, u"Keep the window's settings in this folder."_s, u"folder"_s};
    QCommandLineOption data{u"data"_s, u"The data folder of the companion server."_s, u"folder"_s};
    QCommandLineOption binary{u"server-binary"_s, u"Start this program as the companion server."_s, u"file"_s};
    QCommandLineOption argument{u"server-arg"_s, u"Hand this argument to the companion server; may be repeated."_s,
                                u"argument"_s};
    QCommandLineOption server{u"server"_s,
                              u"Use the server at this address instead of a companion; its token is read from the "
                              "environment variable BELFRY_TOKEN."_s,
                              u"address"_s};
    QCommandLineOption obs{u"obs"_s,
                           u"Where OBS listens (127.0.0.1:4455); its password is read from the environment variable "
                           "BELFRY_OBS_PASSWORD."_s,
                           u"host:port"_s};
    QCommandLineOption noKeychain{u"no-keychain"_s, u"Do not use the system's keychain."_s};

    Parser()
    {
        parser.setApplicationDescription(u"The control room of Belfry."_s);
        parser.addOptions({help, version, settings, data, binary, argument, server, obs, noKeychain});
    }
};

Result<> readObs(const QString &text, DeskOptions &options)
{
    const QUrl url(u"ws://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty())
        return fail(ErrorCode::InvalidInput, "--obs wants HOST:PORT, for example 127.0.0.1:4455");
    options.obsHost = url.host();
    options.obsPort = static_cast<quint16>(url.port(4455));
    return Done{};
}

Secret fromEnvironment(const char *name)
{
    return Secret(qgetenv(name).toStdString());
}

} // namespace

Result<DeskOptions> DeskOptions::fromArguments(const QStringList &arguments)
{
    Parser p;
    if (!p.parser.parse(arguments))
        return fail(ErrorCode::InvalidInput, p.parser.errorText().toStdString());
    if (!p.parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidInput, "unexpected argument " + p.parser.positionalArguments().first().toStdString());
    DeskOptions options{.settingsFolder = p.parser.value(p.settings),
                        .dataFolder = p.parser.value(p.data),
                        .serverBinary = p.parser.value(p.binary),
                        .serverArguments = p.parser.values(p.argument),
                        .serverToken = fromEnvironment("BELFRY_TOKEN"),
                        .obsPassword = fromEnvironment("BELFRY_OBS_PASSWORD"),
                        .useKeychain = !p.parser.isSet(p.noKeychain),
                        .helpWanted = p.parser.isSet(p.help),
                        .versionWanted = p.parser.isSet(p.version)};
    if (p.parser.isSet(p.server)) {
        options.serverAddress = QUrl(p.parser.value(p.server), QUrl::StrictMode);
        const QString scheme = options.serverAddress.scheme();
        if (options.serverAddress.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
            return fail(ErrorCode::InvalidInput, "--server wants an address that begins with http:// or https://");
    }
    if (p.parser.isSet(p.obs)) {
        if (auto read = readObs(p.parser.value(p.obs), options); !read)
            return read.error();
    }
    return options;
}

QString DeskOptions::helpText()
{
    return Parser().parser.helpText();
}

} // namespace belfry::app
