import Foundation
import Testing

/// A new session with this terminal, no signal blocked or ignored: the test runner blocks some.
func spawn(
  _ words: [String], _ variables: [String], on terminal: [CChar]
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let newSession: Int16 = 0x80
  let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | newSession
  posix_spawnattr_setflags(&attributes, flags)
  let arguments = words.map { strdup($0) } + [nil]
  let environment = variables.map { strdup($0) } + [nil]
  defer { (arguments + environment).forEach { free($0) } }
  var process: pid_t = 0
  try #require(
    posix_spawn(&process, words[0], &actions, &attributes, arguments, environment) == 0)
  return process
}
