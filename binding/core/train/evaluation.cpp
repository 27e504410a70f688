#include "core/train/evaluation.h"

#include <ATen/ATen.h>
#include <c10/util/accumulate.h>

#include <algorithm>

#include "core/base/check.h"
#include "core/program/trace_error.h"
#include "core/train/evaluator.h"
#include "core/train/placement.h"

namespace torchlane {

namespace {

using Clock = std::chrono::steady_clock;

Signature signatureOf(const Program& program) {
  Signature signature;
  for (RegisterId field : program.parts().batch) {
    const std::vector<int64_t>& sizes = program.parts().registers.at(field).meta.sizes;
    signature.insert(signature.end(), sizes.begin(), sizes.end());
  }
  return signature;
}

const RegisterMeta& outputMeta(const Program& program, size_t output) {
  return program.parts().registers.at(program.parts().outputs.at(output)).meta;
}

std::string shapeText(const std::vector<int64_t>& sizes) {
  return c10::str("[", c10::Join(", ", sizes), "]");
}

// Does a metric stand for its whole batch (one element), not for one row with each (one per row)?
bool isOneElement(const std::string& name, const RegisterMeta& meta, int64_t rows) {
  if (at::isComplexType(meta.dtype))
    throw Error(Code::ERR_ARGUMENT,
                "expected real numbers from the metric '" + name + "', received complex ones");
  if (c10::multiply_integers(meta.sizes) == 1) return true;
  if (meta.sizes == std::vector<int64_t>{rows}) return false;
  throw Error(
      Code::ERR_ARGUMENT,
      detail::concat("expected the metric '", name, "' to give one element per batch (shape []) or one per ",
                     "sample (shape [", rows, "]), received shape ", shapeText(meta.sizes)));
}

// `isPadded`: the data set's rows are padded to a length that depends on their batch.
void checkRows(const std::string& name, const RegisterMeta& meta, int64_t rows, const RegisterMeta& first,
               bool isPadded) {
  if (meta.sizes.empty() || meta.sizes.front() != rows)
    throw Error(
        Code::ERR_ARGUMENT,
        detail::concat("expected the output '", name, "' to have the batch as its first dimension, received ",
                       "shape ", shapeText(meta.sizes), " for a batch of ", rows));
  const bool isLikeFirst = meta.dtype == first.dtype && meta.sizes.size() == first.sizes.size() &&
                           std::equal(meta.sizes.begin() + 1, meta.sizes.end(), first.sizes.begin() + 1);
  if (!isLikeFirst)
    throw Error(Code::ERR_ARGUMENT,
                detail::concat(
                    "expected the output '", name, "' to have the same rows in every batch, received shape ",
                    shapeText(first.sizes), " ", first.dtype, " and ", shapeText(meta.sizes), " ", meta.dtype,
                    isPadded ? ": sequences are padded batch by batch; one bucket (bucketLengths: [n] of "
                               "data.SequenceDataset, n being the longest sequence's length) makes them equal"
                             : ""));
}

// On several ranks each would see its own batches' writes, and what comes out would depend on their number.
void refuseWrites(const Program& program) {
  const Program::Parts& parts = program.parts();
  const auto check = [&](const std::vector<bool>& written, const std::vector<RegisterId>& registers,
                         const std::vector<std::string>& names) {
    const auto found = std::find(written.begin(), written.end(), true);
    if (found == written.end()) return;
    const auto index = static_cast<size_t>(found - written.begin());
    const int32_t storage = parts.registers[registers[index]].storage;
    const auto writer = std::find_if(parts.nodes.begin(), parts.nodes.end(), [&](const Node& node) {
      return std::find(node.writes.begin(), node.writes.end(), storage) != node.writes.end();
    });
    throw traceError(
        writer->op.schema().name(), writer->site,
        "in eval() mode it writes into '" + names[index] + "', which each rank would do for its own batches",
        "write only while this.training, or evaluate on one device");
  };
  check(parts.bufferWritten, parts.buffers, parts.bufferNames);
  check(parts.parameterWritten, parts.parameters, parts.parameterNames);
}

}  // namespace

std::shared_ptr<Evaluation> Evaluation::create(EvaluationSpec spec) {
  TORCHLANE_CHECK(spec.accelerator && spec.dataset && !spec.deviceIndexes.empty() && !spec.programs.empty());
  for (const auto& program : spec.programs) {
    const Program::Parts& parts = program->parts();
    TORCHLANE_CHECK(parts.parameters.size() == spec.parameters.size() &&
                    parts.buffers.size() == spec.buffers.size() &&
                    parts.outputs.size() == parts.metricNames.size());
  }
  if (spec.deviceIndexes.size() > 1) {
    for (const auto& program : spec.programs) refuseWrites(*program);
  }
  // The caller may go on with the model while the ranks start.
  at::NoGradGuard noGrad;
  const Program::Parts& first = spec.programs.front()->parts();
  const auto copy = [&](std::vector<at::Tensor>& tensors, const std::vector<RegisterId>& registers) {
    for (size_t i = 0; i < tensors.size(); ++i)
      tensors[i] = replicate(tensors[i], first.registers.at(registers[i]).meta, at::kCPU);
  };
  copy(spec.parameters, first.parameters);
  copy(spec.buffers, first.buffers);
  // What the recordings have left in the devices' caches: the ranks may need it.
  for (int index : spec.deviceIndexes) spec.accelerator->emptyCache(index);

  std::shared_ptr<Evaluation> evaluation(new Evaluation(std::move(spec)));
  evaluation->deadline_ = std::make_unique<Watchdog>([weak = evaluation->weak_from_this()] {
    if (auto alive = std::static_pointer_cast<Evaluation>(weak.lock())) alive->onDeadline();
  });
  evaluation->expectRanks();
  return evaluation;
}

Evaluation::Evaluation(EvaluationSpec spec)
    : RankedRun(spec),
      spec_(std::move(spec)),
      batches_(*spec_.dataset, spec_.batchSize),
      progress_(worldSize()) {
  checkPrograms();
  checkOutputs();
  if (spec_.yield == EvaluationSpec::Yield::kMeans) {
    sums_.resize(batches_.count() * outputs());
    return;
  }
  for (int64_t i = 0; i < outputs(); ++i) {
    const RegisterMeta& meta = outputMeta(*spec_.programs.front(), i);
    std::vector<int64_t> sizes = meta.sizes;
    sizes.front() = spec_.dataset->rows();
    rows_.push_back(at::empty(sizes, at::TensorOptions(meta.dtype)));
  }
}

Evaluation::~Evaluation() = default;

void Evaluation::checkPrograms() const {
  const std::vector<BatchesInOrder::Shape>& shapes = batches_.shapes();
  TORCHLANE_CHECK(spec_.programs.size() == shapes.size(), spec_.programs.size(), " Programs for ",
                  shapes.size(), " shapes");
  for (size_t i = 0; i < shapes.size(); ++i) {
    const Signature signature = signatureOf(*spec_.programs[i]);
    TORCHLANE_CHECK(signature == shapes[i].signature, "a Program for ", at::IntArrayRef(signature), ", not ",
                    at::IntArrayRef(shapes[i].signature));
  }
}

void Evaluation::checkOutputs() {
  const Program& first = *spec_.programs.front();
  const std::vector<std::string>& names = first.parts().metricNames;
  for (size_t shape = 0; shape < spec_.programs.size(); ++shape) {
    const Program& program = *spec_.programs[shape];
    if (program.parts().metricNames != names)
      throw Error(Code::ERR_ARGUMENT, "expected the same outputs for every shape of batch, received others");
    const int64_t rows = batches_.rowsOf(batches_.shapes()[shape].firstBatch);
    auto& isMean = isBatchMean_.emplace_back();
    for (size_t i = 0; i < names.size(); ++i) {
      const RegisterMeta& meta = outputMeta(program, i);
      if (spec_.yield == EvaluationSpec::Yield::kMeans)
        isMean.push_back(isOneElement(names[i], meta, rows));
      else
        checkRows(names[i], meta, rows, outputMeta(first, i), !spec_.dataset->isUniform());
    }
  }
}

int64_t Evaluation::outputs() const noexcept {
  return static_cast<int64_t>(spec_.programs.front()->parts().outputs.size());
}

at::Tensor Evaluation::rowsFor(size_t output, int64_t batch) const {
  return rows_[output].narrow(0, batches_.firstRowOf(batch), batches_.rowsOf(batch));
}

std::unique_ptr<RankWork> Evaluation::makeWork(int rank) {
  return std::make_unique<Evaluator>(*this, rank);
}

void Evaluation::begin(int rank) {
  finishedBatch(rank);
  progress_[rank].isUnderway.store(true);
  // Whoever comes last sets the alarm for itself, the others being earlier.
  deadline_->set(Clock::now() + spec_.timeout);
}

void Evaluation::finishedBatch(int rank) noexcept {
  progress_[rank].last.store(Clock::now().time_since_epoch().count(), std::memory_order_relaxed);
}

void Evaluation::finished(int rank) noexcept {
  progress_[rank].isUnderway.store(false);
}

// No rank waits for another, so nobody but this clock sees one that hangs. Thread: the watchdog's.
void Evaluation::onDeadline() {
  std::optional<Clock::time_point> next;
  for (int rank = 0; rank < worldSize(); ++rank) {
    if (!progress_[rank].isUnderway.load()) continue;
    const Clock::time_point due =
        Clock::time_point(Clock::duration(progress_[rank].last.load())) + spec_.timeout;
    if (due <= Clock::now())
      return fail(rank, std::make_exception_ptr(
                            Error(Code::ERR_COLLECTIVE_TIMEOUT,
                                  detail::concat("expected rank ", rank, " to finish a batch within ",
                                                 spec_.timeout.count(), " ms, but it did not"),
                                  contextOf("batch", rank))));
    next = std::min(next.value_or(due), due);
  }
  if (next) deadline_->set(*next);
}

void Evaluation::concludeLocked() {
  static_cast<RunEnd&>(result_) = end();
  const bool isWhole = result_.outcome == RunEnd::Outcome::kCompleted;
  if (isWhole) {
    result_.rows = rows_;
    const int64_t width = sums_.empty() ? 0 : outputs();
    for (int64_t i = 0; i < width; ++i) {
      double sum = 0;
      for (int64_t batch = 0; batch < batches_.count(); ++batch) sum += sumsOf(batch)[i];
      result_.means.push_back(sum / static_cast<double>(spec_.dataset->rows()));
    }
  }
  events_.push({.kind = result_.failure ? Event::Kind::kFailed : Event::Kind::kDone});
}

const EvaluationResult& Evaluation::result() const {
  TORCHLANE_CHECK(isOver(), "the evaluation is not over");
  return result_;
}

}  // namespace torchlane
