// One device: staging, scalars, generator, memory, and errors in our terms.
#include <thread>

#include "plugin.h"

namespace torchlane::test {
namespace {

class Backend : public OneDevice {
 protected:
  at::TensorOptions on(at::ScalarType dtype) const {
    return at::TensorOptions(dtype).device(backend_->device());
  }
};

// Work that keeps the device busy for some milliseconds.
void keepBusy(const DeviceBackend& backend) {
  auto a = at::ones({2048, 2048}, at::TensorOptions(at::kFloat).device(backend.device()));
  for (int i = 0; i < 20; ++i) a = a.mm(a).clamp(0, 1);
}

TEST_F(Backend, StagingBringsEveryBatchInOrder) {
  // Fields of several dtypes, one empty, one whose register is transposed.
  const std::vector<at::Tensor> registers = {at::zeros({4, 3}, on(at::kFloat)), at::zeros({4}, on(at::kLong)),
                                             at::zeros({0, 2}, on(at::kFloat)), at::zeros({3}, on(at::kBool)),
                                             at::zeros({5, 4}, on(at::kDouble)).t()};
  const auto staging = backend_->makeStaging(registers);
  std::vector<at::Tensor> seen;
  std::vector<at::Tensor> transposed;
  // More batches than slots, with a busy device: a slot given out too early would show.
  for (int step = 0; step < 6; ++step) {
    const auto& fields = staging->acquire();
    ASSERT_EQ(fields.size(), registers.size());
    for (size_t i = 0; i < fields.size(); ++i) {
      EXPECT_EQ(fields[i].sizes(), registers[i].sizes());
      EXPECT_TRUE(fields[i].is_contiguous());
      EXPECT_TRUE(fields[i].device().is_cpu());
    }
    fields[0].fill_(step + 0.5);
    fields[1].copy_(at::arange(4) + 10 * step);
    fields[3].fill_(step % 2);
    fields[4].copy_(at::arange(20, at::kDouble).view({4, 5}) + step);
    staging->submit();
    keepBusy(*backend_);
    seen.push_back(registers[0].sum() + registers[1].sum() + registers[3].sum());
    transposed.push_back(registers[4].clone());
  }
  for (int step = 0; step < 6; ++step) {
    EXPECT_EQ(seen[step].item<double>(), 12 * (step + 0.5) + 6 + 40 * step + 3 * (step % 2))
        << "step " << step;
    EXPECT_TRUE(transposed[step].cpu().equal(at::arange(20, at::kDouble).view({4, 5}) + step))
        << "step " << step;
  }
}

TEST_F(Backend, ScalarsArriveWithoutAWait) {
  const auto board = backend_->makeScalarBoard(2);
  const auto loss = at::full({}, 0.1, on(at::kFloat));
  const auto count = at::full({1}, 3, on(at::kLong));
  std::vector<double> out;
  EXPECT_FALSE(board->take(out, true)) << "nothing was posted";

  for (int i = 0; i < 1000; ++i) board->accumulate({loss, count}, 0.5);
  keepBusy(*backend_);
  board->post({loss, count});
  EXPECT_TRUE(board->take(out, true));
  EXPECT_EQ(out, (std::vector<double>{0.1f, 3.0}));
  EXPECT_FALSE(board->take(out, true)) << "taken twice";

  // float64 sums of what is a float32: exact to far below float32's 1e-7.
  const auto sums = board->takeSums();
  EXPECT_NEAR(sums[0], 500 * static_cast<double>(0.1f), 1e-10);
  EXPECT_EQ(sums[1], 1500.0);
  EXPECT_EQ(board->takeSums(), (std::vector<double>{0.0, 0.0}));

  // A second post replaces the one that nobody took.
  board->post({loss, count});
  board->post({loss * 2, count});
  EXPECT_TRUE(board->take(out, true));
  EXPECT_EQ(out[0], 2 * static_cast<double>(0.1f));
}

TEST_F(Backend, GeneratorDependsOnTheSeedAlone) {
  const auto draw = [&](uint64_t seed) {
    return at::rand({1000}, backend_->makeGenerator(seed), on(at::kFloat)).cpu();
  };
  EXPECT_TRUE(draw(7).equal(draw(7)));
  EXPECT_FALSE(draw(7).equal(draw(8)));
}

TEST_F(Backend, MemoryFiguresFollowAllocations) {
  const auto before = backend_->memory();
  auto tensor = at::empty({int64_t{64} << 20}, on(at::kByte));
  const auto with = backend_->memory();
  EXPECT_GE(with.allocatedBytes - before.allocatedBytes, int64_t{64} << 20);
  EXPECT_GE(with.reservedBytes, with.allocatedBytes);
  tensor.reset();
  const auto after = backend_->memory();
  EXPECT_EQ(after.allocatedBytes, before.allocatedBytes);
  EXPECT_GE(after.peakAllocatedBytes, with.allocatedBytes);
}

TEST_F(Backend, OutOfMemorySaysHowMuchWasAsked) {
  const auto explained = [&](const std::exception_ptr& failure) -> Error {
    try {
      std::rethrow_exception(backend_->explain(failure));
    } catch (const Error& error) {
      return error;
    }
  };
  try {
    at::empty({int64_t{1} << 44}, on(at::kByte));
    FAIL() << "16 TiB were given";
  } catch (const c10::OutOfMemoryError& raw) {
    const auto error = explained(std::current_exception());
    EXPECT_STREQ(codeName(error.code()), "ERR_DEVICE_OOM");
    EXPECT_EQ(error.context().device, 0);
    EXPECT_NE(error.message().find("asked for 16384.00 GiB"), std::string::npos) << error.message();

    // As the replayer wraps it.
    ErrorContext context;
    context.op = "aten::empty";
    context.site = "model.ts:12:5";
    const Error wrapped(Code::ERR_DEVICE_OOM, raw.what_without_backtrace(), context);
    const auto named = explained(std::make_exception_ptr(wrapped));
    EXPECT_EQ(named.context().op, "aten::empty");
    EXPECT_EQ(named.message().find("aten::empty (at model.ts:12:5): CUDA device 0 is out of memory"), 0u)
        << named.message();
  }
  // The device stays usable.
  backend_->synchronize();
  EXPECT_EQ(at::ones({8}, on(at::kFloat)).sum().item<float>(), 8.0f);
}

TEST_F(Backend, OtherFailuresStayWhatTheyAre) {
  try {
    at::ones({2, 3}, on(at::kFloat)).mm(at::ones({2, 3}, on(at::kFloat)));
    FAIL();
  } catch (...) {
    EXPECT_THROW(std::rethrow_exception(backend_->explain(std::current_exception())), c10::Error);
  }
}

TEST_F(Backend, ScopeEndsWithTheRank) {
  std::thread([&] {
    const auto backend = plugin()->makeBackend(0);
    const auto scope = backend->enter();
    auto x = at::ones({8}, at::TensorOptions(at::kFloat).device(backend->device()));
    backend->synchronize();
    EXPECT_EQ(x.sum().item<float>(), 8.0f);
  }).join();
  plugin()->emptyCache(0);
}

}  // namespace
}  // namespace torchlane::test
