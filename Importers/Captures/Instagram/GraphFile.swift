import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// Answers of the Graph API of Instagram and Threads in one file: a page of a list, many pages, single objects, or a map of ids.
struct GraphFile {
  private let capture: InstagramCapture
  private let file: FileReading

  /// Lists inside lists inside maps: no capture is deeper.
  private static let deepest = 8

  init(_ capture: InstagramCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    // What stands around the items is known at the end of the file only.
    let envelope = try CaptureValues.read(member, in: tree, unwrapping: ["data"]) { _ in }
    file.noteTokens(in: envelope)
    let page = try? JSONValue(parsing: envelope)
    let post = capture.posts.name(ofNumber: GraphFile.commented(page))
    try CaptureValues.read(member, in: tree, unwrapping: ["data"]) { record in
      file.noteTokens(in: record.bytes)
      guard let value = try file.parsed(record, into: &sink) else { return }
      try walk(GraphPlace(value: value, record: record, post: post), &sink)
    }
  }

  /// The number of the post whose comments a list holds, by the address of its next page.
  private static func commented(_ page: JSONValue?) -> String? {
    guard let endpoint = GraphEndpoint(paging: page?["paging"]), endpoint.isEdge(["comments"]) else { return nil }
    return Bytes.isNumber(endpoint.node) ? Bytes.text(endpoint.node) : nil
  }

  private func walk(_ place: GraphPlace, _ sink: inout any RecordSink) throws {
    let value = place.value
    guard place.depth < GraphFile.deepest else {
      return try file.reject("is nested too deep", value, in: place.record, into: &sink)
    }
    if let error = value.graphError {
      try file.reject(error, value, in: place.record, into: &sink)
    } else if let account = GraphSigns.account(value) {
      try walkAccount(account, place, &sink)
    } else if GraphSigns.isMedia(value) {
      try media(place, &sink)
    } else if let items = value["data"], items.isArray {
      let post = capture.posts.name(ofNumber: GraphFile.commented(value)) ?? place.post
      for item in items.elements { try walk(place.inside(item, post: post), &sink) }
    } else if let (key, _) = value.firstField, Bytes.isNumber(key) {
      try walkMap(place, &sink)
    } else if GraphSigns.isCommented(value) && value["timestamp"] == nil {
      try comments(of: value, under: capture.posts.name(ofNumber: value.number("id")), place, &sink)
    } else {
      try comment(place, answering: nil, &sink)
    }
  }

  private func walkAccount(_ account: JSONValue, _ place: GraphPlace, _ sink: inout any RecordSink) throws {
    let owner = OwnerHint(handle: account.words("username"), name: account.words("name"))
    for item in account["media"]?["data"]?.elements ?? [] {
      try walk(place.inside(item, post: nil, owner: owner), &sink)
    }
  }

  /// The answer to `ids=`: each value stands under the number that was asked for.
  private func walkMap(_ place: GraphPlace, _ sink: inout any RecordSink) throws {
    for (key, value) in place.value.fields {
      let post = value["data"] == nil ? place.post : capture.posts.name(ofNumber: key)
      try walk(place.inside(value, post: post), &sink)
    }
  }

  private func media(_ place: GraphPlace, _ sink: inout any RecordSink) throws {
    let media = GraphMedia(place.value, owner: place.owner)
    file.announce(place.value["comments_count"]?.integer)
    try file.accept(place.value, in: place.record, into: &sink) { try media.record(capture) }
    var inside = place
    inside.owner = media.owner
    try comments(of: place.value, under: media.key, inside, &sink)
  }

  private func comments(of value: JSONValue, under post: String?, _ place: GraphPlace, _ sink: inout any RecordSink)
    throws
  {
    if value["comments"]?["paging"]?["next"]?.string != nil { file.cutThreads += 1 }
    for item in value["comments"]?["data"]?.elements ?? [] {
      try comment(place.inside(item, post: post), answering: nil, &sink)
    }
  }

  private func comment(_ place: GraphPlace, answering outer: String?, _ sink: inout any RecordSink) throws {
    guard GraphSigns.isComment(place.value) || place.value["text"] != nil else {
      return try file.reject("is neither a post nor a comment", place.value, in: place.record, into: &sink)
    }
    let comment = GraphComment(place.value, post: place.post, answering: outer, owner: place.owner)
    file.found += 1
    try file.accept(place.value, in: place.record, into: &sink) { try comment.record(capture) }
    guard outer == nil, let replies = place.value["replies"] else { return }
    if replies["paging"]?["next"]?.string != nil { file.cutThreads += 1 }
    for reply in replies["data"]?.elements ?? [] {
      try self.comment(
        place.inside(reply, post: place.post), answering: place.value.number("id") ?? "", &sink)
    }
  }
}
