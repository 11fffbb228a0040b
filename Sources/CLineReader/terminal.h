#ifndef AMENDS_TERMINAL_H
#define AMENDS_TERMINAL_H

// Here and not in shim.h: in a module it would give Swift two kinds of fd_set.
#define _GNU_SOURCE 1

#include "../CLibedit/shim.h"
#include "include/CLineReader.h"

#include <signal.h>

/// Set by handlers, served by the reader.
extern volatile sig_atomic_t amends_lr_interrupted;
extern volatile sig_atomic_t amends_lr_resized;

/// The signals that reach this process only while it waits for a key.
extern sigset_t amends_lr_waiting_mask;

/// Lets pending signals in.
void amends_lr_admit_signals(void);

/// Answers a stop, a continuation or a new size that came since the last key.
void amends_lr_serve_signals(EditLine *editor);

/// The outer halves of amends_lr_begin and amends_lr_end.
void amends_lr_take_terminal(EditLine *editor);

/// From now until the matching call a fatal signal or exit() removes these.
void amends_lr_doom(const char *folder, const char *file);
void amends_lr_spare(void);

/// The prompt that amends_lr_wipe and amends_lr_step_below measure.
extern const char *amends_lr_prompt;

#endif
