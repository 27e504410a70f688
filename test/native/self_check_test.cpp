// What the self-check says where a replay goes another way than the step, and where eager itself does not
// repeat its bits: tolerated within narrow bounds, refused beyond them.
#include <ATen/ATen.h>
#include <torch/library.h>

#include "core/program/fault.h"
#include "core/program/self_check.h"
#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {
namespace {

// `test::shaky(x, spread)`: x times a factor that is another one at every call, as a kernel that sums in the
// order in which its threads end.
at::Tensor shaky(const at::Tensor& x, double spread) {
  static int calls = 0;
  return x * (1.0 + spread * (++calls % 7));
}

at::Tensor callShaky(const at::Tensor& x, double spread) {
  static const auto library = [] {
    auto made =
        std::make_unique<torch::Library>(torch::Library::DEF, "test", std::nullopt, __FILE__, __LINE__);
    made->def("shaky(Tensor x, float spread) -> Tensor");
    made->impl("shaky", c10::DispatchKey::CompositeExplicitAutograd, TORCH_FN(shaky));
    return made;
  }();
  return c10::Dispatcher::singleton()
      .findSchemaOrThrow("test::shaky", "")
      .typed<at::Tensor(const at::Tensor&, double)>()
      .call(x, spread);
}

StepCase shakyCase(double spread) {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({4, 4}, 1));
  model.batch = [](int step) { return std::vector<at::Tensor>{seededRandn({8, 4}, 10 + step)}; };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor scale = callShaky(batch[0].detach(), spread);
    // The gradient of sgn is autograd's zeros, which have no memory to compare.
    const at::Tensor seen = seenAtDoor(weight);
    return StepOutput{scale.mm(seen).pow(2).mean() + at::sgn(seen).mean(), {}};
  };
  return model;
}

TEST(SelfCheck, ToleratesWhatEagerDoesNotRepeat) {
  const StepCase model = shakyCase(1e-7);
  EXPECT_NE(recordChecked(model.spec(0), model.batch(1), model.step, /*check=*/true), nullptr);
}

TEST(SelfCheck, RefusesWhatLiesFartherApart) {
  const std::string message = expectRefused(shakyCase(1e-2));
  EXPECT_NE(message.find("test::shaky"), std::string::npos) << message;
}

#ifdef TORCHLANE_TEST_HOOKS
TEST(SelfCheck, NamesTheFirstCallThatDiffersAndBothValues) {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({4, 4}, 1));
  model.batch = [](int step) {
    return std::vector<at::Tensor>{at::full({4}, 10.0 * step + 10), at::arange(8, at::kFloat)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor part = batch[1].slice(0, 4, 8);  // 4, 5, 6, 7
    const at::Tensor sum = part.add(batch[0]);
    return StepOutput{(seenAtDoor(weight) * sum.tanh().add(sum)).mean(), {}};
  };
  plant(Fault::kIgnoreViewOffset);
  const std::string message = expectRefused(model);
  plant(Fault::kNone);
  // The other batch: 10020 + 4 when the step runs; replayed with the fault, 10020 + 0.
  EXPECT_EQ(message.find("aten::add cannot be part"), 0u) << message;
  EXPECT_NE(message.find("element [0] of float32[4] is 10020 replayed and 10024 run again"),
            std::string::npos)
      << message;
}
#endif

}  // namespace
}  // namespace torchlane::test
