// What a rank does, from its device to its last step: replica, warm-up, loop. The same for every kind of
// device and any number of ranks. Holds no decision about how a run ends (job.h).
#pragma once

#include <exception>
#include <memory>

namespace torchlane {

class Job;

// One rank of a job, made and used on the rank's thread.
class Trainer {
 public:
  Trainer(Job& job, int rank);
  ~Trainer();

  // Returns when the run is over for this rank in an orderly way; throws what made it fail.
  void run();

  // What `failure`, thrown by `run`, means on the rank's device.
  std::exception_ptr explain(std::exception_ptr failure) const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace torchlane
