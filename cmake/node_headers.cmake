# Node-API's headers, in C and in C++: two packages of npm, found as Node finds them from the package's own folder, wherever
# npm, pnpm or yarn has put them.
find_program(TORCHLANE_NODE node REQUIRED DOC "The node that finds the headers")
execute_process(
  COMMAND ${TORCHLANE_NODE} -p
          "['node-api-headers', 'node-addon-api'].map((name) => path.resolve(require(name).include_dir)).join(';')"
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  OUTPUT_VARIABLE node_headers
  OUTPUT_STRIP_TRAILING_WHITESPACE
  RESULT_VARIABLE node_failed
  ERROR_VARIABLE node_error)
if(node_failed)
  message(FATAL_ERROR "The packages node-api-headers and node-addon-api are not installed beside torchlane: install it again "
                      "(in a clone: npm ci).\n${node_error}")
endif()
