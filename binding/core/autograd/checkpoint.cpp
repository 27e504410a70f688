// See checkpoint.h. A Frame is one checkpoint, a Place one tensor that it dropped. Nodes hold both through
// the hooks of their saved tensors, and let go of them as they are released: the frame, with the inputs and
// the function, dies with the last of its nodes.
#include "core/autograd/checkpoint.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/graph_task.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <map>
#include <memory>
#include <mutex>
#include <set>

#include "core/autograd/saved_hooks.h"
#include "core/base/check.h"
#include "core/base/error.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/random_ops.h"
#include "core/tensor/torch_names.h"

namespace torchlane {
namespace {

using torch::autograd::SavedVariable;
using torch::autograd::SavedVariableHooks;

// Backward passes are told apart by libtorch's number of their graph task. A saved tensor that is asked for
// outside of one is a pass of its own, with a negative number.
using PassId = int64_t;

PassId currentPass() {
  thread_local PassId outside = -1;
  const int task = torch::autograd::get_current_graph_task_id();
  return task >= 0 ? task : --outside;
}

// Everything is there: ends the second call early. Goes through the user's function.
class Enough final : public Error {
 public:
  Enough() : Error(Code::ERR_INTERNAL, "a checkpoint has all it needs of this call") {}
};

// What is compared of a saved tensor.
struct Metadata {
  c10::DimVector sizes;
  at::ScalarType dtype;
  c10::Device device;

  explicit Metadata(const at::Tensor& tensor)
      : sizes(tensor.sizes()), dtype(tensor.scalar_type()), device(tensor.device()) {}
  bool operator==(const Metadata& other) const {
    return sizes == other.sizes && dtype == other.dtype && device == other.device;
  }
  std::string inWords() const {
    return c10::str("[", c10::Join(", ", sizes), "] ", dtypeName(dtype), " on ", device);
  }
};

// One saved tensor: empty but between the second call and the moment at which it is asked for.
struct Place {
  size_t index;
  Metadata metadata;
  std::map<PassId, at::Tensor> values;
};

// The default generators as they are: of the CPU, and of the devices of the inputs.
class GeneratorStates {
 public:
  explicit GeneratorStates(const std::vector<at::Tensor>& inputs) {
    const auto lock = locked();
    add(c10::Device(c10::kCPU));
    std::set<c10::DeviceIndex> seen;
    for (const at::Tensor& input : inputs) {
      if (input.is_cuda() && seen.insert(input.device().index()).second) add(input.device());
    }
  }

  // Sets them back to these states while it lives.
  class Again {
   public:
    explicit Again(const GeneratorStates* states) {
      if (states == nullptr) return;
      const auto lock = locked();
      for (const auto& [generator, state] : states->states_) {
        before_.emplace_back(generator, generator.get_state());
        before_.back().first.set_state(state);
      }
    }
    ~Again() {
      if (before_.empty()) return;
      const auto lock = locked();
      for (auto& [generator, state] : before_) generator.set_state(state);
    }
    Again(const Again&) = delete;
    Again& operator=(const Again&) = delete;

   private:
    std::vector<std::pair<at::Generator, at::Tensor>> before_;
  };

 private:
  // A recording holds the lock for its whole length.
  static std::unique_lock<std::mutex> locked() {
    std::unique_lock lock(defaultGeneratorMutex(), std::defer_lock);
    if (doorGuard() == nullptr) lock.lock();
    return lock;
  }
  void add(c10::Device device) {
    at::Generator generator = doorGuard() == nullptr ? ownGenerator(device) : defaultGenerator(device);
    states_.emplace_back(generator, generator.get_state());
  }
  std::vector<std::pair<at::Generator, at::Tensor>> states_;
};

class Frame : public std::enable_shared_from_this<Frame> {
 public:
  Frame(const std::vector<at::Tensor>& inputs, CheckpointOptions options,
        std::function<void(const std::vector<at::Tensor>&)> recompute)
      : options_(std::move(options)), recompute_(std::move(recompute)) {
    // As saved tensors, so that an outer checkpoint drops them, and writes in place are seen.
    inputs_.reserve(inputs.size());
    for (const at::Tensor& input : inputs) inputs_.emplace_back(input, /*is_output=*/false);
    if (options_.preserveRngState) generators_ = std::make_unique<GeneratorStates>(inputs);
  }

