/// Finds which messages of a new export of a conversation an earlier one already held, where messages have no ids.
///
/// The longest common subsequence over equal sender and body at near times; then deleted and edited versions are
/// joined to what stood in their place. Equal messages of one export are never joined to each other. Work grows with
/// the number of messages times `widestChoice`, whatever they say.
public enum SequenceAlignment {
  /// Known messages that one new message is weighed against. More equal messages at one time are matched in order.
  static let widestChoice = 32

  /// For each entry of `new`, the index of the entry of `known` that is the same message; nil for a message not known.
  ///
  /// The indices that are not nil rise.
  public static func align(_ known: [SequenceEntry], with new: [SequenceEntry]) -> [Int?] {
    var matches = longestMatch(known, new)
    joinVersions(known, new, &matches)
    return matches
  }

  private static func longestMatch(_ known: [SequenceEntry], _ new: [SequenceEntry]) -> [Int?] {
    var choices = SequenceChoices(known)
    var chains = HeaviestChains(width: known.count)
    for (index, entry) in new.enumerated() {
      let links = choices.near(entry).map { choice in
        (place: choice, weight: HeaviestChains.link + (known[choice].isSameSlot(as: entry) ? 1 : 0))
      }
      chains.extend(by: index, links)
    }
    var matches = [Int?](repeating: nil, count: new.count)
    for (index, place) in chains.best() { matches[index] = place }
    return matches
  }

  /// Between two matches, what is left over on both sides is looked at again.
  private static func joinVersions(_ known: [SequenceEntry], _ new: [SequenceEntry], _ matches: inout [Int?]) {
    var gap = SequenceGap()
    var afterKnown = 0
    for index in 0...new.count {
      let match = index < new.count ? matches[index] : known.count
      guard let match else {
        gap.new.append(index)
        continue
      }
      if !gap.new.isEmpty && match > afterKnown {
        gap.known = afterKnown..<match
        for (newIndex, knownIndex) in gap.versions(known, new) { matches[newIndex] = knownIndex }
      }
      gap.new = []
      afterKnown = match + 1
    }
  }
}

/// The known messages by what they say, so that those near a time are found without a search through all.
private struct SequenceChoices {
  private let known: [SequenceEntry]
  /// By key, indices ordered by time, then place.
  private let places: [[UInt8]: [Int]]
  private let hasOnlySeconds: Bool
  /// How many new messages with this key and slot were met so far.
  private var ranks: [Slot: Int] = [:]

  private struct Slot: Hashable {
    let key: [UInt8]
    let time: Int64
  }

  init(_ known: [SequenceEntry]) {
    self.known = known
    hasOnlySeconds = known.allSatisfy { $0.precision == .second }
    var places: [[UInt8]: [Int]] = [:]
    for (index, entry) in known.enumerated() { places[entry.key, default: []].append(index) }
    self.places = places.mapValues { list in
      list.sorted { (known[$0].time, $0) < (known[$1].time, $1) }
    }
  }

  /// Indices of at most `widestChoice` known messages that may be `entry`.
  mutating func near(_ entry: SequenceEntry) -> ArraySlice<Int> {
    guard let list = places[entry.key] else { return [] }
    let isExact = hasOnlySeconds && entry.precision == .second
    let reach: Range<Int64> =
      isExact ? entry.time - 1..<entry.time + 2 : entry.minute * 60 - 60..<entry.minute * 60 + 120
    let slot: Range<Int64> = isExact ? entry.time..<entry.time + 1 : entry.minute * 60..<entry.minute * 60 + 60
    let rank = ranks[Slot(key: entry.key, time: slot.lowerBound), default: 0]
    ranks[Slot(key: entry.key, time: slot.lowerBound)] = rank + 1
    let all = window(list, reach)
    guard all.count > SequenceAlignment.widestChoice else { return list[all].filter { known[$0].isNear(entry) }[...] }
    let same = window(list, slot)
    return band(list, same.isEmpty ? all : same, around: rank).filter { known[$0].isNear(entry) }[...]
  }

  private func band(_ list: [Int], _ window: Range<Int>, around rank: Int) -> ArraySlice<Int> {
    let half = SequenceAlignment.widestChoice / 2
    let end = min(window.upperBound, max(window.lowerBound + rank, window.lowerBound) + half)
    return list[max(window.lowerBound, end - 2 * half)..<max(end, window.lowerBound)]
  }

  private func window(_ list: [Int], _ times: Range<Int64>) -> Range<Int> {
    let start = firstPlace(list, from: times.lowerBound)
    return start..<max(start, firstPlace(list, from: times.upperBound))
  }

  private func firstPlace(_ list: [Int], from time: Int64) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if known[list[middle]].time < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The heaviest chain of matches whose places rise on both sides, by a Fenwick tree of best chains.
private struct HeaviestChains {
  /// One more match outweighs any nearness.
  static let link: Int64 = 1 << 32

  private struct Node {
    let index: Int
    let place: Int
    let weight: Int64
    let before: Int32
  }

  private var nodes: [Node] = []
  /// By place, the number of the best node that ends at or before it; -1 for none.
  private var tree: [Int32]

  init(width: Int) { tree = [Int32](repeating: -1, count: width + 1) }

  mutating func extend(by index: Int, _ links: [(place: Int, weight: Int64)]) {
    let first = nodes.count
    for link in links {
      let before = bestNode(before: link.place)
      let weight = (before < 0 ? 0 : nodes[Int(before)].weight) + link.weight
      nodes.append(Node(index: index, place: link.place, weight: weight, before: before))
    }
    for number in first..<nodes.count { enter(Int32(number)) }
  }

  func best() -> [(index: Int, place: Int)] {
    var chain: [(index: Int, place: Int)] = []
    var number = bestNode(before: tree.count - 1)
    while number >= 0 {
      let node = nodes[Int(number)]
      chain.append((node.index, node.place))
      number = node.before
    }
    return chain
  }

  private func bestNode(before place: Int) -> Int32 {
    var best: Int32 = -1
    var slot = place
    while slot > 0 {
      if isHeavier(tree[slot], than: best) { best = tree[slot] }
      slot &= slot - 1
    }
    return best
  }

  private mutating func enter(_ number: Int32) {
    var slot = nodes[Int(number)].place + 1
    while slot < tree.count {
      if isHeavier(number, than: tree[slot]) { tree[slot] = number }
      slot += slot & -slot
    }
  }

  private func isHeavier(_ number: Int32, than other: Int32) -> Bool {
    guard number >= 0 else { return false }
    return other < 0 || nodes[Int(number)].weight > nodes[Int(other)].weight
  }
}
