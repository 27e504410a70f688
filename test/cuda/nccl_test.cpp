// Collectives: one rank on any machine with a GPU, several where there are several GPUs.
#include <chrono>
#include <functional>
#include <thread>

#include "plugin.h"

namespace torchlane::test {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

// What one rank does: (backend, communicator, group).
using RankBody = std::function<void(DeviceBackend&, Communicator&, CommunicatorGroup&)>;

// Runs `body` on `worldSize` rank threads, one device each; the result holds the code each ended with, or
// "nothing".
std::vector<std::string> onRanks(int worldSize, milliseconds timeout, const RankBody& body) {
  const auto group = plugin()->makeGroup({.worldSize = worldSize, .timeout = timeout});
  std::vector<std::string> ends(worldSize);
  std::vector<std::thread> threads;
  for (int rank = 0; rank < worldSize; ++rank) {
    threads.emplace_back([&, rank] {
      ends[rank] = codeThrownBy([&] {
        const auto backend = plugin()->makeBackend(rank);
        const auto scope = backend->enter();
        const auto communicator = group->join(rank, *backend);
        body(*backend, *communicator, *group);
      });
    });
  }
  for (auto& thread : threads) thread.join();
  return ends;
}

class OneRank : public OneDevice {
 protected:
  void SetUp() override {
    OneDevice::SetUp();
    if (IsSkipped()) return;
    group_ = plugin()->makeGroup({});
    communicator_ = group_->join(0, *backend_);
  }
  at::TensorOptions on(at::ScalarType dtype) const {
    return at::TensorOptions(dtype).device(backend_->device());
  }

