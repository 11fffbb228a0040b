// Non-variadic doors to libedit: Swift cannot call el_set, el_get and history.
#ifndef AMENDS_CLIBEDIT_SHIM_H
#define AMENDS_CLIBEDIT_SHIM_H

#if !__has_include(<histedit.h>)
#error "libedit-dev is missing: apt-get install libedit-dev (Debian, Ubuntu)"
#else

#include <histedit.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef char *(*amends_el_prompt_function)(EditLine *);
typedef unsigned char (*amends_el_key_function)(EditLine *, int);
typedef int (*amends_el_reader_function)(EditLine *, wchar_t *);

/// An editor on the standard streams, which are macros that Swift 6 refuses.
static inline EditLine *amends_el_init(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline void amends_el_end(EditLine *editor) {
  // Without this el_end throws pending input away.
  el_set(editor, EL_EDITMODE, 0);
  el_end(editor);
}

static inline void amends_el_set_client(EditLine *editor, void *client) {
  el_set(editor, EL_CLIENTDATA, client);
}

static inline void *amends_el_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

/// The prompt may hold escape sequences, each between two \1 characters.
static inline void amends_el_set_prompt(EditLine *editor, amends_el_prompt_function prompt) {
  el_set(editor, EL_PROMPT_ESC, prompt, '\1');
}

static inline void amends_el_set_reader(EditLine *editor, amends_el_reader_function reader) {
  el_set(editor, EL_GETCFN, reader);
}

static inline void amends_el_use_emacs_keys(EditLine *editor) {
  el_set(editor, EL_EDITOR, "emacs");
}

static inline bool amends_el_has_vi_keys(EditLine *editor) {
  const char *keys = NULL;
  return el_get(editor, EL_EDITOR, &keys) == 0 && keys != NULL && strcmp(keys, "vi") == 0;
}

static inline bool amends_el_is_editing(EditLine *editor) {
  int editing = 0;
  return el_get(editor, EL_EDITMODE, &editing) == 0 && editing != 0;
}

static inline void amends_el_add_function(
    EditLine *editor, const char *name, amends_el_key_function function) {
  el_set(editor, EL_ADDFN, name, name, function);
}

static inline void amends_el_bind(EditLine *editor, const char *key, const char *function) {
  el_set(editor, EL_BIND, key, function, NULL);
}

/// Binds in the second key map, which is vi's command mode.
static inline void amends_el_bind_command(
    EditLine *editor, const char *key, const char *function) {
  el_set(editor, EL_BIND, "-a", key, function, NULL);
}

static inline void amends_el_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

static inline void amends_el_prepare_terminal(EditLine *editor, bool raw) {
  el_set(editor, EL_PREP_TERM, raw ? 1 : 0);
}

/// One line as code points; NULL at the end of input or when the reader gave up.
static inline const uint32_t *amends_el_gets(EditLine *editor, int *count) {
  return (const uint32_t *)el_wgets(editor, count);
}

/// The line as it stands, as code points.
static inline const uint32_t *amends_el_line(
    EditLine *editor, size_t *count, size_t *cursor) {
  const LineInfoW *line = el_wline(editor);
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return (const uint32_t *)line->buffer;
}

/// A history of the newest `limit` lines in which no line follows itself.
static inline History *amends_el_history_init(EditLine *editor, int limit) {
  HistEvent event;
  History *lines = history_init();
  if (lines == NULL) return NULL;
  history(lines, &event, H_SETSIZE, limit);
  history(lines, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

static inline void amends_el_history_add(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

#endif
#endif
