// See step_verdict.h.
#include "step_verdict.h"

#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <thread>
#include <unordered_map>

#include "core/program/replayer.h"
#include "core/program/self_check.h"
#include "core/tensor/random_ops.h"
#include "core/train/grad_sync.h"

namespace torchlane::test {
namespace {

// Ends a judgement; caught in judge().
struct Differs {
  std::string what;
};

bool sameBits(const at::Tensor& a, const at::Tensor& b) {
  if (a.defined() != b.defined()) return false;
  if (!a.defined()) return true;
  if (a.sizes() != b.sizes() || a.scalar_type() != b.scalar_type()) return false;
  const at::Tensor left = a.detach().resolve_conj().resolve_neg().contiguous();
  const at::Tensor right = b.detach().resolve_conj().resolve_neg().contiguous();
  return left.numel() == 0 || std::memcmp(left.const_data_ptr(), right.const_data_ptr(), left.nbytes()) == 0;
}

void requireSameBits(const at::Tensor& replayed, const at::Tensor& eager, const std::string& what) {
  if (sameBits(replayed, eager)) return;
  std::string detail = what + " differs";
  if (!replayed.defined() || !eager.defined()) {
    detail += replayed.defined() ? ": eager has none" : ": replay has none";
  } else if (replayed.numel() == 1 && eager.numel() == 1) {
    detail += c10::str(": eager ", eager.item(), ", replay ", replayed.item());
  }
  throw Differs{detail};
}

std::vector<at::Tensor> clonesOf(const std::vector<at::Tensor>& tensors) {
  std::vector<at::Tensor> clones;
  for (const at::Tensor& tensor : tensors) clones.push_back(tensor.detach().clone());
  return clones;
}

void copyInto(const std::vector<at::Tensor>& targets, const std::vector<at::Tensor>& sources) {
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < targets.size(); ++i) targets[i].detach().copy_(sources[i]);
}

// Copies of a Program's constants; views of one storage share its copy.
std::vector<at::Tensor> clonesOfConstants(const Program& program) {
  std::unordered_map<const c10::StorageImpl*, at::Tensor> bytes;
  std::vector<at::Tensor> clones;
  for (const at::Tensor& constant : program.parts().constants) {
    const c10::Storage& storage = constant.storage();
    at::Tensor& copy = bytes[storage.unsafeGetStorageImpl()];
    if (!copy.defined()) {
      copy = at::empty({0}, at::kByte).set_(storage, 0, {static_cast<int64_t>(storage.nbytes())}, {1});
      copy = copy.clone();
    }
    clones.push_back(
        at::empty({0}, constant.options())
            .set_(copy.storage(), constant.storage_offset(), constant.sizes(), constant.strides()));
  }
  return clones;
}

// SGD with momentum over parameters that have a gradient.
class Optimizer {
 public:
  explicit Optimizer(const std::vector<at::Tensor>& parameters) {
    for (const at::Tensor& parameter : parameters) momentum_.push_back(at::zeros_like(parameter.detach()));
  }

  // `gradients`: per parameter, with its strides; undefined where there is none.
  void update(const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& gradients) {
    at::NoGradGuard noGrad;
    const auto real = [](const at::Tensor& t) {
      return t.is_complex() ? at::view_as_real(t.resolve_conj()) : t;
    };
    for (size_t i = 0; i < parameters.size(); ++i) {
      if (!gradients[i].defined()) continue;
      at::_fused_sgd_({real(parameters[i].detach())}, {real(gradients[i])}, {real(momentum_[i])}, 0.0, 0.9,
                      0.05, 0.0, false, false, isFirst_);
    }
    isFirst_ = false;
  }

