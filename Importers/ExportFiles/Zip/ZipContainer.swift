/// A zip as an export.
struct ZipContainer: Container {
  let received: ReceivedFile
  private(set) var entries: [Entry] = []
  private(set) var setAside: [SetAside] = []
  private(set) var notes: [String] = []
  private let handle: ZipHandle
  private let limits: ExportLimits
  /// Bytes in the zip, by the entry's number: what the ratio is judged against.
  private let packedSizes: [Int]

  init(file: FileOnDisk, limits: ExportLimits) throws {
    let sha256 = try file.sha256()
    received = ReceivedFile(name: file.name, path: file.path, sha256: sha256, bytes: file.size, form: .zip)
    let directory = try ZipDirectory(of: file, limits: limits)
    try ZipConsistency(file: file, directory: directory).check()
    handle = try ZipHandle(file)
    self.limits = limits
    packedSizes = directory.entries.map(\.packed)
    guard handle.count == directory.entries.count else { throw disagreement(nil) }
    if handle.isLax {
      notes.append(
        "\(file.name) is not written strictly by the book; the name, size and place of every file in it agree.")
    }
    try sort(directory.entries)
  }

  func open(_ entry: Entry) throws -> MemberReader {
    let member = try handle.open(entry)
    var count = 0
    var hasEnded = false
    return MemberReader {
      guard !hasEnded else { return nil }
      let capacity = MemberReader.capacity(remaining: entry.size - count)
      let bytes = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        let answer = member.read(into: UnsafeMutableBufferPointer(rebasing: buffer[..<capacity]))
        (filled, hasEnded) = try taken(answer, of: capacity, entry)
      }
      count += bytes.count
      try judge(count, hasEnded, entry)
      return bytes.isEmpty ? nil : bytes
    }
  }

  /// Sorts the directory's entries into members, ignored and refused ones.
  private mutating func sort(_ records: [ZipEntryRecord]) throws {
    var paths: Set<MemberKey> = []
    var total = 0
    for (number, record) in records.enumerated() {
      guard let path = handle.name(number), handle.agrees(with: record, number) else { throw disagreement(record) }
      if let passedOver = passedOver(record, path) {
        setAside.append(passedOver)
        continue
      }
      guard !record.isFolder else { continue }
      guard paths.insert(MemberKey(path)).inserted else {
        throw ExportError.damaged(path: received.path, member: path, why: "the zip has two files of this name")
      }
      guard record.size <= limits.total - total else { throw limits.tooLarge(in: received.path) }
      total += record.size
      entries.append(
        Entry(path: path, size: record.size, crc32: UInt32(truncatingIfNeeded: record.crc32), number: number))
    }
  }

  private func passedOver(_ record: ZipEntryRecord, _ path: String) -> SetAside? {
    // libzip ends a name at its first NUL, the directory does not.
    let judged = record.name.contains(0) ? String(decoding: record.name, as: UTF8.self) : path
    if case .ignored = MemberName(judged, limits: limits), record.isFolder { return nil }
    if let passedOver = MemberName(judged, limits: limits).setAside(path) { return passedOver }
    if let why = record.refusal { return SetAside(path: path, kind: .refused, why: why) }
    guard record.isFolder || ZipHandle.reads(method: record.method) else {
      return SetAside(
        path: path, kind: .refused, why: "it is packed in a way that is not read here (method \(record.method))")
    }
    return nil
  }

  private func taken(_ answer: ZipMember.Answer, of capacity: Int, _ entry: Entry) throws -> (Int, Bool) {
    switch answer {
    case .filled: (capacity, false)
    case .ended(let count): (count, true)
    case .failed(let why): throw damage(entry, "its bytes have been changed or are cut (\(why))")
    }
  }

  private func judge(_ count: Int, _ hasEnded: Bool, _ entry: Entry) throws {
    guard count <= entry.size else { throw damage(entry, "it gives more bytes than its directory announces") }
    guard !hasEnded || count == entry.size else { throw damage(entry, "it ends after \(count) of \(entry.size) bytes") }
    let allowed = packedSizes[entry.number].multipliedReportingOverflow(by: limits.ratio)
    guard count <= limits.ratioFrom || allowed.overflow || count <= allowed.partialValue else {
      throw ExportError.tooLarge(member: entry.path, bytes: count, limit: max(limits.ratioFrom, allowed.partialValue))
    }
  }

  private func damage(_ entry: Entry, _ why: String) -> ExportError {
    .damaged(path: received.path, member: entry.path, why: why)
  }

  private func disagreement(_ record: ZipEntryRecord?) -> ExportError {
    .damaged(
      path: received.path, member: record.map { String(decoding: $0.name, as: UTF8.self) },
      why: "two ways of reading the zip's directory do not agree")
  }
}
