// How a Program prints itself. See program.h.
#include "core/program/program.h"

#include <ATen/core/function_schema.h>
#include <c10/util/StringUtil.h>

#include <iomanip>
#include <sstream>

#include "core/tensor/torch_names.h"

namespace torchlane {
namespace {

class Printer {
 public:
  explicit Printer(const Program::Parts& parts) : parts_(parts) {}

  std::string print() {
    printHead();
    printInputs("parameter", parts_.parameters);
    printInputs("buffer", parts_.buffers);
    printInputs("batch", parts_.batch);
    printConstants();
    for (size_t i = 0; i < parts_.nodes.size(); ++i) printNode(i);
    for (size_t i = 0; i < parts_.gradients.size(); ++i) {
      if (parts_.gradients[i] == kNoRegister) continue;
      out_ << "gradient " << parts_.parameterNames[i] << " = " << name(parts_.gradients[i]);
      if (parts_.gradientReady[i] >= 0) out_ << ", final after " << parts_.gradientReady[i];
      out_ << "\n";
    }
    // The loss, where there is one, is not among the names.
    const size_t unnamed = parts_.outputs.size() - parts_.metricNames.size();
    for (size_t i = 0; i < parts_.outputs.size(); ++i) {
      out_ << (i < unnamed ? "loss" : "metric " + parts_.metricNames[i - unnamed]) << " = "
           << name(parts_.outputs[i]) << "\n";
    }
    return out_.str();
  }

 private:
  std::string name(RegisterId id) const {
    if (id == kNoRegister) return "None";
    const Register& reg = parts_.registers[id];
    const auto index = static_cast<size_t>(reg.index);
    switch (reg.kind) {
      case RegisterKind::kParameter:
        return parts_.parameterNames[index];
      case RegisterKind::kBuffer:
        return parts_.bufferNames[index];
      case RegisterKind::kBatch:
        return "batch[" + std::to_string(index) + "]";
      case RegisterKind::kConstant:
        return "constant[" + std::to_string(index) + "]";
      case RegisterKind::kValue:
        break;
    }
    return "%" + std::to_string(id);
  }

  std::string shape(RegisterId id) const {
    const RegisterMeta& meta = parts_.registers[id].meta;
    return dtypeName(meta.dtype) + "[" + c10::Join(", ", meta.sizes) + "]";
  }

  void printHead() {
    size_t once = 0;
    size_t views = 0;
    for (const Node& node : parts_.nodes) {
      once += node.hoisted;
      views += !node.hoisted && node.kind == NodeKind::kView;
    }
    out_ << "Program on " << parts_.device << ": " << parts_.nodes.size() - once - views << " calls and "
         << views << " views a step, " << once << " once; " << parts_.parameters.size() << " parameters, "
         << parts_.buffers.size() << " buffers, " << parts_.constants.size() << " constants\n";
  }

  void printConstants() {
    for (size_t i = 0; i < parts_.constants.size(); ++i) {
      const at::Tensor& constant = parts_.constants[i];
      out_ << "constant[" << i << "]: " << dtypeName(constant.scalar_type()) << "["
           << c10::Join(", ", constant.sizes()) << "]\n";
    }
  }

  void printInputs(const char* kind, const std::vector<RegisterId>& registers) {
    for (RegisterId reg : registers) out_ << kind << " " << name(reg) << ": " << shape(reg) << "\n";
  }

  static void printValue(std::ostream& out, const c10::IValue& value) {
    if (value.isTensor()) {
      const at::Tensor& tensor = value.toTensor();
      if (!tensor.defined()) {
        out << "None";
      } else {
        out << tensor.item();
      }
    } else if (value.isNone()) {
      out << "None";
    } else {
      out << value;
    }
  }

  void printNode(size_t index) {
    const Node& node = parts_.nodes[index];
    const c10::FunctionSchema& schema = node.op.schema();
    const auto width = static_cast<int>(std::to_string(parts_.nodes.size()).size());
    out_ << (node.hoisted ? "once " : "step ") << std::setw(width) << index << "  ";
    bool any = false;
    for (RegisterId reg : node.results) {
      if (reg == kNoRegister) continue;
      out_ << (any ? ", " : "") << name(reg) << ": " << shape(reg);
      any = true;
    }
    if (any) out_ << " = ";
    out_ << schema.name();
    if (!schema.overload_name().empty()) out_ << "." << schema.overload_name();
    out_ << "(";
    for (size_t i = 0; i < node.arguments.size(); ++i) {
      if (i > 0) out_ << ", ";
      printArgument(node.arguments[i]);
    }
    out_ << ")";
    const char* separator = "  # ";
    const auto remark = [&](const std::string& text) {
      out_ << separator << text;
      separator = ", ";
    };
    if (node.kind == NodeKind::kView) remark("view");
    if (node.random != RandomUse::kNone) remark("random");
    if (!node.site.empty()) remark(node.site);
    out_ << "\n";
  }

  void printArgument(const Argument& argument) {
    switch (argument.kind) {
      case Argument::Kind::kRegister:
        out_ << name(argument.reg);
        return;
      case Argument::Kind::kDevice:
        out_ << "device";
        return;
      case Argument::Kind::kGenerator:
        out_ << "generator";
        return;
      case Argument::Kind::kValue:
        printValue(out_, argument.value);
        return;
      case Argument::Kind::kRegisterList:
        break;
    }
    out_ << "[";
    for (size_t i = 0; i < argument.list.size(); ++i) out_ << (i > 0 ? ", " : "") << name(argument.list[i]);
    out_ << "]";
  }

  const Program::Parts& parts_;
  std::ostringstream out_;
};

}  // namespace

std::string Program::toString() const {
  return Printer(parts_).print();
}

}  // namespace torchlane
