// What is known of a collective before it runs: by it ranks see whether all of them mean the same. Thread:
// any.
#pragma once

#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/comm/reduce_op.h"

namespace torchlane {

enum class CollectiveOp : uint8_t {
  kAllReduce,
  kReduce,
  kBroadcast,
  kAllGather,
  kReduceScatter,
  kGather,
  kScatter,
  kAllToAll,
  kBarrier,
};

// As JavaScript names it.
const char* collectiveName(CollectiveOp op) noexcept;

struct CollectiveCall {
  int64_t sequence = 0;  // which collective of the rank in its group, counted from 1
  int64_t elements = 0;  // of what all ranks have the same of; 0 for allToAll
  int32_t root = -1;     // where there is one
  c10::ScalarType dtype = c10::ScalarType::Byte;
  CollectiveOp op = CollectiveOp::kBarrier;
  ReduceOp reduction = ReduceOp::kSum;

  bool matches(const CollectiveCall& other) const {
    return op == other.op && sequence == other.sequence && dtype == other.dtype &&
           elements == other.elements && root == other.root && reduction == other.reduction;
  }
};

// "rank 1", "ranks 1, 2".
std::string listRanks(const std::vector<int>& ranks);

// Why a collective cannot complete that ranks do not come to any more.
std::string leftText(const std::vector<int>& ranks);

// In what the calls of two ranks differ, and what each of them is.
std::string mismatchText(int rank, const CollectiveCall& call, int otherRank, const CollectiveCall& other);

}  // namespace torchlane
