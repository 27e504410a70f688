// See forward_call.h.
#include "core/tensor/forward_call.h"

#include <utility>

namespace torchlane {
namespace {

thread_local std::optional<ForwardCall::Note> currentCall;
thread_local std::string currentSite;

}  // namespace

const std::optional<ForwardCall::Note>& ForwardCall::current() noexcept {
  return currentCall;
}

bool ForwardCall::begin(const std::string& op) {
  if (currentCall) return false;
  currentCall = Note{op, currentSite};
  return true;
}

void ForwardCall::end() noexcept {
  currentCall.reset();
}

void setForwardSite(std::string site) {
  currentSite = std::move(site);
}

}  // namespace torchlane
