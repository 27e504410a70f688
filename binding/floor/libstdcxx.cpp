// Members of libstdc++'s templates that came after the floor (scripts/prebuild/floor.mjs), made from its
// headers in what ships; elsewhere libstdc++.so has them. What gates.mjs names as missing is added here, or
// written in another way.
#include <sstream>

// GCC 11 (GLIBCXX_3.4.29): the str() of C++20 that copies.
template std::string std::basic_stringbuf<char>::str() const&;
