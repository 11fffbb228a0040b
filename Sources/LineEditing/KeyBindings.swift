internal import CLibedit

/// Which key does what.
struct KeyBindings {
  var inserting: [(key: String, function: String)] = []
  /// The keys of vi's command mode.
  var commanding: [(key: String, function: String)] = []

  func apply(to editor: OpaquePointer) {
    for (key, function) in inserting { amends_el_bind(editor, key, function) }
    for (key, function) in commanding { amends_el_bind_command(editor, key, function) }
  }

  static let emacs = KeyBindings(inserting: [
    ("^I", KeyFunction.complete), ("^X^E", KeyFunction.edit),
    ("\\e^J", KeyFunction.newline), ("\\e^M", KeyFunction.newline),
    ("^R", "em-inc-search-prev"), ("^_", "vi-undo"), ("^X^U", "vi-undo"),
    ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"),
    ("\\e[1;3D", "ed-prev-word"), ("\\e[1;3C", "em-next-word"),
    ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
    ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"),
    ("\\e[3~", "ed-delete-next-char"),
    // Opens a prompt for libedit's own commands, which a slow Escape would do by accident.
    ("\\ex", "ed-unassigned"),
  ])

  /// No key here begins with Escape: vi's Escape must not wait for what follows.
  static let vi = KeyBindings(
    inserting: [("^I", KeyFunction.complete), ("^X^E", KeyFunction.edit)],
    commanding: [("v", KeyFunction.edit), (":", "ed-unassigned")])

  /// What no .editrc can take away.
  static let vital = KeyBindings(inserting: always, commanding: always)

  private static let always = [
    ("^J", "ed-newline"), ("^M", "ed-newline"),
    ("\\235", KeyFunction.paste), ("\\236", KeyFunction.insertDraft),
  ].map { (key: $0.0, function: $0.1) }
}

/// The names under which libedit knows our functions.
enum KeyFunction {
  static let complete = "amends-complete"
  static let edit = "amends-edit"
  static let newline = "amends-newline"
  static let paste = "amends-paste"
  static let insertDraft = "amends-draft"
}
