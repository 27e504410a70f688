// See catalogue.h.
#include "catalogue.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/enum_tag.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <random>
#include <stdexcept>

#include "core/program/refusals.h"
#include "core/runtime/cpu_allocator.h"
#include "recipes.h"

namespace torchlane::search {
namespace {

// Bounds on what discovery keeps: variety within a second, and models that stay small.
constexpr size_t kRecipesPerDtype = 2;
constexpr int kVariants = 6;
constexpr int64_t kMaxElements = 20000;
constexpr uint64_t kSeed = 20;

using Sizes = std::vector<int64_t>;

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

// ---- types of arguments

struct ArgumentType {
  c10::TypePtr element;  // without Optional and List
  bool isOptional = false;
  bool isList = false;
  bool hasOptionalElements = false;
  std::optional<int32_t> fixedLength;
};

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
  return argument.alias_info() != nullptr && argument.alias_info()->isWrite();
}

// ---- recipes as written down

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

// ---- recipes by trying

// What the tensors of a trial are like.
struct Profile {
  enum class Others : uint8_t { kSame, kIndex, kMask, kScalar, kVector };
  at::ScalarType dtype = at::kFloat;
  Sizes sizes;
  Domain domain = Domain::kAny;
  Others others = Others::kSame;  // the tensors after the first
};

TensorSpec specFor(const c10::Argument& argument, const Profile& profile, bool isFirst) {
  TensorSpec spec{profile.dtype, profile.sizes, profile.domain, 0};
  if (isFirst) return spec;
  const std::string& name = argument.name();
  const TensorSpec index{at::kLong, profile.sizes, Domain::kIndex, profile.sizes.empty() ? 1 : 2};
  switch (profile.others) {
    case Profile::Others::kIndex:
      return index;
    case Profile::Others::kMask:
      return {at::kBool, profile.sizes, Domain::kAny, 0};
    case Profile::Others::kScalar:
      spec.sizes.clear();
      return spec;
    case Profile::Others::kVector:
      if (!spec.sizes.empty()) spec.sizes = {spec.sizes.size() > 2 ? spec.sizes[1] : spec.sizes.back()};
      return spec;
    default:
      break;
  }
  if (contains(name, "indices") || name == "index") return index;
  if (contains(name, "mask") || name == "condition") return {at::kBool, profile.sizes, Domain::kAny, 0};
  return spec;
}

template <class Value>
Value oneOf(const std::vector<Value>& pool, std::mt19937_64& rng, int variant) {
  return variant == 0 ? pool[0] : pool[rng() % pool.size()];
}

int64_t tryInteger(const std::string& name, std::mt19937_64& rng, int variant) {
  static const std::vector<std::pair<std::string_view, std::vector<int64_t>>> pools = {
      {"^dim0$", {0}},      {"^dim1$", {1}},          {"dim", {1, 0, -1}},
      {"axis", {1, 0}},     {"^start", {0, 1}},       {"^end", {3, 2}},
      {"^length$", {2, 1}}, {"^step$", {1, 2}},       {"^steps$", {5}},
      {"index", {0, 1}},    {"^k$", {2, 1}},          {"^n$", {4, 3}},
      {"chunks", {2, 3}},   {"split", {2, 3}},        {"groups", {1, 2}},
      {"scale", {2}},       {"reduction", {1, 2, 0}}, {"num_samples", {2}},
      {"^high$", {7}},      {"^low$", {0}},           {"^from$", {1}},
      {"^to$", {5}},        {"^decimals$", {1, 2}},   {"size", {2, 3}},
      {"N", {3}},           {"diagonal", {0, 1, -1}}, {"offset", {0, 1}}};
  for (const auto& [pattern, pool] : pools) {
    if (matches(name, pattern)) return oneOf(pool, rng, variant);
  }
  return oneOf<int64_t>({1, 2, 0, 3}, rng, variant);
}

Sizes tryIntegers(const std::string& name, const ArgumentType& type, const Sizes& self, std::mt19937_64& rng,
                  int variant) {
  const auto filled = [&](int64_t value) { return Sizes(type.fixedLength.value_or(2), value); };
  if (contains(name, "kernel") || contains(name, "output_size")) return filled(2 + (variant % 2));
  if (contains(name, "dilation")) return filled(1);
  if (contains(name, "stride")) {
    if (!type.fixedLength && self.size() == 2)
      return variant % 2 == 0 ? Sizes{self[1], 1} : Sizes{1, self[0]};
    return filled(1 + variant % 2);
  }
  if (contains(name, "pad"))
    return type.fixedLength ? filled(1) : oneOf<Sizes>({{1, 1}, {1, 0, 0, 1}, {0, 1}}, rng, variant);
  if (contains(name, "size") || contains(name, "shape")) {
    Sizes reversed(self.rbegin(), self.rend());
    int64_t count = 1;
    for (int64_t size : self) count *= size;
    return oneOf<Sizes>({self, reversed, {count}, {2, -1}, {2, 3}}, rng, variant);
  }
  if (contains(name, "dim")) {
    if (name == "dims" && !self.empty()) {
      Sizes order(self.size());
      for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int64_t>(order.size() - 1 - i);
      return oneOf<Sizes>({order, {0}, {1}, {0, 1}}, rng, variant);
    }
    return oneOf<Sizes>({{1}, {0}, {0, 1}, {-1}}, rng, variant);
  }
  if (contains(name, "split") || contains(name, "indices"))
    return oneOf<Sizes>({{2, 4}, {1, 2}, {2, 2}}, rng, variant);
  if (contains(name, "repeats") || contains(name, "reps")) {
    Sizes repeats(std::max<size_t>(self.size(), 1), 1);
    repeats[rng() % repeats.size()] = 2;
    return repeats;
  }
  return oneOf<Sizes>({{1}, {1, 1}, {0, 1}, {2, 2}}, rng, variant);
}

std::string tryString(const std::string& name, std::mt19937_64& rng, int variant) {
  if (name == "reduce") return oneOf<std::string>({"sum", "amax", "mean", "amin", "prod"}, rng, variant);
  if (name == "rounding_mode") return oneOf<std::string>({"floor", "trunc"}, rng, variant);
  if (name == "mode")
    return oneOf<std::string>({"constant", "reflect", "replicate", "circular"}, rng, variant);
  if (name == "UPLO") return oneOf<std::string>({"L", "U"}, rng, variant);
  if (name == "ord") return oneOf<std::string>({"fro", "nuc"}, rng, variant);
  if (name == "side") return oneOf<std::string>({"left", "right"}, rng, variant);
  if (name == "indexing") return oneOf<std::string>({"ij", "xy"}, rng, variant);
  if (name == "interpolation") return oneOf<std::string>({"linear", "nearest", "midpoint"}, rng, variant);
  if (name == "padding") return oneOf<std::string>({"same", "valid"}, rng, variant);
  return oneOf<std::string>({"none", "tanh", "mean", "sum"}, rng, variant);
}

std::optional<ArgumentRecipe> tryArgument(const c10::Argument& declared, const Profile& profile,
                                          bool& isFirst, std::mt19937_64& rng, int variant) {
  ArgumentRecipe recipe;
  recipe.isWritten = isWritten(declared);
  const ArgumentType type = typeOf(declared);
  const std::string& name = declared.name();
  const bool keepsDefault = declared.default_value() && (variant == 0 || rng() % 2 == 0);
  if (isTensor(type)) {
    if ((type.isOptional || declared.default_value()) && (variant == 0 || rng() % 2 == 0)) {
      if (declared.default_value()) recipe.value = *declared.default_value();
      return recipe;
    }
    if (type.isList) {
      recipe.kind = type.hasOptionalElements ? ArgumentRecipe::Kind::kOptionalTensorList
                                             : ArgumentRecipe::Kind::kTensorList;
      if (type.hasOptionalElements) {
        recipe.tensors = {{at::kLong, {3}, Domain::kIndex, 2}};
      } else {
        recipe.tensors = {specFor(declared, profile, isFirst), specFor(declared, profile, isFirst)};
      }
    } else {
      recipe.kind = ArgumentRecipe::Kind::kTensor;
      recipe.tensors = {specFor(declared, profile, isFirst)};
    }
    isFirst = false;
    return recipe;
  }
  if (keepsDefault) {
    recipe.value = *declared.default_value();
    return recipe;
  }
  const c10::TypeKind kind = type.element->kind();
  if (kind == c10::TypeKind::GeneratorType || kind == c10::TypeKind::DeviceObjType ||
      kind == c10::TypeKind::LayoutType || kind == c10::TypeKind::MemoryFormatType) {
    if (type.isOptional) return recipe;
    if (kind == c10::TypeKind::DeviceObjType) recipe.value = c10::Device(c10::kCPU);
    if (kind == c10::TypeKind::LayoutType) recipe.value = at::kStrided;
    if (kind == c10::TypeKind::MemoryFormatType) recipe.value = at::MemoryFormat::Contiguous;
    return kind == c10::TypeKind::GeneratorType ? std::nullopt : std::optional(recipe);
  }
  if (type.isOptional && variant > 0 && rng() % 3 == 0) return recipe;
  if (type.isList) {
    if (isInteger(type)) {
      recipe.value = c10::List<int64_t>();
      for (int64_t entry : tryIntegers(name, type, profile.sizes, rng, variant))
        recipe.value.toIntList().push_back(entry);
    } else if (kind == c10::TypeKind::FloatType) {
      recipe.value = c10::List<double>({2.0, 1.5});
    } else if (kind == c10::TypeKind::BoolType) {
      recipe.value = c10::List<bool>({true, true});
    } else if (kind == c10::TypeKind::NumberType) {
      recipe.value = c10::List<at::Scalar>({at::Scalar(2.0), at::Scalar(0.5)});
    } else {
      return std::nullopt;
    }
    return recipe;
  }
  const bool isFloating = profile.dtype != at::kLong && profile.dtype != at::kBool;
  switch (kind) {
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      recipe.value = tryInteger(name, rng, variant);
      break;
    case c10::TypeKind::FloatType:
      recipe.value = startsWith(name, "eps") ? 1e-3 : oneOf<double>({0.5, 1.0, 2.0}, rng, variant);
      break;
    case c10::TypeKind::NumberType:
      if (isFloating) {
        recipe.value = oneOf<double>({0.5, 2.0, 1.0}, rng, variant);
      } else {
        recipe.value = oneOf<int64_t>({2, 1, 3}, rng, variant);
      }
      break;
    case c10::TypeKind::BoolType:
      recipe.value = oneOf<int>({0, 1}, rng, variant) == 1;
      break;
    case c10::TypeKind::StringType:
      recipe.value = tryString(name, rng, variant);
      break;
    case c10::TypeKind::ScalarTypeType:
      recipe.value = oneOf<at::ScalarType>({at::kDouble, at::kFloat, at::kBFloat16, at::kLong}, rng, variant);
      break;
    default:
      return std::nullopt;
  }
  return recipe;
}

std::optional<Recipe> tryRecipe(const c10::FunctionSchema& schema, const Profile& profile, int variant) {
  // Not std::hash: the same on every machine.
  uint64_t mixed = kSeed + static_cast<uint64_t>(variant);
  for (char c : fullName(schema)) mixed = mixed * 1099511628211ULL + static_cast<unsigned char>(c);
  std::mt19937_64 rng(mixed);
  Recipe recipe;
  bool isFirst = true;
  for (const c10::Argument& declared : schema.arguments()) {
    const auto argument = tryArgument(declared, profile, isFirst, rng, variant);
    if (!argument) return std::nullopt;
    recipe.arguments.push_back(*argument);
  }
  return recipe;
}

// ---- does a recipe work?

enum class Outcome : uint8_t { kWorks, kNotFinite, kThrows, kNoTensor, kOdd, kTooLarge, kVaries };

void forEachTensor(const c10::IValue& value, const std::function<void(const at::Tensor&)>& visit) {
  if (value.isTensor()) {
    if (value.toTensor().defined()) visit(value.toTensor());
  } else if (value.isList()) {
    for (const c10::IValue& entry : value.toListRef()) forEachTensor(entry, visit);
  }
}

bool returnsOnlyTensors(const c10::FunctionSchema& schema) {
  for (const c10::Argument& result : schema.returns()) {
    const ArgumentType type = typeOf(result);
    if (!isTensor(type)) return false;
  }
  if (!schema.returns().empty()) return true;
  return std::any_of(schema.arguments().begin(), schema.arguments().end(), isWritten);
}

// The bytes of all results and of what was written.
struct Bytes {
  std::string text;
  bool isFinite = true;
  Outcome outcome = Outcome::kWorks;
};

Bytes callOnce(const Operator& candidate, const Recipe& recipe) {
  Bytes bytes;
  at::manual_seed(kSeed);
  std::vector<c10::IValue> stack = makeArguments(recipe, at::make_generator<at::CPUGeneratorImpl>(kSeed));
  const std::vector<c10::IValue> arguments = stack;
  try {
    candidate.op.callBoxed(&stack);
  } catch (const std::exception&) {
    bytes.outcome = Outcome::kThrows;
    return bytes;
  }
  int tensors = 0;
  int64_t elements = 0;
  const auto look = [&](const at::Tensor& tensor) {
    ++tensors;
    if (tensor.layout() != at::kStrided || !tensor.device().is_cpu() || tensor.is_quantized() ||
        tensor.is_nested() || !tensor.has_storage()) {
      bytes.outcome = Outcome::kOdd;
      return;
    }
    elements += tensor.numel();
    if (elements > kMaxElements) {
      bytes.outcome = Outcome::kTooLarge;
      return;
    }
    const at::Tensor plain = tensor.resolve_conj().resolve_neg().contiguous();
    if (plain.numel() == 0) return;
    bytes.text.append(static_cast<const char*>(plain.const_data_ptr()), plain.nbytes());
    if (plain.is_floating_point() && !plain.isfinite().all().item<bool>()) bytes.isFinite = false;
  };
  for (const c10::IValue& result : stack) forEachTensor(result, look);
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (recipe.arguments[i].isWritten) forEachTensor(arguments[i], look);
  }
  if (tensors == 0) bytes.outcome = Outcome::kNoTensor;
  return bytes;
}

