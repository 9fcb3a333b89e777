/// Whether a zip says one thing only: two programs that read it must see the same files.
///
/// libzip's own `ZIP_CHECKCONS` lets overlaps pass and refuses honest zips that have sizes beside a data descriptor (as
/// a Mac's Finder packs them), so its refusal is only a hint, and this check decides.
struct ZipConsistency {
  let file: FileOnDisk
  let directory: ZipDirectory

  /// - Throws: `ExportError.damaged`, naming the first entry that does not agree.
  func check() throws {
    try checkNames()
    var spans: [Range<Int>] = []
    spans.reserveCapacity(directory.entries.count)
    for entry in directory.entries { spans.append(try span(of: entry)) }
    try checkOverlaps(spans)
  }

  private func checkNames() throws {
    var names: Set<[UInt8]> = []
    for entry in directory.entries where !names.insert(entry.name).inserted {
      throw disagreement(entry, "the zip has two files of this name")
    }
  }

  /// The bytes of its local header and data, once the header agrees with the directory.
  private func span(of entry: ZipEntryRecord) throws -> Range<Int> {
    let fixed = 30
    let dataEnd = directory.end.directoryOffset
    guard entry.offset <= dataEnd - fixed, entry.packed <= dataEnd else {
      throw disagreement(entry, "its place lies outside the file")
    }
    let header = ZipBytes(try file.bytes(at: entry.offset, count: fixed + entry.name.count))
    guard header.bytes.starts(with: [0x50, 0x4B, 3, 4]) else {
      throw disagreement(entry, "it is not where the directory says")
    }
    let extra = header.number(at: 28, bytes: 2)
    let end = entry.offset + fixed + entry.name.count + extra + entry.packed
    guard end <= dataEnd else { throw disagreement(entry, "its place lies outside the file") }
    guard header.number(at: 26, bytes: 2) == entry.name.count, header.bytes[fixed...].elementsEqual(entry.name) else {
      throw disagreement(entry, "it has another name at its own place")
    }
    try compare(header, with: entry, extraLength: extra)
    return entry.offset..<end
  }

  private func compare(_ header: ZipBytes, with entry: ZipEntryRecord, extraLength: Int) throws {
    guard header.number(at: 8, bytes: 2) == entry.method else {
      throw disagreement(entry, "it is packed in another way than the directory says")
    }
    guard header.number(at: 6, bytes: 2) & 1 == entry.flags & 1 else {
      throw disagreement(entry, "the directory is wrong about its password")
    }
    guard entry.method != 0 || entry.isEncrypted || entry.size == entry.packed else {
      throw disagreement(entry, "it is not compressed and has two sizes")
    }
    let descriptorFollows = header.number(at: 6, bytes: 2) & 8 != 0 || entry.hasDataDescriptor
    guard !descriptorFollows else { return }
    let extraStart = entry.offset + header.bytes.count
    let extra = ZipBytes(try file.bytes(at: extraStart, count: extraLength))
    let sizes = Zip64Sizes(extra: extra, in: 0..<extra.bytes.count)
    let local = sizes.complete([header.number(at: 22, bytes: 4), header.number(at: 18, bytes: 4)])
    guard local == [entry.size, entry.packed], header.number(at: 14, bytes: 4) == entry.crc32 else {
      throw disagreement(entry, "it has another size or checksum at its own place")
    }
  }

  private func checkOverlaps(_ spans: [Range<Int>]) throws {
    let order = spans.indices.sorted { spans[$0].lowerBound < spans[$1].lowerBound }
    for (index, next) in zip(order, order.dropFirst()) where spans[index].upperBound > spans[next].lowerBound {
      throw disagreement(directory.entries[next], "it lies in the bytes of another file")
    }
  }

  private func disagreement(_ entry: ZipEntryRecord, _ why: String) -> ExportError {
    .damaged(path: file.path, member: String(decoding: entry.name, as: UTF8.self), why: why)
  }
}
