// libtorch's autograd engine with two places of our own: what a node notes of the forward call that made it
// (anomaly.h), and what becomes of tensors that nodes save (saved_hooks.h). Holds no rule of either.
#pragma once

namespace torchlane {

// Makes it the engine of the process, once. Until then libtorch's own serves. Thread: any.
void installEngine();

// Runs backward passes of the calling thread on that thread alone, for as long as it lives: they may call
// JavaScript, and a recording sees one thread only.
class BackwardOnThisThread {
 public:
  BackwardOnThisThread();
  ~BackwardOnThisThread();
  BackwardOnThisThread(const BackwardOnThisThread&) = delete;
  BackwardOnThisThread& operator=(const BackwardOnThisThread&) = delete;

 private:
  bool before_;
};

}  // namespace torchlane
