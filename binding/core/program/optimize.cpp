// See optimize.h.
#include "core/program/optimize.h"

#include <algorithm>
#include <unordered_set>

#include "core/program/fault.h"

namespace torchlane {
namespace {

template <class Visit>
void forEachRead(const Node& node, Visit visit) {
  for (const Argument& argument : node.arguments) {
    if (argument.kind == Argument::Kind::kRegister) visit(argument.reg);
    if (argument.kind == Argument::Kind::kRegisterList) {
      for (RegisterId reg : argument.list) {
        if (reg != kNoRegister) visit(reg);
      }
    }
  }
}

bool isPersistent(const Register& reg) {
  return reg.kind != RegisterKind::kValue;
}

// Backwards over the tape: a call is kept if it draws, if it returns nothing (it checks something), if it
// writes memory that is read later or outlives the step, or if one of its results is read.
std::vector<Node> keepLive(std::vector<Node> nodes, const std::vector<Register>& registers,
                           const Outline& outline) {
  std::unordered_set<RegisterId> neededRegisters;
  std::unordered_set<int32_t> neededStorages;
  const auto need = [&](RegisterId reg) {
    if (reg == kNoRegister) return;
    neededRegisters.insert(reg);
    neededStorages.insert(registers[reg].storage);
  };
  for (const Register& reg : registers) {
    if (reg.kind == RegisterKind::kBuffer && isPlanted(Fault::kDropBufferWrites)) continue;
    if (reg.kind == RegisterKind::kParameter && isPlanted(Fault::kDropParameterWrites)) continue;
    if (reg.kind == RegisterKind::kParameter || reg.kind == RegisterKind::kBuffer)
      neededStorages.insert(reg.storage);
  }
  for (RegisterId reg : outline.outputs) need(reg);
  for (RegisterId reg : outline.gradients) need(reg);

  std::vector<Node> kept;
  for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
    const bool draws = node->random != RandomUse::kNone && !isPlanted(Fault::kDropUnreadRandom);
    const bool writesWhatIsNeeded =
        isPlanted(Fault::kIgnoreWritesThroughViews) && !node->writes.empty()
            ? neededRegisters.count(node->arguments[0].reg) > 0
            : std::any_of(node->writes.begin(), node->writes.end(),
                          [&](int32_t storage) { return neededStorages.count(storage) > 0; });
    const bool live = draws || node->op.schema().returns().empty() || writesWhatIsNeeded ||
                      std::any_of(node->results.begin(), node->results.end(),
                                  [&](RegisterId reg) { return neededRegisters.count(reg) > 0; });
    if (!live) continue;
    forEachRead(*node, need);
    for (RegisterId& reg : node->results) {
      if (neededRegisters.count(reg) == 0) reg = kNoRegister;
    }
    kept.push_back(std::move(*node));
  }
  std::reverse(kept.begin(), kept.end());
  return kept;
}

// Marks what is the same every step: plain views of tensors that outlive the step, and deterministic calls on
// constants whose storage no node writes, with a result that no node writes. Never random ones, never
// `empty*`.
void markHoisted(std::vector<Node>& nodes, const std::vector<Register>& registers) {
  std::unordered_set<int32_t> writtenStorages;
  for (const Node& node : nodes) writtenStorages.insert(node.writes.begin(), node.writes.end());
  std::vector<bool> still(registers.size(), false);     // there before the first step, at a fixed place
  std::vector<bool> constant(registers.size(), false);  // and with the same bytes every step
  for (size_t i = 0; i < registers.size(); ++i) {
    still[i] = isPersistent(registers[i]);
    constant[i] =
        registers[i].kind == RegisterKind::kConstant && writtenStorages.count(registers[i].storage) == 0;
    if (registers[i].kind == RegisterKind::kParameter) constant[i] = isPlanted(Fault::kHoistParameters);
    if (registers[i].kind == RegisterKind::kBuffer) constant[i] = isPlanted(Fault::kHoistBuffers);
  }
  for (Node& node : nodes) {
    const bool isRandom = node.random != RandomUse::kNone && !isPlanted(Fault::kHoistRandom);
    bool allConstant = !isRandom && node.writes.empty() && !node.unwritten;
    forEachRead(node, [&](RegisterId reg) { allConstant = allConstant && constant[reg]; });
    for (RegisterId reg : node.results) {
      if (reg == kNoRegister || isPlanted(Fault::kHoistWritten)) continue;
      if (writtenStorages.count(registers[reg].storage) > 0) allConstant = false;
    }
    const bool viewOfStill = node.kind == NodeKind::kView && still[node.arguments[0].reg];
    node.hoisted = allConstant || viewOfStill;
    if (!node.hoisted) continue;
    for (RegisterId reg : node.results) {
      if (reg == kNoRegister) continue;
      still[reg] = true;
      constant[reg] = allConstant;
    }
  }
  std::stable_partition(nodes.begin(), nodes.end(), [](const Node& node) { return node.hoisted; });
}

// Per parameter: the node after which nothing writes its gradient any more.
std::vector<int32_t> gradientsReady(const std::vector<Node>& nodes, const std::vector<Register>& registers,
                                    const std::vector<RegisterId>& gradients) {
  std::vector<int32_t> made(registers.size(), -1);
  std::vector<int32_t> written;  // per storage
  const auto touch = [&](int32_t storage, int32_t node) {
    if (written.size() <= static_cast<size_t>(storage)) written.resize(storage + 1, -1);
    written[storage] = node;
  };
  for (size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].hoisted) continue;
    for (RegisterId reg : nodes[i].results) {
      if (reg != kNoRegister) made[reg] = static_cast<int32_t>(i);
    }
    for (int32_t storage : nodes[i].writes) touch(storage, static_cast<int32_t>(i));
  }
  std::vector<int32_t> ready;
  for (RegisterId reg : gradients) {
    int32_t after = -1;
    if (reg != kNoRegister) {
      const auto storage = static_cast<size_t>(registers[reg].storage);
      after = isPlanted(Fault::kGradientTooEarly)
                  ? made[reg]
                  : std::max(made[reg], storage < written.size() ? written[storage] : -1);
    }
    ready.push_back(after);
  }
  return ready;
}

