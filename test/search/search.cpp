// See search.h.
#include "search.h"

#include <cctype>

#include "generator.h"
#include "step_verdict.h"

namespace torchlane::search {
namespace {

// Enough to see what was baked in and what was not put back, and little enough for thousands of models.
constexpr int kBatches = 2;
constexpr int kSteps = 2;

// Eager runs of the batches that judge() uses: does the model throw by itself?
bool throwsEagerly(const Model& model) {
  const test::StepCase step = stepCaseOf(model);
  try {
    for (int batch : {0, 1, 1000, 1001, 1002}) {
      const StepOutput output = step.step(step.batch(batch));
      torch::autograd::grad({output.loss}, step.parameters, {}, false, false, true);
    }
  } catch (const std::exception&) {
    return true;
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

Judgement judgeModel(const Model& model, bool check) {
  test::JudgeOptions options;
  options.batches = kBatches;
  options.steps = kSteps;
  options.check = check;
  const test::Verdict verdict = test::judge(stepCaseOf(model), options);
  switch (verdict.kind) {
    case test::Verdict::kEqual:
      return {};
    case test::Verdict::kRefused:
      return {Outcome::kRefused, verdict.op, verdict.detail};
    case test::Verdict::kWrong:
      return {Outcome::kFailed, "", verdict.detail};
    default:
      return {throwsEagerly(model) ? Outcome::kDiscarded : Outcome::kFailed, "", verdict.detail};
  }
}

void Totals::add(const Judgement& judgement, const Model* model) {
  ++outcomes[judgement.outcome];
  if (judgement.outcome == Outcome::kRefused) ++refusals[judgement.op + ": " + kindOf(judgement.detail)];
  if (model == nullptr) return;
  ++lengths[model->calls.size() / 10 * 10];
  if (judgement.outcome != Outcome::kEqual) return;
  for (const Call& call : model->calls) ++calls[operatorName(call.op)];
}

double Totals::acceptedPart() const {
  const auto count = [&](Outcome outcome) {
    const auto found = outcomes.find(outcome);
    return found == outcomes.end() ? 0.0 : static_cast<double>(found->second);
  };
  const double judged = count(Outcome::kEqual) + count(Outcome::kRefused) + count(Outcome::kFailed);
  return judged == 0 ? 0 : 1 - count(Outcome::kRefused) / judged;
}

Probe probe(const Operator& op, size_t maxRecipes) {
  Probe result;
  result.judgement = {Outcome::kDiscarded, "", "eager cannot run it and its backward pass"};
  for (size_t i = 0; i < std::min(op.recipes.size(), maxRecipes); ++i) {
    const std::optional<Model> model = singleCall(op, op.recipes[i]);
    if (!model) continue;
    const Judgement judgement = judgeModel(*model);
    if (judgement.outcome == Outcome::kDiscarded) continue;
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
