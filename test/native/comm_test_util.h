// Ranks as threads for the native tests: runs one function per rank, with a deadline below the runner's, and
// hands back what each one threw.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "core/accelerators/cpu_backend.h"
#include "core/base/error.h"
#include "core/comm/local_communicator.h"

namespace torchlane::test {

inline GroupOptions options(int worldSize,
                            std::chrono::milliseconds timeout = std::chrono::milliseconds(60'000)) {
  return {.worldSize = worldSize, .timeout = timeout, .threadsPerRank = 1};
}

inline std::shared_ptr<CommunicatorGroup> makeGroup(const GroupOptions& options) {
  return cpuAccelerator().makeGroup(options);
}

// The code of each rank's error; nullopt where the rank ended normally. `messages`: their texts.
struct RankResults {
  std::vector<std::optional<Code>> codes;
  std::vector<std::string> messages;
  std::vector<ErrorContext> contexts;
};

// `body` owns its communicator.
inline RankResults runJoined(const GroupOptions& options, std::shared_ptr<CommunicatorGroup> group,
                             const std::function<void(std::unique_ptr<Communicator>)>& body) {
  const auto size = static_cast<size_t>(options.worldSize);
  RankResults results{std::vector<std::optional<Code>>(size), std::vector<std::string>(size),
                      std::vector<ErrorContext>(size)};
  std::atomic<int> ended{0};
  std::vector<std::thread> threads;
  for (int rank = 0; rank < options.worldSize; ++rank) {
    threads.emplace_back([&, rank] {
      const auto at = static_cast<size_t>(rank);
      try {
        const auto backend = cpuAccelerator().makeBackend(0);
        body(group->join(rank, *backend));
      } catch (const Error& error) {
        results.codes[at] = error.code();
        results.messages[at] = error.message();
        results.contexts[at] = error.context();
      } catch (const std::exception& error) {
        results.codes[at] = Code::ERR_INTERNAL;
        results.messages[at] = error.what();
      }
      ++ended;
    });
  }
  for (auto& thread : threads) thread.join();
  return results;
}

// No rank leaves the group before all have ended.
inline RankResults runRanks(const GroupOptions& options, std::shared_ptr<CommunicatorGroup> group,
                            const std::function<void(Communicator&)>& body) {
  std::vector<std::unique_ptr<Communicator>> communicators(static_cast<size_t>(options.worldSize));
  return runJoined(options, std::move(group), [&](std::unique_ptr<Communicator> own) {
    auto& kept = communicators[static_cast<size_t>(own->rank())];
    kept = std::move(own);
    body(*kept);
  });
}

inline void expectNoErrors(const RankResults& results) {
  for (size_t rank = 0; rank < results.codes.size(); ++rank) {
    EXPECT_FALSE(results.codes[rank].has_value()) << "rank " << rank << ": " << results.messages[rank];
  }
}

}  // namespace torchlane::test
