// See stats.h.
//
// Note [Floating-point operations]
// The formulas are libtorch's own, computeFlops of torch/csrc/profiler/util.h, for conv2d, mm, addmm, bmm,
// baddbmm, mul and add; multiplying and adding count as two. In-place forms count as the plain ones. Recorded
// convolutions are `aten::convolution`; their backward pass costs a forward pass for the gradient of the
// input and another for that of the weight (conv_backward_flop of torch/utils/flop_counter.py).
#include "core/program/stats.h"

#include <c10/util/accumulate.h>
#include <torch/csrc/profiler/util.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/tensor/torch_names.h"

namespace torchlane {
namespace {

using ExtraArguments = std::unordered_map<std::string, c10::IValue>;

std::string fullName(const c10::FunctionSchema& schema) {
  return schema.overload_name().empty() ? schema.name() : schema.name() + "." + schema.overload_name();
}

// From the start of the storage to the last element that the register reaches.
int64_t extentBytes(const RegisterMeta& meta) {
  int64_t last = meta.offset;
  for (size_t i = 0; i < meta.sizes.size(); ++i) {
    if (meta.sizes[i] == 0) return 0;
    last += (meta.sizes[i] - 1) * meta.strides[i];
  }
  return (last + 1) * static_cast<int64_t>(c10::elementSize(meta.dtype));
}

int64_t tensorBytes(const RegisterMeta& meta) {
  return c10::multiply_integers(meta.sizes) * static_cast<int64_t>(c10::elementSize(meta.dtype));
}

class Counter {
 public:
  explicit Counter(const Program::Parts& parts) : parts_(parts) {
    for (const Register& reg : parts.registers) {
      const auto storage = static_cast<size_t>(reg.storage);
      if (storage >= storageBytes_.size()) {
        storageBytes_.resize(storage + 1, 0);
        persistent_.resize(storage + 1, false);
      }
      storageBytes_[storage] = std::max(storageBytes_[storage], extentBytes(reg.meta));
      if (reg.kind != RegisterKind::kValue) persistent_[storage] = true;
    }
  }

  ProgramStats count() {
    countCalls();
    stats_.bytes.parameters = bytesOf(parts_.parameters);
    stats_.bytes.buffers = bytesOf(parts_.buffers);
    stats_.bytes.batch = bytesOf(parts_.batch);
    countConstants();
    countHoisted();
    countValues();
    orderGradients();
    return std::move(stats_);
  }

 private:
  int64_t bytesOf(const std::vector<RegisterId>& registers) const {
    std::unordered_set<int32_t> storages;
    int64_t bytes = 0;
    for (const RegisterId reg : registers) {
      const int32_t storage = parts_.registers[reg].storage;
      if (storages.insert(storage).second) bytes += storageBytes_[storage];
    }
    return bytes;
  }

  void countCalls() {
    for (size_t i = 0; i < parts_.nodes.size(); ++i) {
      const Node& node = parts_.nodes[i];
      const auto describe = [&] {
        return ProgramStats::Call{static_cast<int32_t>(i), fullName(node.op.schema()), node.site};
      };
      if (node.random != RandomUse::kNone) stats_.random.push_back(describe());
      if (node.hoisted) {
        ++stats_.calls.once;
        stats_.hoisted.push_back(describe());
      } else if (node.kind == NodeKind::kView) {
        ++stats_.calls.views;
      } else {
        ++stats_.calls.step;
        const std::optional<uint64_t> flops = flopsOf(node);
        stats_.flops += flops.value_or(0);
        stats_.callsWithoutFlops += !flops;
      }
    }
  }

  void countConstants() {
    std::unordered_set<const c10::StorageImpl*> counted;
    for (const at::Tensor& constant : parts_.constants) {
      stats_.constants.push_back({dtypeName(constant.scalar_type()), constant.sizes().vec(),
                                  static_cast<int64_t>(constant.nbytes())});
      if (counted.insert(constant.storage().unsafeGetStorageImpl()).second)
        stats_.bytes.constants += static_cast<int64_t>(constant.storage().nbytes());
    }
  }

  void countHoisted() {
    std::vector<RegisterId> made;
    for (const Node& node : parts_.nodes) {
      if (!node.hoisted) continue;
      for (const RegisterId reg : node.results) {
        if (reg != kNoRegister && !persistent_[parts_.registers[reg].storage]) made.push_back(reg);
      }
    }
    stats_.bytes.hoisted = bytesOf(made);
  }

