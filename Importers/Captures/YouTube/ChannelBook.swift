import ByteFormats
import Records

/// A channel as a capture names it.
struct Channel {
  let id: String
  var name: String?
  var handle: String?

  var account: Account { Account(key: id, name: name, handle: handle, url: Address.channel(id)) }
}

/// The channels whose videos stand in a capture.
struct ChannelBook {
  private struct Entry {
    var channel: Channel
    /// How many videos it has here.
    var weight: Int
  }

  private var entries: [[UInt8]: Entry] = [:]

  subscript(_ id: String) -> Channel? { entries[Array(id.utf8)]?.channel }

  mutating func add(_ channel: Channel, weight: Int = 1) {
    let key = Array(channel.id.utf8)
    guard var entry = entries[key] else {
      entries[key] = Entry(channel: channel, weight: weight)
      return
    }
    entry.channel.name = entry.channel.name ?? channel.name
    entry.channel.handle = entry.channel.handle ?? channel.handle
    entry.weight += weight
    entries[key] = entry
  }

  /// The one with the most videos; of equal ones the first by its id.
  var main: Channel? {
    entries.min { left, right in
      left.value.weight == right.value.weight
        ? left.key.lexicographicallyPrecedes(right.key) : left.value.weight > right.value.weight
    }?.value.channel
  }

  /// The channel that the clerk means by an id, a handle or a name.
  func meant(by words: String) -> Channel? {
    if let channel = self[words] { return channel }
    let bare = Bytes.lowered((Handle.bare(words) ?? words).utf8)
    return entries.values.map(\.channel).filter { channel in
      [channel.handle, channel.name].contains { $0.map { Bytes.lowered($0.utf8) == bare } ?? false }
    }.min { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
  }
}
