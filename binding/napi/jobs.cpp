// See jobs.h. Lifetimes: a run is shared by its JS handle, its rank threads and, weakly, the registry. A
// listener is a thread-safe function owned by the environment that listens: it is closed by closeJob or at
// the environment's end, before which the queue has let go of it.
#include "napi/jobs.h"

#include "core/accelerators/plugin_host.h"
#include "core/base/check.h"
#include "core/runtime/cores.h"
#include "core/runtime/cpu_allocator.h"
#include "core/runtime/rank_thread.h"
#include "core/tensor/torch_error.h"
#include "core/train/job_registry.h"
#include "napi/datasets.h"
#include "napi/env_state.h"
#include "napi/guard.h"
#include "napi/optimizers.h"
#include "napi/programs.h"
#include "napi/read.h"
#include "napi/to_js.h"

namespace torchlane {
namespace {

// How long the end of a worker waits for its rank, which was told to end. A rank in a kernel ends when that
// returns.
constexpr std::chrono::seconds kWorkerEndPatience{10};

// A rank's native thread, as its worker holds it until the worker ends.
struct JoinedRank {
  std::shared_ptr<RankedRun> job;
  int rank;
  RankThread thread;
};

// The listeners of one environment, by job.
class Listener {
 public:
  Listener(Napi::Env env, std::shared_ptr<RankedRun> job, const Napi::Function& notify)
      : job_(std::move(job)),
        function_(Napi::ThreadSafeFunction::New(env, notify, "torchlane.events", 0, 1)) {
    function_.Unref(env);  // the workers keep the process alive, not the channel
    job_->events().setNotify([this] { function_.NonBlockingCall(); });
  }
  // The queue calls nobody any more when setNotify has returned.
  ~Listener() {
    job_->events().setNotify(nullptr);
    function_.Release();
  }

