// See schema_types.h.
#include "schema_types.h"

#include <ATen/core/jit_type.h>

namespace torchlane::search {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool startsWith(std::string_view text, std::string_view part) {
  return text.substr(0, part.size()) == part;
}

bool endsWith(std::string_view text, std::string_view part) {
  return text.size() >= part.size() && text.substr(text.size() - part.size()) == part;
}

std::string fullName(const c10::FunctionSchema& schema) {
  return schema.overload_name().empty() ? schema.name() : schema.name() + "." + schema.overload_name();
}

std::string_view withoutNamespace(std::string_view name) {
  const size_t at = name.find("::");
  return at == std::string_view::npos ? name : name.substr(at + 2);
}

bool matches(std::string_view name, std::string_view pattern) {
  const bool atStart = startsWith(pattern, "^");
  if (atStart) pattern.remove_prefix(1);
  const bool atEnd = endsWith(pattern, "$");
  if (atEnd) pattern.remove_suffix(1);
  if (atStart && atEnd) return name == pattern;
  if (atStart) return startsWith(name, pattern);
  if (atEnd) return endsWith(name, pattern);
  return contains(name, pattern);
}

ArgumentType typeOf(const c10::Argument& argument) {
  ArgumentType result;
  result.element = argument.real_type();
  result.fixedLength = argument.N();
  if (const auto optional = result.element->cast<c10::OptionalType>()) {
    result.isOptional = true;
    result.element = optional->getElementType();
  }
  if (const auto list = result.element->cast<c10::ListType>()) {
    result.isList = true;
    result.element = list->getElementType();
    if (const auto optional = result.element->cast<c10::OptionalType>()) {
      result.hasOptionalElements = true;
      result.element = optional->getElementType();
    }
  }
  return result;
}

bool isTensor(const ArgumentType& type) {
  return type.element->kind() == c10::TypeKind::TensorType;
}

bool isInteger(const ArgumentType& type) {
  return type.element->kind() == c10::TypeKind::IntType || type.element->kind() == c10::TypeKind::SymIntType;
}

bool isWritten(const c10::Argument& argument) {
  // Batch norm moves its running statistics, which its schema does not say.
  if (argument.name() == "running_mean" || argument.name() == "running_var") return true;
  return argument.alias_info() != nullptr && argument.alias_info()->isWrite();
}

}  // namespace torchlane::search
