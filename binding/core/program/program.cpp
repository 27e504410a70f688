// How a Program prints itself. See program.h.
#include "core/program/program.h"

#include <ATen/core/function_schema.h>
#include <c10/util/StringUtil.h>

#include <sstream>
#include <string_view>

namespace torchlane {
namespace {

const char* dtypeName(at::ScalarType dtype) {
  switch (dtype) {
    case at::kFloat:
      return "float32";
    case at::kDouble:
      return "float64";
    case at::kHalf:
      return "float16";
    case at::kBFloat16:
      return "bfloat16";
    case at::kChar:
      return "int8";
    case at::kShort:
      return "int16";
    case at::kInt:
      return "int32";
    case at::kLong:
      return "int64";
    case at::kByte:
      return "uint8";
    case at::kBool:
      return "bool";
    case at::kComplexFloat:
      return "complex64";
    case at::kComplexDouble:
      return "complex128";
    default:
      return c10::toString(dtype);
  }
}

class Printer {
 public:
  explicit Printer(const Program::Parts& parts) : parts_(parts) {}

  std::string print() {
    size_t hoisted = 0;
    for (const Node& node : parts_.nodes) hoisted += node.hoisted;
    out_ << "Program on " << parts_.device << ": " << parts_.nodes.size() - hoisted << " calls a step, "
         << hoisted << " once, " << parts_.parameters.size() << " parameters, " << parts_.buffers.size()
         << " buffers, " << parts_.constants.size() << " constants\n";
    printInputs("parameter", parts_.parameters);
    printInputs("buffer", parts_.buffers);
    printInputs("batch", parts_.batch);
    for (const Node& node : parts_.nodes) printNode(node);
    for (size_t i = 0; i < parts_.gradients.size(); ++i) {
      if (parts_.gradients[i] == kNoRegister) continue;
      out_ << "gradient " << parts_.parameterNames[i] << " = " << name(parts_.gradients[i]) << "\n";
    }
    for (size_t i = 0; i < parts_.outputs.size(); ++i) {
      out_ << (i == 0 ? "loss" : "metric " + parts_.metricNames[i - 1]) << " = " << name(parts_.outputs[i])
           << "\n";
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
    return std::string(dtypeName(meta.dtype)) + "[" + c10::Join(", ", meta.sizes) + "]";
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

  void printNode(const Node& node) {
    const c10::FunctionSchema& schema = node.op.schema();
    out_ << (node.hoisted ? "once " : "step ");
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
    if (node.random != RandomUse::kNone) out_ << "  # random";
    if (!node.site.empty()) out_ << "  # " << node.site;
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
