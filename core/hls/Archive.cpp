#include "hls/Archive.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "hls/RewindBuilder.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace belfry::hls {
namespace {

constexpr Duration kExpireEvery{10'000};

} // namespace

class Archive::Impl final : public std::enable_shared_from_this<Impl>, ArchiveBudget::Member {
public:
    Impl(Executor &home, ArchiveDisk &disk, ArchiveBudget &budget, World &world, ArchiveSettings settings)
        : m_home(home), m_disk(disk), m_budget(budget), m_world(world), m_settings(std::move(settings)),
          m_builder(m_settings.rendition, m_settings.length)
    {
    }

    void open();
    void close();
    void order(Task task);
    void begin(const std::string &broadcast, std::uint32_t targetSeconds);
    void take(const SegmentPtr &segment);
    void end();

    RewindListPtr list() const { return m_builder.empty() ? nullptr : m_builder.snapshot(m_targetSeconds, m_ended); }
    Subscription subscribe(Executor &reader, std::function<void(RewindListPtr)> deliver);

    Executor &m_home;
    ArchiveDisk &m_disk;
    ArchiveBudget &m_budget;
    World &m_world;
    const ArchiveSettings m_settings;

private:
    /// What is written of a Segment.
    struct Taken {
        ArchivedSegment segment;
        InitPtr init;
        ArchiveWriter::Pieces pieces; ///< none when it is lost
        std::size_t sizeBytes = 0;
        bool fits = false;
    };
    /// A segment on its way to disk. They come back in their order.
    struct Pending {
        ArchivedSegment segment;
        InitPtr init;
        std::size_t sizeBytes = 0;
        TimePoint since;
        bool done = false;
        std::optional<ReelPlace> place;
    };
    struct Reader {
        std::uint64_t id;
        Executor *thread;
        std::shared_ptr<const std::function<void(RewindListPtr)>> deliver;
    };

    void found(const std::vector<FoundReel> &reels);
    void adopt(const FoundReel &reel);
    TimePoint leavesAfter(WallTime end) const;
    void runOrders();
    void write(Taken taken);
    InitPtr initOf(const Init &init);
    void written(std::uint64_t sequence, Result<ReelPlace> place);
    void note(const Result<ReelPlace> &place);
    void listWhatIsDone();
    void changed();
    void expire();
    void remove(const RewindBuilder::Gone &gone);
    std::optional<WallTime> oldest() const override { return m_builder.oldest(); }
    void dropOldest() override { remove(m_builder.dropOldest()); }

    bool m_found = false;
    /// begin, add and end in their order. They wait until it is known what is there; begin and end also until all of the
    /// broadcast before is written.
    struct Order {
        Task task;
        bool alone = true;
    };
    std::deque<Order> m_orders;
    std::deque<Pending> m_pending;

    InitPtr m_init;          ///< of this rendition alone
    std::string m_broadcast; ///< of what is listed, and of what is being written
    std::uint32_t m_targetSeconds = 2;
    bool m_begun = false;
    bool m_ended = false;
    bool m_firstOfBroadcast = false;
    bool m_any = false;      ///< the next three go on from a segment
    std::uint64_t m_nextSequence = 0;
    std::uint64_t m_discontinuities = 0;
    WallTime m_lastEnd{};    ///< of the last segment on disk
    bool m_failing = false;

