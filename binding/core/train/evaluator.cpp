#include "core/train/evaluator.h"

#include <ATen/ATen.h>
#include <ATen/core/LegacyTypeDispatch.h>

#include <algorithm>
#include <chrono>

#include "core/program/replayer.h"
#include "core/train/data_pipe.h"
#include "core/train/evaluation.h"
#include "core/train/placement.h"

namespace torchlane {

namespace {

using Clock = std::chrono::steady_clock;

void noGradient(size_t, const at::Tensor&) {}

}  // namespace

// Declared in the order of their making; destroyed the other way round, the device last.
struct Evaluator::State {
  Evaluation& evaluation;
  const EvaluationSpec& spec;
  const int rank;
  const int worldSize;
  at::AutoDispatchBelowADInplaceOrView belowAutograd;

  std::unique_ptr<DeviceBackend> backend;
  std::unique_ptr<DeviceScope> scope;
  at::Generator generator;
  std::vector<at::Tensor> parameters, buffers;
  struct Bound {
    std::unique_ptr<Replayer> replayer;  // null: none of the rank's batches has this shape
    std::unique_ptr<DataPipe> pipe;
  };
  std::vector<Bound> programs;
  at::Tensor sums;  // kMeans: (the rank's batches, outputs) float64 on the device
  std::vector<int64_t> rows;

  State(Evaluation& evaluation, int rank)
      : evaluation(evaluation), spec(evaluation.spec()), rank(rank), worldSize(evaluation.worldSize()) {}

  int64_t batches() const { return (evaluation.batches().count() - rank + worldSize - 1) / worldSize; }
  int64_t batchOf(int64_t turn) const { return rank + turn * worldSize; }

  void prepare();
  std::vector<at::Tensor> place(const std::vector<at::Tensor>& tensors,
                                const std::vector<RegisterId> Program::Parts::* registers,
                                const std::vector<bool> Program::Parts::* written) const;
  void runBatch(int64_t turn);
  void keepSums(int64_t turn, size_t program, const std::vector<at::Tensor>& outputs);
  void depositSums();
};

Evaluator::Evaluator(Evaluation& evaluation, int rank) : state_(std::make_unique<State>(evaluation, rank)) {}
Evaluator::~Evaluator() = default;

std::exception_ptr Evaluator::explain(std::exception_ptr failure) const noexcept {
  return state_->backend ? state_->backend->explain(failure) : failure;
}

void Evaluator::run() {
  State& s = *state_;
  s.evaluation.meet(s.rank, "start");
  const int64_t turns = s.batches();
  if (turns <= 0) return;  // more ranks than batches
  s.evaluation.begin(s.rank);
  s.prepare();
  for (int64_t turn = 0; turn < turns; ++turn) {
    if (s.evaluation.isStopped()) return s.evaluation.finished(s.rank);
#ifdef TORCHLANE_TEST_HOOKS
    s.evaluation.stallIfAsked(s.rank, turn + 1);
#endif
    const auto start = Clock::now();
    s.runBatch(turn);
    s.evaluation.finishedBatch(s.rank);
    if (s.rank == 0) s.evaluation.noteStepTime(Clock::now() - start);
  }
  s.depositSums();
  s.backend->synchronize();  // sync: after the last batch only
  s.evaluation.finished(s.rank);
}

void Evaluator::State::prepare() {
  backend = spec.accelerator->makeBackend(spec.deviceIndexes[rank]);
  scope = backend->enter();
  const auto seed = static_cast<uint64_t>(spec.seed) + static_cast<uint64_t>(rank);
  generator = backend->makeGenerator(seed);
  // The seed that a DataLoader draws for its workers when it starts, from the CPU's generator.
  if (backend->device().is_cpu()) at::empty({}, at::kLong).random_(generator);

  parameters = place(spec.parameters, &Program::Parts::parameters, &Program::Parts::parameterWritten);
  buffers = place(spec.buffers, &Program::Parts::buffers, &Program::Parts::bufferWritten);
  ConstantMover mover(backend->device());
  programs.resize(spec.programs.size());
  for (int64_t turn = 0; turn < batches(); ++turn) {
    const size_t index = evaluation.batches().shapeOf(batchOf(turn));
    Bound& bound = programs[index];
    if (bound.replayer) continue;
    const auto& program = spec.programs[index];
    bound.replayer = std::make_unique<Replayer>(
        program, ReplayBinding{parameters, buffers, mover.move(*program), backend->device(), generator});
    bound.pipe = std::make_unique<DataPipe>(*spec.dataset, *backend, bound.replayer->batch());
  }
  if (spec.yield == EvaluationSpec::Yield::kMeans) {
    const auto outputs = static_cast<int64_t>(spec.programs.front()->parts().outputs.size());
    sums = at::zeros({batches(), outputs}, at::TensorOptions(at::kDouble).device(backend->device()));
  }
}

// The evaluation's copy itself where no Program writes it and the rank is on the CPU, else one of the rank's.
std::vector<at::Tensor> Evaluator::State::place(const std::vector<at::Tensor>& tensors,
                                                const std::vector<RegisterId> Program::Parts::* registers,
                                                const std::vector<bool> Program::Parts::* written) const {
  const Program::Parts& first = spec.programs.front()->parts();
  std::vector<at::Tensor> placed;
  for (size_t i = 0; i < tensors.size(); ++i) {
    const bool isWritten = std::any_of(spec.programs.begin(), spec.programs.end(),
                                       [&](const auto& program) { return (program->parts().*written)[i]; });
    placed.push_back(
        backend->device().is_cpu() && !isWritten
            ? tensors[i]
            : replicate(tensors[i], first.registers.at((first.*registers)[i]).meta, backend->device()));
  }
  return placed;
}

void Evaluator::State::runBatch(int64_t turn) {
  const int64_t batch = batchOf(turn);
  const size_t program = evaluation.batches().shapeOf(batch);
  Bound& bound = programs[program];
  evaluation.batches().rowsOf(batch, rows);
  bound.pipe->fill(rows);
  bound.replayer->run(noGradient);
  const std::vector<at::Tensor>& outputs = bound.replayer->outputs();
  if (sums.defined()) return keepSums(turn, program, outputs);
  for (size_t i = 0; i < outputs.size(); ++i)
    evaluation.rowsFor(i, batch).copy_(outputs[i]);  // sync: on devices, the rows leave with their batch
}

// On the device, so that no host waits for a batch.
void Evaluator::State::keepSums(int64_t turn, size_t program, const std::vector<at::Tensor>& outputs) {
  for (size_t i = 0; i < outputs.size(); ++i) {
    const at::Tensor place = sums.select(0, turn).select(0, static_cast<int64_t>(i));
    place.copy_(evaluation.isBatchMean(program, i) ? outputs[i].reshape({}) : outputs[i].sum(at::kDouble));
  }
}

void Evaluator::State::depositSums() {
  if (!sums.defined()) return;
  const at::Tensor host = sums.cpu();  // sync: after the last batch only
  const auto* values = host.const_data_ptr<double>();
  for (int64_t turn = 0; turn < batches(); ++turn) {
    const int64_t batch = batchOf(turn);
    const size_t program = evaluation.batches().shapeOf(batch);
    for (int64_t i = 0; i < sums.size(1); ++i) {
      const bool isMean = evaluation.isBatchMean(program, i);
      evaluation.sumsOf(batch)[i] =
          *values++ * (isMean ? static_cast<double>(evaluation.batches().rowsOf(batch)) : 1.0);
    }
  }
}

}  // namespace torchlane
