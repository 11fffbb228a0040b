// Signals that are notes to the reader while a line is edited.
#include "terminal.h"

#include <poll.h>

volatile sig_atomic_t amends_lr_interrupted;
static volatile sig_atomic_t resized, stopping, continued;
sigset_t amends_lr_waiting_mask;

static void note(int signal_number) {
  switch (signal_number) {
    case SIGINT: amends_lr_interrupted = 1; break;
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: stopping = 1; break;
    case SIGCONT: continued = 1; break;
  }
}

static const int noted[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { noted_count = sizeof noted / sizeof *noted };
static struct sigaction old_noted[noted_count];

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

void amends_lr_take_signals(void) {
  sigset_t served = served_signals();
  pthread_sigmask(SIG_BLOCK, &served, &old_mask);
  amends_lr_waiting_mask = old_mask;
  stopping = continued = resized = 0;
  for (int i = 0; i < noted_count; i++) {
    sigdelset(&amends_lr_waiting_mask, noted[i]);
    sigaction(noted[i], NULL, &old_noted[i]);
    // A stop that is ignored has nobody who would wake us up.
    if (old_noted[i].sa_handler != SIG_IGN) sigaction(noted[i], &noting, NULL);
  }
  sigdelset(&amends_lr_waiting_mask, SIGINT);
}

void amends_lr_return_signals(void) {
  for (int i = 0; i < noted_count; i++) sigaction(noted[i], &old_noted[i], NULL);
  pthread_sigmask(SIG_SETMASK, &old_mask, NULL);
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
  stopping = continued = resized = 0;
  amends_lr_reclaim_terminal(editor);
}

void amends_lr_serve_signals(EditLine *editor) {
  if (stopping) stop(editor);
  if (continued) {
    continued = 0;
    amends_lr_reclaim_terminal(editor);
  }
  if (resized) {
    resized = 0;
    amends_lr_wipe(editor);
    el_resize(editor);
    el_set(editor, EL_REFRESH);
  }
}