 private:
  std::shared_ptr<RankedRun> job_;
  Napi::ThreadSafeFunction function_;
};

std::shared_ptr<RankedRun> readJob(const Napi::CallbackInfo& info) {
  return readExternal<RankedRun>(info[0], "a job");
}

std::shared_ptr<Job> readTraining(const Napi::CallbackInfo& info) {
  auto job = std::dynamic_pointer_cast<Job>(readJob(info));
  if (job == nullptr) throw Error(Code::ERR_ARGUMENT, "expected the job of a training, received another");
  return job;
}

std::optional<int64_t> readOptionalInteger(const Napi::Object& object, const char* name) {
  const Napi::Value value = object.Get(name);
  if (value.IsUndefined()) return std::nullopt;
  return readInteger(value, name);
}

std::vector<double> readDoubles(const Napi::Value& value) {
  const auto array = value.As<Napi::Float64Array>();
  return {array.Data(), array.Data() + array.ElementLength()};
}

JobSpec readSpec(const Napi::Object& spec) {
  JobSpec result;
  readRankedSpec(spec, result);
  result.programs = readPrograms(spec.Get("programs"));
  result.parameters = readTensors(spec.Get("parameters"), "parameters");
  result.buffers = readTensors(spec.Get("buffers"), "buffers");
  for (int64_t place : readIntegers(spec.Get("optimized"), "optimized")) {
    result.optimized.push_back(static_cast<size_t>(place));
  }
  result.optimizer = readOptimizerSpec(spec.Get("optimizer"));
  if (const auto schedule = findOption(spec, "schedule")) {
    const auto object = schedule->As<Napi::Object>();
    result.schedule = {.isPerEpoch = readBool(object.Get("isPerEpoch"), "isPerEpoch"),
                       .hasMomentum = readBool(object.Get("hasMomentum"), "hasMomentum"),
                       .rows = readDoubles(object.Get("rows"))};
  }
  result.dataset = readDataset(spec.Get("dataset"));
  result.batchSize = readInteger(spec.Get("batchSize"), "batchSize");
  result.seed = readInteger(spec.Get("seed"), "seed");
  result.sampler.shuffle = readBool(spec.Get("shuffle"), "shuffle");
  result.sampler.seed = result.seed;
  result.sampler.dropLast = readBool(spec.Get("dropLast"), "dropLast");
  result.epochs = readOptionalInteger(spec, "epochs");
  result.maxSteps = readOptionalInteger(spec, "maxSteps");
  result.logEverySteps = readInteger(spec.Get("logEverySteps"), "logEverySteps");
  result.maxShapes = readInteger(spec.Get("maxShapes"), "maxShapes");
  result.metricNames = readStrings(spec.Get("metricNames"), "metricNames");
  return result;
}

const char* kindName(Event::Kind kind) {
  switch (kind) {
    case Event::Kind::kStart:
      return "start";
    case Event::Kind::kStep:
      return "step";
    case Event::Kind::kEpoch:
      return "epoch";
    case Event::Kind::kRecord:
      return "record";
    case Event::Kind::kSchedule:
      return "schedule";
    case Event::Kind::kDone:
      return "done";
    case Event::Kind::kFailed:
      return "failed";
  }
  return "failed";
}

Napi::Object eventToJs(Napi::Env env, const Event& event) {
  Napi::Object object = Napi::Object::New(env);
  object.Set("kind", kindName(event.kind));
  object.Set("epoch", static_cast<double>(event.epoch));
  object.Set("step", static_cast<double>(event.step));
  object.Set("epochSteps", static_cast<double>(event.epochSteps));
  object.Set("samples", static_cast<double>(event.samples));
  object.Set("learningRate", event.learningRate);
  object.Set("loss", event.loss);
  object.Set("metrics", numbersToJs(env, event.metrics));
  object.Set("seconds", event.seconds);
  object.Set("epochSeconds", event.epochSeconds);
  return object;
}

const char* outcomeName(RunEnd::Outcome outcome) {
  switch (outcome) {
    case RunEnd::Outcome::kCompleted:
      return "completed";
    case RunEnd::Outcome::kStopped:
      return "stopped";
    case RunEnd::Outcome::kAborted:
      return "aborted";
    case RunEnd::Outcome::kFailed:
      return "failed";
  }
  return "failed";
}

Napi::Object failureToJs(Napi::Env env, const RankFailure& failure) {
  Error error = [&] {
    try {
      std::rethrow_exception(failure.error);
    } catch (...) {
      return currentError();
    }
  }();
  if (failure.rank >= 0) error.context().rank = failure.rank;
  Napi::Object object = Napi::Object::New(env);
  object.Set("rank", failure.rank);
  object.Set("error", errorToJs(env, error));
  return object;
}

}  // namespace

void readRankedSpec(const Napi::Object& spec, RankedSpec& into) {
  into.accelerator = &accelerator(readDevice(spec.Get("accelerator"), "accelerator").type());
  for (int64_t index : readIntegers(spec.Get("deviceIndexes"), "deviceIndexes")) {
    into.deviceIndexes.push_back(static_cast<int>(index));
  }
  into.threadsPerRank = threadsPerRank(into.worldSize());
  into.timeout = std::chrono::milliseconds(readInteger(spec.Get("timeoutMs"), "timeoutMs"));
#ifdef TORCHLANE_TEST_HOOKS
  if (spec.Has("stallRank")) {
    into.stall = {static_cast<int>(readInteger(spec.Get("stallRank"), "stallRank")),
                  readInteger(spec.Get("stallStep"), "stallStep")};
  }
#endif
}

Napi::Object jobToJs(Napi::Env env, const std::shared_ptr<RankedRun>& job) {
  Napi::Object result = Napi::Object::New(env);
  result.Set("number", static_cast<double>(registerJob(job)));
  result.Set("job", Napi::Value(env, makeExternal(env, job)));
  return result;
}

void setEnd(Napi::Object& object, const RunEnd& end) {
  const Napi::Env env = object.Env();
  object.Set("outcome", outcomeName(end.outcome));
  if (end.failure) object.Set("failure", failureToJs(env, *end.failure));
  Napi::Array others = Napi::Array::New(env, end.others.size());
  for (uint32_t i = 0; i < end.others.size(); ++i) others.Set(i, failureToJs(env, end.others[i]));
  object.Set("others", others);
}

napi_value createJob(const Napi::CallbackInfo& info) {
  installCpuAllocator();
  const std::shared_ptr<Job> job = Job::create(readSpec(info[0].As<Napi::Object>()));
  return jobToJs(info.Env(), job);
}

void joinJob(const Napi::CallbackInfo& info) {
  const std::shared_ptr<RankedRun> job = findJob(readInteger(info[0], "the job's number"));
  const auto rank = static_cast<int>(readInteger(info[1], "the rank"));
  if (job == nullptr) return;  // it ended before this worker came
  RankThread::Options options;
  options.rank = rank;
  options.threads = job->threadsPerRank();
  auto* joined = new JoinedRank{job, rank,
                                RankThread(
                                    options, [job, rank] { job->runRank(rank); },
                                    [job, rank](std::exception_ptr error) {
                                      if (error) job->fail(rank, error);
                                    })};
  // The worker's end, whether the run is over or not.
  info.Env().AddCleanupHook(
      [](JoinedRank* ending) {
        ending->job->rankGone(ending->rank);
        ending->thread.join(kWorkerEndPatience);
        delete ending;
      },
      joined);
}

void listenToJob(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const std::shared_ptr<RankedRun> job = readJob(info);
  EnvState::of(env).held[job.get()] =
      std::make_shared<Listener>(env, job, readFunction(info[1], "the listener"));
}

napi_value drainJob(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const std::vector<Event> events = readJob(info)->events().drain();
  Napi::Array list = Napi::Array::New(env, events.size());
  for (uint32_t i = 0; i < events.size(); ++i) list.Set(i, eventToJs(env, events[i]));
  return list;
}

napi_value takeRequest(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const std::shared_ptr<Job> job = readTraining(info);
  const auto wanted = job->takeRequest();
  if (!wanted) return env.Null();
  std::vector<std::vector<int64_t>> rows;
  for (const WantedProgram& program : *wanted) rows.push_back(program.rows);
  Napi::Array list = batchesToRecord(env, *job->spec().dataset, rows);
  for (uint32_t i = 0; i < list.Length(); ++i) {
    Napi::Object entry = Napi::Value(list.Get(i)).As<Napi::Object>();
    entry.Set("slot", static_cast<double>((*wanted)[i].slot));
    entry.Set("drops", (*wanted)[i].drops);
  }
  return list;
}

void answerRequest(const Napi::CallbackInfo& info) {
  readTraining(info)->answerRequest(readPrograms(info[1]));
}

void appendSchedule(const Napi::CallbackInfo& info) {
  readTraining(info)->appendSchedule(readDoubles(info[1]));
}

void stopJob(const Napi::CallbackInfo& info) {
  readTraining(info)->requestStop();
}

void abortJob(const Napi::CallbackInfo& info) {
  readJob(info)->abort();
}

void rankGone(const Napi::CallbackInfo& info) {
  readJob(info)->rankGone(static_cast<int>(readInteger(info[1], "the rank")));
}

void failRank(const Napi::CallbackInfo& info) {
  const auto rank = static_cast<int>(readInteger(info[1], "the rank"));
  readJob(info)->fail(rank,
                      std::make_exception_ptr(Error(Code::ERR_INTERNAL, readString(info[2], "the message"))));
}

napi_value jobResult(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const JobResult& result = readTraining(info)->result();
  Napi::Object object = Napi::Object::New(env);
  setEnd(object, result);
  object.Set("epochs", static_cast<double>(result.epochs));
  object.Set("steps", static_cast<double>(result.steps));
  object.Set("loss", result.loss);
  object.Set("seconds", result.seconds);
  object.Set("droppedStepEvents", static_cast<double>(result.droppedStepEvents));
  Napi::Array history = Napi::Array::New(env, result.history.size());
  for (uint32_t i = 0; i < result.history.size(); ++i) {
    Napi::Object epoch = Napi::Object::New(env);
    epoch.Set("epoch", static_cast<double>(result.history[i].epoch));
    epoch.Set("steps", static_cast<double>(result.history[i].steps));
    epoch.Set("loss", result.history[i].loss);
    history.Set(i, epoch);
  }
  object.Set("history", history);
  object.Set("hasState", result.state.has_value());
  return object;
}

void applyJob(const Napi::CallbackInfo& info) {
  const std::shared_ptr<Job> job = readTraining(info);
  const JobResult& result = job->result();
  TORCHLANE_CHECK(result.state.has_value(), "the run has no trained values");
  at::NoGradGuard noGrad;
  const auto copy = [](const std::vector<at::Tensor>& from, const std::vector<at::Tensor>& into) {
    for (size_t i = 0; i < from.size(); ++i) into[i].copy_(from[i]);
  };
  copy(result.state->parameters, job->spec().parameters);
  copy(result.state->buffers, job->spec().buffers);
  const auto optimizer = readOptimizer(info[1]);
  for (size_t i = 0; i < result.state->optimizer.size(); ++i)
    if (!result.state->optimizer[i].empty()) optimizer->setState(i, result.state->optimizer[i]);
  setExternalBytes<Optimizer>(info[1], optimizer->stateBytes());
}

void closeJob(const Napi::CallbackInfo& info) {
  EnvState::of(info.Env()).held.erase(readJob(info).get());
}

}  // namespace torchlane