    RewindBuilder m_builder;
    std::vector<Reader> m_readers;
    std::uint64_t m_nextReader = 1;
    Subscription m_expireTimer;
};

void Archive::Impl::open()
{
    m_budget.join(*this);
    m_disk.find(m_settings.name, [home = &m_home, weak = weak_from_this()](std::vector<FoundReel> reels) {
        home->post([weak, reels = std::move(reels)] {
            if (const auto self = weak.lock())
                self->found(reels);
        });
    });
}

void Archive::Impl::close()
{
    m_budget.leave(*this);
    m_budget.removed(m_builder.sizeBytes());
    for (const Pending &pending : m_pending)
        m_budget.unqueue(pending.sizeBytes);
    m_expireTimer.reset();
}

void Archive::Impl::found(const std::vector<FoundReel> &reels)
{
    for (const FoundReel &reel : reels)
        adopt(reel);
    m_found = true;
    if (!m_builder.empty()) {
        m_ended = true;
        m_builder.keepUntil(leavesAfter(m_lastEnd));
        m_budget.stored(m_builder.sizeBytes());
        log::info("hls", "rewind found", {{"channel", m_settings.name}, {"mib", m_builder.sizeBytes() >> 20}});
    }
    m_world.archiveHolds(m_settings.rendition, m_builder.sizeBytes());
    runOrders(); // it may go on
    expire();
    changed();
}

void Archive::Impl::adopt(const FoundReel &reel)
{
    if (reel.head.broadcast != m_broadcast)
        m_builder.retire(leavesAfter(m_lastEnd));
    m_broadcast = reel.head.broadcast;
    m_targetSeconds = reel.head.targetSeconds;
    auto init = std::make_shared<Init>();
    init->id = reel.head.initId;
    init->bytes = reel.head.init;
    for (const auto &[segment, place] : reel.segments) {
        m_builder.add(segment, segment.gap ? nullptr : &place, init, m_home.clock().now());
        m_any = true;
        m_nextSequence = segment.sequence + 1;
        m_discontinuities = segment.discontinuitySequence;
        m_lastEnd = segment.programTime + std::chrono::ceil<Duration>(segment.duration);
    }
}

// How long ago it ended is not known better than by the wall clock, which may have been wrong then.
TimePoint Archive::Impl::leavesAfter(WallTime end) const
{
    const Duration ago = std::max(Duration(0), m_home.clock().wall() - end);
    return m_home.clock().now() + m_settings.keepAfterEnd - ago;
}

void Archive::Impl::order(Task task)
{
    BELFRY_ASSERT(m_home.isHere());
    m_orders.push_back({std::move(task)});
    runOrders();
}

void Archive::Impl::runOrders()
{
    while (m_found && !m_orders.empty() && (!m_orders.front().alone || m_pending.empty())) {
        Order order = std::move(m_orders.front());
        m_orders.pop_front();
        order.task();
    }
}

void Archive::Impl::begin(const std::string &broadcast, std::uint32_t targetSeconds)
{
    m_firstOfBroadcast = broadcast != m_broadcast;
    if (m_firstOfBroadcast)
        m_builder.retire(m_home.clock().now() + m_settings.keepAfterEnd);
    else
        m_builder.keep();
    m_broadcast = broadcast;
    m_targetSeconds = targetSeconds;
    m_begun = true;
    m_ended = false;
    changed();
}

void Archive::Impl::end()
{
    if (!std::exchange(m_begun, false))
        return;
    m_ended = true;
    m_builder.keepUntil(m_home.clock().now() + m_settings.keepAfterEnd);
    m_disk.close(m_settings.name);
    changed();
}

// Whether there is room is judged now, not when its turn comes: it is now that its memory begins to wait.
void Archive::Impl::take(const SegmentPtr &segment)
{
    BELFRY_ASSERT(m_home.isHere());
    const Rendition rendition = m_settings.rendition;
    if (rendition == Rendition::Audio && !segment->init->hasAudioRendition())
        return;
    Taken taken;
    taken.segment.msn = segment->msn;
    taken.segment.discontinuitySequence = segment->discontinuitySequence;
    taken.segment.programTime = segment->programTimeIn(rendition);
    taken.segment.duration = segment->durationIn(rendition);
    taken.segment.discontinuity = segment->discontinuity;
    taken.segment.independent = segment->independent || rendition == Rendition::Audio;
    taken.init = initOf(*segment->init);
    taken.sizeBytes = rendition == Rendition::Main ? segment->sizeBytes : segment->audioBytes;
    const bool isGap = taken.sizeBytes == 0;
    taken.fits = !isGap && m_budget.queue(taken.sizeBytes);
    if (taken.fits)
        for (const PartPtr &part : segment->parts)
            taken.pieces.insert(taken.pieces.end(), part->piecesIn(rendition).begin(), part->piecesIn(rendition).end());
    else if (!isGap)
        m_world.archiveLost("queue");
    m_orders.push_back({[this, kept = std::move(taken)]() mutable { write(std::move(kept)); }, false});
    runOrders();
}

InitPtr Archive::Impl::initOf(const Init &init)
{
    if (!m_init || m_init->id != init.id) {
        auto its = std::make_shared<Init>();
        its->id = init.id;
        its->bytes = m_settings.rendition == Rendition::Main ? init.bytes : init.audioBytes;
        m_init = std::move(its);
    }
    return m_init;
}

void Archive::Impl::write(Taken taken)
{
    ArchivedSegment &segment = taken.segment;
    if (!m_begun) {
        if (taken.fits)
            m_budget.unqueue(taken.sizeBytes);
        return;
    }
    const std::uint64_t step = segment.discontinuity ? 1 : 0;
    if (!std::exchange(m_any, true))
        m_discontinuities = segment.discontinuitySequence - step;
    // Where nothing was lost, a place in the playlist is the number in the name.
    if (std::exchange(m_firstOfBroadcast, false))
        m_nextSequence = std::max(m_nextSequence, segment.msn);
    segment.sequence = m_nextSequence++;
    segment.discontinuitySequence = m_discontinuities += step;
    m_pending.push_back({segment, taken.init, taken.fits ? taken.sizeBytes : 0, m_home.clock().now(), !taken.fits, {}});
    if (!taken.fits) {
        m_disk.lost(m_settings.name, segment);
        if (taken.sizeBytes != 0)
            note(fail(ErrorCode::Busy, "the disk does not keep up"));
        listWhatIsDone();
        return;
    }
    m_disk.write(m_settings.name, {m_broadcast, m_targetSeconds, taken.init->id, taken.init->bytes}, segment,
                 std::move(taken.pieces),
                 [home = &m_home, weak = weak_from_this(), sequence = segment.sequence](Result<ReelPlace> place) {
                     home->post([weak, sequence, place = std::move(place)] {
                         if (const auto self = weak.lock())
                             self->written(sequence, place);
                     });
                 });
}

void Archive::Impl::written(std::uint64_t sequence, Result<ReelPlace> place)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [sequence](const Pending &one) { return one.segment.sequence == sequence; });
    BELFRY_ASSERT(found != m_pending.end());
    found->done = true;
    m_budget.unqueue(std::exchange(found->sizeBytes, 0));
    note(place);
    if (place) {
        found->place = *place;
        m_world.archived(m_settings.rendition, found->segment.msn);
        m_world.archiveWrote(std::chrono::duration_cast<Duration>(m_home.clock().now() - found->since));
    } else {
        m_world.archiveLost("disk");
    }
    listWhatIsDone();
    runOrders();
}

