// Signals while a line is edited, and the terminal put back on every way out.
#include "terminal.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static const char mark_pastes[] = "\033[?2004h";
static const char leave_pastes[] = "\033[?2004l";

volatile sig_atomic_t amends_lr_interrupted;
volatile sig_atomic_t amends_lr_resized;
static volatile sig_atomic_t stopping, continued, is_raw;
sigset_t amends_lr_waiting_mask;

static struct termios cooked;
static char doomed_folder[PATH_MAX], doomed_file[PATH_MAX];

static void say(const char *text) {
  ssize_t written = write(STDOUT_FILENO, text, strlen(text));
  (void)written;
}

// Only what a signal handler may call.
static void put_back(void) {
  if (is_raw) {
    is_raw = 0;
    // In the background the terminal is another program's by now.
    if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
      say(leave_pastes);
      say("\r\n");
      tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
    }
  }
  if (doomed_file[0]) unlink(doomed_file);
  if (doomed_folder[0]) rmdir(doomed_folder);
}

static void note(int signal_number) {
  switch (signal_number) {
    case SIGINT: amends_lr_interrupted = 1; break;
    case SIGWINCH: amends_lr_resized = 1; break;
    case SIGTSTP: stopping = 1; break;
    case SIGCONT: continued = 1; break;
  }
}

static void die(int signal_number) {
  put_back();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &action, NULL);
  raise(signal_number);
}

static const int noted[] = {SIGWINCH, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGBUS,
                            SIGFPE,  SIGILL, SIGSEGV, SIGTRAP};
enum { noted_count = sizeof noted / sizeof *noted, fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction old_noted[noted_count], old_fatal[fatal_count];

static void guard(void) {
  static bool is_registered;
  if (!is_registered) is_registered = atexit(put_back) == 0;
  for (int i = 0; i < fatal_count; i++) {
    struct sigaction action = {.sa_handler = die};
    sigfillset(&action.sa_mask);
    sigaction(fatal[i], NULL, &old_fatal[i]);
    // nohup's deafness and a crash reporter of the runtime stay as they are.
    if (old_fatal[i].sa_handler == SIG_DFL) sigaction(fatal[i], &action, NULL);
  }
}

static void unguard(void) {
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &old_fatal[i], NULL);
}

static int guards;
static void enter_guard(void) {
  if (guards++ == 0) guard();
}
static void leave_guard(void) {
  if (--guards == 0) unguard();
}

void amends_lr_doom(const char *folder, const char *file) {
  enter_guard();
  snprintf(doomed_folder, sizeof doomed_folder, "%s", folder);
  snprintf(doomed_file, sizeof doomed_file, "%s", file);
}

void amends_lr_spare(void) {
  doomed_file[0] = doomed_folder[0] = '\0';
  leave_guard();
}

static int holders;
static struct sigaction old_interrupt;

// No SA_RESTART: a blocking call must come back so that the line can be given up.
static const struct sigaction noting = {.sa_handler = note};

void amends_lr_hold_interrupt(void) {
  if (holders++ > 0) return;
  amends_lr_interrupted = 0;
  sigaction(SIGINT, &noting, &old_interrupt);
}

void amends_lr_release_interrupt(void) {
  if (--holders == 0) sigaction(SIGINT, &old_interrupt, NULL);
}

bool amends_lr_take_interrupt(void) {
  bool was_interrupted = amends_lr_interrupted;
  amends_lr_interrupted = 0;
  return was_interrupted;
}

static sigset_t old_mask;

static sigset_t served_signals(void) {
  sigset_t served;
  sigemptyset(&served);
  sigaddset(&served, SIGINT);
  for (int i = 0; i < noted_count; i++) sigaddset(&served, noted[i]);
  return served;
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

static void take_signals(void) {
  sigset_t served = served_signals();
  pthread_sigmask(SIG_BLOCK, &served, &old_mask);
  amends_lr_waiting_mask = old_mask;
  stopping = continued = amends_lr_resized = 0;
  for (int i = 0; i < noted_count; i++) {
    sigdelset(&amends_lr_waiting_mask, noted[i]);
    sigaction(noted[i], &noting, &old_noted[i]);
  }
  sigdelset(&amends_lr_waiting_mask, SIGINT);
  enter_guard();
}

static void return_signals(void) {
  leave_guard();
  for (int i = 0; i < noted_count; i++) sigaction(noted[i], &old_noted[i], NULL);
  pthread_sigmask(SIG_SETMASK, &old_mask, NULL);
}

void amends_lr_take_terminal(EditLine *editor) {
  take_signals();
  tcgetattr(STDIN_FILENO, &cooked);
  // Before the prompt is drawn: a Ctrl-D typed at a cooked prompt would be lost.
  make_raw(editor);
}

void amends_lr_end(EditLine *editor) {
  amends_lr_lend_terminal(editor);
  amends_lr_prompt = "";
  return_signals();
}

void amends_lr_admit_signals(void) {
  const struct timespec now = {0, 0};
  ppoll(NULL, 0, &now, &amends_lr_waiting_mask);
}

static void stop(EditLine *editor) {
  amends_lr_step_below(editor);
  amends_lr_lend_terminal(editor);
  struct sigaction default_action = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &default_action, NULL);
  sigset_t served = served_signals();
  sigdelset(&served, SIGINT);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &served, NULL);  // stops here, until fg
  pthread_sigmask(SIG_BLOCK, &served, NULL);
  sigaction(SIGTSTP, &noting, NULL);
  stopping = continued = amends_lr_resized = 0;
  amends_lr_reclaim_terminal(editor);
}

void amends_lr_serve_signals(EditLine *editor) {
  if (stopping) stop(editor);
  if (continued) {
    continued = 0;
    amends_lr_reclaim_terminal(editor);
  }
  if (amends_lr_resized) {
    amends_lr_resized = 0;
    amends_lr_wipe(editor);
    el_resize(editor);
    el_set(editor, EL_REFRESH);
  }
}
