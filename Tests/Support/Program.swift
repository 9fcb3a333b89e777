import Foundation
import Glibc

/// A program run to its end.
///
/// Not with Foundation's `Process`: tests that run side by side were seen to wait for ever in its `waitUntilExit`.
public struct Program {
  /// How a program ended and what it wrote.
  public struct Outcome {
    /// Nil when a signal ended it.
    public let exitCode: Int32?
    public let signal: Int32?
    public let out: [UInt8]
    public let err: [UInt8]

    public var outText: String { String(decoding: out, as: UTF8.self) }
    public var errText: String { String(decoding: err, as: UTF8.self) }
  }

  /// Why a program could not even be started.
  public struct NotStarted: Error {
    public let program: String
    public let code: Int32
  }

  private let path: String
  private let folder: String
  private let changes: [String: String?]

  /// - Parameters:
  ///   - path: a path, or a name that is looked up.
  ///   - folder: where it runs.
  ///   - changes: variables that are set, or with nil taken away, in a copy of this process's environment.
  public init(_ path: String, in folder: String, environment changes: [String: String?] = [:]) {
    self.path = path
    self.folder = folder
    self.changes = changes
  }

  /// Runs it and waits. What it writes goes through files, so that it never waits for its reader.
  public func run(_ arguments: [String]) throws -> Outcome {
    let streams = try TemporaryFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams.file("out"), O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams.file("err"), O_WRONLY | O_CREAT, 0o600)
    let status = try wait(for: start(arguments, &actions))
    return Outcome(
      exitCode: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, signal: status & 0x7F == 0 ? nil : status & 0x7F,
      out: try bytes(streams.file("out")), err: try bytes(streams.file("err")))
  }

  private func start(_ arguments: [String], _ actions: inout posix_spawn_file_actions_t) throws -> pid_t {
    var surroundings = ProcessInfo.processInfo.environment
    for (name, value) in changes { surroundings[name] = value }
    var words = (["env", "-C", folder, path] + arguments).map { strdup($0) } + [nil]
    var variables = surroundings.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, "env", &actions, nil, &words, &variables)
    guard code == 0 else { throw NotStarted(program: path, code: code) }
    return child
  }

  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
}
