// What a rank does, from its device to its last step: replica, warm-up, loop. The same for every kind of
// device and any number of ranks. Holds no decision about how a run ends (job.h).
#pragma once

#include <exception>
#include <memory>

#include "core/train/ranked_run.h"

namespace torchlane {

class Job;

// One rank of a job, made and used on the rank's thread.
class Trainer final : public RankWork {
 public:
  Trainer(Job& job, int rank);
  ~Trainer() override;

  void run() override;
  std::exception_ptr explain(std::exception_ptr failure) const noexcept override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace torchlane
