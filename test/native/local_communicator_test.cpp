// LocalCommunicator with ranks as threads: sums in gloo's order, bit-equal everywhere; every way to fail;
// latency.
#include "core/comm/local_communicator.h"

#include <random>

#include "comm_test_util.h"

namespace torchlane {
namespace {

using namespace std::chrono_literals;
using test::expectNoErrors;
using test::makeGroup;
using test::options;
using test::runRanks;

// The sum that ATen computes in the order of Note [Order of summation]; bfloat16 and float16 in float32,
// rounded once.
at::Tensor sumInOrder(const std::vector<at::Tensor>& values) {
  if (values[0].is_complex()) {  // as twice as many real ones
    std::vector<at::Tensor> parts;
    for (const at::Tensor& value : values) parts.push_back(at::view_as_real(value).reshape({-1}));
    return at::view_as_complex(sumInOrder(parts).view({-1, 2}));
  }
  const auto dtype = values[0].scalar_type();
  const bool isHalf = dtype == at::kHalf || dtype == at::kBFloat16;
  const auto world = static_cast<int64_t>(values.size());
  const int64_t elements = values[0].numel();
  const auto chunk = static_cast<int64_t>(
      ringChunkElements(static_cast<size_t>(elements), c10::elementSize(dtype), static_cast<size_t>(world)));
  at::Tensor result = at::empty_like(values[0]);
  for (int64_t c = 0; c < world; ++c) {
    const int64_t begin = std::min(elements, c * chunk), end = std::min(elements, begin + chunk);
    const auto part = [&](int64_t rank) {
      const at::Tensor own = values[static_cast<size_t>((rank + 2 * world) % world)].slice(0, begin, end);
      return isHalf ? own.to(at::kFloat) : own;
    };
    at::Tensor sum = part(c - 1).clone();
    for (int64_t k = 2; k <= world; ++k) sum.add_(part(c - k));
    result.slice(0, begin, end).copy_(sum);
  }
  return result;
}

bool sameBits(const at::Tensor& a, const at::Tensor& b) {
  return a.scalar_type() == b.scalar_type() && a.sizes() == b.sizes() &&
         (a.numel() == 0 || std::memcmp(a.const_data_ptr(), b.const_data_ptr(), a.nbytes()) == 0);
}

at::Tensor randomTensor(int64_t elements, at::ScalarType dtype, const at::Generator& generator) {
  if (at::isIntegralType(dtype, false)) return at::randint(0, 100, {elements}, generator, dtype);
  if (at::isComplexType(dtype)) return at::randn({elements}, generator, at::dtype(dtype));
  return at::randn({elements}, generator, at::dtype(at::kDouble)).to(dtype);
}

TEST(LocalCommunicator, AllReduceSumsInTheOrderOfGlooInEveryDtype) {
  const uint64_t seed = std::random_device{}();
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  std::mt19937_64 random(seed);
  auto generator = cpuAccelerator().makeBackend(0)->makeGenerator(seed);
  const auto dtypes = {at::kFloat, at::kDouble, at::kBFloat16,     at::kHalf,          at::kLong, at::kInt,
                       at::kShort, at::kChar,   at::kComplexFloat, at::kComplexDouble, at::kByte};
  for (const int world : {1, 2, 3, 5}) {
    std::vector<at::Tensor> expected;
    std::vector<std::vector<at::Tensor>> inputs;  // [case][rank]
    for (const auto dtype : dtypes) {
      const auto threshold = static_cast<int64_t>(kLocalCopyBytes / c10::elementSize(dtype));
      std::vector<int64_t> sizes = {0, 1, 11, threshold - 1, threshold, threshold + 1, 3 * threshold + 17};
      sizes.push_back(static_cast<int64_t>(random() % static_cast<uint64_t>(8 * threshold)));
      for (const int64_t size : sizes) {
        std::vector<at::Tensor> ofRanks;
        for (int r = 0; r < world; ++r) ofRanks.push_back(randomTensor(size, dtype, generator));
        expected.push_back(sumInOrder(ofRanks));
        inputs.push_back(std::move(ofRanks));
      }
    }
    const auto group = makeGroup(options(world));
    expectNoErrors(runRanks(options(world), group, [&](Communicator& communicator) {
      EXPECT_EQ(communicator.worldSize(), world);
      for (size_t i = 0; i < inputs.size(); ++i) {
        at::Tensor mine = inputs[i][static_cast<size_t>(communicator.rank())];
        communicator.allReduce(mine);
        EXPECT_TRUE(sameBits(mine, expected[i])) << "world " << world << ", rank " << communicator.rank()
                                                 << ", " << mine.scalar_type() << "[" << mine.numel() << "]";
      }
    }));
  }
}

// Chunks as gloo cuts them: figures of gloo/allreduce.cc for float32.
TEST(LocalCommunicator, ChunksAreThoseOfGloo) {
  EXPECT_EQ(ringChunkElements(11, 4, 3), 4u);                 // 44 bytes in 6 segments: 8 bytes each
  EXPECT_EQ(ringChunkElements(1, 4, 3), 2u);                  // no segment is smaller than an element
  EXPECT_EQ(ringChunkElements(203'530, 4, 3), 67'844u);       // 6 segments of 135,688 bytes
  EXPECT_EQ(ringChunkElements(6'000'000, 4, 3), 2'000'000u);  // 24 MB in 24 segments of 1,000,000 bytes
}

// Sizes around the threshold in a row, so that both paths follow each other in every order.
TEST(LocalCommunicator, ManyRoundsOfChangingSizesAndOperations) {
  for (const int world : {2, 3, 5}) {
    const auto group = makeGroup(options(world));
    const uint64_t seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    expectNoErrors(runRanks(options(world), group, [&](Communicator& communicator) {
      std::mt19937_64 random(seed);  // the same on every rank
      for (int round = 0; round < 300; ++round) {
        const auto size = static_cast<int64_t>(900 + random() % 300);
        const int root = static_cast<int>(random() % static_cast<uint64_t>(world));
        const auto kind = random() % 4;
        at::Tensor tensor = at::full({size}, communicator.rank() + round, at::kFloat);
        if (kind == 0) {
          communicator.broadcast(tensor, root);
          ASSERT_TRUE(tensor.eq(root + round).all().item<bool>());
        } else if (kind == 1) {
          communicator.barrier();
        } else {
          communicator.allReduce(tensor);
          ASSERT_TRUE(tensor.eq(world * round + world * (world - 1) / 2).all().item<bool>());
        }
      }
    }));
  }
}

TEST(LocalCommunicator, BroadcastTakesAnyDtype) {
  const auto group = makeGroup(options(3));
  expectNoErrors(runRanks(options(3), group, [&](Communicator& communicator) {
    for (const auto dtype : {at::kBool, at::kLong, at::kHalf, at::kFloat8_e4m3fn, at::kComplexDouble}) {
      for (const int64_t size : {0, 1, 100, 10'000}) {
        for (const int root : {0, 2}) {
          at::Tensor tensor = at::full({size}, communicator.rank() == root ? 1 : 0, at::kFloat).to(dtype);
          communicator.broadcast(tensor, root);
          EXPECT_TRUE(sameBits(tensor, at::ones({size}, at::kFloat).to(dtype))) << dtype << " " << size;
        }
      }
    }
  }));
}

TEST(LocalCommunicator, OneRankCommunicatesNothing) {
  const auto group = makeGroup(options(1, 1ms));
  expectNoErrors(runRanks(options(1), group, [&](Communicator& communicator) {
    at::Tensor tensor = at::ones({5});
    communicator.allReduce(tensor);
    communicator.broadcast(tensor, 0);
    communicator.barrier();
    communicator.check();
    EXPECT_TRUE(tensor.eq(1).all().item<bool>());
  }));
}

TEST(LocalCommunicator, RefusesWhatItCannotSum) {
  const auto group = makeGroup(options(2, 5'000ms));
  const auto results = runRanks(options(2), group, [&](Communicator& communicator) {
    at::Tensor mask = at::empty({3}, at::kFloat8_e4m3fn);
    at::Tensor strided = at::ones({4, 4}).t();
    at::Tensor none;
    EXPECT_THROW(communicator.allReduce(mask), Error);
    EXPECT_THROW(communicator.allReduce(strided), Error);
    EXPECT_THROW(communicator.allReduce(none), Error);
    EXPECT_THROW(communicator.broadcast(mask, 2), Error);
    at::Tensor good = at::ones({3});
    communicator.allReduce(good);  // refused calls leave the ranks in step
    EXPECT_TRUE(good.eq(2).all().item<bool>());
  });
  expectNoErrors(results);
}

TEST(LocalCommunicator, MismatchIsNamedOnEveryRank) {
  struct Case {
    const char* expected;
    std::function<void(Communicator&, bool)> call;  // `odd`: this rank does it differently
  };
  const std::vector<Case> cases = {
      {"size",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({odd ? 3 : 4});
         c.allReduce(t);
       }},
      {"size",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({odd ? 3 : 4000});
         c.allReduce(t);
       }},
      {"dtype",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4}, odd ? at::kInt : at::kFloat);
         c.allReduce(t);
       }},
      {"operation",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         odd ? c.broadcast(t, 0) : c.allReduce(t);
       }},
      {"operation",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         odd ? c.barrier() : c.allReduce(t);
       }},
      {"root",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         c.broadcast(t, odd ? 1 : 0);
       }},
      {"sequence",
       [](Communicator& c, bool odd) {
         at::Tensor t = at::ones({4});
         at::Tensor refused = at::empty({4}, at::kFloat8_e4m3fn);
         if (odd) {
           EXPECT_THROW(c.allReduce(refused), Error);
         }
         c.allReduce(t);
       }},
  };
  for (const int world : {2, 3, 5}) {
    for (const auto& test : cases) {
      const auto group = makeGroup(options(world));
      const auto results = runRanks(options(world), group, [&](Communicator& communicator) {
        communicator.barrier();
        test.call(communicator, communicator.rank() == world - 1);
      });
      for (int r = 0; r < world; ++r) {
        const auto at = static_cast<size_t>(r);
        EXPECT_EQ(results.codes[at], Code::ERR_COLLECTIVE_MISMATCH) << r << " " << results.messages[at];
        EXPECT_NE(results.messages[at].find(std::string("differ in ") + test.expected), std::string::npos)
            << results.messages[at];
        EXPECT_EQ(results.contexts[at].rank, r);
      }
    }
  }
}

