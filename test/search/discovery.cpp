// See discovery.h.
#include "discovery.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <map>
#include <random>

#include "core/runtime/cpu_allocator.h"
#include "schema_types.h"

namespace torchlane::search {
namespace {

// Bounds on what discovery keeps: variety within a second, and models that stay small.
constexpr size_t kRecipesPerDtype = 2;
constexpr int kVariants = 6;
constexpr int64_t kMaxElements = 20000;
constexpr uint64_t kSeed = 20;

using Sizes = std::vector<int64_t>;

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

void forEachTensor(const c10::IValue& value, const std::function<void(const at::Tensor&)>& visit) {
  if (value.isTensor()) {
    if (value.toTensor().defined()) visit(value.toTensor());
  } else if (value.isList()) {
    for (const c10::IValue& entry : value.toListRef()) forEachTensor(entry, visit);
  }
}

// The bytes of all results and of what was written.
struct Bytes {
  std::string text;
  bool isFinite = true;
  Trial outcome = Trial::kWorks;
};

Bytes callOnce(const Operator& candidate, const Recipe& recipe) {
  Bytes bytes;
  at::manual_seed(kSeed);
  std::vector<c10::IValue> stack = makeArguments(recipe, at::make_generator<at::CPUGeneratorImpl>(kSeed));
  const std::vector<c10::IValue> arguments = stack;
  try {
    candidate.op.callBoxed(&stack);
  } catch (const std::exception&) {
    bytes.outcome = Trial::kThrows;
    return bytes;
  }
  int tensors = 0;
  int64_t elements = 0;
  const auto look = [&](const at::Tensor& tensor) {
    ++tensors;
    if (tensor.layout() != at::kStrided || !tensor.device().is_cpu() || tensor.is_quantized() ||
        tensor.is_nested() || !tensor.has_storage()) {
      bytes.outcome = Trial::kOdd;
      return;
    }
    elements += tensor.numel();
    if (elements > kMaxElements) {
      bytes.outcome = Trial::kTooLarge;
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
  if (tensors == 0) bytes.outcome = Trial::kNoTensor;
  return bytes;
}

}  // namespace

Trial tryOut(const Operator& candidate, const Recipe& recipe) {
  at::NoGradGuard noGrad;
  const Bytes first = callOnce(candidate, recipe);
  if (first.outcome != Trial::kWorks) return first.outcome;
  if (!candidate.leavesMemoryUnwritten) {
    // Other memory than before, full of NaN: what reads memory that nothing wrote shows.
    ScopedPoison poison;
    if (callOnce(candidate, recipe).text != first.text) return Trial::kVaries;
  }
  return first.isFinite || candidate.leavesMemoryUnwritten ? Trial::kWorks : Trial::kNotFinite;
}

// Recipes that work, by trying tensors of several shapes, dtypes and domains. Returns why there are none.
std::string discover(Operator& candidate) {
  static const std::vector<Sizes> shapes = {{4, 6}, {6, 6}, {2, 3, 8, 8},   {2, 3, 8},
                                            {6},    {},     {2, 3, 4, 6, 6}};
  static const std::vector<at::ScalarType> dtypes = {at::kFloat,  at::kLong,         at::kBool,
                                                     at::kDouble, at::kComplexFloat, at::kBFloat16};
  using Others = Profile::Others;
  std::map<Trial, int> outcomes;
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
          Trial outcome = tryOut(candidate, *recipe);
          // Logarithms and roots want other values.
          for (Domain domain : {Domain::kPositive, Domain::kUnit}) {
            if (outcome != Trial::kNotFinite && outcome != Trial::kThrows) break;
            if (outcome == Trial::kThrows && variant > 0) break;
            Profile other = profile;
            other.domain = domain;
            const Recipe better = *tryRecipe(schema, other, variant);
            if (tryOut(candidate, better) != Trial::kWorks) continue;
            outcome = Trial::kWorks;
            recipe = better;
          }
          ++outcomes[outcome];
          if (outcome == Trial::kNoTensor) return "returns no tensor";
          if (outcome != Trial::kWorks && outcome != Trial::kNotFinite) continue;
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
  if (outcomes.count(Trial::kVaries) > 0) return "eager differs from itself";
  if (outcomes.count(Trial::kOdd) > 0) return "its result is not a dense CPU tensor";
  if (outcomes.count(Trial::kTooLarge) > 0) return "its result is too large";
  return "no arguments found that work";
}

}  // namespace torchlane::search
