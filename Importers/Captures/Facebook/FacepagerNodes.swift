import ByteFormats
import CaptureReading
import ExportFiles

/// What a row stands under.
struct FacepagerThread {
  var page: String?
  var post: String?
  var parent: String?
  var isComment = false
}

/// The tree: `id` and `parent_id` are the numbers of rows, `object_id` is Facebook's.
struct FacepagerNodes {
  private var objects: [[UInt8]: (id: String, parent: [UInt8]?)] = [:]

  /// A page, a post, a comment, an answer: deeper trees are no threads.
  private static let deepest = 8

  init(_ member: Member, _ tree: ExportTree) {
    var found: [[UInt8]: (id: String, parent: [UInt8]?)] = [:]
    CaptureTable.look(at: member, in: tree) { row in
      guard let number = row["id"], let object = row["objectid"] else { return }
      found[Array(number.utf8)] = (object, row["parentid"].map { Array($0.utf8) })
    }
    objects = found
  }

  func thread(of row: Cells) -> FacepagerThread {
    var above: [GraphID] = []
    var next = row["parentid"].map { Array($0.utf8) }
    while let number = next, let object = objects[number], above.count < FacepagerNodes.deepest {
      if let id = GraphID(object.id), id.owner != nil || Bytes.isNumber(object.id) { above.append(id) }
      next = object.parent
    }
    // The page that was asked for stands on top; under it posts, under them comments.
    var thread = FacepagerThread()
    if above.last?.owner == nil { thread.page = above.popLast()?.own }
    thread.post = above.last?.own
    thread.page = thread.page ?? above.last?.owner
    thread.parent = above.first?.own
    thread.isComment = thread.post != nil
    return thread
  }
}
