// See locate.h. Two passes, so that nothing but hashes is kept of a whole step: the first finds the call, the
// second its values.
#include "core/program/locate.h"

#include <ATen/ATen.h>

#include <string_view>
#include <unordered_map>

#include "core/program/compare.h"

namespace torchlane {
namespace {

size_t hashOf(const at::Tensor& tensor) {
  const at::Tensor host = onHost(tensor);
  return std::hash<std::string_view>()({static_cast<const char*>(host.const_data_ptr()), host.nbytes()});
}

// What a call touched: by its place on the tape and by register.
struct Touch {
  int32_t position;
  RegisterId reg;
  bool operator==(const Touch&) const = default;
};

struct TouchHash {
  size_t operator()(const Touch& touch) const {
    return std::hash<int64_t>()((static_cast<int64_t>(touch.position) << 32) |
                                static_cast<uint32_t>(touch.reg));
  }
};

// Calls `visit` with each register that a replayed node made or wrote and that still holds its tensor.
template <class Visit>
void forEachTouched(const Node& node, const std::vector<at::Tensor>& registers, Visit visit) {
  for (RegisterId reg : node.results) {
    if (reg != kNoRegister) visit(reg, registers[reg]);
  }
  if (node.writes.empty()) return;
  for (const Argument& argument : node.arguments) {
    if (argument.kind == Argument::Kind::kRegister) visit(argument.reg, registers[argument.reg]);
    for (RegisterId reg : argument.list) {
      if (reg != kNoRegister) visit(reg, registers[reg]);
    }
  }
}

}  // namespace

Difference locateDifference(const std::function<void(const RecordingObserver&)>& record,
                            const std::function<void(const Replayer::NodeObserver&)>& replay) {
  at::NoGradGuard noGrad;
  std::unordered_map<Touch, size_t, TouchHash> hashes;
  record([&](const Node& node, const std::vector<std::pair<RegisterId, at::Tensor>>& touched) {
    for (const auto& [reg, tensor] : touched) hashes[{node.position, reg}] = hashOf(tensor);
  });
  Touch found{-1, kNoRegister};
  Difference difference;
  replay([&](const Node& node, const std::vector<at::Tensor>& registers) {
    if (found.reg != kNoRegister) return;
    forEachTouched(node, registers, [&](RegisterId reg, const at::Tensor& tensor) {
      const auto expected = hashes.find({node.position, reg});
      if (found.reg != kNoRegister || expected == hashes.end() || !tensor.defined()) return;
      if (expected->second == hashOf(tensor)) return;
      found = {node.position, reg};
      difference.op = node.op.schema().name();
      difference.site = node.site;
    });
  });
  if (found.reg == kNoRegister) return difference;

  at::Tensor run, replayed;
  record([&](const Node& node, const std::vector<std::pair<RegisterId, at::Tensor>>& touched) {
    if (node.position != found.position) return;
    for (const auto& [reg, tensor] : touched) {
      if (reg == found.reg) run = tensor.detach().clone();
    }
  });
  replay([&](const Node& node, const std::vector<at::Tensor>& registers) {
    if (node.position == found.position) replayed = registers[found.reg].clone();
  });
  difference.text = describeDifference(replayed, run, "replayed", "run again");
  return difference;
}

}  // namespace torchlane
