#include "server/PageRoutes.h"

#include "server/OEmbed.h"
#include "server/PageDocuments.h"
#include "server/api/ApiKit.h"
#include "server/api/DocumentApi.h"
#include "server/api/SecurityHeaders.h"

namespace belfry::server {
namespace {

using http::Request;
using http::Responder;
using http::Response;

constexpr std::string_view kDocuments = "/pages/";

/// Which page, of which channel, and who may show it in a frame.
struct Chosen {
    std::string_view page;
    ChannelSnapshotPtr channel;
    std::vector<std::string> parents;
    int status = 200;
};
using Choose = std::function<Chosen(const Request &request)>;

class Pages {
public:
    Pages(http::Router &router, std::span<const http::Asset> assets, const PageContext &context)
        : m_router(router), m_context(context), m_documents(std::make_shared<PageDocuments>(assets))
    {
    }

    void addFile(const http::Asset &asset)
    {
        add(asset.path, [&asset](const Request &request) {
            Response response = http::serveAsset(asset, request);
            api::guardPage(response);
            return response;
        });
    }
    void addPage(std::string_view pattern, Choose choose)
    {
        add(pattern, [documents = m_documents, choose = std::move(choose)](const Request &request) {
            const Chosen chosen = choose(request);
            Response response = documents->answer(chosen.page, request, chosen.channel);
            if (response.status == 200)
                response.status = chosen.status;
            api::guardPage(response, chosen.parents);
            return response;
        });
    }
    /// A page that speaks of no one channel, and bears the name of the default one's church.
    void addGeneral(std::string_view pattern, std::string_view page)
    {
        addPage(pattern, [its = m_context, page](const Request &) { return Chosen{page, its.room->snapshot(its.channel), {}}; });
    }
    void add(std::string_view pattern, std::function<Response(const Request &request)> answer)
    {
        m_router.add(http::Method::Get, pattern, [its = m_context, answer = std::move(answer)](const Request &request, Responder responder) {
            if (!request.header("authorization").empty() && its.doors.whoIs(request).wrong) {
                responder.send(api::wrongToken());
                return;
            }
            Response response = answer(request);
            api::requireTls(response, request);
            responder.send(std::move(response));
        });
    }

private:
    http::Router &m_router;
    const PageContext m_context;
    const std::shared_ptr<PageDocuments> m_documents;
};

/// The channel of the address, or the page that says there is none.
Chosen ofAddress(const PageContext &its, const Request &request, std::string_view page)
{
    const std::string_view channel = request.capture("channel");
    if (ChannelSnapshotPtr snapshot = its.room->snapshot(channel))
        return {page, std::move(snapshot), {}};
    return {"missing", its.room->snapshot(its.channel), {}, 404};
}

std::optional<Shown> shownIn(const PageContext &its, const std::string &channel)
{
    const ChannelSnapshotPtr snapshot = its.room->snapshot(channel.empty() ? its.channel : channel);
    if (!snapshot)
        return std::nullopt;
    return Shown{snapshot->channel.channel, snapshot->channel.church, snapshot->channel.title};
}

} // namespace

void addPageRoutes(http::Router &router, std::span<const http::Asset> assets, const PageContext &context)
{
    Pages pages(router, assets, context);
    for (const http::Asset &asset : assets) {
        if (asset.path != api::kDocumentPath && !asset.path.starts_with(kDocuments))
            pages.addFile(asset);
    }
    pages.addPage("/", [its = context](const Request &) {
        ChannelSnapshotPtr channel = its.room->snapshot(its.channel);
        if (!channel || its.room->channels() > 1)
            return Chosen{"home", std::move(channel), {}};
        return Chosen{"watch", std::move(channel), its.room->embedParents(its.channel)};
    });
    pages.addPage("/watch/{channel}", [its = context](const Request &request) { return ofAddress(its, request, "watch"); });
    pages.addPage("/embed/{channel}", [its = context](const Request &request) {
        Chosen chosen = ofAddress(its, request, "embed");
        chosen.parents = its.room->embedParents(request.capture("channel"));
        return chosen;
    });
    pages.addGeneral("/home", "home");
    pages.addGeneral("/past", "past");
    pages.addGeneral("/past/{broadcast}", "past");
    pages.addGeneral("/offline", "offline");
    pages.add("/oembed", [its = context](const Request &request) {
        return oEmbed(request, [&its](const std::string &channel) { return shownIn(its, channel); });
    });
}

} // namespace belfry::server