  // Each storage that a step allocates lives from the first call that names it to the last use of the last
  // register over it; what is returned from the step lives to its end.
  void countValues() {
    const auto end = static_cast<int32_t>(parts_.nodes.size());
    std::unordered_map<int32_t, std::pair<int32_t, int32_t>> lifetimes;  // storage → first call, last use
    std::unordered_map<RegisterId, int32_t> lastUses;
    for (int32_t i = 0; i < end; ++i) {
      for (const RegisterId reg : parts_.nodes[i].lastUse) lastUses[reg] = i;
    }
    for (int32_t i = 0; i < end; ++i) {
      if (parts_.nodes[i].hoisted) continue;
      for (const RegisterId reg : parts_.nodes[i].results) {
        if (reg == kNoRegister || persistent_[parts_.registers[reg].storage]) continue;
        const auto found = lastUses.find(reg);
        const int32_t last = found == lastUses.end() ? end - 1 : found->second;
        auto& lifetime = lifetimes.try_emplace(parts_.registers[reg].storage, i, last).first->second;
        lifetime.second = std::max(lifetime.second, last);
      }
    }
    std::vector<int64_t> change(parts_.nodes.size() + 1, 0);
    for (const auto& [storage, lifetime] : lifetimes) {
      stats_.bytes.values += storageBytes_[storage];
      change[lifetime.first] += storageBytes_[storage];
      change[lifetime.second + 1] -= storageBytes_[storage];
    }
    int64_t live = 0;
    for (const int64_t bytes : change) {
      live += bytes;
      stats_.bytes.valuesPeak = std::max(stats_.bytes.valuesPeak, live);
    }
  }

  void orderGradients() {
    std::vector<size_t> order = parts_.gradientOrder;  // as autograd finished them: the order among equals
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return parts_.gradientReady[a] < parts_.gradientReady[b]; });
    for (const size_t parameter : order) {
      if (parts_.gradients[parameter] == kNoRegister) continue;
      const int32_t call = parts_.gradientReady[parameter];
      stats_.gradientOrder.push_back(
          {parts_.parameterNames[parameter], call < 0 ? std::nullopt : std::optional(call)});
    }
    for (size_t i = 0; i < parts_.gradients.size(); ++i) {
      if (parts_.gradients[i] == kNoRegister) {
        stats_.withoutGradient.push_back(parts_.parameterNames[i]);
      } else {
        stats_.bytes.gradients += tensorBytes(parts_.registers[parts_.gradients[i]].meta);
      }
    }
  }

  std::optional<std::vector<int64_t>> sizesOf(const Node& node, size_t argument) const {
    const Argument& given = node.arguments.at(argument);
    if (given.kind == Argument::Kind::kRegister) return parts_.registers[given.reg].meta.sizes;
    if (given.kind == Argument::Kind::kValue && given.value.isTensor() && given.value.toTensor().defined())
      return given.value.toTensor().sizes().vec();
    return std::nullopt;
  }

  std::optional<uint64_t> flopsOf(const Node& node) const {
    const c10::FunctionSchema& schema = node.op.schema();
    std::string name = schema.name();
    if (name.ends_with("_")) name.pop_back();
    if (name == "aten::mm" || name == "aten::bmm") return productFlops(node, name, 0);
    if (name == "aten::addmm" || name == "aten::baddbmm") return productFlops(node, name, 1);
    if (name == "aten::mul" || name == "aten::add") {
      const auto size = sizesOf(node, 0);
      if (!size) return std::nullopt;
      return torch::profiler::impl::computeFlops(name, {{"mat_size", *size}});
    }
    if (name == "aten::convolution") return convolutionFlops(node, 0, 3);
    if (name == "aten::convolution_backward") {
      const auto forward = convolutionFlops(node, 1, 4);
      const auto mask = schema.argumentIndexWithName("output_mask");
      if (!forward || !mask) return std::nullopt;
      const std::vector<bool> wanted = node.arguments[*mask].value.toBoolList().vec();
      return *forward * (static_cast<uint64_t>(wanted[0]) + static_cast<uint64_t>(wanted[1]));
    }
    return std::nullopt;
  }

  std::optional<uint64_t> productFlops(const Node& node, const std::string& name, size_t first) const {
    const auto left = sizesOf(node, first);
    const auto right = sizesOf(node, first + 1);
    if (!left || !right) return std::nullopt;
    return torch::profiler::impl::computeFlops(name, {{"mat1_size", *left}, {"mat2_size", *right}});
  }

  // `input`: position of the input, which the weight follows; `stride`: of the stride, which padding,
  // dilation, transposed, output_padding and groups follow. The formula is for two dimensions in space, not
  // transposed.
  std::optional<uint64_t> convolutionFlops(const Node& node, size_t input, size_t stride) const {
    const auto sizes = sizesOf(node, input);
    const auto weight = sizesOf(node, input + 1);
    const auto plain = [&](size_t argument) { return node.arguments.at(argument).value; };
    if (!sizes || !weight || sizes->size() != 4 || weight->size() != 4) return std::nullopt;
    if (!plain(stride + 3).isBool() || plain(stride + 3).toBool()) return std::nullopt;
    const ExtraArguments extra = {{"input_size", *sizes},          {"weight_size", *weight},
                                  {"stride", plain(stride)},       {"padding", plain(stride + 1)},
                                  {"dilation", plain(stride + 2)}, {"groups", plain(stride + 5)}};
    return torch::profiler::impl::computeFlops("aten::conv2d", extra);
  }

  const Program::Parts& parts_;
  ProgramStats stats_;
  std::vector<int64_t> storageBytes_;  // per storage number
  std::vector<bool> persistent_;       // per storage number: there before the step
};

}  // namespace

ProgramStats programStats(const Program& program) {
  return Counter(program.parts()).count();
}

}  // namespace torchlane
