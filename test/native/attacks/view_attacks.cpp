// Attacks by aliasing: tensors that share memory, read and written through each other.
#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

at::Tensor withoutBias(In in) {
  return in.x[0].mm(in.p[0]).tanh();
}

// A value that autograd has not saved, so that its aliases may be written and moved.
at::Tensor unsaved(In in) {
  return in.x[0].mm(in.p[0]).add(in.p[1]);
}

}  // namespace

std::vector<AttackCase> viewCases() {
  Subject views("views_and_aliases");
  views.equal("conjugate of a saved output", [](In in) {
    const at::Tensor z = at::complex(withoutBias(in), in.x[1]).tanh();
    return at::real(z.conj() * z * z).mean();
  });
  views.equal("conjugate transposed of a saved output", [](In in) {
    const at::Tensor z = at::complex(withoutBias(in), in.x[1]).exp();
    return squared(z.mH().matmul(z));
  });
  views.equal("imaginary part of a conjugate, a negative view", [](In in) {
    const at::Tensor z = at::complex(withoutBias(in), in.x[1]);
    return (at::imag(z.conj()) * in.x[0] + at::_neg_view(in.x[1]) * withoutBias(in)).mean();
  });
  views.equal("chain of views", [](In in) {
    return squared(withoutBias(in).t().unsqueeze(0).permute({2, 0, 1}).select(2, 1).slice(0, 1, 7, 2));
  });
  views.equal("slices with a step", [](In in) {
    const at::Tensor y = withoutBias(in);
    return (y.slice(0, 0, 8, 2) * y.slice(0, 1, 8, 2)).sum() + y.narrow(1, 1, 2).pow(2).sum();
  });
  views.equal("expand and its summed gradient", [](In in) {
    return squared(in.p[1].unsqueeze(0).expand({8, 4}) * in.x[0]) +
           squared(withoutBias(in).expand({3, 8, 4}));
  });
  views.equal("diagonal read", [](In in) { return squared(withoutBias(in).slice(0, 0, 4).diagonal(1)); });
  views.equal("overlapping windows by unfold",
              [](In in) { return squared(withoutBias(in).unfold(0, 3, 1)); });
  views.equal("overlapping as_strided",
              [](In in) { return squared(withoutBias(in).contiguous().as_strided({7, 6}, {3, 1}, 2)); });
  views.equal("overlapping as_strided of a parameter", [](In in) {
    return squared(in.p[0].as_strided({3, 4}, {2, 3}) * in.p[1]) + squared(withoutBias(in));
  });
  views.equal("view_as_real and view_as_complex", [](In in) {
    const at::Tensor z = at::view_as_complex(withoutBias(in).view({8, 2, 2}));
    return squared(at::view_as_real(z * z).select(2, 0));
  });
  views.equal("batch read as the bits of integers", [](In in) {
    const at::Tensor bits = in.x[1].view(at::kInt).bitwise_and(7).to(at::kFloat);
    return (withoutBias(in) * bits).mean();
  });
  views.equal("bytes of a value", [](In in) {
    const at::Tensor bytes = in.x[1].mul(2).view(at::kByte).to(at::kFloat).view({8, 4, 4}).mean(2);
    return (withoutBias(in) * bytes).mean();
  });
  views.equal("unbind and stack",
              [](In in) { return squared(at::stack(withoutBias(in).unbind(1), 0).cumsum(0)); });
  views.equal("split, chunk and cat", [](In in) {
    const auto parts = withoutBias(in).split_with_sizes({1, 3, 4}, 0);
    const auto chunks = in.x[1].chunk(3, 0);
    return squared(at::cat({parts[2], parts[0], parts[1]}, 0) *
                   at::cat({chunks[1], chunks[0], chunks[2]}, 0));
  });
  views.equal("unsafe chunks written in place", [](In in) {
    auto parts = withoutBias(in).unsafe_chunk(2, 1);
    parts[0].mul_(2);
    return squared(parts[0] - parts[1]);
  });
  views.equal("t_ on an alias", [](In in) {
    at::Tensor y = unsaved(in);
    at::Tensor alias = y.detach();
    alias.t_();
    return (y * alias.t()).mean() + squared(y.t().mm(alias.t()));
  });
  views.equal("transpose_ of a fresh copy", [](In in) {
    const at::Tensor y = withoutBias(in);
    at::Tensor copy = y.detach().clone();
    copy.transpose_(0, 1);
    return squared(copy.mm(y));
  });
  views.equal("unsqueeze_, squeeze_ and swapaxes_ on aliases", [](In in) {
    at::Tensor y = unsaved(in);
    at::Tensor a = y.detach(), b = y.detach();
    a.unsqueeze_(0);
    b.swapaxes_(0, 1);
    a.squeeze_(0);
    return (y * a + y * b.t()).mean();
  });
  views.equal("as_strided_ on an alias", [](In in) {
    at::Tensor y = unsaved(in).contiguous();
    at::Tensor alias = y.detach();
    alias.as_strided_({4, 8}, {1, 4}, 0);
    return (y * alias.t()).mean();
  });
  views.equal("metadata in place within autograd", [](In in) {
    at::Tensor y = withoutBias(in).clone();
    y.t_().unsqueeze_(0);
    return squared(y.squeeze(0).t() * in.x[1]);
  });
  views.equal("views of a parameter", [](In in) {
    return squared(in.x[0].slice(1, 0, 2).mm(in.p[0].slice(0, 0, 2)) + in.x[1].mm(in.p[0].t()) +
                   in.p[0].select(0, 3));
  });
  views.equal("view of a buffer written, the buffer read", Setup{.buffers = {{4, 4}}}, [](In in) {
    at::Tensor row = in.b[0].select(0, 1);
    row.add_(in.x[0].mean(0));
    return squared(withoutBias(in).mm(in.b[0]));
  });
  views.equal("reshape that copies and reshape that views", [](In in) {
    return squared(withoutBias(in).t().reshape({8, 4})) +
           squared(withoutBias(in).reshape({4, 8}).mul(in.x[0].reshape({4, 8})));
  });
  views.equal("movedim, flatten and unflatten", [](In in) {
    return squared(
        withoutBias(in).view({2, 2, 2, 4}).movedim(0, 3).flatten(1, 2).unflatten(1, {4, 2}).cumsum(2));
  });
  views.equal("detached alias written, value read", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]);
    y.detach().mul_(2);
    return squared(y);
  });
  views.equal("view_as, expand_as and broadcast_tensors", [](In in) {
    const auto pair = at::broadcast_tensors({in.p[1], withoutBias(in)});
    return squared(pair[0] * pair[1] + in.p[1].expand_as(in.x[1]) * in.x[1].view_as(in.x[0]));
  });
  views.equal("meshgrid", [](In in) {
    const auto grid = at::meshgrid({in.p[1], in.x[0].select(1, 0)}, "ij");
    return squared(grid[0] * grid[1] + grid[1]);
  });
  views.equal("contiguous() that returns its argument", [](In in) {
    at::Tensor y = withoutBias(in);
    at::Tensor same = y.contiguous();
    return (same * y.detach()).mean();
  });
  views.equal("one tensor twice in a list", [](In in) {
    return squared(at::cat({withoutBias(in), in.x[1], in.x[1], withoutBias(in)}, 1));
  });
  views.equal("two fields that are one tensor", [] {
    StepCase model = over(Setup{}, [](In in) {
      in.x[0].mul_(2);
      return squared(in.x[0].mm(in.p[0]) - in.x[1]);
    });
    model.batch = [base = model.batch](int step) {
      const at::Tensor field = base(step)[0];
      return Tensors{field, field};
    };
    return model;
  });
  views.equal("fields with odd strides", [] {
    StepCase model = over(Setup{}, [](In in) { return squared(in.x[0].mm(in.p[0]) - in.x[1]); });
    model.batch = [base = model.batch](int step) {
      const Tensors fields = base(step);
      return Tensors{fields[0].t().contiguous().t(), fields[1]};
    };
    return model;
  });
  views.equal("alias made by reshape of a contiguous slice", [](In in) {
    at::Tensor y = withoutBias(in).clone();
    at::Tensor part = y.slice(0, 2, 6).reshape({16});
    part.mul_(3);
    return squared(y);
  });
  views.equal("squeeze of several dimensions and view of a scalar", [](In in) {
    const at::Tensor y = withoutBias(in).view({8, 1, 4, 1});
    return squared(y.squeeze(at::IntArrayRef({1, 3}))) * in.p[1].mean().view({1, 1}).squeeze();
  });
  return views.take();
}