void findLastUses(Program::Parts& parts) {
  std::vector<int32_t> last(parts.registers.size(), -1);
  for (size_t i = 0; i < parts.nodes.size(); ++i) {
    const Node& node = parts.nodes[i];
    if (node.hoisted) continue;
    for (RegisterId reg : node.results) {
      if (reg != kNoRegister) last[reg] = static_cast<int32_t>(i);
    }
    forEachRead(node, [&](RegisterId reg) { last[reg] = static_cast<int32_t>(i); });
  }
  for (size_t i = 0; i < parts.gradients.size(); ++i) {
    const RegisterId reg = parts.gradients[i];
    if (reg != kNoRegister) last[reg] = std::max(last[reg], parts.gradientReady[i]);
  }
  std::unordered_set<RegisterId> kept(parts.outputs.begin(), parts.outputs.end());
  for (const Node& node : parts.nodes) {
    if (node.hoisted) kept.insert(node.results.begin(), node.results.end());
  }
  for (size_t i = 0; i < last.size(); ++i) {
    const auto reg = static_cast<RegisterId>(i);
    if (last[i] < 0 || isPersistent(parts.registers[i]) || kept.count(reg) > 0) continue;
    parts.nodes[last[i]].lastUse.push_back(reg);
  }
}

std::vector<bool> writtenOf(const std::vector<RegisterId>& regs, const Program::Parts& parts) {
  std::unordered_set<int32_t> written;
  for (const Node& node : parts.nodes) written.insert(node.writes.begin(), node.writes.end());
  std::vector<bool> result;
  for (RegisterId reg : regs) result.push_back(written.count(parts.registers[reg].storage) > 0);
  return result;
}

}  // namespace

Program buildProgram(Tape& tape, Outline outline) {
  Program::Parts parts;
  parts.registers = tape.takeRegisters();
  parts.nodes = keepLive(tape.takeNodes(), parts.registers, outline);
  parts.constants = tape.takeConstants();
  markHoisted(parts.nodes, parts.registers);
  parts.gradientReady = gradientsReady(parts.nodes, parts.registers, outline.gradients);
  parts.parameters = std::move(outline.parameters);
  parts.buffers = std::move(outline.buffers);
  parts.batch = std::move(outline.batch);
  parts.gradients = std::move(outline.gradients);
  parts.gradientOrder = std::move(outline.gradientOrder);
  parts.outputs = std::move(outline.outputs);
  parts.parameterNames = std::move(outline.parameterNames);
  parts.bufferNames = std::move(outline.bufferNames);
  parts.metricNames = std::move(outline.metricNames);
  parts.device = outline.device;
  findLastUses(parts);
  parts.bufferWritten = writtenOf(parts.buffers, parts);
  parts.parameterWritten = writtenOf(parts.parameters, parts);
  return Program(std::move(parts));
}

}  // namespace torchlane
