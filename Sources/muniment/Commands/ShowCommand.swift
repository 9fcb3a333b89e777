import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one post: its evidence, its thread, its bytes, its wordings.",
    discussion: """
      Examples:
        muniment show 12345678
        muniment show 12345678 --conversation
        muniment show 12345678 --raw | sha256sum
      """)

  @Argument(help: "The post's number, from a search.")
  var id: Int64

  @Flag(help: "The whole conversation that the post stands in.")
  var conversation = false

  @Flag(help: "The record's bytes as they stand in the stored export, after checking their SHA-256.")
  var raw = false

  @Flag(help: "Every wording that is known.")
  var history = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !(raw && (conversation || history)) else {
      throw ValidationError("--raw prints bytes and nothing else: leave out --conversation and --history.")
    }
  }

  func run() throws {
    let archive = try common.open()
    if raw { return StandardStreams.raw(try RawRecordWorkflow(archive).bytes(of: id)) }
    guard conversation else {
      let post = try archive.show(id)
      return try common.print(post) { ShowText($0, zone: archive.zone).text(post, withHistory: history) }
    }
    let (posts, total) = try archive.conversation(of: id)
    try common.print(ShownConversation(total: total, posts: posts)) { style in
      let head = posts.count < total ? "\(posts.count) of \(total) posts, around post \(id)" : "\(total) posts"
      return ([head] + posts.map { "\n" + SearchText(style, zone: archive.zone).text($0) }).joined(separator: "\n")
    }
  }

  private struct ShownConversation: Encodable {
    let total: Int
    let posts: [Hit]
  }
}
