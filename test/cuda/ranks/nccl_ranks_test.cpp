// How NCCL's communicators start and end, with ranks as threads and a NCCL of our own that keeps the real
// one's rules (Note [Who frees NCCL's communicators]) and says when they are broken. Needs no GPU and no
// driver.
#include "cuda/nccl_ranks.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>
#include <string>
#include <thread>
#include <vector>

using std::chrono::microseconds;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

namespace {

// What the ranks of one group have in common in our NCCL.
struct Clique {
  explicit Clique(int count) : members(count) {}

  std::vector<std::atomic<ncclComm*>> members;
  std::atomic<int> started{0};
  std::atomic<int> ended{0};
  std::atomic<int> arrivals{0};
  std::atomic<bool> freed{false};
  std::atomic<const char*> broken{nullptr};
};

Clique* clique = nullptr;

// Far above what a step takes, far below the deadline of the test.
constexpr auto kHang = std::chrono::seconds(20);

}  // namespace

struct ncclComm {
  std::atomic<bool> abortFlag{false};
  std::atomic<bool> released{false};
  std::atomic<bool> isInside{false};
};

namespace {

void spinUntil(const std::function<bool()>& done, const char* where) {
  const auto start = Clock::now();
  while (!done()) {
    std::this_thread::yield();
    if (Clock::now() - start > kHang) {
      clique->broken = where;
      return;
    }
  }
}

ncclResult_t release(ncclComm* comm) {
  if (comm->released.exchange(true)) clique->broken = "a rank was released twice";
  if (++clique->ended == static_cast<int>(clique->members.size())) {
    for (auto& member : clique->members)
      if (member.load()->isInside) clique->broken = "freed while a thread was inside NCCL";
    clique->freed = true;
  }
  return ncclSuccess;
}

// A collective that connects: blocks until all ranks have come to their `call`-th one, or the abort flag is
// up.
ncclResult_t collective(ncclComm* comm, int call) {
  if (clique->freed) clique->broken = "used after it was freed";
  comm->isInside = true;
  ++clique->arrivals;
  const int wanted = call * static_cast<int>(clique->members.size());
  spinUntil([&] { return clique->arrivals >= wanted || comm->abortFlag; }, "a collective hangs");
  if (clique->freed) clique->broken = "freed while a thread was inside NCCL";
  comm->isInside = false;
  return comm->abortFlag ? ncclInternalError : ncclSuccess;
}

}  // namespace

extern "C" {
ncclResult_t ncclGetUniqueId(ncclUniqueId*) {
  return ncclSuccess;
}
const char* ncclGetErrorString(ncclResult_t) {
  return "error";
}
const char* ncclGetLastError(ncclComm_t) {
  return "";
}
ncclResult_t ncclCommInitRank(ncclComm_t* comm, int count, ncclUniqueId, int rank) {
  *comm = new ncclComm;
  clique->members[static_cast<size_t>(rank)] = *comm;
  ++clique->started;
  spinUntil([&] { return clique->started == count; }, "NCCL's start hangs");
  return ncclSuccess;
}
ncclResult_t ncclCommDestroy(ncclComm_t comm) {
  return release(comm);
}
ncclResult_t ncclCommAbort(ncclComm_t comm) {
  comm->abortFlag = true;
  return release(comm);
}
}

