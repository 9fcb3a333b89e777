/// Writes small repositories for tests.
struct Repository {
  /// A value of DAG-CBOR to be written.
  indirect enum Value {
    case text(String)
    case number(Int)
    case bytes([UInt8])
    case list([Value])
    case map([(String, Value)])
    case link([UInt8])
    case null
  }

  private(set) var blocks: [(name: [UInt8], data: [UInt8])] = []
  private var entries: [(key: String, name: [UInt8])] = []

  /// A name that no other block of the test has; it is no real check sum.
  static func name(_ number: Int) -> [UInt8] {
    [0x01, 0x71, 0x12, 0x20] + Array(repeating: 7, count: 30) + [UInt8(number / 256), UInt8(number % 256)]
  }

  mutating func add(_ key: String, _ value: Value, isKept: Bool = true) {
    let name = Repository.name(blocks.count + entries.count + 1)
    entries.append((key, name))
    if isKept { blocks.append((name, Repository.encoded(value))) }
  }

  /// The index in two blocks, the keys written as servers do.
  func bytes(did: String = "did:plc:wenlow") -> [UInt8] {
    let half = entries.count / 2
    let right = Repository.node(Array(entries[half...]), left: nil)
    let node = Repository.node(Array(entries[..<half]), left: Repository.name(901))
    let commit = Value.map([
      ("did", .text(did)), ("version", .number(3)), ("data", .link(Repository.name(900))), ("rev", .text("3k")),
      ("prev", .null), ("sig", .bytes([1])),
    ])
    let head = Value.map([("roots", .list([.link(Repository.name(902))])), ("version", .number(1))])
    let all =
      blocks + [
        (Repository.name(900), node), (Repository.name(901), right), (Repository.name(902), Repository.encoded(commit)),
      ]
    let first = Repository.encoded(head)
    return all.reduce(Repository.varint(first.count) + first) { file, block in
      file + Repository.varint(block.name.count + block.data.count) + block.name + block.data
    }
  }

  static func encoded(_ value: Value) -> [UInt8] {
    switch value {
    case .text(let text): head(3, text.utf8.count) + Array(text.utf8)
    case .number(let number): number < 0 ? head(1, -1 - number) : head(0, number)
    case .bytes(let bytes): head(2, bytes.count) + bytes
    case .list(let values): values.reduce(head(4, values.count)) { $0 + encoded($1) }
    case .map(let fields): fields.reduce(head(5, fields.count)) { $0 + encoded(.text($1.0)) + encoded($1.1) }
    case .link(let name): [0xD8, 42] + encoded(.bytes([0] + name))
    case .null: [0xF6]
    }
  }

  private static func node(_ entries: [(key: String, name: [UInt8])], left: [UInt8]?) -> [UInt8] {
    var before: [UInt8] = []
    let list = entries.map { entry -> Value in
      let key = Array(entry.key.utf8)
      let shared = zip(before, key).prefix { $0 == $1 }.count
      before = key
      return .map([
        ("k", .bytes(Array(key[shared...]))), ("p", .number(shared)), ("t", .null), ("v", .link(entry.name)),
      ])
    }
    return encoded(.map([("e", .list(list)), ("l", left.map { .link($0) } ?? .null)]))
  }

  private static func head(_ kind: UInt8, _ length: Int) -> [UInt8] {
    if length < 24 { return [kind << 5 | UInt8(length)] }
    return length < 256 ? [kind << 5 | 24, UInt8(length)] : [kind << 5 | 25, UInt8(length / 256), UInt8(length % 256)]
  }

  private static func varint(_ value: Int) -> [UInt8] {
    value < 128 ? [UInt8(value)] : [UInt8(value & 0x7F) | 0x80] + varint(value >> 7)
  }
}
