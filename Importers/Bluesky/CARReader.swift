import ByteFormats

/// Cuts a CAR file (version 1) into its blocks, without reading it into memory.
struct CARReader {
  /// Servers refuse larger blocks (2 MB in 2024).
  static let longestBlock = 16 << 20

  /// The names of the blocks from which all others can be reached.
  private(set) var roots: [[UInt8]] = []

  private let nextChunk: () throws -> [UInt8]?
  private var bytes: [UInt8] = []
  private var position = 0
  private var offset = 0
  private var count = 0

  /// - Throws: `StructureError` for a file that is no CAR file; whatever the source throws.
  init(_ source: some ByteSource) throws {
    nextChunk = source.next
    guard let length = try varint(), length > 0, length <= 4096, let head = try take(length) else {
      throw StructureError(offset: 0, reason: "is no repository (CAR)")
    }
    guard let header = try? CBORReader.value(of: head), header["version"]?.number == 1,
      let roots = header["roots"]?.elements.compactMap(\.target), !roots.isEmpty
    else { throw StructureError(offset: 0, reason: "is no repository (CAR version 1)") }
    self.roots = roots
  }

  /// The next block, or nil after the last.
  ///
  /// - Throws: `StructureError` where the file is cut short; whatever the source throws.
  mutating func next() throws -> CARBlock? {
    let start = offset
    guard let length = try varint() else { return nil }
    guard length > 0, length <= CARReader.longestBlock else {
      throw StructureError(offset: start, reason: "has a block of \(length) bytes")
    }
    guard let section = try take(length) else {
      throw StructureError(offset: start, reason: "ends in the middle of a block")
    }
    guard let name = CARReader.nameLength(section) else {
      throw StructureError(offset: start, reason: "has a block without a name")
    }
    count += 1
    let data = Array(section[name...])
    return CARBlock(name: Array(section[..<name]), data: data, offset: offset - data.count, number: count)
  }

  /// Version 1: version, codec, kind of hash, length, hash. Version 0: a SHA-256 alone.
  private static func nameLength(_ section: [UInt8]) -> Int? {
    if section.starts(with: [0x12, 0x20]) { return section.count >= 34 ? 34 : nil }
    var index = 0
    var fields: [Int] = []
    while fields.count < 4 {
      guard let value = varint(section, &index) else { return nil }
      fields.append(value)
    }
    guard fields[0] == 1, fields[3] <= section.count - index else { return nil }
    return index + fields[3]
  }

  private static func varint(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 49, by: 7) {
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      index += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  /// Nil at the end of the file.
  private mutating func varint() throws -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 49, by: 7) {
      guard try position < bytes.count || refill() else {
        if shift == 0 { return nil }
        throw StructureError(offset: offset, reason: "ends in the middle of a block")
      }
      let byte = bytes[position]
      position += 1
      offset += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw StructureError(offset: offset, reason: "has a length that cannot be read")
  }

  private mutating func take(_ length: Int) throws -> [UInt8]? {
    var taken: [UInt8] = []
    while taken.count < length {
      guard try position < bytes.count || refill() else { return nil }
      let end = min(bytes.count, position + length - taken.count)
      taken += bytes[position..<end]
      offset += end - position
      position = end
    }
    return taken
  }

  private mutating func refill() throws -> Bool {
    guard let chunk = try nextChunk() else { return false }
    bytes = chunk
    position = 0
    return true
  }
}

/// One block of a CAR file.
struct CARBlock {
  /// The block's name (CID), by which others refer to it.
  let name: [UInt8]
  let data: [UInt8]
  /// Offset of the data's first byte in the file.
  let offset: Int
  /// From 1.
  let number: Int
}
