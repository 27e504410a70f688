// What a Program cannot hold is refused by name; what the recorder's rules exist for comes out right.
#include <ATen/ATen.h>

#include "core/program/self_check.h"
#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {
namespace {

using Body = std::function<at::Tensor(const at::Tensor& weight, const std::vector<at::Tensor>& batch)>;

// A weight of (4, 4), a batch of (8, 4) twice, and whatever `body` does with them.
StepCase with(const Body& body) {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({4, 4}, 1));
  model.batch = [](int step) {
    return std::vector<at::Tensor>{seededRandn({8, 4}, 10 + step), seededRandn({8, 4}, 900 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    return StepOutput{body(seenAtDoor(weight), batch), {}};
  };
  return model;
}

void expectMentions(const std::string& message, const std::string& part) {
  EXPECT_NE(message.find(part), std::string::npos) << message;
}

TEST(Refusal, ItemReadsAValue) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const double factor = batch[0].sum().template item<double>();
                   return (batch[0].mm(w) * factor).mean();
                 })),
                 "_local_scalar_dense");
}

TEST(Refusal, BooleanIndexHasAVaryingShape) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const at::Tensor y = batch[0].mm(w);
                   return y.index({y > 0}).mean();
                 })),
                 "aten::");
}

TEST(Refusal, NonzeroHasAVaryingShape) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   return batch[0].mm(w).index_select(0, batch[1].select(1, 0).nonzero().squeeze(1)).mean();
                 })),
                 "nonzero");
}

TEST(Refusal, ConstantsMadeByTheHostEveryStepDiffer) {
  int counter = 0;
  expectMentions(expectRefused(with([&counter](const at::Tensor& w, const auto& batch) {
                   const at::Tensor made = seenAtDoor(at::scalar_tensor(1.0).add(++counter).detach());
                   return (batch[0].mm(w) * static_cast<double>(counter)).mean() + made * 0;
                 })),
                 "argument");
}

TEST(Refusal, ABranchThatGoesTheOtherWay) {
  int calls = 0;
  expectMentions(expectRefused(with([&calls](const at::Tensor& w, const auto& batch) {
                   const at::Tensor y = batch[0].mm(w);
                   return (++calls % 2 == 0 ? y.relu() : y.tanh()).mean();
                 })),
                 "second recording");
}

TEST(Refusal, WritingIntoAnOutsideTensor) {
  const at::Tensor outside = at::zeros({4});
  expectMentions(expectRefused(with([outside](const at::Tensor& w, const auto& batch) {
                   const at::Tensor seen = seenAtDoor(outside);
                   seen.add_(1);
                   return (batch[0].mm(w) + seen).mean();
                 })),
                 "outside the step");
}

TEST(Refusal, HoldsThoughTheStepCatchesIt) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const at::Tensor loss = batch[0].mm(w).mean();
                   try {
                     return loss * loss.template item<float>();
                   } catch (const Error&) {
                     return loss;
                   }
                 })),
                 "_local_scalar_dense");
}

TEST(Refusal, AnUnknownTensorIsNeverAConstant) {
  const at::Tensor hidden = at::ones({4});
  expectMentions(expectRefused(with([hidden](const at::Tensor& w, const auto& batch) {
                   return (batch[0].mm(w) + hidden).mean();  // not through the door
                 })),
                 "neither made in the step");
}

TEST(Refusal, LossMustBeAScalarThatDependsOnParameters) {
  const StepCase vector = with([](const at::Tensor& w, const auto& batch) { return batch[0].mm(w); });
  const StepCase detached =
      with([](const at::Tensor& w, const auto& batch) { return batch[0].mm(w).detach().mean(); });
  for (const StepCase& model : {vector, detached}) {
    try {
      recordStep(model.spec(0), model.step);
      ADD_FAILURE() << "expected an error";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_ARGUMENT) << error.message();
    }
  }
}

TEST(Refusal, ShapesThatVaryWithoutATag) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   return batch[0].mm(w).mean() + std::get<0>(at::_unique(batch[1])).mean();
                 })),
                 "aten::_unique");
}

