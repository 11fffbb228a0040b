#ifndef AMENDS_MOVE_MODEL_H
#define AMENDS_MOVE_MODEL_H

#include <stddef.h>

/// The learned reader's model, as it stands in moves.model.
const unsigned char *_Nonnull amends_move_model_bytes(void);
size_t amends_move_model_size(void);

#endif
