import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import Records

/// One post or story, saved by instaloader in a file of its own.
struct InstaloaderFile {
  private let capture: InstagramCapture
  private let file: FileReading
  private let tree: ExportTree

  init(_ capture: InstagramCapture, _ file: FileReading, _ tree: ExportTree) {
    self.capture = capture
    self.file = file
    self.tree = tree
  }

  func read(_ member: Member, _ sink: inout any RecordSink) throws {
    try CaptureValues.read(member, in: tree, unwrapping: []) { record in
      guard let value = try file.parsed(record, into: &sink) else { return }
      guard let node = value["node"] else {
        return try file.reject("is no post", value, in: record, into: &sink)
      }
      let isStory = Bytes.equal(value["instaloader"]?["node_type"]?.string, "StoryItem")
      try file.accept(value, in: record, into: &sink) {
        try self.record(InstaloaderNode(node), isStory: isStory, stem: InstaloaderName.stem(ofPost: member.path))
      }
    }
  }

  private func record(_ node: InstaloaderNode, isStory: Bool, stem: [UInt8]?) throws(Unreadable) -> Record {
    guard let key = node.shortcode ?? node.number else { throw Unreadable("has no shortcode") }
    guard let seconds = node.seconds else { throw Unreadable("has no date that can be read") }
    var record = Record(
      identity: .native(key), kind: isStory ? .story : node.isReel ? .video : .post, direction: .official,
      published: PublicationTime(seconds: seconds), text: node.text ?? "")
    record.account = capture.accounts.other(node.owner)
    record.author = Author(name: node.owner.name, handle: node.owner.handle, nativeID: node.owner.id)
    record.visibility = isStory ? .unknown : .public
    record.url = node.shortcode.map { "https://www.instagram.com/p/\($0)/" }
    record.media = media(node, stem)
    record.place = node.place
    record.mentions = node.tagged
    record.metrics = Metric.told([("likes", node.likes), ("comments", node.comments)])
    return record
  }

  /// The files stand beside the post under its base name, numbered where there are several.
  private func media(_ node: InstaloaderNode, _ stem: [UInt8]?) -> [Media] {
    let parts = node.parts
    return parts.enumerated().map { index, part in
      let number = parts.count > 1 ? "_\(index + 1)" : ""
      let endings = part.isVideo ? [".mp4", ".jpg"] : [".jpg", ".webp", ".png", ".heic"]
      let names = stem.map { stem in endings.map { Bytes.text(stem) + number + $0 } } ?? []
      return Media(
        path: names.first { tree.member($0) != nil }, type: part.isVideo ? "video" : "image", altText: part.altText)
    }
  }
}
