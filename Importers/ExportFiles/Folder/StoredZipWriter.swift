/// Writes a zip of stored members whose sizes and checksums are known beforehand.
struct StoredZipWriter {
  /// 1 January 1980, the first day a zip can tell: times would make the same folder another zip.
  private static let day = 0x21
  private static let utf8Names = 0x0800
  private static let full32 = 0xFFFF_FFFF
  private static let full16 = 0xFFFF

  private let output: ZipOutput
  private var directory: [UInt8] = []
  private var entries = 0

  init(output: ZipOutput) { self.output = output }

  mutating func add(_ member: Member, of tree: ExportTree) throws {
    try add(member.entry, from: tree.open(member))
  }

  mutating func add(_ entry: Entry, from reader: MemberReader) throws {
    let name = Array(entry.path.utf8)
    guard name.count <= StoredZipWriter.full16 else {
      throw ExportError.tooLarge(member: entry.path, bytes: name.count, limit: StoredZipWriter.full16)
    }
    let offset = output.count
    try output.write(localHeader(entry, name))
    while let bytes = try reader.next() { try output.write(bytes) }
    directory += directoryEntry(entry, name, offset: offset)
    entries += 1
  }

  mutating func finish() throws {
    let offset = output.count
    try output.write(directory)
    let needs64 =
      entries >= StoredZipWriter.full16 || offset >= StoredZipWriter.full32 || directory.count >= StoredZipWriter.full32
    if needs64 { try output.write(longEnd(directoryOffset: offset)) }
    try output.write(
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(min(entries, StoredZipWriter.full16), 2)
        + little(min(entries, StoredZipWriter.full16), 2) + little(min(directory.count, StoredZipWriter.full32), 4)
        + little(min(offset, StoredZipWriter.full32), 4) + little(0, 2))
  }

  private func localHeader(_ entry: Entry, _ name: [UInt8]) -> [UInt8] {
    let isLong = entry.size >= StoredZipWriter.full32
    let extra = isLong ? extraField([entry.size, entry.size]) : []
    return [0x50, 0x4B, 3, 4] + common(entry, name, isLong: isLong, extra: extra) + name + extra
  }

  private func directoryEntry(_ entry: Entry, _ name: [UInt8], offset: Int) -> [UInt8] {
    let sizeIsLong = entry.size >= StoredZipWriter.full32
    let offsetIsLong = offset >= StoredZipWriter.full32
    let extra = extraField((sizeIsLong ? [entry.size, entry.size] : []) + (offsetIsLong ? [offset] : []))
    let regularFile = 0o100644 << 16
    let madeByUnix = 3 << 8 | 45
    return [0x50, 0x4B, 1, 2] + little(madeByUnix, 2)
      + common(entry, name, isLong: sizeIsLong || offsetIsLong, extra: extra)
      + little(0, 2) + little(0, 2) + little(0, 2) + little(regularFile, 4)
      + little(min(offset, StoredZipWriter.full32), 4) + name + extra
  }

  /// What a local header and a directory entry have alike, from the version needed to the extra field's length.
  private func common(_ entry: Entry, _ name: [UInt8], isLong: Bool, extra: [UInt8]) -> [UInt8] {
    let size = little(min(entry.size, StoredZipWriter.full32), 4)
    return little(isLong ? 45 : 20, 2) + little(StoredZipWriter.utf8Names, 2) + little(0, 2) + little(0, 2)
      + little(StoredZipWriter.day, 2) + little(Int(entry.crc32), 4) + size + size + little(name.count, 2)
      + little(extra.count, 2)
  }

  private func extraField(_ values: [Int]) -> [UInt8] {
    guard !values.isEmpty else { return [] }
    return little(1, 2) + little(values.count * 8, 2) + values.flatMap { little($0, 8) }
  }

  private func longEnd(directoryOffset: Int) -> [UInt8] {
    let record =
      [0x50, 0x4B, 6, 6] + little(44, 8) + little(3 << 8 | 45, 2) + little(45, 2) + little(0, 4) + little(0, 4)
      + little(entries, 8) + little(entries, 8) + little(directory.count, 8) + little(directoryOffset, 8)
    let locator = [0x50, 0x4B, 6, 7] + little(0, 4) + little(directoryOffset + directory.count, 8) + little(1, 4)
    return record + locator
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
