#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace linimasa::jobs {

/// Works on many items with `threads` threads and hands the results over in the items' order.
///
/// `source()` gives the next item or nothing at the end and is called from one thread; `work(item)` is called from many;
/// `sink(result)` is called from the caller's thread and answers whether to go on. At most four items a thread are under
/// way, so memory stays bounded however long the source is; and a result is handed over as soon as it and those before it
/// are there, even while the source is waiting for its next item. With one thread everything happens in the caller's.
template<typename Item, typename Answer, typename Source, typename Work, typename Sink>
void inOrder(int threads, Source source, Work work, Sink sink)
{
    if (threads <= 1) {
        while (std::optional<Item> item = source()) {
            if (!sink(work(std::move(*item)))) {
                return;
            }
        }
        return;
    }

    struct Slot {
        std::optional<Item> item;
        std::optional<Answer> answer;
    };
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::shared_ptr<Slot>> underWay; // in order; answered from the front
    std::deque<std::shared_ptr<Slot>> waiting; // for a worker
    bool ended = false; // the source has no more
    bool stopped = false; // the sink wants no more
    const std::size_t limit = static_cast<std::size_t>(threads) * 4;

    const auto read = [&] {
        for (;;) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return stopped || underWay.size() < limit; });
                if (stopped) {
                    return;
                }
            }
            std::optional<Item> item = source();
            const std::scoped_lock lock(mutex);
            if (!item) {
                ended = true;
            } else {
                underWay.push_back(std::make_shared<Slot>(Slot {std::move(item), std::nullopt}));
                waiting.push_back(underWay.back());
            }
            changed.notify_all();
            if (ended) {
                return;
            }
        }
    };
    const auto toil = [&] {
        for (;;) {
            std::shared_ptr<Slot> slot;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return stopped || ended || !waiting.empty(); });
                if (stopped || waiting.empty()) {
                    return;
                }
                slot = std::move(waiting.front());
                waiting.pop_front();
            }
            Answer answer = work(std::move(*slot->item));
            const std::scoped_lock lock(mutex);
            slot->item.reset();
            slot->answer.emplace(std::move(answer));
            changed.notify_all();
        }
    };

    std::vector<std::jthread> pool;
    pool.reserve(static_cast<std::size_t>(threads) + 1);
    pool.emplace_back(read);
    for (int i = 0; i < threads; ++i) {
        pool.emplace_back(toil);
    }
    for (;;) {
        std::shared_ptr<Slot> slot;
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] {
                return (ended && underWay.empty()) || (!underWay.empty() && underWay.front()->answer.has_value());
            });
            if (underWay.empty()) {
                break;
            }
            slot = std::move(underWay.front());
            underWay.pop_front();
            changed.notify_all();
        }
        if (!sink(std::move(*slot->answer))) {
            const std::scoped_lock lock(mutex);
            stopped = true;
            changed.notify_all();
            break;
        }
    }
}

} // namespace linimasa::jobs
