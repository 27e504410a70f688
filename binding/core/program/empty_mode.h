// While it lives, ATen takes the paths that it has for tensor subclasses, which never look at values:
// backward of `max()` without dim, `ctc_loss` with tensor lengths and others become recordable. Changes no
// result but the last bits of prod's and cumprod's gradients. Thread: the one that made it.
#pragma once

#include <memory>

namespace torchlane {

class EmptyDispatchMode {
 public:
  EmptyDispatchMode();
  ~EmptyDispatchMode();
  EmptyDispatchMode(const EmptyDispatchMode&) = delete;
  EmptyDispatchMode& operator=(const EmptyDispatchMode&) = delete;

  // Whether one lives on this thread.
  static bool isOn() noexcept;
};

}  // namespace torchlane
