#include "CMoveModel.h"

// #embed is C23; this compiler has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "moves.model"
};

const unsigned char *amends_move_model_bytes(void) { return bytes; }

size_t amends_move_model_size(void) { return sizeof bytes; }
