import Synchronization

extension ExportTree {
  /// The member that a file of the export means by `reference` (`media/photo%201.jpg`, `./a/b.jpg`), as platforms write them:
  /// with another folder in front than the zip has, or with none. Nil when nothing fits, or several fit equally well.
  ///
  /// Tried in order: the very path; percent-decoded, without `./`; with another top folder or none; as the end of a path; by
  /// its last component, then without regard to ASCII case, then to Unicode composition.
  public func resolve(_ reference: String) -> Member? {
    if let exact = member(reference) { return exact }
    guard let path = ReferencePath(reference) else { return nil }
    return member(path.text) ?? references.underAnotherTop(path) ?? path.belowTop.flatMap { member($0) }
      ?? references.byEnd(path)
  }
}

/// What references to members are looked up in. Built at the first look-up, in time proportional to all paths; a look-up then
/// takes constant time.
final class MemberReferences: Sendable {
  private let members: [Member]
  private let held = Mutex<Indexes?>(nil)

  init(members: [Member]) { self.members = members }

  /// By the path below its first component, whatever that is.
  func underAnotherTop(_ path: ReferencePath) -> Member? {
    guard let rest = path.belowTop else { return nil }
    return indexes.belowTop.place(Array(rest.utf8)[...]).map { members[$0] }
  }

  /// By a longer path that ends as this one, else by its last component.
  func byEnd(_ path: ReferencePath) -> Member? {
    let (indexes, name) = (indexes, path.name)
    let place =
      indexes.ends.place(Array(path.text.utf8)[...]) ?? indexes.ends.place(name[...])
      ?? indexes.foldedNames.place(ReferencePath.folded(name)[...])
      ?? indexes.composedNames.place(ReferencePath.composed(name)[...])
    return place.map { members[$0] }
  }

  private var indexes: Indexes {
    held.withLock { held in
      let built = held ?? Indexes(members)
      held = built
      return built
    }
  }

  private struct Indexes: Sendable {
    /// Every end of every path that begins after a `/`, and the path itself.
    private(set) var ends = PlaceIndex()
    /// Paths without their first component.
    private(set) var belowTop = PlaceIndex()
    private(set) var foldedNames = PlaceIndex()
    private(set) var composedNames = PlaceIndex()

    init(_ members: [Member]) {
      for (place, member) in members.enumerated() {
        let path = Array(member.path.utf8)
        let starts = [0] + path.indices.filter { path[$0] == UInt8(ascii: "/") }.map { $0 + 1 }
        for start in starts { ends.add(path[start...], place) }
        if starts.count > 1 { belowTop.add(path[starts[1]...], place) }
        let name = Array(path[(starts.last ?? 0)...])
        foldedNames.add(ReferencePath.folded(name)[...], place)
        composedNames.add(ReferencePath.composed(name)[...], place)
      }
    }
  }
}

/// Places of members by a text, where the text leads to one only.
///
/// Keyed by a 64-bit hash seeded at random for each run, so that no export can aim at a clash.
private struct PlaceIndex: Sendable {
  private static let several = -1

  private var places: [Int: Int] = [:]

  mutating func add(_ text: ArraySlice<UInt8>, _ place: Int) {
    let key = PlaceIndex.hash(text)
    let known = places[key]
    places[key] = known == nil || known == place ? place : PlaceIndex.several
  }

  func place(_ text: ArraySlice<UInt8>) -> Int? {
    guard let place = places[PlaceIndex.hash(text)], place != PlaceIndex.several else { return nil }
    return place
  }

  private static func hash(_ text: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
