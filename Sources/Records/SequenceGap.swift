/// What two exports of a conversation hold between two messages that both have.
struct SequenceGap {
  var new: [Int] = []
  var known: Range<Int> = 0..<0

  private struct Slot: Hashable {
    let sender: [UInt8]
    let minute: Int64
  }

  /// Pairs of a new and a known entry that are versions of one message: same sender, same slot, one of them deleted;
  /// or the same number of wordings on both sides (an edit). Both indices rise.
  func versions(_ all: [SequenceEntry], _ newer: [SequenceEntry]) -> [(new: Int, known: Int)] {
    var waiting: [Slot: [Int]] = [:]
    for index in known { waiting[slot(all[index]), default: []].append(index) }
    var arriving: [Slot: [Int]] = [:]
    for index in new { arriving[slot(newer[index]), default: []].append(index) }
    var pairs: [(new: Int, known: Int)] = []
    for (slot, indices) in arriving {
      guard let others = waiting[slot] else { continue }
      pairs += SequenceGap.pairs(indices.map { ($0, newer[$0]) }, others.map { ($0, all[$0]) })
    }
    return SequenceGap.rising(pairs)
  }

  private func slot(_ entry: SequenceEntry) -> Slot { Slot(sender: entry.senderKey, minute: entry.minute) }

  private static func pairs(
    _ new: [(index: Int, entry: SequenceEntry)], _ known: [(index: Int, entry: SequenceEntry)]
  ) -> [(new: Int, known: Int)] {
    let isEven = new.count == known.count
    var pairs: [(new: Int, known: Int)] = []
    var next = 0
    for (index, entry) in new {
      var place = next
      let limit = min(known.count, next + SequenceAlignment.widestChoice)
      while !isEven && place < limit && !isVersion(entry, known[place].entry) { place += 1 }
      guard place < limit else { continue }
      if isEven { next += 1 }
      guard entry.isNear(known[place].entry), isEven || isVersion(entry, known[place].entry) else { continue }
      pairs.append((index, known[place].index))
      if !isEven { next = place + 1 }
    }
    return pairs
  }

  private static func isVersion(_ entry: SequenceEntry, _ other: SequenceEntry) -> Bool {
    entry.isTombstone != other.isTombstone && entry.isNear(other)
  }

  /// Drops pairs that cross an earlier one.
  private static func rising(_ pairs: [(new: Int, known: Int)]) -> [(new: Int, known: Int)] {
    var kept: [(new: Int, known: Int)] = []
    for pair in pairs.sorted(by: { $0.new < $1.new }) where pair.known > kept.last?.known ?? -1 { kept.append(pair) }
    return kept
  }
}