namespace torchlane::test {
namespace {

constexpr int kCollectives = 20;

// What goes wrong in a round, if anything.
enum class Trouble { kNone, kAbort, kTwoAborts, kRankAborts, kLateRank };

struct Round {
  int worldSize;
  Trouble trouble;
  int who;                // the rank that aborts or comes late
  microseconds moment{};  // of the abort
};

void runRank(NcclRanks& ranks, const Round& round, int rank) {
  try {
    if (round.trouble == Trouble::kLateRank && rank == round.who)
      std::this_thread::sleep_for(milliseconds(4) + 5 * round.moment);
    ranks.start(rank, rank);
  } catch (const Error&) {
    return;
  }
  for (int i = 1; i <= kCollectives; ++i) {
    if (round.trouble == Trouble::kRankAborts && rank == round.who && i == kCollectives / 2)
      return ranks.abort();
    const auto result = ranks.call(rank, [&](ncclComm_t comm) { return collective(comm, i); });
    if (!result || ranks.aborted()) return;
    EXPECT_EQ(*result, ncclSuccess) << "a collective failed in a group that nobody aborted";
  }
  ranks.leave(rank);
  ranks.leave(rank);
}

void runRound(const Round& round) {
  Clique here(round.worldSize);
  clique = &here;
  // Around the moment at which the late rank comes.
  const milliseconds timeout(round.trouble == Trouble::kLateRank ? 5 : 60'000);
  NcclRanks ranks({.worldSize = round.worldSize, .timeout = timeout});
  std::vector<std::thread> threads;
  for (int rank = 0; rank < round.worldSize; ++rank)
    threads.emplace_back([&, rank] { runRank(ranks, round, rank); });
  if (round.trouble == Trouble::kAbort || round.trouble == Trouble::kTwoAborts) {
    std::this_thread::sleep_for(round.moment);
    std::thread other;
    if (round.trouble == Trouble::kTwoAborts) other = std::thread([&] { ranks.abort(); });
    const auto start = Clock::now();
    ranks.abort();
    EXPECT_LT(Clock::now() - start, std::chrono::seconds(5))
        << "the abort waited for a rank that waited for it";
    if (other.joinable()) other.join();
  }
  for (auto& thread : threads) thread.join();
  ranks.abort();

  EXPECT_EQ(here.broken.load(), nullptr) << here.broken.load();
  // Either every rank enters NCCL, or none does: one inside alone could not be called back.
  EXPECT_TRUE(here.started == 0 || here.started == round.worldSize)
      << here.started << " of " << round.worldSize;
  EXPECT_EQ(here.freed, here.started > 0);
  if (round.trouble == Trouble::kNone) {
    EXPECT_EQ(here.arrivals, kCollectives * round.worldSize);
  }
  for (auto& member : here.members) delete member.load();
}

TEST(NcclRanks, EveryEndReleasesEachRankOnceAndNobodyIsLeftInside) {
  const auto seed = std::random_device()();
  std::mt19937 random(seed);
  const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
  for (int i = 0; i < 1000 && !HasFailure(); ++i) {
    Round round{.worldSize = 1 + below(4), .trouble = static_cast<Trouble>(below(5)), .who = 0};
    round.who = below(round.worldSize);
    round.moment = microseconds(below(400));
    SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(i));
    runRound(round);
  }
}

TEST(NcclRanks, OneDeviceForTwoRanksIsRefusedByAll) {
  Clique here(2);
  clique = &here;
  NcclRanks ranks({.worldSize = 2});
  std::vector<std::string> codes(2);
  std::vector<std::thread> threads;
  for (int rank = 0; rank < 2; ++rank) {
    threads.emplace_back([&, rank] {
      try {
        ranks.start(rank, 0);
      } catch (const Error& error) {
        codes[rank] = codeName(error.code());
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(codes, (std::vector<std::string>{"ERR_ARGUMENT", "ERR_ARGUMENT"}));
  EXPECT_EQ(here.started, 0);
}

TEST(NcclRanks, ARankThatNeverComesIsADeadline) {
  Clique here(2);
  clique = &here;
  NcclRanks ranks({.worldSize = 2, .timeout = milliseconds(20)});
  try {
    ranks.start(0, 0);
    FAIL() << "started alone";
  } catch (const Error& error) {
    EXPECT_STREQ(codeName(error.code()), "ERR_COLLECTIVE_TIMEOUT");
    EXPECT_EQ(error.context().op, "init");
    EXPECT_EQ(error.context().rank, 0);
  }
  EXPECT_TRUE(ranks.aborted());
}

}  // namespace
}  // namespace torchlane::test
