// Schema preparation and conversion, one small function per type. See op_schema.h.
#include "core/tensor/op_schema.h"

#include <ATen/core/jit_type.h>

#include <algorithm>
#include <cmath>

#include "core/accelerators/plugin_host.h"
#include "core/base/check.h"
#include "core/tensor/op_registry.h"
#include "core/tensor/torch_names.h"

namespace torchlane {
namespace {

// Doubles hold every integer up to here exactly; beyond, an integral double is taken as the double that it
// is.
constexpr double kMaxSafeInteger = 9007199254740991.0;

bool isIntegral(const Number& number) {
  return !number.isFloat && std::trunc(number.value) == number.value &&
         std::abs(number.value) <= kMaxSafeInteger && !(number.value == 0 && std::signbit(number.value));
}

ArgKind kindOf(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return ArgKind::kTensor;
    case c10::TypeKind::GeneratorType:
      return ArgKind::kGenerator;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      return ArgKind::kBool;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return ArgKind::kInt;
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      return ArgKind::kFloat;
    case c10::TypeKind::NumberType:
      return ArgKind::kScalar;
    case c10::TypeKind::ScalarTypeType:
      return ArgKind::kScalarType;
    case c10::TypeKind::DeviceObjType:
      return ArgKind::kDevice;
    case c10::TypeKind::LayoutType:
      return ArgKind::kLayout;
    case c10::TypeKind::MemoryFormatType:
      return ArgKind::kMemoryFormat;
    case c10::TypeKind::StringType:
      return ArgKind::kString;
    default:
      return ArgKind::kUnsupported;
  }
}

SchemaArgument prepare(const c10::Argument& source) {
  SchemaArgument argument;
  argument.name = camelCase(source.name());
  argument.keywordOnly = source.kwarg_only();
  argument.out = source.is_out();
  argument.fixedLength = source.N();
  argument.defaultValue = source.default_value();
  // The real type, not type(): there a ScalarType, Layout or SymInt is but an int.
  c10::TypePtr type = source.real_type();
  if (auto optional = type->cast<c10::OptionalType>()) {
    argument.optional = true;
    type = optional->getElementType();
  }
  if (auto list = type->cast<c10::ListType>()) {
    argument.list = true;
    type = list->getElementType();
    if (auto element = type->cast<c10::OptionalType>()) {
      argument.optionalElements = true;
      type = element->getElementType();
    }
  }
  argument.kind = kindOf(*type);
  return argument;
}

bool toInt(const ArgValue& value, int64_t& out) {
  if (const auto* number = std::get_if<Number>(&value.value)) {
    if (!isIntegral(*number)) return false;
    out = static_cast<int64_t>(number->value);
    return true;
  }
  if (const auto* integer = std::get_if<BigInteger>(&value.value)) {
    out = integer->value;
    return true;
  }
  return false;
}

bool toFloat(const ArgValue& value, double& out) {
  if (const auto* number = std::get_if<Number>(&value.value)) {
    out = number->value;
    return true;
  }
  if (const auto* integer = std::get_if<BigInteger>(&value.value)) {
    out = static_cast<double>(integer->value);
    return true;
  }
  return false;
}

bool toScalar(const ArgValue& value, at::Scalar& out) {
  if (const auto* flag = std::get_if<bool>(&value.value)) {
    out = at::Scalar(*flag);
    return true;
  }
  int64_t integer = 0;
  if (toInt(value, integer)) {
    out = at::Scalar(integer);
    return true;
  }
  double number = 0;
  if (!toFloat(value, number)) return false;
  out = at::Scalar(number);
  return true;
}

template <class T, class Find>
bool fromName(const ArgValue& value, Find find, T& out) {
  const auto* text = std::get_if<std::string>(&value.value);
  if (text == nullptr) return false;
  const auto found = find(*text);
  if (!found) return false;
  out = *found;
  return true;
}

bool convertOne(ArgKind kind, const ArgValue& value, c10::IValue& out) {
  switch (kind) {
    case ArgKind::kTensor:
      if (const auto* tensor = std::get_if<at::Tensor>(&value.value)) {
        out = *tensor;
        return true;
      }
      return false;
    case ArgKind::kGenerator:
      if (const auto* generator = std::get_if<at::Generator>(&value.value)) {
        out = *generator;
        return true;
      }
      return false;
    case ArgKind::kBool:
      if (const auto* flag = std::get_if<bool>(&value.value)) {
        out = *flag;
        return true;
      }
      return false;
    case ArgKind::kInt: {
      int64_t integer = 0;
      if (!toInt(value, integer)) return false;
      out = integer;
      return true;
    }
    case ArgKind::kFloat: {
      double number = 0;
      if (!toFloat(value, number)) return false;
      out = number;
      return true;
    }
    case ArgKind::kScalar: {
      at::Scalar scalar;
      if (!toScalar(value, scalar)) return false;
      out = scalar;
      return true;
    }
    case ArgKind::kScalarType: {
      at::ScalarType dtype{};
      if (!fromName(value, dtypeFromName, dtype)) return false;
      out = dtype;
      return true;
    }
    case ArgKind::kDevice: {
      c10::Device device(c10::kCPU);
      if (!fromName(value, deviceFromName, device)) return false;
      if (device.is_cuda()) accelerator(c10::kCUDA);  // says why there is none; libtorch does not
      out = device;
      return true;
    }
    case ArgKind::kLayout: {
      c10::Layout layout{};
      if (!fromName(value, layoutFromName, layout)) return false;
      out = layout;
      return true;
    }
    case ArgKind::kMemoryFormat: {
      c10::MemoryFormat format{};
      if (!fromName(value, memoryFormatFromName, format)) return false;
      out = format;
      return true;
    }
    case ArgKind::kString:
      if (const auto* text = std::get_if<std::string>(&value.value)) {
        out = *text;
        return true;
      }
      return false;
    case ArgKind::kUnsupported:
      return false;
  }
  return false;
}

// A list of `T`s, each read by `read(value, T&)`.
template <class T, class Read>
bool convertItems(const ArgList& items, Read read, c10::IValue& out) {
  c10::List<T> list;
  list.reserve(items.size());
  for (const ArgValue& item : items) {
    T element{};
    if (!read(item, element)) return false;
    list.push_back(std::move(element));
  }
  out = std::move(list);
  return true;
}

bool readTensor(const ArgValue& value, at::Tensor& out) {
  const auto* tensor = std::get_if<at::Tensor>(&value.value);
  if (tensor == nullptr) return false;
  out = *tensor;
  return true;
}

bool readOptionalTensor(const ArgValue& value, std::optional<at::Tensor>& out) {
  if (value.isNull() || value.isUndefined()) return true;
  at::Tensor tensor;
  if (!readTensor(value, tensor)) return false;
  out = std::move(tensor);
  return true;
}

bool readBool(const ArgValue& value, bool& out) {
  const auto* flag = std::get_if<bool>(&value.value);
  if (flag == nullptr) return false;
  out = *flag;
  return true;
}

bool readString(const ArgValue& value, std::string& out) {
  const auto* text = std::get_if<std::string>(&value.value);
  if (text == nullptr) return false;
  out = *text;
  return true;
}

bool convertList(const SchemaArgument& argument, const ArgList& items, c10::IValue& out) {
  switch (argument.kind) {
    case ArgKind::kTensor:
      if (argument.optionalElements)
        return convertItems<std::optional<at::Tensor>>(items, readOptionalTensor, out);
      return convertItems<at::Tensor>(items, readTensor, out);
    case ArgKind::kInt:
      return convertItems<int64_t>(items, toInt, out);
    case ArgKind::kFloat:
      return convertItems<double>(items, toFloat, out);
    case ArgKind::kBool:
      return convertItems<bool>(items, readBool, out);
    case ArgKind::kString:
      return convertItems<std::string>(items, readString, out);
    case ArgKind::kScalar:
      return convertItems<at::Scalar>(items, toScalar, out);
    default:
      return false;
  }
}

const char* kindName(ArgKind kind) {
  switch (kind) {
    case ArgKind::kTensor:
      return "Tensor";
    case ArgKind::kGenerator:
      return "Generator";
    case ArgKind::kBool:
      return "bool";
    case ArgKind::kInt:
      return "int";
    case ArgKind::kFloat:
      return "float";
    case ArgKind::kScalar:
      return "Scalar";
    case ArgKind::kScalarType:
      return "dtype";
    case ArgKind::kDevice:
      return "Device";
    case ArgKind::kLayout:
      return "Layout";
    case ArgKind::kMemoryFormat:
      return "MemoryFormat";
    case ArgKind::kString:
      return "str";
    case ArgKind::kUnsupported:
      return "(nothing that JavaScript can hold)";
  }
  return "";
}

}  // namespace