Outcome tryOut(const Operator& candidate, const Recipe& recipe) {
  at::NoGradGuard noGrad;
  const Bytes first = callOnce(candidate, recipe);
  if (first.outcome != Outcome::kWorks) return first.outcome;
  if (!candidate.leavesMemoryUnwritten) {
    // Other memory than before, full of NaN: what reads memory that nothing wrote shows.
    ScopedPoison poison;
    if (callOnce(candidate, recipe).text != first.text) return Outcome::kVaries;
  }
  return first.isFinite || candidate.leavesMemoryUnwritten ? Outcome::kWorks : Outcome::kNotFinite;
}

// Recipes that work, by trying tensors of several shapes, dtypes and domains. Returns why there are none.
std::string discover(Operator& candidate) {
  static const std::vector<Sizes> shapes = {{4, 6}, {6, 6}, {2, 3, 8, 8},   {2, 3, 8},
                                            {6},    {},     {2, 3, 4, 6, 6}};
  static const std::vector<at::ScalarType> dtypes = {at::kFloat,  at::kLong,         at::kBool,
                                                     at::kDouble, at::kComplexFloat, at::kBFloat16};
  using Others = Profile::Others;
  std::map<Outcome, int> outcomes;
  const c10::FunctionSchema& schema = candidate.op.schema();
  int tensorArguments = 0;
  for (const c10::Argument& argument : schema.arguments())
    tensorArguments += isTensor(typeOf(argument)) ? 1 : 0;
  for (at::ScalarType dtype : dtypes) {
    size_t found = 0;
    for (const Sizes& sizes : shapes) {
      for (Others others : {Others::kSame, Others::kIndex, Others::kMask, Others::kScalar, Others::kVector}) {
        if (others != Others::kSame && tensorArguments < 2) continue;
        for (int variant = 0; variant < kVariants && found < kRecipesPerDtype; ++variant) {
          // What no dtype so far accepted gets fewer tries with the others.
          if (dtype != at::kFloat && candidate.recipes.empty() && variant > 1) break;
          const Profile profile{dtype, sizes, Domain::kAny, others};
          std::optional<Recipe> recipe = tryRecipe(schema, profile, variant);
          if (!recipe) return "an argument of a type that nothing stands for";
          Outcome outcome = tryOut(candidate, *recipe);
          // Logarithms and roots want other values.
          for (Domain domain : {Domain::kPositive, Domain::kUnit}) {
            if (outcome != Outcome::kNotFinite && outcome != Outcome::kThrows) break;
            if (outcome == Outcome::kThrows && variant > 0) break;
            Profile other = profile;
            other.domain = domain;
            const Recipe better = *tryRecipe(schema, other, variant);
            if (tryOut(candidate, better) != Outcome::kWorks) continue;
            outcome = Outcome::kWorks;
            recipe = better;
          }
          ++outcomes[outcome];
          if (outcome == Outcome::kNoTensor) return "returns no tensor";
          if (outcome != Outcome::kWorks && outcome != Outcome::kNotFinite) continue;
          candidate.recipes.push_back(*recipe);
          ++found;
          break;
        }
        if (found >= kRecipesPerDtype) break;
      }
      if (found >= kRecipesPerDtype || tensorArguments == 0) break;
    }
    if (tensorArguments == 0) break;
  }
  if (!candidate.recipes.empty()) return "";
  if (outcomes.count(Outcome::kVaries) > 0) return "eager differs from itself";
  if (outcomes.count(Outcome::kOdd) > 0) return "its result is not a dense CPU tensor";
  if (outcomes.count(Outcome::kTooLarge) > 0) return "its result is too large";
  return "no arguments found that work";
}

