// The self-check finds every fault that can be planted in the recorder (core/program/fault.h): a rule that is
// switched off, and a step for which it matters. Without the fault the step trains with eager's bits (or is
// refused, where the rule is a refusal); with it the recording is silently wrong; and the self-check refuses
// it. That it gives no false alarm is what the attack suite shows (attacks/): there every sound case is
// recorded with the self-check on.
#include "core/program/fault.h"

#include <ATen/ATen.h>
#include <ATen/ScalarOps.h>
#include <ATen/autocast_mode.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>

#include "attacks/attack_case.h"
#include "core/program/self_check.h"
#include "core/tensor/random_ops.h"
#include "step_verdict.h"

namespace torchlane::test {
namespace {

struct FaultCase {
  Fault fault;
  const char* name;
  std::function<StepCase()> make;
  Verdict::Kind sound = Verdict::kEqual;  // what it is without the fault
};

// (8, 4), and (4, 4) for what must be square.
at::Tensor product(In in) {
  return in.x[0].mm(in.p[0]);
}
at::Tensor square(In in) {
  return in.x[0].t().mm(in.x[1]).mm(in.p[0]);
}

// Memory from `empty` that the host fills behind the recorder's back.
at::Tensor hostFilled() {
  at::Tensor filled = at::empty({4});
  for (int i = 0; i < 4; ++i) filled.data_ptr<float>()[i] = static_cast<float>(i + 1);
  return filled;
}
// A copy of `filled`, which is left with other bytes: memory that comes back must not hold the right ones.
at::Tensor takeOut(at::Tensor filled) {
  at::Tensor copy = filled.mul(1);
  filled.fill_(7);
  return copy;
}

std::function<StepCase()> with(Body body) {
  return [body = std::move(body)] { return over(Setup{}, body); };
}
std::function<StepCase()> with(Setup setup, Body body) {
  return [setup = std::move(setup), body = std::move(body)] { return over(setup, body); };
}

// Rules 1 and 2: which tensor is which.
std::vector<FaultCase> registerFaults() {
  return {
      {Fault::kForgetGeometry, "ForgetGeometry",
       with([](In in) { return squared(product(in).tanh().exp()); })},
      {Fault::kForgetOffset, "ForgetOffset", with([](In in) {
         const at::Tensor y = product(in);
         return squared(y.slice(0, 0, 4).mm(y.slice(0, 4, 8)));
       })},
      {Fault::kForgetStrides, "ForgetStrides", with([](In in) {
         const at::Tensor y = square(in);
         return squared(y.mm(y.t()));
       })},
      {Fault::kForgetLazyBits, "ForgetLazyBits", with([](In in) {
         const at::Tensor z = at::complex(product(in), in.x[1]);
         return squared(z.conj() * z.exp());
       })},
      {Fault::kForgetRestride, "ForgetRestride", with([](In in) {
         const at::Tensor y = square(in);
         at::Tensor turned = y.detach().clone();
         turned.t_();
         return squared(y.mm(turned));
       })},
      {Fault::kTrustMovedImpl, "TrustMovedImpl", with([](In in) {
         at::Tensor y = in.x[1].clone();
         y.set_data(in.x[0].mul(2));
         return squared(y.mm(in.p[0]));
       })},
      {Fault::kReplayMetadataChange, "ReplayMetadataChange", with([](In in) {
         const at::Tensor y = square(in);
         at::Tensor turned = y.detach();  // one register with y
         turned.t_();
         return squared(y.mm(in.p[0]) + turned);
       })},
  };
}

// Rules 3, 4 and 5, and what else the tape keeps.
std::vector<FaultCase> tapeFaults() {
  return {
      {Fault::kForgetHostFilled, "ForgetHostFilled",
       with([](In in) { return squared(product(in) * takeOut(hostFilled())); })},
      {Fault::kForgetHostBeforeWrite, "ForgetHostBeforeWrite", with([](In in) {
         const at::Tensor filled = hostFilled();
         filled.slice(0, 0, 2).mul_(in.x[1].select(0, 0).slice(0, 0, 2));
         return squared(product(in) * takeOut(filled));
       })},
      {Fault::kForgetGeneratorState, "ForgetGeneratorState", with([](In in) {
         at::Generator generator = defaultGenerator(at::kCPU);
         const at::Tensor start = generator.get_state();
         const at::Tensor y = at::dropout(product(in), 0.3, true);
         generator.set_state(start);  // as checkpointing recomputes
         return squared(y) + squared(at::dropout(product(in).sin(), 0.3, true));
       })},
      {Fault::kSaveStateLate, "SaveStateLate", with([](In in) {
         at::Generator generator = defaultGenerator(at::kCPU);
         const at::Tensor start = generator.get_state();
         const at::Tensor y = at::dropout(product(in), 0.3, true);
         generator.set_state(start);
         return squared(y) + squared(at::dropout(product(in), 0.3, true) - in.x[1]);
       })},
      {Fault::kUnknownIsConstant, "UnknownIsConstant",
       [] {
         const auto before =
             std::make_shared<at::Tensor>(at::zeros({8, 4}));  // a state kept from step to step
         return over(Setup{}, [before](In in) {
           const at::Tensor y = (product(in) + *before).tanh();
           *before = y.detach();
           return squared(y);
         });
       },
       Verdict::kRefused},
      {Fault::kAllowConstantWrites, "AllowConstantWrites",
       [] {
         const at::Tensor total = at::zeros({4});
         return over(Setup{}, [total](In in) {
           const at::Tensor y = product(in);
           at::Tensor(seenAtDoor(total)).add_(y.detach().mean(0));
           return squared(y + seenAtDoor(total));
         });
       },
       Verdict::kRefused},
      {Fault::kForgetWrappedFlag, "ForgetWrappedFlag", with([](In in) {
         const at::Tensor y = product(in);
         const at::Tensor large = at::native::wrapped_scalar_tensor(1e8);  // as the door makes numbers
         return squared(y * (y.detach().mean() + large - large + 1));  // the mean is lost in float32 alone
       })},
      {Fault::kForgetAbsentEntries, "ForgetAbsentEntries",
       with(Setup{.batch = {{8, 4}, {8, 4}, integers(4, {4})}},
            [](In in) {
              c10::List<std::optional<at::Tensor>> indices;
              indices.push_back(std::nullopt);
              indices.push_back(in.x[2]);
              return squared(at::index(square(in), indices) - in.x[1].slice(0, 0, 4));
            })},
      {Fault::kForgetWrites, "ForgetWrites", with([](In in) {
         at::Tensor y = product(in).clone();
         y.mul_(in.x[1]);
         return squared(y);
       })},
      {Fault::kForgetListWrites, "ForgetListWrites", with([](In in) {
         const Tensors totals{at::zeros({8, 4})}, terms{product(in)};
         at::_foreach_add_(totals, terms);
         return squared(totals[0]);
       })},
      {Fault::kForgetUnannouncedWrite, "ForgetUnannouncedWrite",
       with(Setup{.buffers = {{4}, {4}}},
            [](In in) {
              at::batch_norm(in.x[1], {}, {}, in.b[0], in.b[1], true, 0.1, 1e-5, false);
              return squared(product(in));
            })},
      {Fault::kDefaultGenerator, "DefaultGenerator",
       with([](In in) { return squared(at::dropout(product(in), 0.3, true)); })},
      {Fault::kForgetSwap, "ForgetSwap",
       with([](In in) { return squared(product(in) * at::rand_like(in.x[1])); })},
      {Fault::kAllowValueReads, "AllowValueReads",
       with([](In in) { return squared(product(in) * in.x[1].mean().item<double>()); }), Verdict::kRefused},
      {Fault::kForgetAutocast, "ForgetAutocast", with([](In in) {
         const at::Tensor y = product(in);
         at::autocast::set_autocast_enabled(at::kCPU, true);
         const at::Tensor distances = at::_euclidean_dist(y.detach(), in.x[1]);  // calls matmul
         at::autocast::set_autocast_enabled(at::kCPU, false);
         return squared(distances.to(at::kFloat).mm(y));
       })},
  };
}

// The batch, what is dropped, what runs once, and when a gradient is final.
std::vector<FaultCase> programFaults() {
  return {
      {Fault::kShareBatchFields, "ShareBatchFields",
       [] {
         StepCase model = over(Setup{}, [](In in) { return squared(product(in) + in.x[1]); });
         model.batch = [apart = model.batch](int step) {
           std::vector<at::Tensor> fields = apart(step);
           if (step == 1000) fields[1] = fields[0];  // the one that is recorded
           return fields;
         };
         return model;
       }},
      {Fault::kSwapBatchFields, "SwapBatchFields",
       with([](In in) { return squared(product(in) + in.x[1]); })},
      {Fault::kDropBufferWrites, "DropBufferWrites",
       with(Setup{.buffers = {{4}}},
            [](In in) {
              const at::Tensor y = product(in);
              at::Tensor(in.b[0]).mul_(0.9).add_(y.detach().mean(0));
              return squared(y);
            })},
      {Fault::kDropParameterWrites, "DropParameterWrites", with([](In in) {
         const at::Tensor loss = squared(product(in) + in.p[1]);
         const at::NoGradGuard noGrad;
         at::Tensor(in.p[1]).mul_(0.9);
         return loss;
       })},
      {Fault::kIgnoreWritesThroughViews, "IgnoreWritesThroughViews", with([](In in) {
         const at::Tensor y = product(in).clone();
         y.slice(0, 0, 4).mul_(2);
         return squared(y);
       })},
      {Fault::kDropUnreadRandom, "DropUnreadRandom", with([](In in) {
         at::rand({4});
         return squared(at::dropout(product(in), 0.3, true));
       })},
      {Fault::kHoistParameters, "HoistParameters",
       with([](In in) { return squared(in.x[0].mm(in.p[0].tanh())); })},
      {Fault::kHoistBuffers, "HoistBuffers",
       with(Setup{.buffers = {{4}}},
            [](In in) {
              const at::Tensor y = product(in) + in.b[0].sin();
              at::Tensor(in.b[0]).add_(1);
              return squared(y);
            })},
      {Fault::kHoistRandom, "HoistRandom",
       with([](In in) { return squared(product(in) + at::rand({8, 4})); })},
      {Fault::kHoistWritten, "HoistWritten", with([](In in) {
         at::Tensor total = at::zeros({8, 4});
         total.add_(product(in));
         return squared(total);
       })},
      {Fault::kGradientTooEarly, "GradientTooEarly", with([](In in) {
         // Of other strides than its parameter, so that it is copied when it is final.
         return (in.p[0] * in.x[0].t().mm(in.x[0]).t()).sum() + (in.p[0] * in.x[1].t().mm(in.x[0]).t()).sum();
       })},
      {Fault::kIgnoreViewOffset, "IgnoreViewOffset",
       with([](In in) { return squared(product(in).slice(0, 4, 8)); })},
      {Fault::kForgetListArgument, "ForgetListArgument",
       with([](In in) { return squared(at::cat({product(in), in.x[1]})); })},
  };
}

std::vector<FaultCase> allFaults() {
  std::vector<FaultCase> all;
  for (auto& group : {registerFaults(), tapeFaults(), programFaults()})
    all.insert(all.end(), group.begin(), group.end());
  return all;
}

#ifdef TORCHLANE_TEST_HOOKS
// Plants a fault for the length of a scope.
class ScopedFault {
 public:
  explicit ScopedFault(Fault fault) { plant(fault); }
  ~ScopedFault() { plant(Fault::kNone); }
  ScopedFault(const ScopedFault&) = delete;
  ScopedFault& operator=(const ScopedFault&) = delete;
};

std::string shown(const Verdict& verdict) {
  return std::string(verdictName(verdict.kind)) + ": " + verdict.detail + "\n" +
         (verdict.program != nullptr ? verdict.program->toString() : "");
}

void expectFound(const FaultCase& row) {
  SCOPED_TRACE(row.name);
  const Verdict sound = judge(row.make());
  ASSERT_EQ(sound.kind, row.sound) << "without the fault it is " << shown(sound);

  const ScopedFault fault(row.fault);
  const Verdict silent = judge(row.make(), {.check = false});
  EXPECT_EQ(silent.kind, Verdict::kWrong) << "with the fault and no self-check it is " << shown(silent);

  // Not by judge(), which looks first whether libtorch's generator was left alone.
  const StepCase model = row.make();
  try {
    recordChecked(model.spec(1000), model.batch(1001), model.step, /*check=*/true);
    ADD_FAILURE() << "the self-check does not find it";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_TRACE) << error.message();
    testing::Test::RecordProperty(row.name, silent.detail + "; self-check: " + error.message());
  }
}
#endif

TEST(PlantedFaults, AreFoundByTheSelfCheck) {
#ifdef TORCHLANE_TEST_HOOKS
  for (const FaultCase& row : allFaults()) expectFound(row);
#else
  GTEST_SKIP() << "this build has no fault hooks (TORCHLANE_TEST_HOOKS)";
#endif
}

TEST(PlantedFaults, AreAllInTheTable) {
  std::map<Fault, int> rows;
  int equal = 0;
  for (const FaultCase& row : allFaults()) {
    ++rows[row.fault];
    equal += row.sound == Verdict::kEqual ? 1 : 0;
  }
  for (int fault = 1; fault <= static_cast<int>(kLastFault); ++fault)
    EXPECT_EQ(rows[static_cast<Fault>(fault)], 1) << "fault " << fault;
  EXPECT_GE(equal, 20);
}

}  // namespace
}  // namespace torchlane::test
