#include "CScenarios.h"

// #embed is C23; this compiler has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define LITERAL(text) #text
#define TEXT(text) LITERAL(text)

static const struct amends_scenario_file files[] = {
#include "Index.inc"
};

size_t amends_scenario_file_count(void) { return sizeof files / sizeof files[0]; }

struct amends_scenario_file amends_scenario_file_at(size_t index) { return files[index]; }
