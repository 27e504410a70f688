# Native tests: GoogleTest over binding/core, ranks as threads, no Node. One executable, which ctest runs in shards.
# And the search for models that train differently when replayed, `npm run search`; a short one is among the tests.
find_package(GTest REQUIRED)

# Like the objects, position-independent for a library: the precompiled header is shared.
function(torchlane_native_tests target)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/test/native ${CMAKE_SOURCE_DIR}/test/search)
  target_precompile_headers(${target} REUSE_FROM torchlane_objects)
  target_compile_options(${target} PRIVATE -fPIC)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
endfunction()

# What judges steps and makes random ones: in both executables.
file(GLOB judge_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/native/step_*.cpp ${CMAKE_SOURCE_DIR}/test/search/*.cpp)
list(FILTER judge_sources EXCLUDE REGEX "_test\\.cpp$|/main\\.cpp$")
add_library(torchlane_judge_objects OBJECT ${judge_sources})
target_link_libraries(torchlane_judge_objects PUBLIC torchlane_objects GTest::gtest)
torchlane_native_tests(torchlane_judge_objects)

file(GLOB_RECURSE test_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/native/*.cpp)
list(REMOVE_ITEM test_sources ${judge_sources})
add_executable(torchlane_tests ${test_sources})
target_link_libraries(torchlane_tests PRIVATE torchlane_judge_objects torchlane_objects GTest::gtest GTest::gtest_main)
torchlane_native_tests(torchlane_tests)
target_compile_definitions(torchlane_tests PRIVATE TORCHLANE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
# Shards, not a process for each test: loading libtorch takes longer than most of them. The attack cases are hundreds of small
# tests and one table of all their verdicts: one process for them.
set(shards 8)
math(EXPR last_shard "${shards} - 1")
foreach(shard RANGE ${last_shard})
  add_test(NAME torchlane_tests.${shard} COMMAND torchlane_tests --gtest_filter=-Attack*)
  set_tests_properties(torchlane_tests.${shard} PROPERTIES
    TIMEOUT 300 ENVIRONMENT "GTEST_TOTAL_SHARDS=${shards};GTEST_SHARD_INDEX=${shard}")
endforeach()
add_test(NAME AttackSuite COMMAND torchlane_tests --gtest_filter=Attack*)
set_tests_properties(AttackSuite PROPERTIES TIMEOUT 300 ENVIRONMENT OMP_NUM_THREADS=1)

add_executable(torchlane_search ${CMAKE_SOURCE_DIR}/test/search/main.cpp)
target_link_libraries(torchlane_search PRIVATE torchlane_judge_objects torchlane_objects)
torchlane_native_tests(torchlane_search)

# What a replayed node costs over a direct call (test/bench): `npm run bench:replay`.
add_executable(torchlane_replay_cost ${CMAKE_SOURCE_DIR}/test/bench/replay_cost.cpp)
target_link_libraries(torchlane_replay_cost PRIVATE torchlane_objects)
torchlane_native_tests(torchlane_replay_cost)
