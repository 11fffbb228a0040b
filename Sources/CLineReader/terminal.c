// The modes of the terminal, put back however the line or the process ends.
#include "terminal.h"

#include <termios.h>
#include <unistd.h>

static const char mark_pastes[] = "\033[?2004h";
static const char leave_pastes[] = "\033[?2004l";

static volatile sig_atomic_t is_raw;
static struct termios cooked;

static void say(const char *text) {
  ssize_t written = write(STDOUT_FILENO, text, strlen(text));
  (void)written;
}

// Only what a signal handler may call.
void amends_lr_put_back(void) {
  if (!is_raw) return;
  is_raw = 0;
  // In the background the terminal is another program's by now.
  if (tcgetpgrp(STDIN_FILENO) != getpgrp()) return;
  say(leave_pastes);
  say("\r\n");
  tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
}

static void make_raw(EditLine *editor) {
  is_raw = 1;
  el_set(editor, EL_PREP_TERM, 1);
  // Ctrl-C throws waiting input away; a read that was about to take it must not block.
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) == 0) {
    modes.c_cc[VMIN] = modes.c_cc[VTIME] = 0;
    modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR);  // a pasted CR LF is one line end, not two
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  }
  say(mark_pastes);
}

void amends_lr_lend_terminal(EditLine *editor) {
  fflush(stdout);
  say(leave_pastes);
  el_set(editor, EL_PREP_TERM, 0);
  is_raw = 0;
}

void amends_lr_reclaim_terminal(EditLine *editor) {
  // libedit believes that the terminal is still as it left it, unless told twice.
  el_set(editor, EL_PREP_TERM, 0);
  make_raw(editor);
  say("\r\033[J");  // another program may have left the cursor in the middle of a row
  el_resize(editor);
  el_set(editor, EL_REFRESH);
}

void amends_lr_begin(EditLine *editor, const char *prompt, bool has_draft) {
  amends_lr_prompt = prompt;
  amends_lr_forget_keys(has_draft);
  amends_lr_take_signals();
  amends_lr_enter_guard();
  tcgetattr(STDIN_FILENO, &cooked);
  // Before the prompt is drawn: a Ctrl-D typed at a cooked prompt would be lost.
  make_raw(editor);
}

void amends_lr_end(EditLine *editor) {
  amends_lr_lend_terminal(editor);
  amends_lr_prompt = "";
  amends_lr_leave_guard();
  amends_lr_return_signals();
}
