import Synchronization

extension ExportTree {
  /// The member that a file of the export means by `reference` (`media/photo%201.jpg`, `./a/b.jpg`), as platforms write
  /// them: with another folder in front than the zip has, or with none. Nil when nothing fits, or several fit equally
  /// well.
  ///
  /// Tried in order: the very path; percent-decoded, without `./`; as the end of a path; with another top folder or
  /// none; by its last component, then without regard to ASCII case, then to Unicode composition. Where several fit by
  /// one rule, no later one is tried: a guess could show the wrong picture beside a post.
  public func resolve(_ reference: String) -> Member? {
    if let exact = member(reference) { return exact }
    guard let path = ReferencePath(reference) else { return nil }
    return member(path.text) ?? references.resolve(path, among: self)
  }
}

/// What references to members are looked up in. Built at the first look-up, in time proportional to all paths; a
/// look-up then takes constant time.
final class MemberReferences: Sendable {
  private let members: [Member]
  private let held = Mutex<Indexes?>(nil)

  init(members: [Member]) { self.members = members }

  func resolve(_ path: ReferencePath, among tree: ExportTree) -> Member? {
    let indexes = indexes
    switch indexes.ends.find(Array(path.text.utf8)) {
    case .one(let place): return members[place]
    case .several: return nil
    case .none: break
    }
    if let rest = path.belowTop {
      if let unwrapped = tree.member(rest) { return unwrapped }
      if case .one(let place) = indexes.belowTop.find(Array(rest.utf8)) { return members[place] }
    }
    return indexes.place(ofName: path.name).map { members[$0] }
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

    /// Names alike by a strict rule are alike by the laxer ones too, so the first rule under which any is found
    /// decides.
    func place(ofName name: [UInt8]) -> Int? {
      let found = [
        ends.find(name), foldedNames.find(ReferencePath.folded(name)), composedNames.find(ReferencePath.composed(name)),
      ]
      guard case .one(let place) = found.first(where: { $0 != .none }) else { return nil }
      return place
    }
  }
}

/// Places of members by a text, where the text leads to one only.
///
/// Keyed by a 64-bit hash seeded at random for each run, so that no export can aim at a clash.
private struct PlaceIndex: Sendable {
  enum Found: Equatable {
    case none
    case one(Int)
    case several
  }

  private static let several = -1

  private var places: [Int: Int] = [:]

  mutating func add(_ text: ArraySlice<UInt8>, _ place: Int) {
    let key = PlaceIndex.hash(text)
    let known = places[key]
    places[key] = known == nil || known == place ? place : PlaceIndex.several
  }

  func find(_ text: [UInt8]) -> Found {
    guard let place = places[PlaceIndex.hash(text[...])] else { return .none }
    return place == PlaceIndex.several ? .several : .one(place)
  }

  private static func hash(_ text: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