TEST(LocalCommunicator, TimeoutNamesOperationSequenceAndRanks) {
  const auto limits = options(3, 100ms);
  const auto group = makeGroup(limits);
  const auto results = runRanks(limits, group, [&](Communicator& communicator) {
    at::Tensor tensor = at::ones({11});
    communicator.allReduce(tensor);
    if (communicator.rank() == 1) std::this_thread::sleep_for(400ms);
    communicator.allReduce(tensor);
  });
  for (size_t r = 0; r < 3; ++r) {
    EXPECT_EQ(results.codes[r], Code::ERR_COLLECTIVE_TIMEOUT) << results.messages[r];
    EXPECT_EQ(results.contexts[r].op, "allReduce");
    EXPECT_EQ(results.contexts[r].sequence, 2);
  }
  EXPECT_EQ(results.messages[0], "allReduce number 2 on rank 0: rank 1 had not arrived after 100 ms");
  EXPECT_EQ(results.messages[1],
            "allReduce number 2 on rank 1: rank 1 came after 100 ms, when the others had given up");
}

TEST(LocalCommunicator, AbortEndsEveryWait) {
  const auto group = makeGroup(options(3));
  std::thread aborter([&] {
    std::this_thread::sleep_for(50ms);
    group->abort();
  });
  const auto results = runRanks(options(3), group, [&](Communicator& communicator) {
    if (communicator.rank() == 2) return;  // never arrives
    at::Tensor tensor = at::ones({5000});
    communicator.allReduce(tensor);
  });
  aborter.join();
  EXPECT_EQ(results.codes[0], Code::ERR_COLLECTIVE_ABORTED);
  EXPECT_EQ(results.codes[1], Code::ERR_COLLECTIVE_ABORTED);
  EXPECT_FALSE(results.codes[2].has_value());
  EXPECT_EQ(results.messages[1], "allReduce number 1 on rank 1: the group of ranks was aborted");
}

