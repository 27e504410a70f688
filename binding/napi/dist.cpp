// See dist.h. A work keeps the tensors that it needs; one that is collected before it is complete goes on.
#include "napi/dist.h"

#include "napi/launch.h"
#include "napi/operators.h"
#include "napi/read.h"

namespace torchlane {
namespace {

ProcessGroup& readGroup(const Napi::CallbackInfo& info) {
  refuseWhileRecording(info.Env(), "a collective", "communicate outside of the step");
  return currentRank("dist").group(readInteger(info[0], "the group"));
}

ReduceOp readReduceOp(const Napi::Value& value) {
  const std::string name = readString(value, "op");
  for (int i = 0; i < kReduceOps; ++i) {
    const auto op = static_cast<ReduceOp>(i);
    if (name == reduceOpName(op)) return op;
  }
  throw Error(Code::ERR_ARGUMENT, "there is no reduction '" + name + "'");
}

int readRoot(const Napi::Value& value) {
  return static_cast<int>(readInteger(value, "the root"));
}

at::Tensor tensorAt(const Napi::CallbackInfo& info, size_t index) {
  return readTensor(info[index], "the tensor");
}

std::vector<at::Tensor> tensorsAt(const Napi::CallbackInfo& info, size_t index) {
  return readTensors(info[index], "the list of tensors");
}

bool isAsyncAt(const Napi::CallbackInfo& info, size_t index) {
  return readBool(info[index], "isAsync");
}

napi_value workToJs(Napi::Env env, std::shared_ptr<Work> work) {
  if (work == nullptr) return env.Undefined();
  return makeExternal(env, std::move(work));
}

std::shared_ptr<Work> readWork(const Napi::CallbackInfo& info) {
  return readExternal<Work>(info[0], "a work");
}

}  // namespace

napi_value distNewGroup(const Napi::CallbackInfo& info) {
  std::vector<int> ranks;
  for (const int64_t rank : readIntegers(info[0], "the ranks")) ranks.push_back(static_cast<int>(rank));
  return Napi::Number::New(info.Env(), static_cast<double>(currentRank("newGroup()").newGroup(ranks)));
}

void distDestroyGroup(const Napi::CallbackInfo& info) {
  currentRank("destroyProcessGroup()").destroyGroup(readInteger(info[0], "the group"));
}

napi_value distAllReduce(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(),
                  readGroup(info).allReduce(tensorAt(info, 1), readReduceOp(info[2]), isAsyncAt(info, 3)));
}

napi_value distReduce(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).reduce(tensorAt(info, 1), readRoot(info[2]),
                                                     readReduceOp(info[3]), isAsyncAt(info, 4)));
}

napi_value distBroadcast(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(),
                  readGroup(info).broadcast(tensorAt(info, 1), readRoot(info[2]), isAsyncAt(info, 3)));
}

napi_value distAllGather(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(),
                  readGroup(info).allGather(tensorsAt(info, 1), tensorAt(info, 2), isAsyncAt(info, 3)));
}

napi_value distAllGatherInto(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(),
                  readGroup(info).allGatherInto(tensorAt(info, 1), tensorAt(info, 2), isAsyncAt(info, 3)));
}

napi_value distReduceScatter(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).reduceScatter(tensorAt(info, 1), tensorsAt(info, 2),
                                                            readReduceOp(info[3]), isAsyncAt(info, 4)));
}

napi_value distReduceScatterFrom(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).reduceScatterFrom(tensorAt(info, 1), tensorAt(info, 2),
                                                                readReduceOp(info[3]), isAsyncAt(info, 4)));
}

napi_value distGather(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).gather(tensorAt(info, 1), tensorsAt(info, 2), readRoot(info[3]),
                                                     isAsyncAt(info, 4)));
}

napi_value distScatter(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).scatter(tensorAt(info, 1), tensorsAt(info, 2),
                                                      readRoot(info[3]), isAsyncAt(info, 4)));
}

napi_value distAllToAll(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(),
                  readGroup(info).allToAll(tensorsAt(info, 1), tensorsAt(info, 2), isAsyncAt(info, 3)));
}

napi_value distAllToAllSingle(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).allToAllSingle(tensorAt(info, 1), tensorAt(info, 2),
                                                             readIntegers(info[3], "outputSplitSizes"),
                                                             readIntegers(info[4], "inputSplitSizes"),
                                                             isAsyncAt(info, 5)));
}

napi_value distTransfer(const Napi::CallbackInfo& info) {
  ProcessGroup& group = readGroup(info);
  const auto given = info[1].As<Napi::Array>();
  std::vector<PeerOperation> operations;
  for (uint32_t i = 0; i < given.Length(); ++i) {
    const auto entry = Napi::Value(given.Get(i)).As<Napi::Object>();
    operations.push_back({readBool(entry.Get("isSend"), "isSend"), readTensor(entry.Get("tensor"), "tensor"),
                          static_cast<int>(readInteger(entry.Get("peer"), "peer")),
                          readInteger(entry.Get("tag"), "tag")});
  }
  const auto works = group.transfer(std::move(operations));
  Napi::Array result = Napi::Array::New(info.Env(), works.size());
  for (uint32_t i = 0; i < works.size(); ++i)
    result.Set(i, Napi::Value(info.Env(), workToJs(info.Env(), works[i])));
  return result;
}

napi_value distBarrier(const Napi::CallbackInfo& info) {
  return workToJs(info.Env(), readGroup(info).barrier(isAsyncAt(info, 1)));
}

void distMonitoredBarrier(const Napi::CallbackInfo& info) {
  ProcessGroup& group = readGroup(info);
  if (info[1].IsUndefined()) return group.monitoredBarrier(std::nullopt);
  group.monitoredBarrier(std::chrono::milliseconds(readInteger(info[1], "timeoutMs")));
}

void waitForWork(const Napi::CallbackInfo& info) {
  readWork(info)->wait();
}

napi_value isWorkCompleted(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), readWork(info)->isCompleted());
}

napi_value workSource(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), readWork(info)->source());
}

}  // namespace torchlane
