#ifndef AMENDS_SCENARIOS_H
#define AMENDS_SCENARIOS_H

#include <stddef.h>

/// One file of a built-in scenario, as it stands under Scenarios/.
struct amends_scenario_file {
  const char *_Nonnull scenario;
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
};

/// How many files are built in.
size_t amends_scenario_file_count(void);

/// A built-in file, in the order of Index.inc.
struct amends_scenario_file amends_scenario_file_at(size_t index);

#endif