TEST(Refusal, AnOperatorThatAsksWhetherTensorsAreTheSameObject) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const auto op = c10::Dispatcher::singleton().findSchemaOrThrow(
                       "aten::_native_multi_head_attention", "");
                   const at::Tensor x = batch[0].view({2, 4, 4});
                   at::NoGradGuard noGrad;
                   torch::jit::Stack stack = {x,
                                              x,
                                              x,
                                              4,
                                              2,
                                              at::ones({12, 4}),
                                              at::ones({12}),
                                              w,
                                              at::ones({4}),
                                              c10::IValue(),
                                              true,
                                              true,
                                              c10::IValue()};
                   callOperator(op, stack);
                   return stack[0].toTensor().mean();
                 })),
                 "_native_multi_head_attention");
}

TEST(Refusal, CompositeOperatorsThatReadValuesUnseen) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::_rowwise_prune", "");
                   torch::jit::Stack stack = {batch[0].mm(w), batch[1].select(1, 0) > 0, at::kLong};
                   callOperator(op, stack);
                   return stack[0].toTensor().mean();
                 })),
                 "_rowwise_prune");
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const auto op =
                       c10::Dispatcher::singleton().findSchemaOrThrow("aten::choose_qparams_optimized", "");
                   torch::jit::Stack stack = {batch[0], 1, 1, 0.5, 1};
                   callOperator(op, stack);
                   return (batch[1].mm(w) * stack[0].toTensor()).mean();
                 })),
                 "choose_qparams_optimized");
}

TEST(Refusal, OperatorsThatWriteMemoryUnseen) {
  const auto call = [](const char* name, torch::jit::Stack stack) {
    callOperator(c10::Dispatcher::singleton().findSchemaOrThrow(name, ""), stack);
    return stack[0].toTensor();
  };
  expectMentions(expectRefused(with([call](const at::Tensor& w, const auto& batch) {
                   const at::Tensor image = batch[0].mm(w).view({1, 2, 4, 4});
                   const at::Tensor grid = batch[1].tanh().view({1, 4, 4, 2});
                   return call("aten::_grid_sampler_2d_cpu_fallback", {image, grid, 0, 0, false}).mean();
                 })),
                 "_grid_sampler_2d_cpu_fallback");
  expectMentions(expectRefused(with([call](const at::Tensor& w, const auto& batch) {
                   const at::Tensor quasi = at::zeros({2}, at::kLong);
                   const at::Tensor state = at::ones({2, 30}, at::kLong);
                   return batch[0].mm(w).mean() *
                          call("aten::_sobol_engine_ff_", {quasi, 3, state, 2, 0}).sum();
                 })),
                 "_sobol_engine_ff_");
}

TEST(Refusal, ResizingATensor) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   at::Tensor y = batch[1].clone();
                   y.resize_({100, 4}).fill_(1);
                   return y.mm(w).mean();
                 })),
                 "aten::resize_");
}

TEST(Refusal, AnOutputThatTheOperatorResizes) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   at::Tensor sum = at::zeros({3});
                   at::add_out(sum, batch[0], batch[1]);
                   return sum.mm(w).mean();
                 })),
                 "right shape");
}

TEST(Refusal, AnOutsideTensorWithAGraphBehindIt) {
  StepCase model = with([](const at::Tensor& w, const auto& batch) { return batch[0].mm(w).mean(); });
  const at::Tensor transposed = model.parameters[0].t();
  model.step = [transposed](const std::vector<at::Tensor>& batch) {
    return StepOutput{batch[0].mm(seenAtDoor(transposed)).mean(), {}};
  };
  expectMentions(expectRefused(model), "detach()");
}

