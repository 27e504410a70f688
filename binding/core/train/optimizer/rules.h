// The makers of the update rules, for the table in kinds.cpp. Each rule is one file.
#pragma once

#include <memory>

#include "core/train/optimizer/update_rule.h"

namespace torchlane {

std::unique_ptr<UpdateRule> makeAdadelta();
std::unique_ptr<UpdateRule> makeAdafactor();
std::unique_ptr<UpdateRule> makeAdagrad();
std::unique_ptr<UpdateRule> makeAdam();
std::unique_ptr<UpdateRule> makeAdamW();
std::unique_ptr<UpdateRule> makeAdamax();
std::unique_ptr<UpdateRule> makeAsgd();
std::unique_ptr<UpdateRule> makeMuon();
std::unique_ptr<UpdateRule> makeNAdam();
std::unique_ptr<UpdateRule> makeRAdam();
std::unique_ptr<UpdateRule> makeRmsprop();
std::unique_ptr<UpdateRule> makeRprop();
std::unique_ptr<UpdateRule> makeSgd();
std::unique_ptr<UpdateRule> makeSparseAdam();

}  // namespace torchlane
