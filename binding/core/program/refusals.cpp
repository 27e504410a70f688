// See refusals.h.
#include "core/program/refusals.h"

#include <ATen/core/enum_tag.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/program/trace_error.h"

namespace torchlane {
namespace {

constexpr const char* kSameShape =
    "use an operator whose result has the same shape whatever the values are (where, maskedFill), "
    "or " TORCHLANE_OWN_LOOP;

std::string_view nameOf(const c10::OperatorHandle& op) {
  return op.schema().name();
}

bool returnsTensors(const c10::FunctionSchema& schema) {
  return std::all_of(schema.returns().begin(), schema.returns().end(), [](const c10::Argument& result) {
    const c10::TypePtr& type = result.type();
    return type->isSubtypeOf(*c10::TensorType::get()) || type->kind() == c10::TypeKind::ListType ||
           type->kind() == c10::TypeKind::OptionalType;
  });
}

bool hasBooleanIndex(const std::vector<c10::IValue>& arguments) {
  if (arguments.size() < 2) return false;
  if (!arguments[1].isOptionalTensorList() && !arguments[1].isTensorList()) return false;
  for (const c10::IValue& index : arguments[1].toListRef()) {
    if (!index.isTensor() || !index.toTensor().defined()) continue;
    const at::ScalarType dtype = index.toTensor().scalar_type();
    if (dtype == at::kBool || dtype == at::kByte) return true;
  }
  return false;
}

}  // namespace

std::optional<Refusal> refusedAtDoor(const c10::OperatorHandle& op) {
  struct Row {
    std::string_view name;
    std::string_view overload;  // empty: all of them
    Refusal refusal;
  };
  static const auto* rows = [] {
    const Refusal packed{"packed sequences are read on the host",
                         "pad the sequences, or " TORCHLANE_OWN_LOOP};
    const Refusal pointer{
        "it, or its backward pass, writes memory unseen",
        "use an operator that does the same (grid_sampler), or compute it outside the step"};
    const Refusal memory{"it exchanges a tensor's memory", "copy into the tensor instead (copy_)"};
    return new std::vector<Row>{
        {"aten::tensor_split",
         "tensor_indices_or_sections",
         {"it reads its indices on the host", "give the indices as numbers"}},
        {"aten::ctc_loss",
         "Tensor",
         {"it reads its lengths on the host", "give the lengths as lists of numbers"}},
        {"aten::lstm", "data", packed},
        {"aten::gru", "data", packed},
        {"aten::rnn_tanh", "data", packed},
        {"aten::rnn_relu", "data", packed},
        {"aten::_pack_padded_sequence", "", packed},
        {"aten::_pad_packed_sequence", "", packed},
        {"aten::_native_multi_head_attention",
         "",
         {"it takes another path where two of its arguments are one and the same tensor object",
          "call scaled_dot_product_attention and linear instead"}},
        {"aten::_rowwise_prune", "", {"the size of its result depends on values", kSameShape}},
        {"aten::choose_qparams_optimized",
         "",
         {"it reads values on the host", "compute it outside the step"}},
        {"aten::_grid_sampler_2d_cpu_fallback", "", pointer},
        {"aten::_sobol_engine_draw", "", pointer},
        {"aten::_sobol_engine_ff_", "", pointer},
        {"aten::_sobol_engine_scramble_", "", pointer},
        {"aten::_sobol_engine_initialize_state_", "", pointer},
        {"aten::set_", "", memory},
        {"aten::set_data", "", memory},
        {"aten::_backward",
         "",
         {"the backward pass of a recorded step is train()'s own", "return the loss from the step"}},
    };
  }();
  const std::string& overload = op.schema().overload_name();
  for (const Row& row : *rows) {
    if (nameOf(op) == row.name && (row.overload.empty() || row.overload == overload)) return row.refusal;
  }
  return std::nullopt;
}

std::optional<Refusal> refusedBelow(const c10::OperatorHandle& op,
                                    const std::vector<c10::IValue>& arguments) {
  const std::string_view name = nameOf(op);
  if (op.hasTag(at::Tag::data_dependent_output)) {
    return Refusal{
        "it reads values, which exist only when a step runs, on the host",
        "keep the value a tensor (where, maskedFill), keep state in a buffer, or " TORCHLANE_OWN_LOOP};
  }
  if (name == "aten::index" || name == "aten::_unsafe_index") {
    if (hasBooleanIndex(arguments)) {
      return Refusal{"the size of its result depends on the values of a boolean index", kSameShape};
    }
    return std::nullopt;
  }
  // `_unique` is not tagged, though it is so.
  const bool isUntagged = name == "aten::_unique";
  if ((op.hasTag(at::Tag::dynamic_output_shape) || isUntagged) && name != "aten::_ctc_loss") {
    return Refusal{"the size of its result depends on values", kSameShape};
  }
  if (!returnsTensors(op.schema()) && name.find("_scaled_dot_product") == std::string_view::npos &&
      name.find("_flash_attention") == std::string_view::npos &&
      name.find("_efficient_attention") == std::string_view::npos && !isMetadataOnly(op)) {
    return Refusal{"it returns something else than tensors",
                   "keep the value a tensor, or " TORCHLANE_OWN_LOOP};
  }
  return std::nullopt;
}

bool isMetadataOnly(const c10::OperatorHandle& op) {
  static constexpr std::array<std::string_view, 11> kMetadata = {"aten::_fused_sdp_choice",
                                                                 "aten::is_pinned",
                                                                 "aten::_has_compatible_shallow_copy_type",
                                                                 "aten::is_same_size",
                                                                 "aten::_use_cudnn_ctc_loss",
                                                                 "aten::is_set_to",
                                                                 "aten::_use_miopen_ctc_loss",
                                                                 "aten::_is_zerotensor",
                                                                 "aten::promote_types",
                                                                 "aten::result_type",
                                                                 "aten::can_cast"};
  return std::find(kMetadata.begin(), kMetadata.end(), nameOf(op)) != kMetadata.end();
}

}  // namespace torchlane
