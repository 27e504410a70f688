#include "core/train/trainer.h"

#include <ATen/ATen.h>
#include <ATen/core/LegacyTypeDispatch.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <span>

#include "core/base/check.h"
#include "core/train/grad_sync.h"
#include "core/train/job.h"
#include "core/train/replica.h"
#include "core/train/schedule_table.h"
#include "core/train/shape_cache.h"

namespace torchlane {

namespace {

using Clock = std::chrono::steady_clock;

bool isAbortError(const Error& error) {
  return error.code() == Code::ERR_COLLECTIVE_ABORTED;
}

std::vector<at::Tensor> toCpu(const std::vector<at::Tensor>& tensors) {
  std::vector<at::Tensor> copies;
  copies.reserve(tensors.size());
  for (const at::Tensor& tensor : tensors)
    copies.push_back(tensor.defined() ? tensor.to(at::kCPU, tensor.scalar_type(), false, /*copy=*/true)
                                      : at::Tensor());
  return copies;
}

// The tensors that a Program writes beside its results, as they were when this was made.
class SavedWrites {
 public:
  SavedWrites(const Program& program, Replica& replica) {
    save(program.parts().parameterWritten, replica.parameters());
    save(program.parts().bufferWritten, replica.buffers());
  }
  void restore() {
    for (auto& [tensor, value] : saved_) tensor.copy_(value);
  }

 private:
  void save(const std::vector<bool>& written, const std::vector<at::Tensor>& tensors) {
    for (size_t i = 0; i < written.size(); ++i)
      if (written[i]) saved_.emplace_back(tensors[i], tensors[i].clone());
  }
  std::vector<std::pair<at::Tensor, at::Tensor>> saved_;
};

bool writesBuffers(const Program& program) {
  const auto& written = program.parts().bufferWritten;
  return std::find(written.begin(), written.end(), true) != written.end();
}

// What all ranks' next batches look like, where batches differ in shape. See Note [Shapes on request].
struct BatchShapes {
  ShapeCache cache;
  std::vector<std::vector<int64_t>> rows;  // per rank
  std::vector<Signature> signatures;       // per rank

  BatchShapes(const JobSpec& spec, int worldSize)
      : cache(std::max<size_t>(spec.maxShapes, worldSize)), rows(worldSize), signatures(worldSize) {}

  // Rows and signatures of that part of every rank's epoch.
  void look(const Dataset& dataset, const Sampler& sampler, int64_t first, int64_t count) {
    for (size_t rank = 0; rank < rows.size(); ++rank) {
      sampler.rowsOf(static_cast<int>(rank), first, count, rows[rank]);
      dataset.signature(rows[rank], signatures[rank]);
    }
  }
};

}  // namespace

// Declared in the order of their making; destroyed the other way round, the device last.
struct Trainer::State {
  Job& job;
  const JobSpec& spec;
  const int rank;
  const int worldSize;
  at::AutoDispatchBelowADInplaceOrView belowAutograd;

  std::unique_ptr<DeviceBackend> backend;
  std::unique_ptr<DeviceScope> scope;
  std::unique_ptr<Communicator> communicator;  // null for a rank alone
  at::Generator generator;                     // of the rank's device, for the Programs
  at::Generator loaderGenerator;               // CPU; the same one on a CPU rank
  at::Tensor loaderDraw;
  std::unique_ptr<Replica> replica;
  std::unique_ptr<GradSync> grads;
  std::vector<at::Tensor> optimized;  // parameters, one per slot
  std::unique_ptr<Optimizer> optimizer;
  std::unique_ptr<ScalarBoard> board;
  Replayer::GradientHook onGradient;
  bool sendsBuffers = false;  // before every step; where no Program writes any, they stay equal by themselves
  std::unique_ptr<BatchShapes> shapes;  // null for a uniform data set
  std::unique_ptr<Replayer> dropped;    // whose Program is gone, but `last` is still needed

