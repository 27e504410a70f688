// What a rank does in an evaluation: its copy of the model, its batches, its results into the evaluation's
// memory. The same for every kind of device and any number of ranks.
#pragma once

#include <exception>
#include <memory>

#include "core/train/ranked_run.h"

namespace torchlane {

class Evaluation;

// One rank of an evaluation, made and used on the rank's thread.
class Evaluator final : public RankWork {
 public:
  Evaluator(Evaluation& evaluation, int rank);
  ~Evaluator() override;

  void run() override;
  std::exception_ptr explain(std::exception_ptr failure) const noexcept override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace torchlane
