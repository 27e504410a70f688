#include "core/train/event_queue.h"

namespace torchlane {

void EventQueue::setNotify(std::function<void()> notify) {
  std::lock_guard lock(mutex_);
  notify_ = std::move(notify);
  if (notify_ && isNotified_) notify_();  // what came before anybody listened
}

void EventQueue::push(Event event) {
  std::lock_guard lock(mutex_);
  auto& queue = event.kind == Event::Kind::kStep ? steps_ : others_;
  queue.push_back({nextNumber_++, std::move(event)});
  if (steps_.size() > kMaxStepEvents) {
    steps_.pop_front();
    ++droppedSteps_;
  }
  if (isNotified_) return;
  isNotified_ = true;
  if (notify_) notify_();
}

std::vector<Event> EventQueue::drain() {
  std::lock_guard lock(mutex_);
  std::vector<Event> events;
  events.reserve(steps_.size() + others_.size());
  while (!steps_.empty() || !others_.empty()) {
    const bool isStepNext =
        others_.empty() || (!steps_.empty() && steps_.front().number < others_.front().number);
    auto& queue = isStepNext ? steps_ : others_;
    events.push_back(std::move(queue.front().event));
    queue.pop_front();
  }
  isNotified_ = false;
  return events;
}

int64_t EventQueue::droppedSteps() const {
  std::lock_guard lock(mutex_);
  return droppedSteps_;
}

}  // namespace torchlane