 private:
  std::vector<at::Tensor> momentum_;
  bool isFirst_ = true;
};

// The average in rank order: each gradient times 1/world, then added up. One rank: its own gradients.
std::vector<at::Tensor> averaged(const std::vector<std::vector<at::Tensor>>& ofRanks) {
  if (ofRanks.size() == 1) return ofRanks[0];
  std::vector<at::Tensor> sums(ofRanks[0].size());
  for (size_t i = 0; i < sums.size(); ++i) {
    for (const auto& gradients : ofRanks) {
      if (!gradients[i].defined()) continue;
      const at::Tensor scaled = gradients[i].mul(1.0 / static_cast<double>(ofRanks.size()));
      sums[i] = sums[i].defined() ? sums[i].add_(scaled) : scaled;
    }
  }
  return sums;
}

// What one rank computed in one step, before the optimizer.
struct Outcome {
  std::vector<at::Tensor> outputs;    // loss, metrics
  std::vector<at::Tensor> gradients;  // per parameter, with its strides
};

// A rank that replays. Nothing of it is shared with the eager side or with another rank.
class ReplayingRank {
 public:
  ReplayingRank(const std::shared_ptr<const Program>& program, const StepCase& model, uint64_t seed)
      : parameters(clonesOf(model.parameters)),
        buffers(clonesOf(model.buffers)),
        generator(at::make_generator<at::CPUGeneratorImpl>(seed)),
        plan_(planGradients(*program, optimizedOf(model))),
        constants_(clonesOfConstants(*program)),
        optimizer_(parameters),
        replayer_(program, ReplayBinding{parameters, buffers, constants_, c10::kCPU, generator}) {
    std::vector<at::Tensor> slots;
    for (size_t parameter : plan_.parameters) slots.push_back(parameters[parameter]);
    sync_ = std::make_unique<GradSync>(plan_, slots, nullptr);
  }

  // As the trainer warms up: which gradients have memory of their own; everything is put back.
  void warmUp(const std::vector<at::Tensor>& batch) {
    const auto parametersBefore = clonesOf(parameters);
    const auto buffersBefore = clonesOf(buffers);
    const at::Tensor state = generator.get_state();
    copyInto(replayer_.batch(), batch);
    replayer_.run([this](size_t parameter, const at::Tensor& grad) { sync_->inspect(parameter, grad); });
    std::vector<at::Tensor> persistent = parameters;
    for (const auto& tensors : {buffers, constants_, replayer_.batch()})
      persistent.insert(persistent.end(), tensors.begin(), tensors.end());
    sync_->settle(persistent);
    copyInto(parameters, parametersBefore);
    copyInto(buffers, buffersBefore);
    generator.set_state(state);
  }

  Outcome step(const std::vector<at::Tensor>& batch) {
    copyInto(replayer_.batch(), batch);
    replayer_.run([this](size_t parameter, const at::Tensor& grad) { sync_->take(parameter, grad); });
    sync_->finish();
    Outcome outcome{clonesOf(replayer_.outputs()), std::vector<at::Tensor>(parameters.size())};
    for (size_t slot = 0; slot < plan_.parameters.size(); ++slot)
      outcome.gradients[plan_.parameters[slot]] = sync_->gradients()[slot];
    return outcome;
  }

  void update(const std::vector<at::Tensor>& gradients) {
    optimizer_.update(parameters, gradients);
    sync_->release();
  }

  const std::vector<at::Tensor> parameters, buffers;
  at::Generator generator;

 private:
  static std::vector<size_t> optimizedOf(const StepCase& model) {
    std::vector<size_t> optimized;
    for (size_t i = 0; i < model.parameters.size(); ++i)
      if (model.parameters[i].requires_grad()) optimized.push_back(i);
    return optimized;
  }

  const GradPlan plan_;
  const std::vector<at::Tensor> constants_;
  Optimizer optimizer_;
  Replayer replayer_;
  std::unique_ptr<GradSync> sync_;
};

// A rank that trains eagerly. The step reads the model's own tensors and libtorch's default generator; with
// several ranks each brings its own values and takes them away again.
class EagerRank {
 public:
  EagerRank(const StepCase& model, uint64_t seed, bool isAlone)
      : parameters(isAlone ? model.parameters : clonesOf(model.parameters)),
        buffers(isAlone ? model.buffers : clonesOf(model.buffers)),
        model_(model),
        isAlone_(isAlone),
        generator_(defaultGenerator(c10::kCPU)),
        optimizer_(model.parameters) {
    at::manual_seed(seed);
    state = generator_.get_state();
  }

  Outcome step(const std::vector<at::Tensor>& batch) {
    if (!isAlone_) {
      copyInto(model_.parameters, parameters);
      copyInto(model_.buffers, buffers);
    }
    generator_.set_state(state);
    Outcome outcome = run(clonesOf(batch));
    state = generator_.get_state();
    if (!isAlone_) {
      copyInto(parameters, model_.parameters);
      copyInto(buffers, model_.buffers);
    }
    return outcome;
  }

