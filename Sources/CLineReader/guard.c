// What a fatal signal and exit() must still do.
#include "terminal.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

static char doomed_folder[PATH_MAX], doomed_file[PATH_MAX];

// Only what a signal handler may call.
static void clean_up(void) {
  amends_lr_put_back();
  if (doomed_file[0]) unlink(doomed_file);
  if (doomed_folder[0]) rmdir(doomed_folder);
}

static void die(int signal_number) {
  clean_up();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &action, NULL);
  raise(signal_number);
}

static const int fatal[] = {SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGBUS,
                            SIGFPE,  SIGILL, SIGSEGV, SIGTRAP};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction old_fatal[fatal_count];

static void guard(void) {
  static bool is_registered;
  if (!is_registered) is_registered = atexit(clean_up) == 0;
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
void amends_lr_enter_guard(void) {
  if (guards++ == 0) guard();
}

void amends_lr_leave_guard(void) {
  if (--guards == 0) unguard();
}

void amends_lr_doom(const char *folder, const char *file) {
  amends_lr_enter_guard();
  snprintf(doomed_folder, sizeof doomed_folder, "%s", folder);
  snprintf(doomed_file, sizeof doomed_file, "%s", file);
}

void amends_lr_spare(void) {
  doomed_file[0] = doomed_folder[0] = '\0';
  amends_lr_leave_guard();
}
