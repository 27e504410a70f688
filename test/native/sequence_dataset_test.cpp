// Rows of different length: what a batch of them looks like, which rows make another one of the same shape,
// what is refused; and which shapes keep their Program.
#include "core/train/sequence_dataset.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <numeric>

#include "core/base/error.h"
#include "core/train/batches_in_order.h"
#include "core/train/first_batches.h"
#include "core/train/shape_cache.h"
#include "core/train/tensor_dataset.h"

namespace torchlane {
namespace {

using Rows = std::vector<int64_t>;

SequenceField sequenceField(const std::vector<at::Tensor>& sequences, c10::Scalar padValue = 0) {
  std::vector<int64_t> lengths;
  for (const at::Tensor& sequence : sequences) lengths.push_back(sequence.size(0));
  return {at::cat(sequences), at::tensor(lengths, at::kLong), padValue};
}

// Row i has lengths[i] rows of two elements, each with its own value.
std::vector<at::Tensor> counted(const Rows& lengths, at::ScalarType dtype = at::kFloat) {
  std::vector<at::Tensor> sequences;
  int64_t next = 1;
  for (int64_t length : lengths) {
    sequences.push_back(at::arange(next, next + 2 * length).reshape({length, 2}).to(dtype));
    next += 2 * length;
  }
  return sequences;
}

// pad_sequence(batch_first=True), as a collate_fn calls it.
at::Tensor padded(const std::vector<at::Tensor>& sequences, const Rows& rows, double padValue,
                  int64_t length) {
  std::vector<at::Tensor> list;
  for (int64_t row : rows) {
    std::vector<int64_t> pad(2 * sequences[row].dim(), 0);
    pad.back() = length - sequences[row].size(0);
    list.push_back(at::constant_pad_nd(sequences[row], pad, padValue));
  }
  return at::stack(list);
}

Signature signatureOfRows(const Dataset& dataset, const Rows& rows) {
  Signature signature;
  dataset.signature(rows, signature);
  return signature;
}

TEST(SequenceDataset, PadsToTheLongestOfTheBatchAndGivesLengths) {
  for (at::ScalarType dtype :
       {at::kFloat, at::kDouble, at::kLong, at::kShort, at::kByte, at::kHalf, at::kComplexDouble}) {
    const auto sequences = counted({3, 1, 4, 0, 2}, dtype);
    const at::Tensor labels = at::arange(5, at::kInt).mul(10);
    const SequenceDataset dataset({sequenceField(sequences, 7), {labels}}, {});
    EXPECT_EQ(dataset.rows(), 5);
    EXPECT_FALSE(dataset.isUniform());
    for (const Rows& rows : {Rows{2, 1, 0}, Rows{3}, Rows{3, 3}, Rows{0, 1, 2, 3, 4}, Rows{4, 4, 1}}) {
      const std::vector<at::Tensor> batch = dataset.batch(rows);
      ASSERT_EQ(batch.size(), 3u);
      int64_t longest = 0;
      Rows lengths;
      for (int64_t row : rows) lengths.push_back(sequences[row].size(0));
      for (int64_t length : lengths) longest = std::max(longest, length);
      EXPECT_TRUE(at::equal(batch[0], padded(sequences, rows, 7, longest))) << dtype << rows;
      EXPECT_TRUE(at::equal(batch[1], at::tensor(lengths, at::kLong)));
      EXPECT_TRUE(at::equal(batch[2], labels.index_select(0, at::tensor(rows, at::kLong))));
      EXPECT_EQ(signatureOf(batch), signatureOfRows(dataset, rows));
    }
  }
}

TEST(SequenceDataset, PadsToTheNextBucket) {
  const auto sequences = counted({3, 1, 4, 0, 2});
  const SequenceDataset dataset({sequenceField(sequences, -1)}, {2, 3, 8});
  const auto lengthOf = [&](const Rows& rows) { return dataset.batch(rows)[0].size(1); };
  EXPECT_EQ(lengthOf({3}), 2);
  EXPECT_EQ(lengthOf({1, 4}), 2);
  EXPECT_EQ(lengthOf({1, 0}), 3);
  EXPECT_EQ(lengthOf({2}), 8);
  EXPECT_TRUE(at::equal(dataset.batch(Rows{1, 2})[0], padded(sequences, {1, 2}, -1, 8)));
}

TEST(SequenceDataset, PadsEachFieldOfSequencesOnItsOwn) {
  const auto inputs = counted({3, 1, 4});
  const auto targets = counted({1, 5, 2}, at::kLong);
  const SequenceDataset dataset({sequenceField(inputs), sequenceField(targets, -100)}, {});
  const auto batch = dataset.batch(Rows{0, 1});
  ASSERT_EQ(batch.size(), 4u);
  EXPECT_TRUE(at::equal(batch[0], padded(inputs, {0, 1}, 0, 3)));
  EXPECT_TRUE(at::equal(batch[2], padded(targets, {0, 1}, -100, 5)));
  EXPECT_TRUE(at::equal(batch[3], at::tensor({1, 5}, at::kLong)));
  EXPECT_EQ(signatureOfRows(dataset, {0, 1}), Signature({2, 3, 2, 2, 2, 5, 2, 2}));
}

TEST(SequenceDataset, LargeBatchesAreGatheredByManyThreads) {
  std::vector<at::Tensor> sequences;
  for (int64_t i = 0; i < 40; ++i) sequences.push_back(at::randn({1 + i * 37 % 61, 600}));
  const SequenceDataset dataset({sequenceField(sequences, 0.5)}, {64});
  Rows rows(40);
  std::iota(rows.rbegin(), rows.rend(), 0);
  EXPECT_TRUE(at::equal(dataset.batch(rows)[0], padded(sequences, rows, 0.5, 64)));
}

TEST(SequenceDataset, OtherRowsMakeABatchOfTheSameShape) {
  const auto sequences = counted({3, 1, 4, 0, 2, 4, 3, 1});
  const auto targets = counted({1, 5, 2, 1, 1, 3, 5, 2});
  const SequenceDataset one({sequenceField(sequences)}, {});
  const SequenceDataset two({sequenceField(sequences), sequenceField(targets)}, {});
  for (const Dataset* dataset : {static_cast<const Dataset*>(&one), static_cast<const Dataset*>(&two)}) {
    for (const Rows& rows : {Rows{0, 1}, Rows{2, 3, 4}, Rows{1, 1, 1}, Rows{7, 6, 5, 4, 3, 2}}) {
      const Rows others = dataset->rowsLike(rows);
      EXPECT_EQ(signatureOfRows(*dataset, others), signatureOfRows(*dataset, rows)) << rows << others;
      EXPECT_NE(others, rows);
    }
  }
  EXPECT_EQ(one.rowsLike(Rows{2}), Rows{5});
  EXPECT_EQ(one.rowsLike(Rows{4}), Rows{4}) << "no other sequence has its length";
  EXPECT_EQ(one.rowsLike(Rows{0, 1, 2, 3, 4, 5, 6, 7}), Rows({7, 6, 5, 4, 3, 2, 1, 0}));
}

TEST(SequenceDataset, PartsThatDoNotFitAreRefused) {
  const auto refused = [](const std::vector<SequenceField>& fields, Rows buckets, const std::string& reason) {
    try {
      SequenceDataset dataset(fields, std::move(buckets));
      ADD_FAILURE() << "expected a refusal: " << reason;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_ARGUMENT);
      EXPECT_NE(error.message().find(reason), std::string::npos) << error.message();
    }
  };
  const SequenceField sequences = sequenceField(counted({3, 1}));
  refused({}, {}, "at least one field");
  refused({{at::zeros({0, 2}), at::zeros({0}, at::kLong)}}, {}, "at least one row");
  refused({sequences, {at::zeros({3})}}, {}, "field 0 has 2 rows, field 1 has 3");
  refused({sequences, {at::zeros({})}}, {}, "field 1");
  refused({sequences}, {2}, "at most 2, the last bucket's length, row 0 of field 0 has 3");
  refused({sequences}, {4, 4}, "ascending");
  refused({{at::zeros({5, 2}), at::tensor({3, 1}, at::kLong)}}, {}, "expected 4 rows in field 0");
  refused({{at::zeros({5, 2}), at::tensor({6, -1}, at::kLong)}}, {}, "row 1 has -1");
  refused({{at::zeros({5, 2}), at::tensor({4, 1}, at::kInt)}}, {}, "int64 lengths");
}

TEST(TensorDataset, OtherRowsAreTheLastOnesOrTheFirst) {
  const TensorDataset dataset({at::arange(5)});
  EXPECT_TRUE(dataset.isUniform());
  EXPECT_EQ(dataset.rowsLike(Rows{0, 1}), Rows({3, 4}));
  EXPECT_EQ(dataset.rowsLike(Rows{3, 4}), Rows({0, 1}));
  EXPECT_EQ(dataset.rowsLike(Rows{0, 1, 2, 3, 4}), Rows({4, 3, 2, 1, 0}));
  EXPECT_EQ(signatureOfRows(TensorDataset({at::zeros({5, 3}), at::zeros({5})}), {1, 2}),
            Signature({2, 3, 2}));
}

TEST(FirstBatches, OfEqualRowsAreTheFullAndTheShortOne) {
  const TensorDataset dataset({at::arange(10)});
  const auto rowsOf = [&](int ranks, int64_t batch, bool dropLast) {
    return firstBatches(dataset, {.shuffle = true, .seed = 3, .dropLast = dropLast}, ranks, batch);
  };
  EXPECT_EQ(rowsOf(1, 4, false), std::vector<Rows>({{0, 1, 2, 3}, {0, 1}}));
  EXPECT_EQ(rowsOf(1, 4, true), std::vector<Rows>({{0, 1, 2, 3}}));
  EXPECT_EQ(rowsOf(3, 8, false), std::vector<Rows>({{0, 1, 2, 3}}));
  EXPECT_EQ(rowsOf(3, 8, true), std::vector<Rows>());
}

TEST(FirstBatches, OfSequencesAreThoseOfTheRanksEachShapeOnce) {
  const SequenceDataset dataset({sequenceField(counted({1, 2, 1, 3, 2, 2, 1, 1}))}, {});
  const SamplerSpec inOrder{.shuffle = false, .seed = 0, .dropLast = false};
  EXPECT_EQ(firstBatches(dataset, inOrder, 1, 2), std::vector<Rows>({{0, 1}}));
  EXPECT_EQ(firstBatches(dataset, inOrder, 2, 2), std::vector<Rows>({{0, 2}, {1, 3}}));
  EXPECT_EQ(firstBatches(dataset, inOrder, 4, 2), std::vector<Rows>({{0, 4}, {2, 6}, {3, 7}}));
}

TEST(BatchesInOrder, KnowTheShapeOfEach) {
  const SequenceDataset varied({sequenceField(counted({1, 2, 1, 3, 2, 2, 1, 1, 3}))}, {});
  const BatchesInOrder batches(varied, 2);
  EXPECT_EQ(batches.count(), 5);
  std::vector<size_t> shapes;
  for (int64_t batch = 0; batch < batches.count(); ++batch) shapes.push_back(batches.shapeOf(batch));
  EXPECT_EQ(shapes, (std::vector<size_t>{0, 1, 0, 2, 3}));
  std::vector<int64_t> firsts;
  for (const auto& [signature, first] : batches.shapes()) {
    Rows rows;
    batches.rowsOf(first, rows);
    EXPECT_EQ(signature, signatureOfRows(varied, rows));
    firsts.push_back(first);
  }
  EXPECT_EQ(firsts, (std::vector<int64_t>{0, 1, 3, 4}));

  const TensorDataset uniform({at::arange(10)});
  const BatchesInOrder withShort(uniform, 4);
  EXPECT_EQ(withShort.shapes().size(), 2u);
  EXPECT_EQ(withShort.shapeOf(1), 0u);
  EXPECT_EQ(withShort.shapeOf(2), 1u);
  EXPECT_EQ(withShort.shapes()[1].firstBatch, 2);
  EXPECT_EQ(BatchesInOrder(uniform, 5).shapes().size(), 1u);
  EXPECT_EQ(BatchesInOrder(uniform, 16).shapeOf(0), 0u);
}

TEST(Sampler, KnowsTheRowsOfEveryRank) {
  for (bool shuffle : {false, true}) {
    for (int ranks : {1, 2, 3}) {
      std::vector<int64_t> rows;
      for (int rank = 0; rank < ranks; ++rank) {
        Sampler own({shuffle, 5, false}, 11, rank, ranks);
        Sampler others({shuffle, 5, false}, 11, (rank + 1) % ranks, ranks);
        const auto expected = own.epoch(2);
        others.epoch(2);
        others.rowsOf(rank, 1, 3, rows);
        EXPECT_EQ(rows, Rows(expected.begin() + 1, expected.begin() + 4));
      }
    }
  }
}

using Missing = std::vector<std::array<size_t, 3>>;  // slot, rank, drops

Missing look(ShapeCache& cache, const std::vector<Signature>& perRank) {
  Missing missing;
  for (const auto& [slot, rank, drops] : cache.look(perRank)) missing.push_back({slot, rank, drops});
  return missing;
}

TEST(ShapeCache, NamesWhatIsMissingOnce) {
  ShapeCache cache(8);
  EXPECT_EQ(cache.add({4, 3}), 0u);
  EXPECT_EQ(cache.add({4, 5}), 1u);
  EXPECT_EQ(look(cache, {{4, 3}, {4, 5}}), Missing());
  EXPECT_EQ(cache.slotOf(1), 1u);
  EXPECT_EQ(look(cache, {{4, 7}, {4, 3}, {4, 7}, {4, 6}}), Missing({{2, 0, false}, {3, 3, false}}));
  for (size_t rank : {0u, 1u, 2u, 3u}) EXPECT_EQ(cache.slotOf(rank), std::vector<size_t>({2, 0, 2, 3})[rank]);
  EXPECT_EQ(look(cache, {{4, 6}, {4, 7}}), Missing());
}

TEST(ShapeCache, DropsTheLeastRecentlyUsedButNothingThatTheStepNeeds) {
  ShapeCache cache(3);
  cache.add({1});
  EXPECT_EQ(look(cache, {{2}}), Missing({{1, 0, false}}));
  EXPECT_EQ(look(cache, {{3}}), Missing({{2, 0, false}}));
  EXPECT_EQ(look(cache, {{1}}), Missing());
  EXPECT_EQ(look(cache, {{4}}), Missing({{1, 0, true}}));       // 2 is the oldest
  EXPECT_EQ(look(cache, {{5}, {3}}), Missing({{0, 0, true}}));  // 3 is, but it is needed: 1 goes
  EXPECT_EQ(look(cache, {{6}, {7}, {8}}), Missing({{1, 0, true}, {2, 1, true}, {0, 2, true}}));
  EXPECT_EQ(look(cache, {{5}}), Missing({{1, 0, true}}));
}

}  // namespace
}  // namespace torchlane