  void update(const std::vector<at::Tensor>& gradients) { optimizer_.update(parameters, gradients); }

  const std::vector<at::Tensor> parameters, buffers;
  at::Tensor state;  // of the rank's generator

 private:
  Outcome run(const std::vector<at::Tensor>& batch) {
    at::AutoGradMode gradMode(true);
    const StepOutput output = model_.step(batch);
    Outcome outcome{{at::Tensor()}, std::vector<at::Tensor>(parameters.size())};
    for (const auto& [name, metric] : output.metrics) outcome.outputs.push_back(metric.detach().clone());
    std::vector<size_t> wanted;
    std::vector<at::Tensor> inputs;
    for (size_t i = 0; i < parameters.size(); ++i) {
      if (!model_.parameters[i].requires_grad()) continue;
      wanted.push_back(i);
      inputs.push_back(model_.parameters[i]);
    }
    const auto found = torch::autograd::grad({output.loss}, inputs, {}, false, false, /*allow_unused=*/true);
    outcome.outputs[0] = output.loss.detach().clone();  // read as a loop reads it, after backward()
    for (size_t i = 0; i < found.size(); ++i) {
      if (!found[i].defined()) continue;
      const at::Tensor& parameter = inputs[i];
      at::NoGradGuard noGrad;
      outcome.gradients[wanted[i]] =
          at::empty_strided(parameter.sizes(), parameter.strides(), found[i].options()).copy_(found[i]);
    }
    return outcome;
  }

