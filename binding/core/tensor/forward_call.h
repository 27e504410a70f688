// Which call at the door is running on this thread, and the user's line of it: noted in anomaly mode alone,
// for the autograd nodes that are made meanwhile (core/autograd/anomaly.h). Thread: any; notes are of the
// thread that calls.
#pragma once

#include <torch/csrc/autograd/anomaly_mode.h>

#include <optional>
#include <string>

namespace torchlane {

inline bool isAnomalyMode() {
  return torch::autograd::AnomalyMode::is_enabled();
}

// The forward call that the nodes made in its life belong to. A call inside of a call belongs to the outer
// one. Costs a look at a flag while the mode is off.
class ForwardCall {
 public:
  struct Note {
    std::string op;
    std::string site;
  };

  explicit ForwardCall(const std::string& op) : isNoted_(isAnomalyMode() && begin(op)) {}
  ~ForwardCall() {
    if (isNoted_) end();
  }
  ForwardCall(const ForwardCall&) = delete;
  ForwardCall& operator=(const ForwardCall&) = delete;

  // Of the call that is running; none outside of one, and while the mode is off.
  static const std::optional<Note>& current() noexcept;

 private:
  static bool begin(const std::string& op);
  static void end() noexcept;
  bool isNoted_;
};

// The user's line of the calls to come on this thread; empty = unknown.
void setForwardSite(std::string site);

}  // namespace torchlane
