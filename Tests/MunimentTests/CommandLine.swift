import Foundation
import TestSupport
import Testing

/// The built program, with a home of its own.
struct CommandLine {
  let home: TemporaryFolder
  private let program: Program

  /// Beside the tests' own program.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("muniment").path

  init() throws {
    home = try TemporaryFolder()
    program = CommandLine.program(CommandLine.path, home)
  }

  /// With an archive that holds an export of X.
  init(holding export: String) throws {
    try self.init()
    try #require(run("init", archive, "--name", "Wenlow Town Council").exitCode == 0)
    try #require(run("import", export).exitCode == 0)
  }

  var archive: String { home.file("archive") }

  func run(_ arguments: String...) throws -> Program.Outcome { try program.run(arguments) }

  func run(_ arguments: [String]) throws -> Program.Outcome { try program.run(arguments) }

  /// A line for the shell, in which `muniment` is the program.
  func shell(_ line: String, environment: [String: String?] = [:]) throws -> Program.Outcome {
    let function = "muniment() { '\(CommandLine.path)' \"$@\"; }; "
    return try CommandLine.program("bash", home, environment).run(["-c", function + line])
  }

  /// What `arguments` and `--json` print.
  func json(_ arguments: String..., exitCode: Int32 = 0) throws -> [String: Any] {
    let outcome = try run(arguments + ["--json"])
    #expect(outcome.exitCode == exitCode && outcome.err.isEmpty, "\(arguments): \(outcome.errText)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.out))
    return try #require(value as? [String: Any])
  }

  private static func program(
    _ path: String, _ home: TemporaryFolder, _ changes: [String: String?] = [:]
  ) -> Program {
    let own: [String: String?] = [
      "HOME": home.path, "MUNIMENT_ARCHIVE": home.file("archive"), "XDG_DATA_HOME": nil, "NO_COLOR": nil,
      "MUNIMENT_BY": nil,
      "TERM": "xterm",
    ]
    return Program(path, in: home.path, environment: own.merging(changes) { $1 })
  }
}

/// A tiny archive of X whose posts say what a test wants.
enum TinyArchive {
  /// - Parameter texts: as they stand in JSON strings, escapes and all.
  static func make(in home: TemporaryFolder, saying texts: [String], by name: String = "Wenlow Town Council") throws
    -> String
  {
    let posts = texts.enumerated().map { number, text in
      #"{"tweet":{"id_str":"\#(1000 + number)","created_at":"Fri May 17 10:00:0\#(number % 10) +0000 2024","full_text":"\#(text)"}}"#
    }
    let account = #"{"account":{"username":"WenlowTC","accountId":"77","accountDisplayName":"\#(name)"}}"#
    try home.write(Array("window.YTD.tweets.part0 = [\(posts.joined(separator: ","))]".utf8), to: "tiny/data/tweets.js")
    try home.write(Array("window.YTD.account.part0 = [\(account)]".utf8), to: "tiny/data/account.js")
    return home.file("tiny")
  }
}
