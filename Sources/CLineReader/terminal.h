#ifndef AMENDS_TERMINAL_H
#define AMENDS_TERMINAL_H

// Here and not in shim.h: in a module it would give Swift two kinds of fd_set.
#define _GNU_SOURCE 1

#include "../CLibedit/shim.h"
#include "include/CLineReader.h"

#include <signal.h>

/// Ctrl-C came. Set by a handler, served by the reader.
extern volatile sig_atomic_t amends_lr_interrupted;

/// The signals that reach this process only while it waits for a key.
extern sigset_t amends_lr_waiting_mask;

/// Blocks the signals that are notes to the reader, until they are returned.
void amends_lr_take_signals(void);
void amends_lr_return_signals(void);

/// Lets pending signals in.
void amends_lr_admit_signals(void);

/// Answers a stop, a continuation or a new size that came since the last key.
void amends_lr_serve_signals(EditLine *editor);

/// Between these a fatal signal or exit() puts the terminal back. They nest.
void amends_lr_enter_guard(void);
void amends_lr_leave_guard(void);
void amends_lr_put_back(void);

/// A guard that also removes a file and its folder.
void amends_lr_doom(const char *folder, const char *file);
void amends_lr_spare(void);

/// Makes the reader ready for a new line.
void amends_lr_forget_keys(bool has_draft);

/// The prompt that amends_lr_wipe and amends_lr_step_below measure.
extern const char *amends_lr_prompt;

#endif