bool leavesMemoryUnwritten(std::string_view name) {
  return startsWith(name, "empty") || startsWith(name, "new_empty") || startsWith(name, "_empty") ||
         startsWith(name, "resize_");
}

std::string exclusionOf(std::string_view name) {
  for (const Exclusion& exclusion : exclusions()) {
    if (matches(name, exclusion.pattern)) return std::string(exclusion.reason);
  }
  return "";
}

Catalogue build() {
  installCpuAllocator();
  // Trying deprecated operators warns.
  const c10::WarningUtils::WarningHandlerGuard noWarnings(&silentWarnings());
  std::vector<c10::OperatorName> names;
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames()) {
    if (startsWith(name.name, "aten::")) names.push_back(name);
  }
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
    return std::tie(a.name, a.overload_name) < std::tie(b.name, b.overload_name);
  });
  std::multimap<std::string, std::string_view> written;
  for (const WrittenRecipe& row : writtenRecipes()) written.emplace(row.name, row.call);

  Catalogue result;
  for (const c10::OperatorName& operatorName : names) {
    const auto handle = c10::Dispatcher::singleton().findSchema(operatorName);
    if (!handle) continue;
    const c10::FunctionSchema& schema = handle->schema();
    const bool isOut = std::any_of(schema.arguments().begin(), schema.arguments().end(),
                                   [](const c10::Argument& argument) { return argument.is_out(); });
    if (isOut) continue;
    Operator candidate{*handle};
    const std::string name = candidate.name();
    const std::string shortName(withoutNamespace(name));
    candidate.leavesMemoryUnwritten = leavesMemoryUnwritten(shortName);
    candidate.isView =
        std::any_of(schema.returns().begin(), schema.returns().end(), [](const auto& returned) {
          return returned.alias_info() != nullptr && !returned.alias_info()->isWrite();
        });
    std::string reason = exclusionOf(shortName);
    if (reason.empty() && !returnsOnlyTensors(schema)) reason = "returns no tensor";
    if (reason.empty()) {
      for (const std::string& key : {shortName, std::string(withoutNamespace(schema.name()))}) {
        const auto [begin, end] = written.equal_range(key);
        if (begin == end) continue;
        for (auto row = begin; row != end; ++row) {
          std::string problem;
          try {
            const Recipe recipe = parseRecipe(row->second, schema);
            const Outcome outcome = tryOut(candidate, recipe);
            if (outcome == Outcome::kWorks || outcome == Outcome::kNotFinite) {
              candidate.recipes.push_back(recipe);
              continue;
            }
            problem = "does not work";
          } catch (const std::exception& error) {
            problem = error.what();
          }
          // A row without an overload is meant for those that it fits.
          if (key == shortName && schema.overload_name().empty() == false)
            reason = "recipe '" + std::string(row->second) + "' " + problem;
        }
        break;
      }
      if (candidate.recipes.empty() && reason.empty()) reason = discover(candidate);
    }
    if (candidate.recipes.empty()) {
      result.uncovered.push_back({name, reason});
    } else {
      result.operators.push_back(std::move(candidate));
    }
  }
  return result;
}

}  // namespace

