// See compare.h.
#include "core/program/compare.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>
#include <sstream>
#include <unordered_map>

#include "core/program/trace_error.h"
#include "core/tensor/torch_names.h"

namespace torchlane {
namespace {

bool sameDouble(double a, double b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

bool sameValue(const c10::IValue& a, const c10::IValue& b) {
  if (a.tagKind() != b.tagKind()) return false;
  if (a.isTensor()) return sameBytes(a.toTensor(), b.toTensor());
  if (a.isDouble()) return sameDouble(a.toDouble(), b.toDouble());
  if (a.isList()) {
    const auto left = a.toListRef();
    const auto right = b.toListRef();
    if (left.size() != right.size()) return false;
    for (size_t i = 0; i < left.size(); ++i) {
      if (!sameValue(left[i], right[i])) return false;
    }
    return true;
  }
  return a == b;
}

std::string valueText(const c10::IValue& value) {
  std::ostringstream out;
  if (value.isTensor()) {
    if (!value.toTensor().defined()) return "None";
    out << value.toTensor().item();
  } else {
    out << value;
  }
  return out.str();
}

const c10::OperatorName kCopyInto("aten::copy_", "");

// Walks both recordings in the order in which they were made, so that the first difference is the user's and
// not one that follows from it. Registers are matched by where they come from, never by number.
class Comparison {
 public:
  Comparison(const Program::Parts& first, const Program::Parts& second) : first_(first), second_(second) {
    match(first.parameters, second.parameters);
    match(first.buffers, second.buffers);
    match(first.batch, second.batch);
  }

  void run() {
    const std::vector<const Node*> left = inOrder(first_.nodes);
    const std::vector<const Node*> right = inOrder(second_.nodes);
    const size_t shared = std::min(left.size(), right.size());
    for (size_t i = 0; i < shared; ++i) {
      if (!(left[i]->op.operator_name() == right[i]->op.operator_name())) {
        refuseNewConstant(left, i, first_);
        refuseNewConstant(right, i, second_);
      }
      compareNodes(*left[i], *right[i]);
    }
    if (left.size() != right.size()) {
      differ(*(left.size() > shared ? left : right)[shared],
             "a call to it is in one recording of the step and not in the other");
    }
    for (size_t i = 0; i < first_.outputs.size(); ++i) compareEnds(first_.outputs[i], second_.outputs[i]);
    for (size_t i = 0; i < first_.gradients.size(); ++i)
      compareEnds(first_.gradients[i], second_.gradients[i]);
  }

 private:
  [[noreturn]] static void differ(const Node& node, const std::string& reason) {
    throw traceError(node.op.schema().name(), node.site, reason, kSameEveryTime);
  }

  static std::vector<const Node*> inOrder(const std::vector<Node>& nodes) {
    std::vector<const Node*> order;
    for (const Node& node : nodes) order.push_back(&node);
    std::stable_sort(order.begin(), order.end(),
                     [](const Node* a, const Node* b) { return a->position < b->position; });
    return order;
  }

  // A call that only one recording has, and that is the recorder's own view of a tensor from outside: whoever
  // reads it is the one to name.
  static void refuseNewConstant(const std::vector<const Node*>& order, size_t at,
                                const Program::Parts& parts) {
    const auto isViewOfConstant = [&](const Node& node) {
      return node.kind == NodeKind::kView && node.op.schema().name() == "aten::as_strided" &&
             parts.registers[node.arguments[0].reg].kind == RegisterKind::kConstant;
    };
    if (!isViewOfConstant(*order[at])) return;
    while (at < order.size() && isViewOfConstant(*order[at])) ++at;
    if (at == order.size()) return;
    differ(
        *order[at],
        "it uses a tensor from outside the step in one recording and not in the other, most likely one that "
        "was kept from an earlier call, which belongs into a buffer of the model");
  }

  void match(const std::vector<RegisterId>& left, const std::vector<RegisterId>& right) {
    for (size_t i = 0; i < left.size(); ++i) matched_[left[i]] = right[i];
  }

  // Whether `b` is in the second recording what `a` is in the first. Constants are matched when they are met.
  bool isMatch(RegisterId a, RegisterId b) {
    if (a == kNoRegister || b == kNoRegister) return a == b;
    const auto known = matched_.find(a);
    if (known != matched_.end()) return known->second == b;
    const auto isConstant = [](const Register& reg) { return reg.kind == RegisterKind::kConstant; };
    if (!isConstant(first_.registers[a]) || !isConstant(second_.registers[b])) return false;
    matched_[a] = b;
    return true;
  }

  void compareNodes(const Node& a, const Node& b) {
    if (!(a.op.operator_name() == b.op.operator_name())) {
      differ(a, "in a second recording of the step " + b.op.schema().name() +
                    (b.site.empty() ? "" : " (at " + b.site + ")") + " was called in its place");
    }
    for (size_t i = 0; i < a.arguments.size(); ++i) compareArguments(a, i, a.arguments[i], b.arguments[i]);
    const bool sameResults = a.results.size() == b.results.size() &&
                             std::equal(a.results.begin(), a.results.end(), b.results.begin(),
                                        [](RegisterId left, RegisterId right) {
                                          return (left == kNoRegister) == (right == kNoRegister);
                                        });
    if (!sameResults || a.resultCounts != b.resultCounts || a.random != b.random ||
        a.gradMode != b.gradMode || a.autocast != b.autocast || a.writes.size() != b.writes.size() ||
        a.kind != b.kind) {
      differ(a, "its results are used differently in a second recording of the step");
    }
    for (size_t i = 0; i < a.results.size(); ++i) {
      if (a.results[i] == kNoRegister) continue;
      matched_[a.results[i]] = b.results[i];
      const RegisterMeta& left = first_.registers[a.results[i]].meta;
      const RegisterMeta& right = second_.registers[b.results[i]].meta;
      if (left == right) continue;
      differ(a, "its result has the shape [" + c10::str(c10::Join(", ", left.sizes)) +
                    "] in one recording of the step and [" + c10::str(c10::Join(", ", right.sizes)) +
                    "] in another");
    }
    if (a.kind == NodeKind::kView) noteConstantView(a, b);
  }

  void compareArguments(const Node& node, size_t index, const Argument& a, const Argument& b) {
    const std::string name = "its argument '" + node.op.schema().arguments()[index].name() + "' ";
    if (a.kind != b.kind || !isMatch(a.reg, b.reg) || a.list.size() != b.list.size() ||
        !std::equal(a.list.begin(), a.list.end(), b.list.begin(),
                    [this](RegisterId left, RegisterId right) { return isMatch(left, right); })) {
      differ(node, name + "is another tensor in a second recording of the step");
    }
    if (a.kind == Argument::Kind::kValue && !sameValue(a.value, b.value)) {
      differ(node, name + "is " + valueText(a.value) + " in one recording of the step and " +
                       valueText(b.value) + " in another");
    }
    if (node.kind == NodeKind::kView) return;
    compareOutside(node, name, a.reg);
    for (RegisterId reg : a.list) compareOutside(node, name, reg);
  }

  // What `reg` reads if it is a constant, or a view of one.
  static at::Tensor constantOf(const Program::Parts& parts, RegisterId reg,
                               const std::unordered_map<RegisterId, at::Tensor>& views) {
    const auto view = views.find(reg);
    if (view != views.end()) return view->second;
    const Register& known = parts.registers[reg];
    return known.kind == RegisterKind::kConstant ? parts.constants[known.index] : at::Tensor();
  }

  void noteConstantView(const Node& a, const Node& b) {
    const at::Tensor left = constantOf(first_, a.arguments[0].reg, views_);
    const at::Tensor right = constantOf(second_, b.arguments[0].reg, otherViews_);
    if (!left.defined() || !right.defined()) return;
    const auto viewOf = [](const at::Tensor& base, const RegisterMeta& meta) {
      return base.as_strided(meta.sizes, meta.strides, meta.offset);
    };
    views_[a.results[0]] = viewOf(left, first_.registers[a.results[0]].meta);
    otherViews_[b.results[0]] = viewOf(right, second_.registers[b.results[0]].meta);
  }

  void compareOutside(const Node& node, const std::string& name, RegisterId reg) {
    if (reg == kNoRegister) return;
    const auto filled = filled_.find(first_.registers[reg].storage);
    if (filled != filled_.end()) {
      differ(node, name + "is made of values from outside the step, other ones in a second recording: " +
                       filled->second);
    }
    const at::Tensor left = constantOf(first_, reg, views_);
    if (!left.defined()) return;
    const at::Tensor right = constantOf(second_, matched_.at(reg), otherViews_);
    if (!right.defined() || sameBytes(left, right)) return;
    if (node.op.operator_name() == kCopyInto && node.writes.size() == 1) {
      // Most often memory that the host filled (`tensor([...])`): whoever reads it is the one to name.
      filled_.try_emplace(node.writes[0], describeDifference(left, right, "at first", "then"));
      return;
    }
    differ(node, name + "comes from outside the step with other values in a second recording: " +
                     describeDifference(left, right, "at first", "then"));
  }

  void compareEnds(RegisterId a, RegisterId b) {
    if (isMatch(a, b)) return;
    for (const Node& node : first_.nodes) {
      if (std::find(node.results.begin(), node.results.end(), a) != node.results.end() && a != kNoRegister)
        differ(node, "what comes of it is a result of the step in one recording and not in the other");
    }
    throw traceError("", "", "two recordings of it end in different values or reach different parameters",
                     kSameEveryTime);
  }

  const Program::Parts& first_;
  const Program::Parts& second_;
  std::unordered_map<RegisterId, RegisterId> matched_;  // of the first → of the second
  std::unordered_map<RegisterId, at::Tensor> views_;    // views of constants
  std::unordered_map<RegisterId, at::Tensor> otherViews_;
  std::unordered_map<int32_t, std::string> filled_;  // storages of the first with copies of such constants
};

}  // namespace

at::Tensor onHost(const at::Tensor& tensor) {
  // Autograd's zeros that are nowhere have no bytes.
  if (tensor._is_zerotensor()) return at::zeros(tensor.sizes(), tensor.options().device(at::kCPU));
  return tensor.detach().cpu().contiguous().resolve_conj().resolve_neg();
}

bool sameBytes(const at::Tensor& a, const at::Tensor& b) {
  if (a.defined() != b.defined()) return false;
  if (!a.defined()) return true;
  if (a.sizes() != b.sizes() || a.scalar_type() != b.scalar_type()) return false;
  const at::Tensor left = onHost(a);
  const at::Tensor right = onHost(b);
  return left.numel() == 0 || std::memcmp(left.const_data_ptr(), right.const_data_ptr(), left.nbytes()) == 0;
}

std::string describeDifference(const at::Tensor& a, const at::Tensor& b, const char* first,
                               const char* second) {
  const auto typeOf = [](const at::Tensor& tensor) {
    if (!tensor.defined()) return std::string("nothing");
    return dtypeName(tensor.scalar_type()) + "[" + c10::str(c10::Join(", ", tensor.sizes())) + "]";
  };
  if (typeOf(a) != typeOf(b)) return "it is " + typeOf(a) + " " + first + " and " + typeOf(b) + " " + second;
  const at::Tensor left = onHost(a);
  const at::Tensor right = onHost(b);
  const auto* leftBytes = static_cast<const char*>(left.const_data_ptr());
  const auto* rightBytes = static_cast<const char*>(right.const_data_ptr());
  const auto size = static_cast<size_t>(left.element_size());
  int64_t at = 0;
  while (at + 1 < left.numel() && std::memcmp(leftBytes + at * size, rightBytes + at * size, size) == 0) ++at;
  std::vector<int64_t> place(left.dim());
  int64_t rest = at;
  for (int64_t dim = left.dim() - 1; dim >= 0; --dim) {
    place[dim] = rest % left.size(dim);
    rest /= left.size(dim);
  }
  std::ostringstream text;
  text.precision(left.scalar_type() == at::kDouble ? 17 : 9);
  const auto value = [&](const at::Tensor& tensor) {
    const at::Scalar scalar = tensor.flatten()[at].item();
    if (scalar.isComplex())
      text << scalar.toComplexDouble();
    else if (scalar.isFloatingPoint())
      text << scalar.toDouble();
    else if (scalar.isBoolean())
      text << (scalar.toBool() ? "true" : "false");
    else
      text << scalar.toLong();
  };
  if (left.dim() > 0) text << "element [" << c10::Join(", ", place) << "] of ";
  text << typeOf(left) << " is ";
  value(left);
  text << " " << first << " and ";
  value(right);
  text << " " << second;
  return text.str();
}

bool beginsWith(const std::vector<Node>& whole, const std::vector<Node>& before) {
  return whole.size() >= before.size() &&
         std::equal(before.begin(), before.end(), whole.begin(), [](const Node& a, const Node& b) {
           return a.op.operator_name() == b.op.operator_name() &&
                  std::equal(
                      a.arguments.begin(), a.arguments.end(), b.arguments.begin(),
                      [](const Argument& left, const Argument& right) {
                        return left.kind == right.kind && left.reg == right.reg && left.list == right.list &&
                               (left.kind != Argument::Kind::kValue || sameValue(left.value, right.value));
                      });
         });
}

void comparePrograms(const Program& first, const Program& second) {
  Comparison(first.parts(), second.parts()).run();
}

}  // namespace torchlane