std::string SchemaArgument::typeName() const {
  std::string text = kindName(kind);
  if (list) {
    if (optionalElements) text += '?';
    text += '[';
    if (fixedLength) text += std::to_string(*fixedLength);
    text += ']';
  }
  if (optional) text += '?';
  return text;
}

Overload::Overload(c10::OperatorHandle handle) : op(std::move(handle)) {
  const c10::FunctionSchema& schema = op.schema();
  arguments.reserve(schema.arguments().size());
  for (const c10::Argument& source : schema.arguments()) {
    arguments.push_back(prepare(source));
    hasOut = hasOut || arguments.back().out;
    positionalCount += arguments.back().keywordOnly ? 0 : 1;
  }
  const std::string& overload = schema.overload_name();
  named = overload.find("imname") != std::string::npos || overload.find("names") != std::string::npos;
  for (const c10::Argument& result : schema.returns()) {
    int32_t index = -1;
    const c10::AliasInfo* alias = result.alias_info();
    if (alias != nullptr && alias->isWrite()) {
      for (size_t i = 0; i < schema.arguments().size() && index < 0; ++i) {
        const c10::AliasInfo* given = schema.arguments()[i].alias_info();
        if (given != nullptr && given->isWrite() && given->beforeSets() == alias->beforeSets() &&
            !arguments[i].list) {
          index = static_cast<int32_t>(i);
        }
      }
    }
    returnsArgument.push_back(index);
    returnsDtype = returnsDtype || result.real_type()->kind() == c10::TypeKind::ScalarTypeType;
  }
}