std::string Recipe::toString() const {
  std::ostringstream out;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (i > 0) out << " ";
    const ArgumentRecipe& argument = arguments[i];
    if (argument.kind == ArgumentRecipe::Kind::kValue) {
      out << argument.value;
    } else if (argument.kind == ArgumentRecipe::Kind::kTensor) {
      out << argument.tensors[0].toString();
    } else {
      out << "{";
      for (const TensorSpec& spec : argument.tensors) {
        out << (spec.dtype == at::ScalarType::Undefined ? "-" : spec.toString()) << " ";
      }
      out << "}";
    }
  }
  return out.str();
}

std::string Operator::name() const {
  return fullName(op.schema());
}

std::vector<c10::IValue> makeArguments(const Recipe& recipe, at::Generator generator) {
  std::vector<c10::IValue> arguments;
  for (const ArgumentRecipe& argument : recipe.arguments) {
    switch (argument.kind) {
      case ArgumentRecipe::Kind::kValue:
        arguments.push_back(argument.value);
        break;
      case ArgumentRecipe::Kind::kTensor:
        arguments.emplace_back(makeTensor(argument.tensors[0], generator));
        break;
      case ArgumentRecipe::Kind::kTensorList: {
        c10::List<at::Tensor> list;
        for (const TensorSpec& spec : argument.tensors) list.push_back(makeTensor(spec, generator));
        arguments.emplace_back(std::move(list));
        break;
      }
      case ArgumentRecipe::Kind::kOptionalTensorList: {
        c10::List<std::optional<at::Tensor>> list;
        for (const TensorSpec& spec : argument.tensors) {
          const bool absent = spec.dtype == at::ScalarType::Undefined;
          list.push_back(absent ? std::nullopt : std::optional(makeTensor(spec, generator)));
        }
        arguments.emplace_back(std::move(list));
        break;
      }
    }
  }
  return arguments;
}

c10::WarningHandler& silentWarnings() {
  struct Silent final : c10::WarningHandler {
    void process(const c10::Warning&) override {}
  };
  static Silent handler;
  return handler;
}

const Catalogue& catalogue() {
  static const auto* built = new Catalogue(build());
  return *built;
}

}  // namespace torchlane::search
