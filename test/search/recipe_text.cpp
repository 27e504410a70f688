// See recipe_text.h.
#include "recipe_text.h"

#include <cctype>
#include <map>
#include <stdexcept>

#include "schema_types.h"

namespace torchlane::search {
namespace {

at::ScalarType dtypeNamed(std::string_view name) {
  static const std::map<std::string_view, at::ScalarType> names = {
      {"float", at::kFloat}, {"double", at::kDouble}, {"half", at::kHalf}, {"bfloat16", at::kBFloat16},
      {"long", at::kLong},   {"int", at::kInt},       {"bool", at::kBool}, {"cfloat", at::kComplexFloat}};
  const auto found = names.find(name);
  if (found == names.end()) throw std::invalid_argument("unknown dtype ':" + std::string(name) + "'");
  return found->second;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  int depth = 0;
  std::string part;
  for (char c : text) {
    if (c == '{' || c == '[' || c == '(') ++depth;
    if (c == '}' || c == ']' || c == ')') --depth;
    if (c == separator && depth == 0) {
      if (!part.empty()) parts.push_back(part);
      part.clear();
    } else {
      part += c;
    }
  }
  if (!part.empty()) parts.push_back(part);
  return parts;
}

bool looksLikeNumber(std::string_view text) {
  return !text.empty() &&
         (std::isdigit(static_cast<unsigned char>(text[0])) || text[0] == '-' || text[0] == '.');
}

c10::IValue parseNumber(const std::string& text) {
  if (text.find_first_of(".e") != std::string::npos) return std::stod(text);
  return static_cast<int64_t>(std::stoll(text));
}

c10::IValue parseList(const std::string& text, const ArgumentType& type) {
  const std::vector<std::string> entries = split(std::string_view(text).substr(1, text.size() - 2), ',');
  if (isInteger(type)) {
    c10::List<int64_t> list;
    for (const std::string& entry : entries) list.push_back(std::stoll(entry));
    return list;
  }
  if (type.element->kind() == c10::TypeKind::FloatType) {
    c10::List<double> list;
    for (const std::string& entry : entries) list.push_back(std::stod(entry));
    return list;
  }
  if (type.element->kind() == c10::TypeKind::BoolType) {
    c10::List<bool> list;
    for (const std::string& entry : entries) list.push_back(entry == "true");
    return list;
  }
  c10::List<at::Scalar> list;
  for (const std::string& entry : entries) list.push_back(parseNumber(entry).toScalar());
  return list;
}

ArgumentRecipe parseArgument(const std::string& text, const c10::Argument& declared) {
  ArgumentRecipe recipe;
  recipe.isWritten = isWritten(declared);
  const ArgumentType type = typeOf(declared);
  if (text == "-") return recipe;
  if (text[0] == '{') {
    recipe.kind = type.hasOptionalElements ? ArgumentRecipe::Kind::kOptionalTensorList
                                           : ArgumentRecipe::Kind::kTensorList;
    for (const std::string& entry : split(std::string_view(text).substr(1, text.size() - 2), ' ')) {
      // An entry of None has no dtype.
      if (entry == "-") {
        recipe.tensors.push_back({at::ScalarType::Undefined, {}, Domain::kAny, 0});
      } else {
        recipe.tensors.push_back(parseTensorSpec(entry));
      }
    }
  } else if (text[0] == '[') {
    recipe.value = parseList(text, type);
  } else if (text[0] == '\'') {
    recipe.value = text.substr(1, text.size() - 2);
  } else if (text[0] == ':') {
    recipe.value = dtypeNamed(std::string_view(text).substr(1));
  } else if (text == "true" || text == "false") {
    recipe.value = text == "true";
  } else if (isTensorSpec(text)) {
    recipe.kind = ArgumentRecipe::Kind::kTensor;
    recipe.tensors.push_back(parseTensorSpec(text));
  } else if (looksLikeNumber(text)) {
    recipe.value = parseNumber(text);
    if (type.element->kind() == c10::TypeKind::FloatType) recipe.value = recipe.value.toScalar().toDouble();
  } else {
    throw std::invalid_argument("expected an argument, received '" + text + "'");
  }
  return recipe;
}

}  // namespace

Recipe parseRecipe(std::string_view call, const c10::FunctionSchema& schema) {
  const auto& declared = schema.arguments();
  Recipe recipe;
  std::vector<bool> given(declared.size(), false);
  recipe.arguments.resize(declared.size());
  size_t position = 0;
  for (const std::string& token : split(call, ' ')) {
    size_t index = position;
    std::string text = token;
    const size_t equals = token.find('=');
    if (equals != std::string::npos && token[0] != '\'') {
      const auto named = schema.argumentIndexWithName(token.substr(0, equals));
      if (!named) throw std::invalid_argument("no argument is called '" + token.substr(0, equals) + "'");
      index = static_cast<size_t>(*named);
      text = token.substr(equals + 1);
    } else {
      ++position;
    }
    if (index >= declared.size()) throw std::invalid_argument("too many arguments");
    recipe.arguments[index] = parseArgument(text, declared[index]);
    given[index] = true;
  }
  for (size_t i = 0; i < declared.size(); ++i) {
    if (given[i]) continue;
    if (declared[i].default_value()) recipe.arguments[i].value = *declared[i].default_value();
    recipe.arguments[i].isWritten = isWritten(declared[i]);
  }
  return recipe;
}

}  // namespace torchlane::search
