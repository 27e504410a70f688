// Work in child processes, so that a crash costs a model and not the search. What comes back is text.
// Thread: the main one, while there is no other.
#pragma once

#include <cstdint>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace torchlane::search {

constexpr unsigned kModelSeconds = 30;  // for alarm() in a child

// Runs `work` in a child; what it writes to the stream comes back as text. `status` as from waitpid.
std::string inChild(const std::function<void(std::ostream&)>& work, int& status);

// How a child ended, in words; empty: as it should.
std::string endOf(int status);

// Shared with children: what they are at, so that a crash can be put down to it. First called before any
// child.
uint64_t* sharedPosition();

std::vector<std::string> fields(const std::string& line, char separator);

// Without tabs, too, which separate fields.
std::string oneLine(std::string text);

}  // namespace torchlane::search
