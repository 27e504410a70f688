// The collectives of own loops between rank threads: LocalCommunicator beyond sums, transfers between two
// ranks, and ProcessGroup's lists, views and asynchronous work on top of them.
#include <ATen/ATen.h>

#include <atomic>
#include <random>

#include "comm_test_util.h"
#include "core/comm/process_group.h"
#include "core/comm/reduce_kernel.h"

namespace torchlane {
namespace {

using namespace std::chrono_literals;
using test::expectNoErrors;
using test::makeGroup;
using test::options;
using test::RankResults;
using test::runJoined;
using test::runRanks;

// The tensor of a rank in a test: rank * 1000 + index.
at::Tensor numbered(int rank, int64_t elements, at::ScalarType dtype = at::kLong) {
  return at::arange(elements, at::kLong).add_(1000 * rank).to(dtype);
}

bool isEqual(const at::Tensor& a, const at::Tensor& b) {
  return a.sizes() == b.sizes() && a.scalar_type() == b.scalar_type() && at::equal(a, b);
}

at::Tensor allNumbered(int world, int64_t elements) {
  std::vector<at::Tensor> parts;
  for (int r = 0; r < world; ++r) parts.push_back(numbered(r, elements));
  return at::cat(parts);
}

TEST(Collectives, EveryReductionInEveryDtype) {
  for (const int world : {2, 3}) {
    const auto group = makeGroup(options(world));
    expectNoErrors(runRanks(options(world), group, [&](Communicator& communicator) {
      for (const auto dtype : {at::kFloat, at::kDouble, at::kInt, at::kLong, at::kChar, at::kByte, at::kShort,
                               at::kUInt16, at::kUInt32, at::kUInt64, at::kHalf, at::kBFloat16}) {
        for (const int64_t size : {0, 5, 3000}) {
          std::vector<at::Tensor> inputs;
          for (int r = 0; r < world; ++r)
            inputs.push_back(at::arange(size, at::kLong).add_(r + 1).remainder_(5).add_(1));
          const auto fold = [&](auto&& join) {
            at::Tensor result = inputs[0];
            for (int r = 1; r < world; ++r) result = join(result, inputs[static_cast<size_t>(r)]);
            return result.to(dtype);
          };
          const auto check = [&](ReduceOp op, const at::Tensor& expected) {
            at::Tensor mine = inputs[static_cast<size_t>(communicator.rank())].to(dtype).clone();
            communicator.allReduce(mine, op);
            EXPECT_TRUE(isEqual(mine.to(at::kDouble), expected.to(at::kDouble)))
                << reduceOpName(op) << " " << dtype << " " << size;
          };
          check(ReduceOp::kSum, fold([](auto& a, auto& b) { return a + b; }));
          check(ReduceOp::kProduct, fold([](auto& a, auto& b) { return a * b; }));
          check(ReduceOp::kMin, fold([](auto& a, auto& b) { return at::minimum(a, b); }));
          check(ReduceOp::kMax, fold([](auto& a, auto& b) { return at::maximum(a, b); }));
          if (at::isIntegralType(dtype, false)) {
            check(ReduceOp::kBitAnd, fold([](auto& a, auto& b) { return at::bitwise_and(a, b); }));
            check(ReduceOp::kBitOr, fold([](auto& a, auto& b) { return at::bitwise_or(a, b); }));
            check(ReduceOp::kBitXor, fold([](auto& a, auto& b) { return at::bitwise_xor(a, b); }));
          } else {
            at::Tensor mean = at::full({size}, communicator.rank() == 0 ? 3 : 0, dtype);
            communicator.allReduce(mean, ReduceOp::kAverage);
            EXPECT_TRUE(isEqual(mean, at::full({size}, 3.0 / world, dtype))) << dtype;
          }
        }
      }
    }));
  }
}

TEST(Collectives, WhatHasNoReduction) {
  for (const auto op : {ReduceOp::kBitAnd, ReduceOp::kBitOr, ReduceOp::kBitXor}) {
    EXPECT_EQ(reduceKernel(at::kFloat, op), nullptr);
    EXPECT_NE(reduceKernel(at::kBool, op), nullptr);
  }
  EXPECT_EQ(reduceKernel(at::kLong, ReduceOp::kAverage), nullptr);
  EXPECT_EQ(reduceKernel(at::kBool, ReduceOp::kAverage), nullptr);
  EXPECT_EQ(reduceKernel(at::kComplexFloat, ReduceOp::kMin), nullptr);
  EXPECT_EQ(reduceKernel(at::kFloat8_e4m3fn, ReduceOp::kSum), nullptr);
}

// Below 0 an unsigned comparison would be wrong; products and sums wrap around.
TEST(Collectives, NegativeIntegersAndOverflow) {
  const auto group = makeGroup(options(2));
  expectNoErrors(runRanks(options(2), group, [&](Communicator& communicator) {
    at::Tensor low = at::full({3}, communicator.rank() == 0 ? -5 : 3, at::kChar);
    communicator.allReduce(low, ReduceOp::kMin);
    EXPECT_TRUE(low.eq(-5).all().item<bool>());
    at::Tensor large = at::full({3}, 60'000, at::kInt).to(at::kUInt16);
    communicator.allReduce(large, ReduceOp::kProduct);
    EXPECT_TRUE(large.to(at::kInt).eq((60'000LL * 60'000LL) % 65'536).all().item<bool>());
  }));
}

TEST(Collectives, MoveEveryPartToItsPlace) {
  for (const int world : {1, 2, 3, 5}) {
    const auto group = makeGroup(options(world));
    expectNoErrors(runRanks(options(world), group, [&](Communicator& communicator) {
      const int rank = communicator.rank();
      for (const int64_t size : {0, 1, 7, 5000}) {
        at::Tensor all = at::zeros({world * size}, at::kLong);
        communicator.allGather(numbered(rank, size), all);
        EXPECT_TRUE(isEqual(all, allNumbered(world, size)));

        for (int root = 0; root < world; ++root) {
          at::Tensor gathered = rank == root ? at::zeros({world * size}, at::kLong) : at::Tensor();
          communicator.gather(numbered(rank, size), gathered, root);
          if (rank == root) {
            EXPECT_TRUE(isEqual(gathered, allNumbered(world, size)));
          }

          at::Tensor part = at::zeros({size}, at::kLong);
          communicator.scatter(part, rank == root ? allNumbered(world, size) : at::Tensor(), root);
          EXPECT_TRUE(isEqual(part, numbered(rank, size)));

          at::Tensor reduced = numbered(rank, size);
          communicator.reduce(reduced, root, ReduceOp::kMax);
          EXPECT_TRUE(isEqual(reduced, numbered(rank == root ? world - 1 : rank, size)));
        }
        for (const bool isByParts : {false, true}) {
          at::Tensor part = at::zeros({size}, at::kLong);
          communicator.reduceScatter(numbered(rank, world * size), part, ReduceOp::kMax, isByParts);
          EXPECT_TRUE(isEqual(part, numbered(world - 1, world * size).narrow(0, rank * size, size)));
        }
      }
      // Rank r sends r + s + 1 elements to rank s.
      Splits splits;
      int64_t total = 0;
      for (int other = 0; other < world; ++other) {
        splits.push_back(rank + other + 1);
        total += splits.back();
      }
      at::Tensor received = at::zeros({total}, at::kLong);
      communicator.allToAll(at::full({total}, rank, at::kLong), splits, received, splits);
      int64_t offset = 0;
      for (int other = 0; other < world; ++other) {
        const int64_t length = splits[static_cast<size_t>(other)];
        EXPECT_TRUE(received.narrow(0, offset, length).eq(other).all().item<bool>());
        offset += length;
      }
    }));
  }
}

TEST(Collectives, MismatchesAreNamedOnEveryRank) {
  const std::vector<std::pair<const char*, std::function<void(Communicator&, bool)>>> cases = {
      {"reduction",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         c.allReduce(t, odd ? ReduceOp::kMax : ReduceOp::kSum);
       }},
      {"size",
       [](Communicator& c, bool odd) {
         const int64_t size = odd ? 3 : 4;
         at::Tensor all = at::ones({size * c.worldSize()});
         c.allGather(at::ones({size}), all);
       }},
      {"size",
       [](Communicator& c, bool odd) {
         Splits even(static_cast<size_t>(c.worldSize()), 1);
         Splits splits = even;
         if (odd) splits.front() = 2, splits.back() = 0;
         at::Tensor out = at::ones({c.worldSize()});
         c.allToAll(at::ones({c.worldSize()}), splits, out, even);
       }},
      {"operation",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         odd ? c.reduce(t, 0, ReduceOp::kSum) : c.broadcast(t, 0);
       }},
      {"root",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         c.reduce(t, odd ? 1 : 0, ReduceOp::kSum);
       }},
  };
  for (const auto& [expected, call] : cases) {
    const auto group = makeGroup(options(3));
    const auto results = runRanks(options(3), group, [&](Communicator& communicator) {
      communicator.barrier();
      call(communicator, communicator.rank() == 2);
    });
    for (size_t r = 0; r < 3; ++r) {
      EXPECT_EQ(results.codes[r], Code::ERR_COLLECTIVE_MISMATCH) << r << " " << results.messages[r];
      EXPECT_NE(results.messages[r].find(std::string("differ in ") + expected), std::string::npos)
          << results.messages[r];
    }
  }
}

TEST(Transfers, MatchByRankAndTagInOrder) {
  const auto group = makeGroup(options(3));
  expectNoErrors(runRanks(options(3), group, [&](Communicator& communicator) {
    const int rank = communicator.rank();
    const auto one = [&](bool isSend, at::Tensor tensor, int peer, int64_t tag) {
      return communicator.transfer({{isSend, std::move(tensor), peer, tag}}).front();
    };
    if (rank == 0) {
      std::vector<std::shared_ptr<Pending>> sends;
      for (int i = 0; i < 10; ++i) sends.push_back(one(true, at::full({3}, i, at::kFloat), 1, i % 2));
      for (auto& send : sends) send->wait();
    } else if (rank == 1) {
      for (const int64_t tag : {1, 0}) {
        for (int i = static_cast<int>(tag); i < 10; i += 2) {
          at::Tensor received = at::zeros({3});
          const auto pending = one(false, received, 0, tag);
          pending->wait();
          EXPECT_TRUE(pending->isDone());
          EXPECT_EQ(pending->peer(), 0);
          EXPECT_TRUE(received.eq(i).all().item<bool>()) << i;
        }
      }
    }
    // A ring of large tensors in which everybody sends first.
    at::Tensor received = at::zeros({100'000});
    const auto both = communicator.transfer({{true, at::full({100'000}, rank, at::kFloat), (rank + 1) % 3, 0},
                                             {false, received, PeerOperation::kAnyPeer, 0}});
    for (auto& pending : both) pending->wait();
    EXPECT_EQ(both[1]->peer(), (rank + 2) % 3);
    EXPECT_TRUE(received.eq((rank + 2) % 3).all().item<bool>());
  }));
}

TEST(Transfers, FailOnBothEnds) {
  const auto group = makeGroup(options(2, 200ms));
  const auto results = runRanks(options(2), group, [&](Communicator& communicator) {
    const bool isSend = communicator.rank() == 0;
    at::Tensor tensor = at::ones({isSend ? 3 : 4});
    communicator.transfer({{isSend, tensor, 1 - communicator.rank(), 0}}).front()->wait();
  });
  for (size_t r = 0; r < 2; ++r) {
    EXPECT_EQ(results.codes[r], Code::ERR_COLLECTIVE_MISMATCH);
    EXPECT_NE(results.messages[r].find("rank 0 sends 3 elements of Float, rank 1 expects 4"),
              std::string::npos)
        << results.messages[r];
  }
  const auto late = runRanks(options(2), makeGroup(options(2, 200ms)), [&](Communicator& communicator) {
    if (communicator.rank() == 0) communicator.transfer({{true, at::ones({3}), 1, 7}}).front()->wait();
  });
  EXPECT_EQ(late.codes[0], Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_EQ(late.messages[0], "send to rank 1 (tag 7) on rank 0: no counterpart came within 200 ms");
}

TEST(Transfers, NobodyWaitsForARankThatHasLeft) {
  const auto left = [](const RankResults& results, size_t rank) {
    EXPECT_EQ(results.codes[rank], Code::ERR_COLLECTIVE_MISMATCH) << rank;
    EXPECT_NE(results.messages[rank].find("left the group"), std::string::npos) << results.messages[rank];
  };
  for (const int peer : {1, PeerOperation::kAnyPeer}) {
    for (const bool isSend : {false, true}) {
      if (isSend && peer < 0) continue;
      const auto wait = [&](std::unique_ptr<Communicator> own) {
        if (own->rank() == 0) own->transfer({{isSend, at::ones({3}), peer, 0}}).front()->wait();
      };
      left(runJoined(options(3), makeGroup(options(3)), wait), 0);
    }
  }
  // What it has sent before still arrives.
  const auto group = makeGroup(options(2));
  at::Tensor received = at::zeros({3});
  std::atomic<bool> hasLeft{false};
  const auto results = runJoined(options(2), group, [&](std::unique_ptr<Communicator> communicator) {
    if (communicator->rank() == 1) {
      communicator->transfer({{true, at::ones({3}), 0, 0}});
      communicator.reset();
      hasLeft = true;
      hasLeft.notify_all();
      return;
    }
    hasLeft.wait(false);
    communicator->transfer({{false, received, 1, 0}}).front()->wait();
    communicator->transfer({{false, received, 1, 0}}).front()->wait();
  });
  EXPECT_TRUE(received.eq(1).all().item<bool>());
  left(results, 0);
}

TEST(Collectives, NobodyWaitsForARankThatHasLeft) {
  for (const int64_t size : {3, 3000}) {
    const auto reduce = [&](std::unique_ptr<Communicator> own) {
      at::Tensor tensor = at::ones({size});
      for (int round = 0; round < (own->rank() == 1 ? 100 : 101); ++round)
        own->allReduce(tensor, ReduceOp::kMax);
    };
    const auto results = runJoined(options(3), makeGroup(options(3)), reduce);
    EXPECT_FALSE(results.codes[1]) << results.messages[1];
    for (const size_t rank : {0, 2}) {
      EXPECT_EQ(results.codes[rank], Code::ERR_COLLECTIVE_MISMATCH);
      EXPECT_NE(results.messages[rank].find("allReduce number 101 on rank " + std::to_string(rank) +
                                            ": rank 1 has left the group"),
                std::string::npos)
          << results.messages[rank];
    }
  }
}

TEST(CollectiveLedger, WhoHasLeftIsNotWaitedFor) {
  CollectiveCall call;
  call.op = CollectiveOp::kAllReduce;
  for (const bool isAhead : {false, true}) {
    const auto group = makeGroup(options(2));
    CollectiveLedger ledger(2, group);
    ledger.enter(0, call);
    ledger.enter(1, call);
    if (isAhead) ledger.enter(0, call);
    ledger.leave(1);
    if (!isAhead) {
      ledger.requireNone(0);
      EXPECT_THROW(ledger.enter(0, call), Error);
    }
    try {
      ledger.requireNone(0);
      FAIL();
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_COLLECTIVE_MISMATCH);
      EXPECT_NE(error.message().find("number 2 on rank 0: rank 1 has left"), std::string::npos)
          << error.message();
    }
  }
}

TEST(Transfers, AbortEndsTheirWaits) {
  const auto group = makeGroup(options(2));
  std::thread aborter([&] {
    std::this_thread::sleep_for(50ms);
    group->abort();
  });
  const auto results = runRanks(options(2), group, [&](Communicator& communicator) {
    at::Tensor tensor = at::ones({3});
    communicator.transfer({{false, tensor, 1 - communicator.rank(), 0}}).front()->wait();
  });
  aborter.join();
  for (size_t r = 0; r < 2; ++r) EXPECT_EQ(results.codes[r], Code::ERR_COLLECTIVE_ABORTED);
}

// What GPU ranks are told by, without a GPU.
TEST(CollectiveLedger, TellsEveryRankOfAMismatchAndAbortsTheGroup) {
  const auto group = makeGroup(options(3));
  CollectiveLedger ledger(3, group);
  CollectiveCall call;
  call.op = CollectiveOp::kAllReduce;
  call.dtype = at::kFloat;
  call.elements = 4;
  for (int round = 0; round < 3; ++round)
    for (int rank = 0; rank < 3; ++rank) ledger.enter(rank, call);
  ledger.enter(1, call);
  ledger.enter(1, call);  // a rank may be ahead
  ledger.requireNone(1);
  CollectiveCall other = call;
  other.elements = 3;
  std::string text;
  for (const int rank : {2, 0}) {
    try {
      ledger.enter(rank, rank == 2 ? other : call);
      FAIL() << "rank " << rank;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_COLLECTIVE_MISMATCH);
      EXPECT_EQ(error.context().sequence, 4);
      EXPECT_EQ(error.context().rank, rank);
      EXPECT_NE(error.message().find("differ in size: rank 2 is in allReduce number 4 with 3 elements"),
                std::string::npos)
          << error.message();
    }
  }
  const auto results =
      runRanks(options(3), group, [&](Communicator& communicator) { communicator.barrier(); });
  EXPECT_EQ(results.codes[0], Code::ERR_COLLECTIVE_ABORTED);
}

TEST(CollectiveWatch, FindsWhatDoesNotComplete) {
  struct Never final : Pending {
    bool isDone() override { return isOver; }
    void wait() override {}
    int peer() const override { return -1; }
    std::atomic<bool> isOver{false};
  };
  const auto group = makeGroup(options(2));
  CollectiveLedger ledger(2, group);
  std::atomic<int> overdue{0};
  const auto first = std::make_shared<Never>();
  const auto second = std::make_shared<Never>();
  {
    CollectiveWatch watch(100ms, [&](const CollectiveCall& call) {
      ledger.noteTimeout(0, call, 100ms);
      ++overdue;
    });
    CollectiveCall call;
    call.op = CollectiveOp::kBroadcast;
    watch.add(first, ledger.enter(0, call));
    ledger.enter(1, call);
    first->isOver = true;
    std::this_thread::sleep_for(200ms);
    EXPECT_EQ(overdue, 0);
    watch.add(second, ledger.enter(0, call));
    for (int i = 0; i < 200 && overdue == 0; ++i) std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(overdue, 1);
  try {
    ledger.requireNone(1);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_COLLECTIVE_TIMEOUT);
    EXPECT_EQ(
        error.message(),
        "broadcast number 2 on rank 1: it did not complete within 100 ms on rank 0; not begun by: rank 1");
  }
}

std::atomic<bool> isInterrupted{false};

TEST(Transfers, AnInterruptionEndsEveryWait) {
  isInterrupted = false;
  GroupOptions own = options(2);
  own.isInterrupted = [] { return isInterrupted.load(); };
  for (const bool isTransfer : {false, true}) {
    isInterrupted = false;
    const auto group = makeGroup(own);
    std::thread interrupter([&] {
      std::this_thread::sleep_for(50ms);
      isInterrupted = true;
    });
    const auto results = runRanks(own, group, [&](Communicator& communicator) {
      if (communicator.rank() == 1) return;
      at::Tensor tensor = at::ones({3});
      if (isTransfer) communicator.transfer({{false, tensor, 1, 0}}).front()->wait();
      communicator.allReduce(tensor);
    });
    interrupter.join();
    EXPECT_EQ(results.codes[0], Code::ERR_COLLECTIVE_ABORTED);
  }
}

void runGroups(int world, const std::function<void(ProcessGroup&)>& body) {
  const auto group = makeGroup(options(world));
  std::vector<std::thread> threads;
  for (int rank = 0; rank < world; ++rank) {
    threads.emplace_back([&, rank] {
      const auto backend = cpuAccelerator().makeBackend(0);
      ProcessGroup own(group->join(rank, *backend), nullptr, nullptr, c10::Device(c10::kCPU), options(world));
      body(own);
    });
  }
  for (auto& thread : threads) thread.join();
}

// A thousand collectives in every mix of synchronous and asynchronous, on views as well.
TEST(ProcessGroup, SynchronousAndAsynchronousCollectivesKeepTheirOrder) {
  const uint64_t seed = std::random_device{}();
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  runGroups(3, [&](ProcessGroup& group) {
    std::mt19937_64 random(seed);  // the same on every rank
    std::vector<std::pair<ProcessGroup::Started, at::Tensor>> underway;
    std::vector<int64_t> expected;
    for (int round = 0; round < 1000; ++round) {
      const bool isAsync = random() % 3 != 0;
      const auto rows = static_cast<int64_t>(1 + random() % 300);
      at::Tensor tensor = at::full({rows, 3}, group.rank() + round, at::kLong);
      if (random() % 2 == 0) tensor = tensor.t();
      underway.emplace_back(group.allReduce(tensor, ReduceOp::kSum, isAsync), tensor);
      expected.push_back(3 * round + 3);
      EXPECT_EQ(underway.back().first != nullptr, isAsync);
    }
    for (size_t i = 0; i < underway.size(); ++i) {
      const auto& [work, tensor] = underway[i];
      if (work) work->wait();
      EXPECT_TRUE(tensor.eq(expected[i]).all().item<bool>()) << i;
    }
  });
}

TEST(ProcessGroup, ListsOfViewsAreFilled) {
  runGroups(2, [&](ProcessGroup& group) {
    for (const bool isAsync : {false, true}) {
      const at::Tensor base = at::zeros({3, 4}, at::kLong);
      const std::vector<at::Tensor> columns = {base.select(1, 0), base.select(1, 2)};
      const auto work = group.allGather(columns, numbered(group.rank(), 3), isAsync);
      if (work) work->wait();
      EXPECT_TRUE(isEqual(columns[0], numbered(0, 3)));
      EXPECT_TRUE(isEqual(columns[1], numbered(1, 3)));
      EXPECT_TRUE(base.select(1, 1).eq(0).all().item<bool>());
    }
  });
}

TEST(ProcessGroup, RefusesWrongListsAndDevicesBeforeItCommunicates) {
  runGroups(2, [&](ProcessGroup& group) {
    const at::Tensor x = at::ones({3});
    const at::Tensor meta = at::ones({3}, at::device(at::kMeta));
    EXPECT_THROW(group.allGather({x}, x, false), Error);
    EXPECT_THROW(group.allGather({x, at::ones({4})}, x, false), Error);
    EXPECT_THROW(group.allGather({x, at::ones({3}, at::kLong)}, x, false), Error);
    EXPECT_THROW(group.allReduce(meta, ReduceOp::kSum, false), Error);
    EXPECT_THROW(group.allReduce(x.to_sparse(), ReduceOp::kSum, false), Error);
    EXPECT_THROW(group.allGatherInto(x, x, false), Error);
    EXPECT_THROW(group.reduceScatterFrom(x, x, ReduceOp::kSum, false), Error);
    EXPECT_THROW(group.allToAllSingle(x, x, {}, {}, false), Error);
    at::Tensor good = at::ones({3});
    group.allReduce(good, ReduceOp::kSum, false);
    EXPECT_TRUE(good.eq(2).all().item<bool>());
  });
}

TEST(ProcessGroup, AFailureThatNobodyWaitsForIsThrownLater) {
  const auto expectMismatch = [](auto&& call) {
    try {
      call();
      FAIL();
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_COLLECTIVE_MISMATCH) << error.message();
    }
  };
  runGroups(2, [&](ProcessGroup& group) {
    const at::Tensor tensor = at::ones({group.rank() == 0 ? 3 : 4});
    group.allReduce(tensor, ReduceOp::kSum, true);
    expectMismatch([&] { group.barrier(false); });
    expectMismatch([&] { group.barrier(true)->wait(); });
    group.leave();
  });
  runGroups(2, [&](ProcessGroup& group) {
    group.allReduce(at::ones({group.rank() == 0 ? 3 : 4}), ReduceOp::kSum, true);
    expectMismatch([&] { group.leave(); });
  });
}

TEST(ProcessGroup, AFailureIsThrownWhereItIsWaitedFor) {
  runGroups(2, [&](ProcessGroup& group) {
    const at::Tensor tensor = at::ones({group.rank() == 0 ? 3 : 4});
    const auto work = group.allReduce(tensor, ReduceOp::kSum, true);
    EXPECT_THROW(work->wait(), Error);
    EXPECT_THROW(work->wait(), Error);
    EXPECT_TRUE(work->isCompleted());
  });
}

}  // namespace
}  // namespace torchlane