// Whenever the abort comes, all ranks have finished the same collectives, and what they hold is equal.
TEST(LocalCommunicator, AfterAnAbortAllHaveFinishedTheSameCollectives) {
  const auto seed = std::random_device{}();
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  std::mt19937 random(seed);
  const auto end = std::chrono::steady_clock::now() + 3s;
  int rounds = 0;
  for (; rounds < 300 && std::chrono::steady_clock::now() < end; ++rounds) {
    const int world = std::array{2, 3, 5}[static_cast<size_t>(rounds % 3)];
    const int64_t size = rounds % 2 == 0 ? 11 : 3000;
    const auto group = makeGroup(options(world));
    std::thread aborter([&, delay = random() % 800] {
      std::this_thread::sleep_for(std::chrono::microseconds(delay));
      group->abort();
    });
    std::vector<int> finished(static_cast<size_t>(world), 0);
    std::vector<at::Tensor> weights(static_cast<size_t>(world));
    const auto results = runRanks(options(world), group, [&](Communicator& communicator) {
      const auto at = static_cast<size_t>(communicator.rank());
      weights[at] = at::zeros({size});
      at::Tensor gradient = at::empty({size});
      while (true) {
        gradient.fill_(communicator.rank() + finished[at]);
        communicator.allReduce(gradient);
        weights[at].add_(gradient);
        ++finished[at];
      }
    });
    aborter.join();
    for (size_t r = 0; r < finished.size(); ++r) {
      ASSERT_EQ(results.codes[r], Code::ERR_COLLECTIVE_ABORTED) << results.messages[r];
      ASSERT_EQ(finished[r], finished[0]);
      ASSERT_TRUE(sameBits(weights[r], weights[0]));
    }
  }
  EXPECT_GT(rounds, 20);
}

// Not a check (machines differ): prints what one allReduce costs.
TEST(LocalCommunicator, PrintsLatency) {
  for (const int64_t elements : {11, 1024, 235'146}) {
    const int rounds = elements < 10'000 ? 2'000 : 50;
    std::vector<double> microseconds;
    for (int repeat = 0; repeat < 7; ++repeat) {
      const auto group = makeGroup(options(2));
      std::atomic<double> mine{0};
      expectNoErrors(runRanks(options(2), group, [&](Communicator& communicator) {
        at::Tensor tensor = at::zeros({elements});
        communicator.barrier();
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < rounds; ++i) communicator.allReduce(tensor);
        const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - start;
        if (communicator.rank() == 0) mine = took.count() / rounds;
      }));
      microseconds.push_back(mine);
    }
    std::sort(microseconds.begin(), microseconds.end());
    std::printf("allReduce, 2 ranks, %lld bytes: median %.2f µs (%.2f to %.2f)\n",
                static_cast<long long>(elements * 4), microseconds[3], microseconds[0], microseconds[6]);
  }
}

}  // namespace
}  // namespace torchlane
