import ByteFormats
import ExportFiles
import Records

/// What all files say together, before any record is read: whose page it is, and what members are called.
struct CaptureSurvey {
  private var captures: Set<[UInt8]> = []
  /// How many posts each page has, by its `urn:li:organization:…`.
  private var pages: [[UInt8]: Int] = [:]
  private var names: [[UInt8]: String] = [:]

  init(_ tree: ExportTree) throws {
    for member in tree.members where CaptureSigns.isCandidate(member) {
      guard try CaptureSigns.finding(member, in: tree) != nil else { continue }
      captures.insert(Array(member.path.utf8))
      // A file that cannot be followed to its end is reported when its own turn comes.
      do {
        var values = try JSONSequenceReader(unwrapping: CaptureSigns.unwrapped) { try tree.open(member) }
        while let record = try values.next() { if let value = try? record.parse() { look(at: value) } }
      } catch is StructureError {}
    }
  }

  func isCapture(_ member: Member) -> Bool { captures.contains(Array(member.path.utf8)) }

  func name(of id: String) -> String? { names[Array(id.utf8)] }

  /// The page with the most posts; of equal ones the first by its number.
  var page: String? {
    let first = pages.min { left, right in
      left.value == right.value ? left.key.lexicographicallyPrecedes(right.key) : left.value > right.value
    }
    return first.map { String(decoding: $0.key, as: UTF8.self) }
  }

  private mutating func look(at value: JSONValue) {
    switch Piece(value) {
    case .post(let post): if let author = post.page { pages[Array(author.utf8), default: 0] += 1 }
    case .page(_, let list): for item in list { lookInside(item) }
    default: lookInside(value)
    }
  }

  private mutating func lookInside(_ value: JSONValue) {
    if let author = PostMapper(value)?.page { pages[Array(author.utf8), default: 0] += 1 }
    guard let id = value["entityUrn"]?.string else { return }
    let parts = [value["firstName"], value["lastName"]].compactMap { Bytes.nonEmpty($0?.string) }
    let name = parts.isEmpty ? Bytes.nonEmpty(value["name"]?.string) : parts.joined(separator: " ")
    if let name { names[Array(id.utf8)] = name }
  }
}
