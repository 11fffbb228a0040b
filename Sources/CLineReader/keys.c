// Reads keys for libedit. Signals are let in only while it waits, so none is lost.
#include "terminal.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

enum outcome { end_of_input, got_byte, timed_out, interrupted };
enum { forever = -1, sequence_ms = 50, character_ms = 200, paste_ms = 2000 };

static unsigned char pushed[8];
static size_t pushed_count;
static bool draft_waits, paste_waits, was_cancelled;

void amends_lr_forget_keys(bool has_draft) {
  pushed_count = 0;
  draft_waits = has_draft;
  paste_waits = was_cancelled = false;
}

bool amends_lr_was_cancelled(void) { return was_cancelled; }

static int wait_for(int descriptor, int milliseconds, bool *is_hung_up) {
  struct pollfd waited = {.fd = descriptor, .events = POLLIN};
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  int ready = ppoll(&waited, 1, milliseconds < 0 ? NULL : &limit, &amends_lr_waiting_mask);
  *is_hung_up = ready > 0 && (waited.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
  return ready;
}

static enum outcome next_byte(EditLine *editor, unsigned char *byte, int milliseconds) {
  if (pushed_count > 0) {
    *byte = pushed[0];
    memmove(pushed, pushed + 1, --pushed_count);
    return got_byte;
  }
  for (;;) {
    if (amends_lr_interrupted) return interrupted;
    bool is_hung_up;
    int ready = wait_for(STDIN_FILENO, milliseconds, &is_hung_up);
    int error = errno;
    // A ready byte hides a pending signal, and that signal was sent first.
    amends_lr_admit_signals();
    if (amends_lr_interrupted) return interrupted;
    if (milliseconds == forever) amends_lr_serve_signals(editor);
    if (ready == 0) return timed_out;
    if (ready < 0) {
      if (error == EINTR) continue;
      return end_of_input;
    }
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count == 1) return got_byte;
    if (is_hung_up || (count < 0 && errno != EINTR && errno != EAGAIN)) return end_of_input;
  }
}

static void push(const unsigned char *bytes, size_t count) {
  memmove(pushed + count, pushed, pushed_count);
  memcpy(pushed, bytes, count);
  pushed_count += count;
}

// After an escape: is it the mark that begins a paste? If not, nothing has been read.
static bool begins_paste(EditLine *editor) {
  static const unsigned char mark[] = "[200~";
  unsigned char seen[sizeof mark];
  for (size_t i = 0; i < sizeof mark - 1; i++) {
    enum outcome outcome = next_byte(editor, &seen[i], sequence_ms);
    if (outcome != got_byte || seen[i] != mark[i]) {
      push(seen, i + (outcome == got_byte));
      return false;
    }
  }
  return true;
}

// The rest of a character of several bytes; U+FFFD for what is not UTF-8.
static wchar_t decode(EditLine *editor, unsigned char lead) {
  int following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  static const wchar_t least[] = {0, 0x80, 0x800, 0x10000};
  if (lead < 0xc2 || lead > 0xf4) return 0xfffd;
  wchar_t value = lead & (0x3f >> following);
  for (int i = 0; i < following; i++) {
    unsigned char byte;
    if (next_byte(editor, &byte, character_ms) != got_byte) return 0xfffd;
    if ((byte & 0xc0) != 0x80) {
      push(&byte, 1);
      return 0xfffd;
    }
    value = value << 6 | (byte & 0x3f);
  }
  bool is_surrogate = value >= 0xd800 && value <= 0xdfff;
  return value < least[following] || value > 0x10ffff || is_surrogate ? 0xfffd : value;
}

static int give_up(EditLine *editor) {
  amends_lr_interrupted = 0;
  was_cancelled = true;
  amends_lr_step_below(editor);
  errno = EINTR;
  return -1;
}

int amends_lr_read_key(EditLine *editor, wchar_t *key) {
  if (was_cancelled) return -1;
  if (draft_waits) {
    draft_waits = false;
    *key = amends_lr_draft_key;
    return 1;
  }
  for (;;) {
    unsigned char byte;
    enum outcome outcome = next_byte(editor, &byte, forever);
    if (outcome == interrupted) return give_up(editor);
    if (outcome != got_byte) return 0;
    *key = byte < 0x80 ? (wchar_t)byte : decode(editor, byte);
    if (byte == 0x1b && begins_paste(editor)) {
      paste_waits = true;
      *key = amends_lr_paste_key;
      return 1;
    }
    bool is_c1_control = *key >= 0x80 && *key < 0xa0;
    if (!is_c1_control) return 1;
  }
}

size_t amends_lr_read_paste(EditLine *editor, unsigned char *bytes, size_t capacity) {
  static const unsigned char mark[] = "\033[201~";
  if (!paste_waits) return 0;
  paste_waits = false;
  size_t count = 0, matched = 0;
  unsigned char byte;
  while (matched < sizeof mark - 1 && next_byte(editor, &byte, paste_ms) == got_byte) {
    if (byte == mark[matched]) {
      matched++;
      continue;
    }
    for (size_t i = 0; i < matched; i++, count++) {
      if (count < capacity) bytes[count] = mark[i];
    }
    matched = byte == mark[0];
    if (!matched && count++ < capacity) bytes[count - 1] = byte;
  }
  return count;
}

int amends_lr_wait(int descriptor) {
  sigset_t interrupt, old;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  pthread_sigmask(SIG_BLOCK, &interrupt, &old);
  amends_lr_waiting_mask = old;
  sigdelset(&amends_lr_waiting_mask, SIGINT);
  bool is_interrupted, is_hung_up;
  int ready = 0;
  do {
    is_interrupted = amends_lr_take_interrupt();
    if (!is_interrupted) ready = wait_for(descriptor, forever, &is_hung_up);
  } while (!is_interrupted && ready < 0 && errno == EINTR);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return !is_interrupted;
}