  std::shared_ptr<Place> drop(const at::Tensor& tensor) {
    auto place = std::make_shared<Place>(Place{places_.size(), Metadata(tensor), {}});
    places_.push_back(place);
    return place;
  }

  // The tensor that belongs into `place`, for the backward pass that runs.
  at::Tensor restore(const std::shared_ptr<Place>& place) {
    const PassId pass = currentPass();
    if (recomputedIn_.insert(pass).second) callAgain(pass);
    const auto found = place->values.find(pass);
    TORCHLANE_CHECK(found != place->values.end(), "a saved tensor was asked for twice in one backward pass");
    at::Tensor value = std::move(found->second);
    place->values.erase(found);
    return value;
  }

 private:
  // The second call: what its nodes save goes to the places, as long as somebody waits for it there.
  class Refill final : public SavedVariableHooks {
   public:
    Refill(Frame& frame, PassId pass) : frame_(frame), pass_(pass) {}
    void call_pack_hook(const at::Tensor& tensor) override {
      value_ = tensor.detach();
      frame_.refill(pass_, value_);
    }
    // A backward pass inside of the function itself.
    at::Tensor call_unpack_hook() override { return value_; }

   private:
    Frame& frame_;
    const PassId pass_;
    at::Tensor value_;
  };

  void refill(PassId pass, const at::Tensor& value) {
    const size_t index = refilled_++;
    // The user's function caught the end, or goes on after it.
    if (index >= places_.size()) return;
    if (const auto place = places_[index].lock()) {
      if (options_.isChecked && !(place->metadata == Metadata(value))) {
        throw failure(c10::str("the saved tensor ", index, " was ", place->metadata.inWords(),
                               " in the forward pass and is ", Metadata(value).inWords(), " now"));
      }
      place->values[pass] = value;
    }
    if (refilled_ == places_.size()) throw Enough();
  }

  void callAgain(PassId pass) {
    const auto keptAlive = shared_from_this();
    std::vector<at::Tensor> inputs;
    for (const SavedVariable& input : inputs_) inputs.push_back(input.unpack());
    const GeneratorStates::Again again(generators_.get());
    struct Counter {
      size_t& count;
      const size_t before = std::exchange(count, 0);
      ~Counter() { count = before; }
    } counter{refilled_};
    {
      const at::AutoGradMode enableGrad(true);
      const SavedHooksScope hooks([&] { return std::make_unique<Refill>(*this, pass); });
      try {
        recompute_(inputs);
      } catch (...) {
        // Once everything is there it does not matter what the user's function makes of the early end.
        if (refilled_ < places_.size()) throw;
      }
    }
    if (refilled_ < places_.size()) {
      throw failure(
          c10::str("it saved ", places_.size(), " tensors in the forward pass and ", refilled_, " now"));
    }
  }

  Error failure(const std::string& what) const {
    ErrorContext context;
    context.op = "checkpoint";
    context.site = options_.site;
    return Error(
        Code::ERR_TORCH,
        "expected the function of checkpoint() to compute in the backward pass what it computed in the "
        "forward pass, but " +
            what,
        std::move(context));
  }

  const CheckpointOptions options_;
  const std::function<void(const std::vector<at::Tensor>&)> recompute_;
  std::vector<SavedVariable> inputs_;
  std::unique_ptr<GeneratorStates> generators_;
  std::vector<std::weak_ptr<Place>> places_;
  std::set<PassId> recomputedIn_;
  size_t refilled_ = 0;  // by the second call that runs
};

// The hooks of a tensor that a node saved in the forward pass.
class Dropped final : public SavedVariableHooks {
 public:
  explicit Dropped(std::shared_ptr<Frame> frame) : frame_(std::move(frame)) {}
  void call_pack_hook(const at::Tensor& tensor) override { place_ = frame_->drop(tensor); }
  at::Tensor call_unpack_hook() override { return frame_->restore(place_); }

 private:
  std::shared_ptr<Frame> frame_;
  std::shared_ptr<Place> place_;
};

}  // namespace

void checkpointed(const std::vector<at::Tensor>& inputs, const CheckpointOptions& options,
                  const std::function<void()>& forward,
                  std::function<void(const std::vector<at::Tensor>& inputs)> recompute) {
  if (!at::GradMode::is_enabled()) return forward();
  const auto frame = std::make_shared<Frame>(inputs, options, std::move(recompute));
  const SavedHooksScope hooks([&] { return std::make_unique<Dropped>(frame); });
  forward();
}

}  // namespace torchlane
