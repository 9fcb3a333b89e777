import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures

/// Answers of the Graph API in one file: a page of a list, many pages, single objects, or a map of ids.
struct GraphFile {
  private let capture: FacebookCapture
  private let file: FileReading

  /// Lists inside lists inside maps: no capture is deeper.
  private static let deepest = 12

  init(_ capture: FacebookCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let list = try GraphFile.list(member, tree, noting: file)
    try CaptureValues.read(member, in: tree, unwrapping: ["data"]) { record in
      file.noteTokens(in: record.bytes)
      guard let value = try file.parsed(record, into: &sink) else { return }
      try walk(GraphPlace(value: value, record: record, list: list), &sink)
    }
  }

  /// What stands around the items, which is known at the end of the file only.
  static func list(_ member: Member, _ tree: ExportTree, noting file: FileReading? = nil) throws -> GraphList {
    let envelope = try CaptureValues.read(member, in: tree, unwrapping: ["data"]) { _ in }
    let page = try? JSONValue(parsing: envelope)
    file?.noteTokens(in: envelope)
    var list = GraphList(around: page)
    // The last page of a list has no address of its own: then only a name given by the script is left.
    if list.shape == nil, Bytes.contains(Bytes.lowered(member.path.utf8), "comment") { list.shape = .comment }
    if list.shape == .comment { file?.announce(page?["summary"]?["total_count"]?.integer) }
    return list
  }

  private func walk(_ place: GraphPlace, _ sink: inout any RecordSink) throws {
    guard place.depth < GraphFile.deepest else {
      return try file.reject("is nested too deep", place.value, in: place.record, into: &sink)
    }
    let value = place.value
    if let error = value.graphError {
      try file.reject(error, value, in: place.record, into: &sink)
    } else if let items = value["data"], items.isArray {
      try walkList(items, GraphList(around: value).inheriting(place.list), place, &sink)
    } else if value.firstField.flatMap({ GraphID($0.key) }) != nil {
      try walkMap(place, &sink)
    } else {
      try walkItem(place, &sink)
    }
  }

  private func walkList(
    _ items: JSONValue, _ list: GraphList, _ place: GraphPlace, _ sink: inout any RecordSink
  ) throws {
    if list.shape == .comment { file.announce(place.value["summary"]?["total_count"]?.integer) }
    for item in items.elements { try walk(place.inside(item, list), &sink) }
  }

  /// The answer to `ids=`: each value stands under the number that was asked for.
  private func walkMap(_ place: GraphPlace, _ sink: inout any RecordSink) throws {
    for (key, value) in place.value.fields {
      var list = place.list
      if value["data"] != nil { list.thread = GraphID(key) }
      try walk(place.inside(value, list), &sink)
    }
  }

  private func walkItem(_ place: GraphPlace, _ sink: inout any RecordSink) throws {
    let value = place.value
    let lists = GraphSigns.postLists.filter { value[$0]?["data"]?.isArray == true }
    guard lists.isEmpty else {
      for name in lists { try walkPageList(name, place, &sink) }
      return
    }
    if value["created_time"] == nil && GraphSigns.isCommented(value) {
      return try comments(under: GraphThread(commented: value, list: place.list), place, &sink)
    }
    switch place.list.shape(of: value) {
    case .comment: try comment(place, GraphThread(list: place.list, comment: value), &sink)
    case .post: try post(place, isClear: true, &sink)
    // By default the interface gives an author to comments, and none to posts.
    case nil where value["from"] != nil: try comment(place, GraphThread(list: place.list, comment: value), &sink)
    case nil: try post(place, isClear: false, &sink)
    }
  }

  /// `{"name": …, "posts": {"data": […]}}`: a page asked for with its posts.
  private func walkPageList(_ name: StaticString, _ place: GraphPlace, _ sink: inout any RecordSink) throws {
    guard let items = place.value[name]?["data"] else { return }
    let list = GraphList(named: "\(name)".utf8, of: place.value.number("id"))
    for item in items.elements { try walk(place.inside(item, list), &sink) }
  }

  private func post(_ place: GraphPlace, isClear: Bool, _ sink: inout any RecordSink) throws {
    let post = GraphPost(place.value, list: place.list, isClear: isClear, capture: capture)
    try file.accept(place.value, in: place.record, into: &sink) { try post.record() }
    try comments(under: post.thread, place, &sink)
  }

  private func comment(_ place: GraphPlace, _ thread: GraphThread, _ sink: inout any RecordSink) throws {
    let comment = GraphComment(place.value, thread: thread, capture: capture)
    file.found += 1
    try file.accept(place.value, in: place.record, into: &sink) { try comment.record() }
    try comments(under: comment.thread, place, &sink)
  }

  private func comments(under thread: GraphThread, _ place: GraphPlace, _ sink: inout any RecordSink) throws {
    guard let list = place.value["comments"] else { return }
    if !thread.isComment { file.announce(list.announced) }
    if list["paging"]?["next"]?.string != nil { file.cutThreads += 1 }
    guard place.depth + 1 < GraphFile.deepest else {
      return try file.reject("is nested too deep", list, in: place.record, into: &sink)
    }
    for item in list["data"]?.elements ?? list.elements {
      try comment(place.inside(item, place.list), thread, &sink)
    }
  }
}

extension GraphList {
  /// A list that says less than what it stands in.
  func inheriting(_ outer: GraphList) -> GraphList {
    var list = self
    list.shape = shape ?? outer.shape
    list.page = page ?? outer.page
    list.thread = thread ?? outer.thread
    if authors == .unknown { list.authors = outer.authors }
    if shape == nil, outer.thread != nil { list.shape = .comment }
    return list
  }
}
