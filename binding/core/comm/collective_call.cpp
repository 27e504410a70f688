// See collective_call.h.
#include "core/comm/collective_call.h"

#include "core/base/check.h"

namespace torchlane {

const char* collectiveName(CollectiveOp op) noexcept {
  switch (op) {
    case CollectiveOp::kAllReduce:
      return "allReduce";
    case CollectiveOp::kReduce:
      return "reduce";
    case CollectiveOp::kBroadcast:
      return "broadcast";
    case CollectiveOp::kAllGather:
      return "allGather";
    case CollectiveOp::kReduceScatter:
      return "reduceScatter";
    case CollectiveOp::kGather:
      return "gather";
    case CollectiveOp::kScatter:
      return "scatter";
    case CollectiveOp::kAllToAll:
      return "allToAll";
    case CollectiveOp::kBarrier:
      return "barrier";
  }
  return "?";
}

namespace {

bool isReduction(CollectiveOp op) {
  return op == CollectiveOp::kAllReduce || op == CollectiveOp::kReduce || op == CollectiveOp::kReduceScatter;
}

std::string describe(const CollectiveCall& call) {
  std::string text = detail::concat(collectiveName(call.op), " number ", call.sequence);
  if (call.op != CollectiveOp::kBarrier && call.op != CollectiveOp::kAllToAll)
    text += detail::concat(" with ", call.elements, " elements of ", call.dtype);
  if (call.op == CollectiveOp::kAllToAll) text += detail::concat(" of ", call.dtype);
  if (isReduction(call.op)) text += detail::concat(" (", reduceOpName(call.reduction), ")");
  if (call.op == CollectiveOp::kBroadcast || call.op == CollectiveOp::kScatter)
    text += detail::concat(" from rank ", call.root);
  if (call.op == CollectiveOp::kReduce || call.op == CollectiveOp::kGather)
    text += detail::concat(" to rank ", call.root);
  return text;
}

std::string differences(const CollectiveCall& a, const CollectiveCall& b) {
  std::string text;
  const auto add = [&](bool differs, const char* what) {
    if (differs) text += text.empty() ? what : detail::concat(", ", what);
  };
  add(a.op != b.op, "operation");
  add(a.sequence != b.sequence, "sequence");
  if (a.op == b.op) {
    add(a.dtype != b.dtype, "dtype");
    add(a.elements != b.elements, "size");
    add(a.root != b.root, "root");
    add(a.reduction != b.reduction, "reduction");
  }
  return text;
}

}  // namespace

std::string listRanks(const std::vector<int>& ranks) {
  std::string text = ranks.size() == 1 ? "rank " : "ranks ";
  for (size_t i = 0; i < ranks.size(); ++i) text += detail::concat(i ? ", " : "", ranks[i]);
  return text;
}

std::string leftText(const std::vector<int>& ranks) {
  return detail::concat(listRanks(ranks), ranks.size() == 1 ? " has" : " have",
                        " left the group, by returning or by destroying it, and will not come any more: all "
                        "ranks have to call the same collectives, equally often");
}

std::string mismatchText(int rank, const CollectiveCall& call, int otherRank, const CollectiveCall& other) {
  return detail::concat("the ranks differ in ", differences(call, other), ": rank ", rank, " is in ",
                        describe(call), ", rank ", otherRank, " in ", describe(other));
}

}  // namespace torchlane