std::string Overload::signature() const {
  const c10::FunctionSchema& schema = op.schema();
  std::string text = schema.name();
  if (!schema.overload_name().empty()) text += "." + schema.overload_name();
  text += "(";
  bool keywordOnly = false;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (i > 0) text += ", ";
    if (arguments[i].keywordOnly && !keywordOnly) {
      text += "*, ";
      keywordOnly = true;
    }
    text += arguments[i].typeName() + " " + arguments[i].name;
    if (arguments[i].defaultValue) text += "=…";
  }
  return text + ")";
}

bool convertArgument(const SchemaArgument& argument, const ArgValue& value, c10::IValue& out) {
  if (value.isNull()) {
    if (!argument.optional) return false;
    out = c10::IValue();
    return true;
  }
  if (!argument.list) return convertOne(argument.kind, value, out);
  if (const auto* items = std::get_if<ArgList>(&value.value)) return convertList(argument, *items, out);
  if (!argument.fixedLength) return false;
  return convertList(argument, ArgList(static_cast<size_t>(*argument.fixedLength), value), out);
}

std::string expectedText(const SchemaArgument& argument) {
  switch (argument.list ? ArgKind::kUnsupported : argument.kind) {
    case ArgKind::kScalarType:
      return "a dtype (" + dtypeNames() + ")";
    case ArgKind::kDevice:
      return "a device ('cpu', 'cuda', 'cuda:1')";
    case ArgKind::kLayout:
      return "a layout (" + layoutNames() + ")";
    case ArgKind::kMemoryFormat:
      return "a memory format (" + memoryFormatNames() + ")";
    default:
      return argument.typeName();
  }
}

std::string describe(const ArgValue& value) {
  struct Visitor {
    std::string operator()(Undefined) const { return "undefined"; }
    std::string operator()(Null) const { return "null"; }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(const Number& number) const {
      const std::string text = detail::concat(number.value);
      return number.isFloat ? "float(" + text + ")" : text;
    }
    std::string operator()(const BigInteger& integer) const { return std::to_string(integer.value) + "n"; }
    std::string operator()(const std::string& text) const {
      return "'" + (text.size() <= 40 ? text : text.substr(0, 40) + "…") + "'";
    }
    std::string operator()(const at::Tensor& tensor) const {
      return detail::concat("a ", dtypeName(tensor.scalar_type()), " tensor of shape ", tensor.sizes());
    }
    std::string operator()(const at::Generator&) const { return "a Generator"; }
    std::string operator()(const ArgList& list) const {
      if (list.empty()) return "an empty list";
      if (list.size() > 4)
        return detail::concat("a list of ", list.size(), ", the first ", describe(list.front()));
      std::string text = "[";
      for (size_t i = 0; i < list.size(); ++i) text += (i > 0 ? ", " : "") + describe(list[i]);
      return text + "]";
    }
  };
  return std::visit(Visitor{}, value.value);
}

}  // namespace torchlane
