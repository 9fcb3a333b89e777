/// Puts wordings that say nearly the same into groups.
public struct NearDuplicates {
  public struct Item: Sendable {
    fileprivate let skeleton: UInt64?
    /// In rising order, each once.
    fileprivate let numbers: [UInt64]

    public init(_ wording: Wording) {
      skeleton = Passages(wording).skeleton
      numbers = Set(Passages.numbers(of: wording.words)).sorted()
    }
  }

  public struct Group: Sendable {
    /// Places in the list that was given, in its order: the first stands for the group.
    public fileprivate(set) var members: [Int]
    public fileprivate(set) var skeletons: Set<UInt64>
    fileprivate let first: Item
  }

  /// Groups in the order of their first members. A wording belongs to the first group with whose first member it shares
  /// half of all runs of three words, or with one of whose members it shares the skeleton.
  public static func groups(_ items: [Item]) -> [Group] {
    var groups: [Group] = []
    var bySkeleton: [UInt64: Int] = [:]
    for (place, item) in items.enumerated() {
      let known = item.skeleton.flatMap { bySkeleton[$0] } ?? groups.firstIndex { isNear($0.first, item) }
      let group = known ?? groups.count
      if known == nil { groups.append(Group(members: [], skeletons: [], first: item)) }
      groups[group].members.append(place)
      guard let skeleton = item.skeleton else { continue }
      groups[group].skeletons.insert(skeleton)
      if bySkeleton[skeleton] == nil { bySkeleton[skeleton] = group }
    }
    return groups
  }

  private static func isNear(_ left: Item, _ right: Item) -> Bool {
    guard !left.numbers.isEmpty,
      min(left.numbers.count, right.numbers.count) * 2 >= max(left.numbers.count, right.numbers.count)
    else { return false }
    var (one, other, shared) = (0, 0, 0)
    while one < left.numbers.count, other < right.numbers.count {
      let (a, b) = (left.numbers[one], right.numbers[other])
      if a == b { shared += 1 }
      if a <= b { one += 1 }
      if b <= a { other += 1 }
    }
    return shared * 2 >= left.numbers.count + right.numbers.count - shared
  }
}
