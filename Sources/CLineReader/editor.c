// Runs the user's editor on a file.
#include "terminal.h"

#include <errno.h>
#include <limits.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

static int start(pid_t *child, const char *command, const char *file) {
  char *script = NULL;
  if (asprintf(&script, "%s \"$1\"", command) < 0) return -1;
  char *const arguments[] = {"sh", "-c", script, "sh", (char *)file, NULL};
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  int error = posix_spawn(child, "/bin/sh", NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  free(script);
  return error == 0 ? 0 : -1;
}

int amends_lr_run_editor(const char *command, const char *folder, const char *file) {
  static const int changed[] = {SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH, SIGCHLD};
  enum { count = sizeof changed / sizeof *changed };
  struct sigaction old[count];
  struct termios modes;
  bool has_terminal = tcgetattr(STDIN_FILENO, &modes) == 0;
  sigset_t opened, old_mask;
  sigemptyset(&opened);
  amends_lr_doom(folder, file);
  for (int i = 0; i < count; i++) {
    // Ctrl-C and Ctrl-\ are the editor's business; Ctrl-Z must stop both programs.
    bool is_ignored = changed[i] == SIGINT || changed[i] == SIGQUIT;
    struct sigaction action = {.sa_handler = is_ignored ? SIG_IGN : SIG_DFL};
    sigaction(changed[i], &action, &old[i]);
    sigaddset(&opened, changed[i]);
  }
  pthread_sigmask(SIG_UNBLOCK, &opened, &old_mask);

  int status = -1;
  pid_t child;
  if (start(&child, command, file) == 0) {
    pid_t waited;
    do {
      waited = waitpid(child, &status, 0);
    } while (waited < 0 && errno == EINTR);
    if (waited < 0) status = -1;
    else status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

  pthread_sigmask(SIG_SETMASK, &old_mask, NULL);
  for (int i = count - 1; i >= 0; i--) sigaction(changed[i], &old[i], NULL);
  amends_lr_spare();
  if (has_terminal) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  return status;
}