TEST(Refusal, CtcLossReadsItsLengthsOnTheHost) {
  expectMentions(expectRefused(with([](const at::Tensor& w, const auto& batch) {
                   const at::Tensor scores = batch[0].mm(w).view({4, 2, 4}).log_softmax(2);
                   torch::jit::Stack stack{scores,
                                           at::ones({2, 2}, at::kLong),
                                           at::full({2}, 4, at::kLong),
                                           at::full({2}, 2, at::kLong),
                                           int64_t{0},
                                           int64_t{1},
                                           false};
                   callOperator(c10::Dispatcher::singleton().findSchemaOrThrow("aten::ctc_loss", "Tensor"),
                                stack);
                   return stack.back().toTensor();
                 })),
                 "lengths");
}

TEST(Recorder, KnowsThatBatchNormWritesItsStatistics) {
  StepCase model = with([](const at::Tensor& w, const auto& batch) { return batch[0].mm(w).mean(); });
  const at::Tensor weight = model.parameters[0];
  const at::Tensor mean = model.buffer(at::zeros({4}));
  const at::Tensor variance = model.buffer(at::ones({4}));
  model.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor own = at::zeros({4}), ownVariance = at::ones({4});
    const auto normalize = [](const at::Tensor& x, const at::Tensor& m, const at::Tensor& v) {
      return at::batch_norm(x, {}, {}, m, v, true, 0.1, 1e-5, false);
    };
    normalize(batch[1], seenAtDoor(mean), seenAtDoor(variance));  // for its statistics alone
    const at::Tensor y = normalize(batch[0].mm(seenAtDoor(weight)), own, ownVariance);
    return StepOutput{(y.pow(3) * (own + ownVariance)).mean(), {}};
  };
  const auto written = recordStep(model.spec(0), model.step).program->parts().bufferWritten;
  EXPECT_TRUE(written[0] && written[1]);
  expectReplayEqualsEager(model, 5);
}

