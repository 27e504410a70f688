// See search.h.
#include "search.h"

#include <cctype>
#include <cstring>

#include "core/runtime/cpu_allocator.h"
#include "generator.h"
#include "step_verdict.h"

namespace torchlane::search {
namespace {

// Enough to see what was baked in and what was not put back, and little enough for thousands of models.
constexpr int kBatches = 2;
constexpr int kSteps = 2;
constexpr double kLearningRate = 0.05;  // judge()'s
constexpr uint64_t kSeed = 7;

bool throwsEagerly(const Model& model) {
  try {
    runEagerly(model);
    // The self-check records from parameters that are moved a little.
    const test::StepCase step = stepCaseOf(model);
    for (int batch = 0; batch < 8; ++batch) {
      {
        at::NoGradGuard noGrad;
        for (const at::Tensor& parameter : step.parameters) {
          parameter.detach().mul_(1 + 0.002 * (batch % 2 == 0 ? batch : -batch)).add_(0.0005);
        }
      }
      step.step(step.batch(batch));
    }
  } catch (const std::exception&) {
    return true;
  }
  return false;
}

std::vector<at::Tensor> eagerResults(const Model& model) {
  const test::StepCase step = stepCaseOf(model);
  at::manual_seed(kSeed);
  const StepOutput output = step.step(step.batch(0));
  std::vector<at::Tensor> results =
      torch::autograd::grad({output.loss}, step.parameters, {}, false, false, true);
  for (const auto& [name, metric] : output.metrics) results.push_back(metric.detach());
  for (const at::Tensor& buffer : step.buffers) results.push_back(buffer);
  return results;
}

// Does eager read memory that nothing wrote? Then the same step over other memory gives other bits.
bool differsFromItself(const Model& model) {
  try {
    const std::vector<at::Tensor> first = eagerResults(model);
    const ScopedPoison poison;
    const std::vector<at::Tensor> second = eagerResults(model);
    for (size_t i = 0; i < first.size(); ++i) {
      if (!first[i].defined()) continue;
      const at::Tensor left = first[i].resolve_conj().resolve_neg().contiguous();
      const at::Tensor right = second[i].resolve_conj().resolve_neg().contiguous();
      if (left.nbytes() != right.nbytes()) return true;
      if (left.nbytes() > 0 && std::memcmp(left.const_data_ptr(), right.const_data_ptr(), left.nbytes()) != 0)
        return true;
    }
  } catch (const std::exception&) {
    return true;
  }
  return false;
}

// Refused for what two runs of the step did, not for an operator.
bool isAlarm(const std::string& message) {
  for (const char* part : {"replayed from the recording", "replaying its recording", "in one recording",
                           "second recording", "two recordings"}) {
    if (message.find(part) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

std::string kindOf(const std::string& detail) {
  std::string kind;
  for (char c : detail.substr(0, detail.find('\n'))) {
    const bool isDigit = std::isdigit(static_cast<unsigned char>(c)) != 0;
    if (isDigit && !kind.empty() && kind.back() == '#') continue;
    kind += isDigit ? '#' : c;
  }
  return kind.substr(0, 110);
}

void runEagerly(const Model& model) {
  const test::StepCase step = stepCaseOf(model);
  for (int batch : {1000, 1001, 1002, 0, 1}) {
    const StepOutput output = step.step(step.batch(batch));
    const auto gradients = torch::autograd::grad({output.loss}, step.parameters, {}, false, false, true);
    if (batch != 0) continue;
    // The optimizer's first step, as judge() makes it.
    at::NoGradGuard noGrad;
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (gradients[i].defined()) step.parameters[i].detach().sub_(gradients[i], kLearningRate);
    }
  }
}

Judgement judgeModel(const Model& model, bool check) {
  test::JudgeOptions options;
  options.batches = kBatches;
  options.steps = kSteps;
  options.check = check;
  const test::Verdict verdict = test::judge(stepCaseOf(model), options);
  Judgement judgement{Outcome::kFailed, verdict.op, verdict.detail};
  if (verdict.kind == test::Verdict::kEqual) judgement.outcome = Outcome::kEqual;
  if (verdict.kind == test::Verdict::kRefused) {
    judgement.outcome = isAlarm(verdict.detail) ? Outcome::kAlarmed : Outcome::kRefused;
  }
  if (verdict.kind == test::Verdict::kThrew && throwsEagerly(model)) judgement.outcome = Outcome::kDiscarded;
  const bool isOdd = judgement.outcome == Outcome::kFailed || judgement.outcome == Outcome::kAlarmed;
  if (isOdd && differsFromItself(model)) {
    judgement.outcome = Outcome::kDiscarded;
    judgement.detail = "eager differs from itself: " + judgement.detail;
  }
  return judgement;
}

void Totals::add(const Judgement& judgement, const Model* model) {
  ++outcomes[judgement.outcome];
  if (judgement.outcome == Outcome::kRefused || judgement.outcome == Outcome::kAlarmed)
    ++refusals[judgement.op + ": " + kindOf(judgement.detail)];
  if (model == nullptr) return;
  ++lengths[model->calls.size() / 10 * 10];
  if (judgement.outcome != Outcome::kEqual) return;
  for (const Call& call : model->calls) ++calls[call.name()];
}

double Totals::acceptedPart() const {
  const auto count = [&](Outcome outcome) {
    const auto found = outcomes.find(outcome);
    return found == outcomes.end() ? 0.0 : static_cast<double>(found->second);
  };
  const double refused = count(Outcome::kRefused) + count(Outcome::kAlarmed);
  const double judged = count(Outcome::kEqual) + refused + count(Outcome::kFailed);
  return judged == 0 ? 0 : 1 - refused / judged;
}

Probe probe(const Operator& op, size_t maxRecipes, bool check) {
  Probe result;
  result.judgement = {Outcome::kDiscarded, "", "eager cannot run it and its backward pass"};
  for (size_t i = 0; i < 2 * std::min(op.recipes.size(), maxRecipes); ++i) {
    const std::optional<Model> model = singleCall(op, op.recipes[i / 2], /*withGradients=*/i % 2 == 0);
    if (!model) continue;
    const Judgement judgement = judgeModel(*model, check);
    if (judgement.outcome == Outcome::kDiscarded) continue;
    if (judgement.outcome == Outcome::kAlarmed) {
      result.isFalseAlarm = result.isFalseAlarm || judgeModel(*model, false).outcome == Outcome::kEqual;
      result.alarm = judgement.detail;
    }
    result.judgement = judgement;
    if (judgement.outcome == Outcome::kEqual) result.isRecordable = true;
    if (judgement.outcome != Outcome::kFailed) continue;
    result.model = model->toString();
    return result;
  }
  if (result.isRecordable) result.judgement = {};
  return result;
}

}  // namespace torchlane::search
