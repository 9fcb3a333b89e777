/// Which of an archive's accounts of one platform are one account under two keys: a page of which the export knows the
/// handle and a capture the number.
///
/// Follows from the set of what was told, never from the order. Two accounts are one when they share a handle, or a name
/// and nothing contradicts it. A name or handle that accounts with different ids or handles share joins none of them.
struct AccountUnion {
  struct Member {
    let id: Int64
    let key: [UInt8]
    /// Folded.
    let names: Set<[UInt8]>
    /// In lower case.
    let handles: Set<[UInt8]>
    /// Whether the key is an id of the platform's, not made from the name or handle.
    let hasOwnID: Bool
    /// Whether a platform's own export tells of it.
    let isOfExport: Bool

    fileprivate var marks: Set<[UInt8]> { handles.union([key]) }

    /// A key that stays the account's when it is renamed stands before one that does not.
    fileprivate var keyRank: Int { hasOwnID ? 0 : handles.contains(key) ? 1 : 2 }
  }

  private var root: [Int64: Int64] = [:]
  private var members: [Int64: Member] = [:]

  /// For each account, the one that stands for it: an export's before a capture's, an id before a handle and a handle before a
  /// name, then the smallest key.
  static func canonicals(_ members: [Member]) -> [Int64: Int64] {
    var union = AccountUnion(members)
    union.join(by: \.marks) { $0.hasOwnID && $1.hasOwnID && $0.key != $1.key }
    union.join(by: \.names) { left, right in
      (left.hasOwnID && right.hasOwnID && left.key != right.key)
        || (!left.handles.isEmpty && !right.handles.isEmpty && left.handles.isDisjoint(with: right.handles))
    }
    return union.canonicals()
  }

  private init(_ members: [Member]) {
    for member in members where !member.key.elementsEqual("unidentified".utf8) { self.members[member.id] = member }
  }

  private mutating func join(by marks: (Member) -> Set<[UInt8]>, unless contradicts: (Member, Member) -> Bool) {
    var sharing: [[UInt8]: [Member]] = [:]
    for member in members.values {
      for mark in marks(member) where !mark.isEmpty { sharing[mark, default: []].append(member) }
    }
    for group in sharing.values where group.count > 1 {
      let isOne = group.indices.allSatisfy { index in
        group[..<index].allSatisfy { !contradicts($0, group[index]) }
      }
      guard isOne else { continue }
      for member in group.dropFirst() { root[top(of: member.id)] = top(of: group[0].id) }
    }
  }

  private func top(of id: Int64) -> Int64 {
    var id = id
    while let next = root[id], next != id { id = next }
    return id
  }

  private func canonicals() -> [Int64: Int64] {
    var canonicals: [Int64: Int64] = [:]
    for group in Dictionary(grouping: members.values, by: { top(of: $0.id) }).values {
      guard let first = group.min(by: AccountUnion.stands) else { continue }
      for member in group { canonicals[member.id] = first.id }
    }
    return canonicals
  }

  private static func stands(_ left: Member, before right: Member) -> Bool {
    if left.isOfExport != right.isOfExport { return left.isOfExport }
    if left.keyRank != right.keyRank { return left.keyRank < right.keyRank }
    return left.key.lexicographicallyPrecedes(right.key)
  }
}
