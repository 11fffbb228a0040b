// Where libedit has put the text on the screen.
#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <wctype.h>

const char *amends_lr_prompt = "";

struct place {
  int row, column;
};

bool amends_lr_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return size.ws_col > 0 && size.ws_row > 0;
}

static void advance(struct place *place, wchar_t character, int columns) {
  if (character == L'\n') {
    place->row++;
    place->column = 0;
    return;
  }
  int width = character == L'\t' ? 8 - place->column % 8 : wcwidth(character);
  if (width < 0) width = 2;  // libedit shows a control character as ^X
  if (place->column + width > columns) {
    place->row++;
    place->column = 0;
  }
  place->column += width;
  if (place->column == columns) {
    place->row++;
    place->column = 0;
  }
}

static struct place after_prompt(int columns) {
  struct place place = {0, 0};
  mbstate_t state = {0};
  const char *byte = amends_lr_prompt;
  size_t left = strlen(byte);
  bool is_escape = false;
  while (left > 0) {
    wchar_t character;
    size_t length = mbrtowc(&character, byte, left, &state);
    if (length == 0 || length > left) break;
    byte += length;
    left -= length;
    if (character == L'\1') {
      is_escape = !is_escape;
    } else if (!is_escape) {
      advance(&place, character, columns);
    }
  }
  return place;
}

static void measure(EditLine *editor, int *cursor_row, int *last_row) {
  int columns = 80, rows = 24;
  (void)amends_lr_size(STDOUT_FILENO, &columns, &rows);
  const LineInfoW *line = el_wline(editor);
  struct place place = after_prompt(columns);
  *cursor_row = place.row;
  for (const wchar_t *character = line->buffer; character < line->lastchar; character++) {
    if (character == line->cursor) *cursor_row = place.row;
    advance(&place, *character, columns);
  }
  *last_row = place.row;
  if (line->cursor == line->lastchar) *cursor_row = place.row;
  if (*cursor_row >= rows) *cursor_row = rows - 1;
  if (*last_row >= rows) *last_row = rows - 1;
}

void amends_lr_step_below(EditLine *editor) {
  int cursor_row, last_row;
  measure(editor, &cursor_row, &last_row);
  fputs("\r\n", stdout);
  for (int row = cursor_row; row < last_row; row++) fputs("\n", stdout);
  fflush(stdout);
}

void amends_lr_wipe(EditLine *editor) {
  int cursor_row, last_row;
  measure(editor, &cursor_row, &last_row);
  fputs("\r", stdout);
  if (cursor_row > 0) fprintf(stdout, "\033[%dA", cursor_row);
  fputs("\033[J", stdout);
  fflush(stdout);
}