TEST(Recorder, HoldsWhatItsRulesAreFor) {
  const at::Tensor outside = seededRandn({4}, 77);
  const at::Tensor outsideView = outside.slice(0, 1, 2);
  const at::Tensor conjugate = at::complex(seededRandn({4}, 78), seededRandn({4}, 79)).conj();
  const at::Tensor negative = at::imag(conjugate);
  const std::vector<std::pair<const char*, Body>> bodies = {
      {"metadata in place",
       [](const at::Tensor& w, const auto& batch) {
         at::Tensor y = batch[0].mm(w).tanh();
         at::Tensor z = y.detach().clone();
         z.t_();
         const at::Tensor first = (y * z.t()).mean();
         at::Tensor u = z.clone();
         u.unsqueeze_(0).squeeze_();
         return first + u.pow(2).mean() * y.mean();
       }},
      {"host-filled memory",
       [](const at::Tensor& w, const auto& batch) {
         at::Tensor filled = at::empty({4});
         for (int i = 0; i < 4; ++i) filled.data_ptr<float>()[i] = static_cast<float>(i);
         return (batch[0].mm(w) * filled).mean();
       }},
      {"host-filled memory read through two views",
       [](const at::Tensor& w, const auto& batch) {
         at::Tensor filled = at::empty({8});
         for (int i = 0; i < 8; ++i) filled.data_ptr<float>()[i] = static_cast<float>(i);
         return (batch[0].mm(w) * filled.slice(0, 0, 4) + filled.slice(0, 4, 8).sin()).mean();
       }},
      {"outside tensor and its views",
       [=](const at::Tensor& w, const auto& batch) {
         return (batch[0].mm(w) + seenAtDoor(outside) * seenAtDoor(outsideView)).pow(2).mean();
       }},
      {"conjugates and negatives from outside",
       [=](const at::Tensor& w, const auto& batch) {
         const at::Tensor z = seenAtDoor(conjugate) * batch[0].mm(w);
         return (at::real(z) + at::imag(z) * seenAtDoor(negative)).pow(2).mean();
       }},
      {"a list of one tensor",
       [](const at::Tensor& w, const auto& batch) {
         return batch[0].mm(w).mul(2).unsqueeze(0).unbind(0)[0].pow(2).mean();
       }},
      {"writing into the batch",
       [](const at::Tensor& w, const auto& batch) {
         at::Tensor x = batch[0];
         x.mul_(2).add_(1);
         return at::mse_loss(x.mm(w), batch[1]);
       }},
      {"batch used as gradient",
       [](const at::Tensor& w, const auto& batch) { return (w * batch[0].slice(0, 0, 4)).sum(); }},
      {"expanded gradient",
       [](const at::Tensor& w, const auto& batch) { return w.sum() + batch[0].sum() * 0; }},
      {"double backward-like detach chains",
       [](const at::Tensor& w, const auto& batch) {
         const at::Tensor y = batch[0].mm(w);
         const at::Tensor weights = y.detach().softmax(1);
         return (weights * y.log_softmax(1)).sum().neg();
       }},
      {"random operators",
       [](const at::Tensor& w, const auto& batch) {
         const at::Tensor y = batch[0].mm(w);
         return at::dropout(y, 0.3, true).pow(2).mean() + (y * at::rand_like(y)).mean() +
                (y * at::randn({8, 4})).mean() + at::rrelu(y, 0.1, 0.3, true).mean();
       }},
      {"generators that the step sets",
       [](const at::Tensor& w, const auto& batch) {
         at::Generator generator = at::globalContext().defaultGenerator(at::kCPU);
         const at::Tensor y = batch[0].mm(w);
         const at::Tensor start = generator.get_state();
         at::Tensor sum = at::dropout(y, 0.3, true).mean() + y.sigmoid().bernoulli().mean();
         const at::Tensor then = generator.get_state();
         generator.set_state(start);  // as checkpointing recomputes
         sum = sum + at::dropout(y.sin(), 0.3, true).mean();
         generator.set_state(then);
         sum = sum + at::dropout(y, 0.5, true).mean();
         at::manual_seed(3);
         sum = sum + at::dropout(y, 0.5, true).mean();
         generator.set_state(then);  // where the next step goes on
         return sum;
       }},
      {"a view written by a _foreach_ operator",
       [](const at::Tensor& w, const auto& batch) {
         const at::Tensor view = batch[0].mm(w).clone().view({4, 8});
         at::_foreach_div_({batch[1].view({4, 8}), view}, 0.5);
         return view.mean();
       }},
      {"host-filled memory that is written in part",
       [](const at::Tensor& w, const auto& batch) {
         at::Tensor filled = at::empty({4});
         for (int i = 0; i < 4; ++i) filled.data_ptr<float>()[i] = static_cast<float>(i);
         filled.slice(0, 0, 2).mul_(batch[1].slice(0, 0, 1).view({4}).slice(0, 0, 2));
         return (batch[0].mm(w) * filled).mean();
       }},
      {"values that only ATen's value-independent paths leave alone",
       [](const at::Tensor& w, const auto& batch) {
         const at::Tensor y = batch[0].mm(w);
         return y.max() + y.min() * y.median() + y.abs().amax();
       }},
      {"a conjugate over a value's memory",
       [](const at::Tensor& w, const auto& batch) {
         const at::Tensor z = at::complex(batch[0].mm(w), batch[1]);
         at::Tensor c = z.conj();
         return (at::real(c * z.exp()) + at::imag(c.clone().mul_(z))).mean();
       }},
      {"types that are only asked for",
       [](const at::Tensor& w, const auto& batch) {
         return (at::linalg_vander(batch[0].select(1, 0)) * batch[0].mm(w).select(1, 0)).mean() +
                at::vander(batch[1].select(1, 0), 3, false).mean();
       }},
      {"complex", [](const at::Tensor& w, const auto& batch) {
         return at::view_as_real(at::fft_fft(batch[0].mm(w), {}, 1).conj() * batch[1]).pow(2).mean();
       }}};
  for (const auto& [name, body] : bodies) {
    SCOPED_TRACE(name);
    expectReplayEqualsEager(with(body), 5);
  }
}

}  // namespace
}  // namespace torchlane::test