  const StepCase& model_;
  const bool isAlone_;
  at::Generator generator_;
  Optimizer optimizer_;
};

void compareTensors(const std::vector<at::Tensor>& replayed, const std::vector<at::Tensor>& eager,
                    const std::string& name, const std::string& when) {
  if (replayed.size() != eager.size()) throw Differs{"number of " + name + "s" + when + " differs"};
  for (size_t i = 0; i < replayed.size(); ++i)
    requireSameBits(replayed[i], eager[i], c10::str(name, " ", i, when));
}

void compareOutcomes(const Outcome& replayed, const Outcome& eager, const std::string& when) {
  requireSameBits(replayed.outputs[0], eager.outputs[0], "loss" + when);
  compareTensors(replayed.outputs, eager.outputs, "output", when);
  compareTensors(replayed.gradients, eager.gradients, "gradient", when);
}

// One step of every rank, all at once on threads of their own, as a run has them. Throws what the first of
// them threw.
std::vector<Outcome> replayAll(std::vector<std::unique_ptr<ReplayingRank>>& ranks,
                               const std::vector<std::vector<at::Tensor>>& batches) {
  if (ranks.size() == 1) return {ranks[0]->step(batches[0])};
  std::vector<Outcome> outcomes(ranks.size());
  std::vector<std::exception_ptr> errors(ranks.size());
  std::vector<std::thread> threads;
  for (size_t rank = 0; rank < ranks.size(); ++rank) {
    threads.emplace_back([&, rank] {
      try {
        outcomes[rank] = ranks[rank]->step(batches[rank]);
      } catch (...) {
        errors[rank] = std::current_exception();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::exception_ptr& error : errors)
    if (error != nullptr) std::rethrow_exception(error);
  return outcomes;
}

// Throws Differs, or what the replay or the eager step throws; `phase` says which of them it was.
void trainBoth(const StepCase& model, const std::shared_ptr<const Program>& program,
               const JudgeOptions& options, std::string& phase) {
  const uint64_t seed = model.spec(0).seed;
  std::vector<std::unique_ptr<ReplayingRank>> replaying;
  std::vector<std::unique_ptr<EagerRank>> eager;
  phase = "replay: ";
  for (int rank = 0; rank < options.worldSize; ++rank) {
    replaying.push_back(std::make_unique<ReplayingRank>(program, model, seed + rank));
    eager.push_back(std::make_unique<EagerRank>(model, seed + rank, options.worldSize == 1));
    replaying.back()->warmUp(model.batch(1002));
  }
  const auto& parts = program->parts();
  const bool replicasStayEqual =
      std::none_of(parts.parameterWritten.begin(), parts.parameterWritten.end(), [](bool is) { return is; });

  for (int step = 0; step < options.steps; ++step) {
    std::vector<std::vector<at::Tensor>> replayedGradients, eagerGradients;
    const auto when = [&](int rank) {
      return c10::str(" of step ", step, options.worldSize > 1 ? c10::str(", rank ", rank) : "");
    };
    std::vector<std::vector<at::Tensor>> batches;
    for (int rank = 0; rank < options.worldSize; ++rank)
      batches.push_back(model.batch((step % options.batches) * options.worldSize + rank));
    phase = "replay: ";
    const std::vector<Outcome> replayed = replayAll(replaying, batches);
    phase = "eager, while the replay went through: ";
    for (int rank = 0; rank < options.worldSize; ++rank) {
      const Outcome expected = eager[rank]->step(batches[rank]);
      compareOutcomes(replayed[rank], expected, when(rank));
      if (!sameBits(replaying[rank]->generator.get_state(), eager[rank]->state))
        throw Differs{"state of the generator after the draws" + when(rank) + " differs"};
      replayedGradients.push_back(replayed[rank].gradients);
      eagerGradients.push_back(expected.gradients);
    }
    const auto replayedAverage = averaged(replayedGradients);
    const auto eagerAverage = averaged(eagerGradients);
    for (int rank = 0; rank < options.worldSize; ++rank) {
      replaying[rank]->update(replayedAverage);
      eager[rank]->update(eagerAverage);
      compareTensors(replaying[rank]->parameters, eager[rank]->parameters, "parameter", when(rank));
      compareTensors(replaying[rank]->buffers, eager[rank]->buffers, "buffer", when(rank));
      if (replicasStayEqual) {
        compareTensors(replaying[rank]->parameters, replaying[0]->parameters, "replica's parameter",
                       when(rank));
      }
    }
  }
}

// What a recording must leave as it found it, whether it ends in a Program or not.
class Untouched {
 public:
  explicit Untouched(const StepCase& model)
      : model_(model),
        parameters_(clonesOf(model.parameters)),
        buffers_(clonesOf(model.buffers)),
        state_(defaultGenerator(c10::kCPU).get_state()) {}

  void check() const {
    compareTensors(parameters_, model_.parameters, "parameter", " after the recording");
    compareTensors(buffers_, model_.buffers, "buffer", " after the recording");
    requireSameBits(state_, defaultGenerator(c10::kCPU).get_state(), "generator after the recording");
  }

 private:
  const StepCase& model_;
  const std::vector<at::Tensor> parameters_, buffers_;
  const at::Tensor state_;
};

std::string textOf(const std::exception& error) {
  const auto* torchError = dynamic_cast<const c10::Error*>(&error);
  return torchError != nullptr ? torchError->what_without_backtrace() : error.what();
}

// What the step and its backward pass throw when they run without a recording; empty if nothing.
std::string eagerError(const StepCase& model) {
  try {
    EagerRank(model, model.spec(0).seed, /*isAlone=*/true).step(model.batch(0));
  } catch (const std::exception& error) {
    return textOf(error);
  }
  return "";
}

}  // namespace

const char* verdictName(Verdict::Kind kind) {
  switch (kind) {
    case Verdict::kEqual:
      return "equal";
    case Verdict::kRefused:
      return "refused";
    case Verdict::kWrong:
      return "wrong";
    case Verdict::kThrew:
      return "threw";
  }
  return "";
}

Verdict judge(const StepCase& model, const JudgeOptions& options) {
  Verdict verdict;
  std::string phase = "recording: ";
  try {
    const Untouched untouched(model);
    try {
      verdict.program = recordChecked(model.spec(1000), model.batch(1001), model.step, options.check);
    } catch (const Error& error) {
      if (error.code() != Code::ERR_TRACE) throw;
      verdict.kind = Verdict::kRefused;
      verdict.op = error.context().op;
      verdict.detail = error.message();
    }
    untouched.check();
    if (verdict.program != nullptr) trainBoth(model, verdict.program, options, phase);
  } catch (const Differs& differs) {
    verdict.kind = Verdict::kWrong;
    verdict.detail = differs.what;
  } catch (const std::exception& error) {
    verdict.kind = Verdict::kThrew;
    verdict.detail = phase + textOf(error);
    if (verdict.program == nullptr) {
      const std::string eager = eagerError(model);
      if (!eager.empty()) verdict.detail += "; the step itself throws when run eagerly: " + eager;
    }
  }
  return verdict;
}

}  // namespace torchlane::test
