// What must be C: signal handlers, and the reader that libedit calls for each key.
#ifndef AMENDS_CLINEREADER_H
#define AMENDS_CLINEREADER_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

typedef struct editline EditLine;

/// Keys that no keyboard sends: the reader drops C1 controls that come from outside.
enum { amends_lr_paste_key = 0x9d, amends_lr_draft_key = 0x9e };

/// Ctrl-C sets a flag between these two calls instead of ending the process. They nest.
void amends_lr_hold_interrupt(void);
void amends_lr_release_interrupt(void);

/// Whether Ctrl-C was pressed since the last time this was asked.
bool amends_lr_take_interrupt(void);

/// Makes the terminal raw, asks it to mark pastes, and takes over the signals.
/// `prompt` is what libedit draws, \1 marks included; it must outlive the read.
void amends_lr_begin(EditLine *editor, const char *prompt, bool has_draft);

/// Undoes amends_lr_begin.
void amends_lr_end(EditLine *editor);

/// Whether the reader gave up because of Ctrl-C.
bool amends_lr_was_cancelled(void);

/// EL_GETCFN: one key as a code point.
int amends_lr_read_key(EditLine *editor, wchar_t *key);

/// Reads a paste to its end mark and keeps the first `capacity` bytes.
/// Returns how many there were, or 0 when no paste has begun.
size_t amends_lr_read_paste(EditLine *editor, unsigned char *bytes, size_t capacity);

/// Moves the cursor to the row below the text.
void amends_lr_step_below(EditLine *editor);

/// Wipes the rows that the prompt and the text take, and leaves the cursor at their start.
void amends_lr_wipe(EditLine *editor);

/// Cooked mode and no paste marks while another program has the terminal.
void amends_lr_lend_terminal(EditLine *editor);
void amends_lr_reclaim_terminal(EditLine *editor);

/// Waits for bytes on a descriptor: 1 there are some, 0 Ctrl-C came first.
int amends_lr_wait(int descriptor);

/// Runs `command` through sh on one file, with default signals, and waits for it.
/// The file and its folder are removed should a signal end this process meanwhile.
/// Returns the exit status, 128 + signal, or -1 when it could not be started.
int amends_lr_run_editor(const char *command, const char *folder, const char *file);

/// The size of the terminal behind a descriptor.
bool amends_lr_size(int descriptor, int *columns, int *rows);

#endif
