// What a run tells the main thread while it goes on, and the queue on which it gets there. A slow reader
// never slows a rank: old step events are dropped and counted, all others are kept.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <limits>
#include <mutex>
#include <vector>

namespace torchlane {

struct Event {
  enum class Kind : uint8_t {
    kStart,     // all ranks are ready; the first step is next
    kStep,      // every logEverySteps steps
    kEpoch,     // the end of an epoch, or of the part of it that a stop or maxSteps left
    kRecord,    // ranks wait for Programs (Job::takeRequest)
    kSchedule,  // ranks want more rows of the schedule (Job::appendSchedule)
    kDone,      // no rank runs any more: completed, stopped or aborted
    kFailed,    // no rank runs any more, and one of them failed
  };

  Kind kind = Kind::kStart;
  int64_t epoch = 0;        // counted from 0, as in PyTorch's loops
  int64_t step = 0;         // optimizer steps finished since the start of the run
  int64_t epochSteps = 0;   // kEpoch: those of this epoch
  int64_t samples = 0;      // rows used since the start, over all ranks
  double learningRate = 0;  // kStep: of the first group
  // kStep: mean over ranks of this step's loss. kEpoch: mean over the epoch's samples of all ranks.
  double loss = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> metrics = {};  // likewise, in the order of the Program's metric names
  double seconds = 0;                // since kStart
  double epochSeconds = 0;           // kEpoch: what this epoch took
};

class EventQueue {
 public:
  static constexpr size_t kMaxStepEvents = 1024;

  // `notify` is called when events have come since the last `drain`, on any thread and under the queue's
  // lock: it must only signal. Null: nobody is told. After this returns the old one is not called any more.
  // Thread: any.
  void setNotify(std::function<void()> notify);

  // Thread: any.
  void push(Event event);

  // All events that have come, oldest first. Thread: any.
  std::vector<Event> drain();

  // Step events that nobody fetched in time, since the start of the run. Thread: any.
  int64_t droppedSteps() const;

 private:
  struct Numbered {
    uint64_t number;
    Event event;
  };

  mutable std::mutex mutex_;
  std::function<void()> notify_;
  bool isNotified_ = false;
  uint64_t nextNumber_ = 0;
  std::deque<Numbered> steps_;
  std::deque<Numbered> others_;
  int64_t droppedSteps_ = 0;
};

}  // namespace torchlane
