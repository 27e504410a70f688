// Gradients on their way from a Program to the optimizer: averaged over the ranks in persistent buckets, each
// all-reduced as soon as its last gradient is there (what DDP's Reducer does). Alone, they are used where
// they are.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "core/comm/communicator.h"
#include "core/program/program.h"

namespace torchlane {

// Note [Layout of the buckets]
// From three ranks on, where an element stands in its bucket decides in which order it is summed
// (LocalCommunicator and gloo alike), so buckets are laid out as DDP lays them out: without gaps; in the
// first step one bucket with the parameters in the model's order; afterwards (DDP "rebuilds" them) in the
// order in which autograd finished the gradients, a bucket being closed by the gradient that reaches its
// size. Both lie in the same memory.

// Which gradients go where, the same on all ranks. A 'slot' is one optimized parameter that has a gradient.
struct GradPlan {
  struct Bucket {
    size_t flat = 0;     // which flat tensor it is a part of
    int64_t begin = 0;   // elements
    int64_t length = 0;  // elements
    std::vector<size_t> slots = {};
  };
  struct Place {
    size_t bucket = 0;
    int64_t offset = 0;  // elements, within the flat tensor
  };
  struct Layout {
    std::vector<Bucket> buckets = {};
    std::vector<Place> places = {};  // per slot
  };
  // All buckets of one dtype.
  struct Flat {
    at::ScalarType dtype = at::kFloat;
    int64_t length = 0;
  };

  std::vector<size_t> parameters;  // per slot: index of the parameter in the job's list
  std::vector<size_t> positions;   // per slot: index into the job's list of optimized parameters
  std::vector<int32_t> slotOf;     // per parameter of the job: its slot, or -1
  std::vector<Flat> flats;
  Layout firstStep;
  Layout laterSteps;
};

// DDP's sizes: a small first bucket of each dtype, so that communication starts early, then large ones.
inline constexpr int64_t kFirstBucketBytes = int64_t{1} << 20;
inline constexpr int64_t kBucketBytes = int64_t{25} << 20;

// `optimized`: indexes of the optimized parameters; slots keep their order. Parameters without a gradient get
// no slot (as `grad` None does).
GradPlan planGradients(const Program& program, const std::vector<size_t>& optimized,
                       int64_t firstBucketBytes = kFirstBucketBytes, int64_t bucketBytes = kBucketBytes);

// One rank's gradients. Thread: rank.
class GradSync {
 public:
  // `parameters`: the rank's, one per slot. `communicator`: null for a rank alone. Both `plan` and
  // `communicator` must outlive this.
  GradSync(const GradPlan& plan, std::vector<at::Tensor> parameters, Communicator* communicator);

  // For the warm-up replay of each Program, in this order: `inspect` for every gradient that comes, then
  // `settle`, with the tensors that outlive a step. It finds out which gradients have memory of their own;
  // only those are used where they are (recorder.md, rule 8). The aliasing of a Program is the same in every
  // replay.
  void inspect(size_t parameter, const at::Tensor& grad);
  void settle(at::TensorList persistent);

  // In every step: `take` for each gradient, as it becomes final, then `finish`; `gradients` until `release`.
  void take(size_t parameter, const at::Tensor& grad);
  // All gradients are averaged for the work enqueued from now on.
  void finish();
  // One per slot, with the parameter's strides. Read only.
  at::TensorList gradients() const { return gradients_; }
  // The step is over: gradients that were used where they are give their memory back.
  void release();

 private:
  void useLayout(const GradPlan::Layout& layout);
  void checkComplete();

  const GradPlan& plan_;
  const std::vector<at::Tensor> parameters_;
  Communicator* const communicator_;

  // With several ranks: the buckets of the current layout, and in `gradients_` a view of its bucket per slot.
  const GradPlan::Layout* layout_ = nullptr;
  std::vector<at::Tensor> flats_;
  std::vector<at::Tensor> buckets_;
  std::vector<size_t> missing_;  // per bucket: gradients still to come in this step
  double factor_ = 1;            // 1 / worldSize
  at::Tensor factorTensor_;      // the same as a wrapped number

  // Alone: the gradient itself, or a copy where it is not usable as it is.
  std::vector<at::Tensor> gradients_;
  std::vector<at::Tensor> copies_;     // per slot, made when first needed
  std::vector<bool> hasOwnMemory_;     // per slot
  std::vector<at::Tensor> inspected_;  // per slot, during a warm-up replay
  size_t taken_ = 0;
};

}  // namespace torchlane