void Archive::Impl::note(const Result<ReelPlace> &place)
{
    if (place.hasValue() == !m_failing)
        return;
    m_failing = !place.hasValue();
    if (m_failing)
        log::error("hls", "rewind has a gap from here; the live stream goes on",
                   {{"channel", m_settings.name}, {"why", place.error().what}});
    else
        log::info("hls", "rewind goes on", {{"channel", m_settings.name}});
}

void Archive::Impl::listWhatIsDone()
{
    std::uint64_t more = 0;
    bool any = false;
    for (; !m_pending.empty() && m_pending.front().done; m_pending.pop_front()) {
        const Pending &one = m_pending.front();
        m_builder.add(one.segment, one.place ? &*one.place : nullptr, one.init, m_home.clock().now());
        m_lastEnd = one.segment.programTime + std::chrono::ceil<Duration>(one.segment.duration);
        more += one.place ? one.place->sizeBytes : 0;
        any = true;
    }
    if (!any)
        return;
    m_budget.stored(more);
    m_world.archiveHolds(m_settings.rendition, m_builder.sizeBytes());
    if (!m_expireTimer)
        expire();
    changed();
}

void Archive::Impl::expire()
{
    remove(m_builder.expire(m_home.clock().now()));
    if (m_builder.empty())
        m_expireTimer.reset();
    else
        m_expireTimer = m_home.after(kExpireEvery, [this] { expire(); });
}

void Archive::Impl::remove(const RewindBuilder::Gone &gone)
{
    for (const std::uint64_t reel : gone.reels)
        m_disk.remove(m_settings.name, reel);
    if (gone.sizeBytes == 0 && gone.reels.empty())
        return;
    m_budget.removed(gone.sizeBytes);
    m_world.archiveHolds(m_settings.rendition, m_builder.sizeBytes());
    changed();
}

Subscription Archive::Impl::subscribe(Executor &reader, std::function<void(RewindListPtr)> deliver)
{
    BELFRY_ASSERT(m_home.isHere());
    const std::uint64_t id = m_nextReader++;
    m_readers.push_back({id, &reader, std::make_shared<const std::function<void(RewindListPtr)>>(std::move(deliver))});
    if (m_found)
        reader.post([deliver = m_readers.back().deliver, now = list()] { (*deliver)(now); });
    return Subscription([weak = weak_from_this(), id] {
        if (const auto self = weak.lock())
            std::erase_if(self->m_readers, [id](const Reader &one) { return one.id == id; });
    });
}

void Archive::Impl::changed()
{
    if (m_readers.empty())
        return;
    const RewindListPtr now = list();
    for (const Reader &reader : m_readers)
        reader.thread->post([deliver = reader.deliver, now] { (*deliver)(now); });
}

Archive::Archive(Executor &media, ArchiveDisk &disk, ArchiveBudget &budget, World &world, ArchiveSettings settings)
    : m_impl(std::make_shared<Impl>(media, disk, budget, world, std::move(settings)))
{
    m_impl->open();
}

Archive::~Archive()
{
    m_impl->close();
}

void Archive::begin(const std::string &broadcast, std::uint32_t targetSeconds)
{
    m_impl->order([impl = m_impl.get(), broadcast, targetSeconds] { impl->begin(broadcast, targetSeconds); });
}

void Archive::add(const SegmentPtr &segment)
{
    m_impl->take(segment);
}

void Archive::end()
{
    m_impl->order([impl = m_impl.get()] { impl->end(); });
}

const std::string &Archive::name() const
{
    return m_impl->m_settings.name;
}

Rendition Archive::rendition() const
{
    return m_impl->m_settings.rendition;
}

RewindListPtr Archive::list() const
{
    return m_impl->list();
}

Subscription Archive::subscribe(Executor &reader, std::function<void(RewindListPtr)> deliver)
{
    return m_impl->subscribe(reader, std::move(deliver));
}

} // namespace belfry::hls