  int64_t epoch = 0;  // whole ones done
  int64_t step = 0;   // whole ones done
  int64_t rows = 0;   // used by this rank
  const Replayer* last = nullptr;
  struct {
    int64_t epoch = 0, step = 0, samples = 0;
    double learningRate = 0;
    bool isUnderway = false;
  } posted;
  std::vector<double> values;

  State(Job& job, int rank) : job(job), spec(job.spec()), rank(rank), worldSize(job.worldSize()) {}

  void prepare();
  void warmUpAll(Sampler& sampler);
  void warmUp(BoundProgram& bound, std::span<const int64_t> rows);
  void loop(Sampler& sampler);
  std::optional<size_t> programFor(const Sampler& sampler, int64_t first, int64_t count);
  bool addPrograms(const std::vector<ShapeCache::Missing>& missing);
  bool applySchedule(int64_t row);
  void runStep(size_t program, std::span<const int64_t> batch);
  void report(bool wait);
  void finishEpoch(const EpochRecord& done, int64_t rowsBefore);
  void finish();
  void depositState();
};

Trainer::Trainer(Job& job, int rank) : state_(std::make_unique<State>(job, rank)) {}
Trainer::~Trainer() = default;

std::exception_ptr Trainer::explain(std::exception_ptr failure) const noexcept {
  return state_->backend ? state_->backend->explain(failure) : failure;
}

void Trainer::run() {
  State& s = *state_;
  s.prepare();
  Sampler sampler(s.spec.sampler, s.spec.dataset->rows(), s.rank, s.worldSize);
  s.warmUpAll(sampler);
  // From here on no rank allocates device memory while another one waits in a collective.
  s.job.meet(s.rank, "warm-up");
  s.job.record().begin();
  try {
    s.loop(sampler);
  } catch (const Error& error) {
    // Collectives of the CPU block the host, so a step that was torn apart has not reached its optimizer: the
    // weights are those of the last whole step. Elsewhere the device ran on with half a sum.
    if (!isAbortError(error) || !s.job.isAborting() || !s.backend->device().is_cpu()) throw;
    if (s.rank == 0) {
      s.replica->restoreBuffers();
      s.depositState();
    }
    throw;
  }
  s.finish();
}

void Trainer::State::prepare() {
  backend = spec.accelerator->makeBackend(spec.deviceIndexes[rank]);
  scope = backend->enter();
  job.meet(rank, "start");
  if (CommunicatorGroup* group = job.group()) communicator = group->join(rank, *backend);

  const auto seed = static_cast<uint64_t>(spec.seed) + static_cast<uint64_t>(rank);
  generator = backend->makeGenerator(seed);
  loaderGenerator = backend->device().is_cpu() ? generator : at::detail::createCPUGenerator(seed);
  loaderDraw = at::empty({}, at::kLong);

  replica = std::make_unique<Replica>(*backend, spec.programs, spec.parameters, spec.buffers, *spec.dataset,
                                      generator);
  if (communicator) replica->broadcastAll(*communicator);
  sendsBuffers = communicator && std::any_of(spec.programs.begin(), spec.programs.end(),
                                             [](const auto& program) { return writesBuffers(*program); });
  if (sendsBuffers) replica->broadcastBuffers(*communicator);  // makes what it needs now

  const GradPlan& plan = job.gradPlan();
  for (size_t parameter : plan.parameters) optimized.push_back(replica->parameters()[parameter]);
  grads = std::make_unique<GradSync>(plan, optimized, communicator.get());
  optimizer = std::make_unique<Optimizer>(spec.optimizer, optimized, plan.positions);
  applySchedule(0);  // some state starts from the learning rate
  optimizer->prepare();
  board = backend->makeScalarBoard(static_cast<int>(1 + spec.metricNames.size()));
  onGradient = [sync = grads.get()](size_t parameter, const at::Tensor& grad) {
    sync->take(parameter, grad);
  };
}

// The Programs that the run starts with, each on rows that fit it.
void Trainer::State::warmUpAll(Sampler& sampler) {
  const auto order = sampler.epoch(0);
  auto& programs = replica->programs();
  if (spec.dataset->isUniform()) {
    for (BoundProgram& bound : programs)
      warmUp(bound, order.first(static_cast<size_t>(bound.replayer->batch().front().size(0))));
  } else {
    shapes = std::make_unique<BatchShapes>(spec, worldSize);
    const EpochShape& shape = job.epochShape();
    shapes->look(*spec.dataset, sampler, 0, shape.fullBatches > 0 ? spec.batchSize : shape.lastBatch);
    for (BoundProgram& bound : programs) {
      const Signature signature = signatureOf(bound.replayer->batch());
      const auto found = std::find(shapes->signatures.begin(), shapes->signatures.end(), signature);
      TORCHLANE_CHECK(found != shapes->signatures.end(), "a Program that no first batch fits: ", signature);
      shapes->cache.add(signature);
      warmUp(bound, shapes->rows[found - shapes->signatures.begin()]);
    }
  }
  backend->synchronize();  // sync: before the first step only
}

// A Program once, with its collectives off and its traces wiped out: kernels are chosen, memory is cached,
// and it is known which gradients have memory of their own.
void Trainer::State::warmUp(BoundProgram& bound, std::span<const int64_t> rows) {
  const Replayer::GradientHook inspect = [this](size_t parameter, const at::Tensor& grad) {
    grads->inspect(parameter, grad);
  };
  const at::Tensor generatorState = generator.get_state();
  SavedWrites saved(*bound.program, *replica);
  bound.pipe->fill(rows);
  bound.replayer->run(inspect);
  grads->settle(replica->persistent());
  saved.restore();
  generator.set_state(generatorState);
}

// The slot of the Program for this rank's next batch; nothing if the run ends before one is recorded.
std::optional<size_t> Trainer::State::programFor(const Sampler& sampler, int64_t first, int64_t count) {
  shapes->look(*spec.dataset, sampler, first, count);
  const auto& missing = shapes->cache.look(shapes->signatures);
  if (!missing.empty() && !addPrograms(missing)) return std::nullopt;
  return shapes->cache.slotOf(static_cast<size_t>(rank));
}

// Gets Programs from the main thread and makes them ready. All ranks do it before the same step. False if the
// run ends instead.
bool Trainer::State::addPrograms(const std::vector<ShapeCache::Missing>& missing) {
  std::vector<WantedProgram> wanted;
  for (const auto& [slot, rank, drops] : missing) wanted.push_back({shapes->rows[rank], slot, drops});
  const auto programs = job.awaitPrograms(step + 1, wanted);
  if (!programs) return false;
  backend->synchronize();  // sync: once per shape; what is dropped is not in use any more
  for (size_t i = 0; i < missing.size(); ++i) {
    BoundProgram old = replica->bind(missing[i].slot, (*programs)[i]);
    if (old.replayer && old.replayer.get() == last) dropped = std::move(old.replayer);
    BoundProgram& bound = replica->programs()[missing[i].slot];
    warmUp(bound, wanted[i].rows);
    sendsBuffers |= communicator && writesBuffers(*bound.program);
  }
  if (sendsBuffers) replica->prepareBroadcast();
  backend->synchronize();  // sync: once per shape
  // See Trainer::run: no rank allocates device memory while another one waits in a collective.
  return job.meetAgain(rank, "warm-up");
}

// Sets what the schedule says for a step, or for an epoch. All ranks do it before the same step. False if the
// run ends instead. See Note [A schedule costs nothing].
bool Trainer::State::applySchedule(int64_t row) {
  ScheduleTable* schedule = job.schedule();
  if (!schedule) return true;
  const Scheduled* values = schedule->row(rank, row);
  if (!values) return false;
  for (size_t group = 0; group < optimizer->groupCount(); ++group) optimizer->schedule(group, values[group]);
  return true;
}

void Trainer::State::loop(Sampler& sampler) {
  const EpochShape& shape = job.epochShape();
  const int64_t maxSteps = spec.maxSteps.value_or(std::numeric_limits<int64_t>::max());
  const int64_t maxEpochs = spec.epochs.value_or(std::numeric_limits<int64_t>::max());
  const bool isPerStep = job.schedule() && !job.schedule()->isPerEpoch();
  const bool isPerEpoch = job.schedule() && job.schedule()->isPerEpoch();
  bool isGoingOn = step < maxSteps;
  while (isGoingOn && epoch < maxEpochs) {
    if (isPerEpoch && !applySchedule(epoch)) break;
    const auto order = sampler.epoch(epoch);
    loaderDraw.random_(loaderGenerator);  // the seed that a DataLoader draws for its workers each epoch
    const int64_t rowsBefore = rows;
    EpochRecord done{.epoch = epoch};
    for (int64_t batch = 0; batch < shape.steps() && isGoingOn; ++batch) {
      const int64_t first = batch * spec.batchSize;
      const int64_t count = batch < shape.fullBatches ? spec.batchSize : shape.lastBatch;
      const auto program = shapes ? programFor(sampler, first, count) : job.programOf(batch);
      isGoingOn = program && (!isPerStep || applySchedule(step)) && job.gate().enter(step + 1);
      if (!isGoingOn) break;
#ifdef TORCHLANE_TEST_HOOKS
      job.stallIfAsked(rank, step + 1);
#endif
      runStep(*program, order.subspan(first, count));
      ++done.steps;
      isGoingOn = step < maxSteps;
    }
    if (done.steps > 0) finishEpoch(done, rowsBefore);
    if (done.steps == shape.steps()) ++epoch;
  }
}

void Trainer::State::runStep(size_t program, std::span<const int64_t> batch) {
  const auto start = rank == 0 ? Clock::now() : Clock::time_point();
  BoundProgram& bound = replica->programs()[program];
  bound.pipe->fill(batch);
  if (sendsBuffers) replica->broadcastBuffers(*communicator);
  bound.replayer->run(onGradient);
  grads->finish();
  optimizer->step(grads->gradients());
  grads->release();
  if (communicator) communicator->check();

  // The step is whole.
  ++step;
  rows += static_cast<int64_t>(batch.size());
  last = bound.replayer.get();
  dropped.reset();
  board->accumulate(last->outputs(), static_cast<double>(batch.size()));
  if (step % spec.logEverySteps == 0) {
    report(/*wait=*/true);  // the one before, if it is still on its way
    board->post(last->outputs());
    posted = {epoch, step, rows * worldSize, optimizer->lr(0), true};
  }
  report(/*wait=*/false);
  if (rank == 0) job.noteStepTime(Clock::now() - start);
}

// Deposits the values that were posted, if they have arrived.
void Trainer::State::report(bool wait) {
  if (!posted.isUnderway || !board->take(values, wait)) return;
  posted.isUnderway = false;
  job.record().step(rank, posted.epoch, posted.step, posted.samples, posted.learningRate, values);
}

void Trainer::State::finishEpoch(const EpochRecord& done, int64_t rowsBefore) {
  report(/*wait=*/true);  // a step's event comes before its epoch's
  // sync: the sums leave the device at the end of an epoch.
  job.record().epoch(rank, done, step, rows * worldSize, rows - rowsBefore, board->takeSums());
}

void Trainer::State::finish() {
  if (last) {
    board->post(last->outputs());
    board->take(values, /*wait=*/true);
    job.record().last(rank, values);
  }
  backend->synchronize();  // sync: after the last step only
  if (communicator) communicator->check();
  if (rank == 0) depositState();
}

void Trainer::State::depositState() {
  TrainedState state;
  state.parameters = toCpu(replica->parameters());
  state.buffers = toCpu(replica->buffers());
  // From slots to positions: that of parameters without gradients has not changed.
  state.optimizer.resize(spec.optimized.size());
  for (size_t slot = 0; slot < optimized.size(); ++slot)
    state.optimizer[job.gradPlan().positions[slot]] = toCpu(optimizer->stateOf(slot));
  job.depositState(std::move(state), epoch, step);
}

}  // namespace torchlane
