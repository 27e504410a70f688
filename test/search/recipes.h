// What cannot be found by trying: calls of operators that want arguments of particular shapes, and the
// operators that random models leave out. Tables only; catalogue.cpp reads them.
#pragma once

#include <string_view>
#include <vector>

namespace torchlane::search {

// `call`: the arguments in the schema's order, separated by spaces; those left out keep their default.
// Tensors as in tensor_spec.h; `-` is None; `{f(2) f(3)}` a list of tensors, `{- l<4(3)}` one with None;
// `[1,2]` numbers, `'mean'` a string, `:double` a dtype; `name=value` an argument by its name.
struct WrittenRecipe {
  std::string_view name;  // without "aten::", with ".overload" where it is meant for one alone
  std::string_view call;
};

const std::vector<WrittenRecipe>& writtenRecipes();

// Why random models leave the operator out, or empty: parts of a name.
struct Exclusion {
  std::string_view pattern;  // `^` at its start: the name begins with it; `$` at its end: it ends there
  std::string_view reason;
};

const std::vector<Exclusion>& exclusions();

}  // namespace torchlane::search
