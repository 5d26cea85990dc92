#include "app/jobs/in_order.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using linimasa::jobs::inOrder;

namespace {

auto countTo(int last)
{
    return [next = 0, last]() mutable { return next < last ? std::optional(next++) : std::nullopt; };
}

} // namespace

TEST_CASE("Results come in the items' order with any number of threads")
{
    for (const int threads : {0, 1, 2, 7}) {
        std::vector<int> results;
        inOrder<int, int>(
            threads, countTo(500),
            [](int item) {
                if (item % 7 == 0) {
                    std::this_thread::sleep_for(std::chrono::microseconds(200));
                }
                return item * 2;
            },
            [&](int result) {
                results.push_back(result);
                return true;
            });
        REQUIRE(results.size() == 500);
        CHECK(std::ranges::is_sorted(results));
        CHECK(results.back() == 998);
    }
}

TEST_CASE("No more items are under way than four a thread")
{
    std::atomic<int> taken = 0;
    int handedOver = 0;
    int most = 0;
    inOrder<int, int>(
        2, [&, next = 0]() mutable { return ++taken, next < 300 ? std::optional(next++) : std::nullopt; },
        [](int item) { return item; },
        [&](int) {
            most = std::max(most, taken - handedOver);
            ++handedOver;
            return true;
        });
    CHECK(handedOver == 300);
    CHECK(most <= 2 * 4 + 2);
}

TEST_CASE("A result does not wait for the source's next item")
{
    // The source gives its second item only when the first one was answered, as a program at the end of a pipe does.
    std::atomic<bool> answered = false;
    int asked = 0;
    std::vector<int> results;
    inOrder<int, int>(
        3,
        [&]() -> std::optional<int> {
            if (asked > 0) {
                while (!answered) {
                    std::this_thread::yield();
                }
            }
            return asked < 2 ? std::optional(asked++) : std::nullopt;
        },
        [](int item) { return item; },
        [&](int result) {
            results.push_back(result);
            answered = true;
            return true;
        });
    CHECK(results == std::vector {0, 1});
}

TEST_CASE("The sink can end it")
{
    for (const int threads : {1, 3}) {
        int results = 0;
        inOrder<int, int>(threads, countTo(100000), [](int item) { return item; }, [&](int) { return ++results < 5; });
        CHECK(results == 5);
    }
}