std::vector<AttackCase> inPlaceCases() {
  Subject inPlace("in_place");
  const Setup withBuffer{.buffers = {{4}}};
  inPlace.equal("batch written", [](In in) {
    at::Tensor x = in.x[0];
    x.mul_(2).add_(1);
    return at::mse_loss(x.mm(in.p[0]), in.x[1]);
  });
  inPlace.equal("slice of the batch written", [](In in) {
    at::Tensor part = in.x[0].slice(0, 2, 5);
    part.zero_();
    return squared(withoutBias(in));
  });
  inPlace.equal("view of a value written within autograd", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]);
    y.select(0, 0).mul_(2);
    y.slice(1, 1, 3).add_(in.p[1].slice(0, 0, 2));
    return squared(y.tanh());
  });
  inPlace.equal("view of a view written", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]).clone();
    y.t().slice(0, 1, 3).select(1, 2).mul_(in.p[1].slice(0, 2, 4));
    return squared(y);
  });
  inPlace.equal("memory read through overlapping windows after a write", [](In in) {
    at::Tensor y = withoutBias(in).clone();
    const at::Tensor windows = y.detach().as_strided({6, 8}, {4, 1});
    y.select(0, 2).mul_(5);
    return (y.slice(0, 0, 6).repeat({1, 2}) * windows).mean();
  });
  inPlace.equal("rows filled one after another", [](In in) {
    at::Tensor rows = at::zeros({8, 4});
    for (int64_t i = 0; i < 8; ++i) rows.select(0, i).copy_(in.x[0].select(0, 7 - i).mul(in.p[1]));
    return squared(rows.cumsum(0));
  });
  inPlace.equal("masked_fill_, index_fill_ and fill_diagonal_", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]).clone();
    y.masked_fill_(in.x[1] > 0, -1.5);
    y.index_fill_(0, in.x[1].select(1, 0).argsort().slice(0, 0, 2), 0.25);
    at::Tensor head = y.slice(0, 0, 4).clone();
    head.fill_diagonal_(2);
    return squared(y) + squared(head);
  });
  inPlace.equal("activations in place", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]);
    y.relu_();
    y = y + in.p[1];
    y.sigmoid_();
    y = y.mul(3);
    y = at::leaky_relu_(y, 0.1).sub(0.5);
    y = at::elu_(y).add(0.1);
    return squared(y.clamp_(-0.5, 2.5));
  });
  inPlace.equal("write after a copy was saved", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]);
    const at::Tensor saved = y.clone().exp();
    y.mul_(0);
    return squared(saved + y);
  });
  inPlace.equal("moving average in a buffer", withBuffer, [](In in) {
    const at::Tensor y = withoutBias(in);
    in.b[0].lerp_(y.detach().mean(0), 0.1);
    return squared(y - in.b[0]);
  });
  inPlace.equal("step counter in a buffer", [] {
    Tensors parameters{seededRandn({4, 4}, 1).requires_grad_(true)};
    return over(parameters, {at::zeros({}, at::kLong)}, {{8, 4}}, [](In in) {
      in.b[0].add_(1);
      const at::Tensor rate = at::reciprocal(in.b[0].to(at::kFloat));
      return squared(in.x[0].mm(in.p[0]) * rate) + at::where(in.b[0] > 3, 1.0, 0.0) * in.p[0].mean();
    });
  });
  inPlace.equal("buffer used before and after its write", withBuffer, [](In in) {
    const at::Tensor before = in.b[0].clone();
    in.b[0].mul_(0.5).add_(in.x[0].mean(0));
    return squared(withoutBias(in) * before - in.b[0]);
  });
  inPlace.equal("queue of the last values in a buffer", Setup{.buffers = {{6, 4}}}, [](In in) {
    const at::Tensor y = withoutBias(in).mean(0, true);
    in.b[0].copy_(at::cat({in.b[0].slice(0, 1, 6), y.detach()}, 0));
    return squared(y.mm(in.b[0].t()));
  });
  inPlace.equal("rows of a buffer exchanged", Setup{.buffers = {{4, 4}}}, [](In in) {
    const at::Tensor first = in.b[0].select(0, 0).clone();
    in.b[0].select(0, 0).copy_(in.b[0].select(0, 3));
    in.b[0].select(0, 3).copy_(first + in.x[0].mean(0));
    return squared(withoutBias(in).mm(in.b[0]));
  });
  inPlace.equal("result given out into a slice", [](In in) {
    at::Tensor sums = at::zeros({16, 4});
    at::Tensor half = sums.slice(0, 4, 12);
    at::add_out(half, in.x[0], in.x[1]);
    return squared(sums.mm(in.p[0]));
  });
  inPlace.equal("result given out into the batch", [](In in) {
    at::Tensor target = in.x[1];
    at::mul_out(target, in.x[0], in.x[0]);
    return at::mse_loss(withoutBias(in), in.x[1]);
  });
  inPlace.equal("zero_ and accumulation", [](In in) {
    at::Tensor sum = at::empty({4, 4});
    sum.zero_();
    for (int64_t i = 0; i < 4; ++i) sum.add_(in.x[0].slice(0, i, i + 4));
    return squared(in.x[1].mm(sum).mm(in.p[0]));
  });
  inPlace.equal("parameter clamped before its use", [](In in) {
    {
      at::NoGradGuard noGrad;
      in.p[0].clamp_(-0.2, 0.2);
    }
    return squared(withoutBias(in));
  });
  inPlace.equal("rows of a parameter normalized in place", [](In in) {
    {
      at::NoGradGuard noGrad;
      in.p[0].div_(in.p[0].norm(2, {1}, true).clamp_min(0.5));
    }
    return squared(withoutBias(in) + in.p[1]);
  });
  inPlace.equal("copy_ between dtypes", [](In in) {
    at::Tensor rounded = at::empty({8, 4}, at::kBFloat16);
    rounded.copy_(in.x[1]);
    at::Tensor back = at::empty({8, 4}, at::kDouble);
    back.copy_(rounded);
    return (withoutBias(in) * back.to(at::kFloat)).mean();
  });
  inPlace.equal("addmm_, addcmul_ and lerp_ on values", [](In in) {
    at::Tensor y = in.x[1].clone();
    y.addmm_(in.x[0], in.p[0], 0.5, 2.0);
    y = y.mul(1);
    y.addcmul_(in.x[0], in.x[1], 0.3).lerp_(in.x[0], 0.2);
    return squared(y);
  });
  inPlace.equal("self-assignment through a transposed view", [](In in) {
    at::Tensor square = in.x[0].slice(0, 0, 4).clone();
    square.copy_(square.t().clone());
    square.add_(square.t().clone());
    return squared(square.mm(in.p[0]));
  });
  inPlace.equal("bitwise and logical operators in place", [](In in) {
    at::Tensor mask = in.x[0] > 0;
    mask.logical_and_(in.x[1] > 0).logical_not_();
    at::Tensor bits = in.x[0].mul(8).to(at::kLong);
    bits.bitwise_xor_(5).remainder_(7);
    return (withoutBias(in) * mask * bits).mean();
  });
  inPlace.refused("resize_ of a value", "aten::resize_", [](In in) {
    at::Tensor y = in.x[1].clone();
    y.resize_({100, 4}).fill_(1);
    return squared(y.mm(in.p[0]));
  });
  inPlace.equal("empty output that the operator resizes", [](In in) {
    at::Tensor sum = at::empty({0});
    at::add_out(sum, in.x[0], in.x[1]);
    return squared(sum.mm(in.p[0]));
  });
  inPlace.refused("output with values that the operator resizes", "aten::add", [](In in) {
    at::Tensor sum = at::zeros({3});
    at::add_out(sum, in.x[0], in.x[1]);
    return squared(sum.mm(in.p[0]));
  });
  inPlace.refused("set_ at the door", "aten::set_", [](In in) {
    at::Tensor y = in.x[1].clone();
    callAtDoor("aten::set_", "source_Tensor", {y, in.x[0]});
    return squared(y.mm(in.p[0]));
  });
  inPlace.equalOrRefused("set_ below the door", [](In in) {
    at::Tensor y = in.x[1].clone();
    y.set_(in.x[0]);
    return squared(y.mm(in.p[0]));
  });
  inPlace.equalOrRefused("buffer transposed and put back", Setup{.buffers = {{4, 4}}}, [](In in) {
    at::Tensor buffer = in.b[0];
    buffer.t_();
    buffer.add_(in.x[0].slice(0, 0, 4));
    const at::Tensor y = withoutBias(in).mm(buffer.clone());
    buffer.t_();
    return squared(y);
  });
  inPlace.equalOrRefused("buffer left with another shape", Setup{.buffers = {{4, 4}}}, [](In in) {
    at::Tensor buffer = in.b[0];
    const at::Tensor y = withoutBias(in).mm(buffer.clone());
    buffer.unsqueeze_(0).squeeze_(0).t_();
    return squared(y);
  });
  return inPlace.take();
}

}  // namespace torchlane::test