  std::shared_ptr<CommunicatorGroup> group_;
  std::unique_ptr<Communicator> communicator_;
};

TEST_F(OneRank, CollectivesKeepWhatThereIs) {
  EXPECT_EQ(communicator_->rank(), 0);
  EXPECT_EQ(communicator_->worldSize(), 1);
  for (const auto dtype : {at::kFloat, at::kDouble, at::kHalf, at::kBFloat16}) {
    auto tensor = at::arange(1000, on(dtype));
    const auto before = tensor.clone();
    communicator_->allReduce(tensor);
    communicator_->join();
    EXPECT_TRUE(tensor.equal(before)) << dtype;
  }
  for (const auto dtype : {at::kFloat, at::kBool, at::kLong, at::kByte, at::kComplexFloat, at::kHalf}) {
    auto tensor = at::ones({17}, on(dtype));
    communicator_->broadcast(tensor, 0);
    communicator_->join();
    EXPECT_TRUE(tensor.equal(at::ones({17}, on(dtype)))) << dtype;
  }
  auto empty = at::empty({0}, on(at::kFloat));
  communicator_->allReduce(empty);
  communicator_->broadcast(empty, 0);
  communicator_->barrier();
  communicator_->check();
  backend_->synchronize();
}

TEST_F(OneRank, FollowsTheCurrentStreamAndIsFollowedByIt) {
  auto bucket = at::zeros({1 << 20}, on(at::kFloat));
  const auto slow = at::ones({2048, 2048}, on(at::kFloat));
  for (int step = 1; step <= 5; ++step) {
    // Behind work of several milliseconds: what ran too early would see the step before.
    auto busy = slow;
    for (int i = 0; i < 10; ++i) busy = busy.mm(slow).clamp(0, 1);
    bucket.fill_(step);
    communicator_->allReduce(bucket);
    communicator_->join();
    bucket.add_(busy.select(0, 0).select(0, 0));
    communicator_->broadcast(bucket, 0);
    communicator_->join();
    EXPECT_EQ(bucket.min().item<float>(), step + 1.0f);
  }
}

TEST_F(OneRank, RefusesWhatItCannotSum) {
  auto eighths = at::empty({4}, on(at::kFloat8_e4m3fn));
  auto strided = at::ones({4, 4}, on(at::kFloat)).t().narrow(0, 0, 2);
  auto elsewhere = at::ones({4});
  for (auto* tensor : {&eighths, &strided, &elsewhere}) {
    try {
      communicator_->allReduce(*tensor);
      ADD_FAILURE() << "taken: " << tensor->toString();
    } catch (const Error& error) {
      EXPECT_STREQ(codeName(error.code()), tensor == &eighths ? "ERR_ARGUMENT" : "ERR_COLLECTIVE_FAILED");
      EXPECT_EQ(error.context().op, "allReduce");
      EXPECT_TRUE(error.context().sequence.has_value());
    }
  }
  communicator_->barrier();
}

// Every collective of own loops, on as many ranks as there are: rank r has r * 100, r * 100 + 1, …
void moveEveryPart(DeviceBackend& backend, Communicator& communicator) {
  const int rank = communicator.rank();
  const int world = communicator.worldSize();
  const auto numbered = [&](int of, int64_t elements) {
    return at::arange(elements, at::TensorOptions(at::kLong).device(backend.device())).add_(100 * of);
  };
  std::vector<at::Tensor> parts;
  for (int r = 0; r < world; ++r) parts.push_back(numbered(r, 7));
  const at::Tensor all = at::cat(parts);
  const at::Tensor mine = parts[static_cast<size_t>(rank)];
  const auto expect = [&](const char* what, const at::Tensor& actual, const at::Tensor& expected) {
    communicator.join();
    EXPECT_TRUE(actual.equal(expected)) << what << " on rank " << rank;
  };

  at::Tensor gathered = at::zeros_like(all);
  communicator.allGather(mine, gathered);
  expect("allGather", gathered, all);
  for (int root = 0; root < world; ++root) {
    at::Tensor collected = rank == root ? at::zeros_like(all) : at::Tensor();
    communicator.gather(mine, collected, root);
    if (rank == root) expect("gather", collected, all);
    at::Tensor part = at::zeros_like(mine);
    communicator.scatter(part, rank == root ? all : at::Tensor(), root);
    expect("scatter", part, mine);
    at::Tensor reduced = mine.clone();
    communicator.reduce(reduced, root, ReduceOp::kMax);
    if (rank == root) expect("reduce", reduced, numbered(world - 1, 7));
  }
  at::Tensor part = at::zeros_like(mine);
  communicator.reduceScatter(numbered(rank, 7 * world), part, ReduceOp::kMax, false);
  expect("reduceScatter", part, numbered(world - 1, 7 * world).narrow(0, 7 * rank, 7));
  at::Tensor flags = at::full({3}, rank == 0, at::TensorOptions(at::kBool).device(backend.device()));
  communicator.allReduce(flags, ReduceOp::kSum);
  expect("allReduce of bool", flags, at::ones_like(flags));
  // Rank r sends r + s + 1 elements to rank s.
  Splits splits;
  std::vector<at::Tensor> sent;
  for (int other = 0; other < world; ++other) {
    splits.push_back(rank + other + 1);
    sent.push_back(numbered(other, splits.back()));
  }
  at::Tensor received = at::zeros_like(at::cat(sent));
  communicator.allToAll(at::full_like(received, rank), splits, received, splits);
  std::vector<at::Tensor> expected;
  for (int other = 0; other < world; ++other)
    expected.push_back(at::full_like(sent[static_cast<size_t>(other)], other));
  expect("allToAll", received, at::cat(expected));
  if (world > 1) {
    at::Tensor from = at::zeros_like(mine);
    const auto pending = communicator.transfer(
        {{true, mine, (rank + 1) % world, 0}, {false, from, (rank + world - 1) % world, 0}});
    for (const auto& each : pending) each->wait();
    EXPECT_TRUE(from.equal(numbered((rank + world - 1) % world, 7)));
    EXPECT_TRUE(pending[0]->isDone());
  }
  const auto mark = communicator.mark();
  mark->wait();
  backend.synchronize();
  EXPECT_TRUE(mark->isDone());
}

TEST_F(OneRank, MovesEveryPartToItsPlace) {
  moveEveryPart(*backend_, *communicator_);
}

TEST_F(OneRank, ASecondCommunicatorHasAStreamOfItsOwn) {
  const auto group = plugin()->makeGroup({});
  const auto second = group->join(0, *backend_);
  moveEveryPart(*backend_, *second);
  moveEveryPart(*backend_, *communicator_);
}

TEST_F(OneRank, AnAbortEndsEveryUse) {
  auto tensor = at::ones({4}, on(at::kFloat));
  communicator_->allReduce(tensor);
  group_->abort();
  group_->abort();
  EXPECT_EQ(codeThrownBy([&] { communicator_->allReduce(tensor); }), "ERR_COLLECTIVE_ABORTED");
  EXPECT_EQ(codeThrownBy([&] { communicator_->broadcast(tensor, 0); }), "ERR_COLLECTIVE_ABORTED");
  EXPECT_EQ(codeThrownBy([&] { communicator_->barrier(); }), "ERR_COLLECTIVE_ABORTED");
  EXPECT_EQ(codeThrownBy([&] { communicator_->check(); }), "ERR_COLLECTIVE_ABORTED");
  EXPECT_EQ(codeThrownBy([&] { backend_->synchronize(); }), "ERR_COLLECTIVE_ABORTED");
  communicator_.reset();
  group_->abort();
  // The device is free for another group.
  backend_->synchronize();
  const auto next = plugin()->makeGroup({});
  next->join(0, *backend_)->barrier();
}

TEST_F(OneRank, AnAbortAfterTheEndDoesNothing) {
  communicator_->barrier();
  communicator_.reset();
  group_->abort();
  group_.reset();
}

TEST_F(OneRank, AbortedBeforeItStarts) {
  const auto group = plugin()->makeGroup({});
  group->abort();
  EXPECT_EQ(codeThrownBy([&] { group->join(0, *backend_); }), "ERR_COLLECTIVE_ABORTED");
}

TEST_F(OneDevice, ARankThatNeverComesIsADeadline) {
  if (cudaDevices().size() < 2) GTEST_SKIP() << "one GPU";
  const auto group = plugin()->makeGroup({.worldSize = 2, .timeout = milliseconds(200)});
  EXPECT_EQ(codeThrownBy([&] { group->join(0, *backend_); }), "ERR_COLLECTIVE_TIMEOUT");
}

class SeveralRanks : public ::testing::Test {
 protected:
  void SetUp() override {
    worldSize_ = static_cast<int>(cudaDevices().size());
    if (worldSize_ == 0) GTEST_SKIP() << whyNoDevice();
    if (worldSize_ == 1) GTEST_SKIP() << "one GPU; NCCL takes one rank a GPU";
  }
  std::vector<std::string> all(const std::string& end) const {
    return std::vector<std::string>(static_cast<size_t>(worldSize_), end);
  }
  int worldSize_ = 0;
};

TEST_F(SeveralRanks, SumAndShare) {
  const auto ends = onRanks(worldSize_, milliseconds(60'000), [&](auto& backend, auto& communicator, auto&) {
    const int rank = communicator.rank();
    const auto on = [&](at::ScalarType dtype) { return at::TensorOptions(dtype).device(backend.device()); };
    // Small, bucket-sized and odd lengths: other algorithms in NCCL.
    for (const int64_t length : {1, 1000, 1 << 18, (25 << 18) + 3}) {
      auto tensor = at::full({length}, rank + 1.0, on(at::kFloat));
      communicator.allReduce(tensor);
      communicator.join();
      EXPECT_EQ(tensor.min().template item<float>(), worldSize_ * (worldSize_ + 1) / 2);
      EXPECT_EQ(tensor.max().template item<float>(), worldSize_ * (worldSize_ + 1) / 2);
    }
    for (const auto dtype : {at::kBool, at::kLong, at::kComplexDouble, at::kBFloat16}) {
      auto tensor = rank == 1 ? at::ones({33}, on(dtype)) : at::zeros({33}, on(dtype));
      communicator.broadcast(tensor, 1);
      communicator.join();
      EXPECT_TRUE(tensor.equal(at::ones({33}, on(dtype)))) << dtype;
    }
    communicator.barrier();
    backend.synchronize();
  });
  EXPECT_EQ(ends, all("nothing"));
}

TEST_F(SeveralRanks, MoveEveryPartToItsPlace) {
  const auto ends = onRanks(worldSize_, milliseconds(60'000),
                            [](DeviceBackend& backend, Communicator& communicator, CommunicatorGroup&) {
                              moveEveryPart(backend, communicator);
                            });
  for (const auto& end : ends) EXPECT_EQ(end, "nothing");
}

TEST_F(SeveralRanks, ARankThatStopsIsADeadline) {
  const auto begin = Clock::now();
  const auto ends = onRanks(worldSize_, milliseconds(1500), [](auto&, auto& communicator, auto& group) {
    if (communicator.rank() == 0) {
      try {
        communicator.barrier();
      } catch (...) {
        group.abort();
        throw;
      }
    } else {
      // Not in a collective: waits for the abort, as a rank that is busy elsewhere.
      while (codeThrownBy([&] { communicator.check(); }) == "nothing")
        std::this_thread::sleep_for(milliseconds(5));
      communicator.check();
    }
  });
  EXPECT_EQ(ends.front(), "ERR_COLLECTIVE_TIMEOUT");
  EXPECT_EQ(ends.back(), "ERR_COLLECTIVE_ABORTED");
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(60));
}

TEST_F(SeveralRanks, AnAbortEndsACollectiveUnderWay) {
  const auto ends =
      onRanks(worldSize_, milliseconds(60'000), [](auto& backend, auto& communicator, auto& group) {
        if (communicator.rank() == 0) {
          std::this_thread::sleep_for(milliseconds(300));
          group.abort();
          communicator.check();
        } else {
          auto tensor = at::ones({1 << 20}, at::TensorOptions(at::kFloat).device(backend.device()));
          communicator.allReduce(tensor);
          communicator.join();
          backend.synchronize();
        }
      });
  EXPECT_EQ(ends, all("ERR_COLLECTIVE_ABORTED"));
  // The devices are free again.
  const auto next = onRanks(worldSize_, milliseconds(60'000),
                            [](auto&, auto& communicator, auto&) { communicator.barrier(); });
  EXPECT_EQ(next, all("nothing"));
}

}  // namespace
}  // namespace torchlane::test
