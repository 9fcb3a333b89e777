import Synchronization

/// A gzipped tar as an export.
///
/// Opening inflates it once. After that a member is reached from the nearest checkpoint, or by going on where an
/// earlier reader stopped, so reading in the tar's own order inflates it once more and any other order costs a few
/// mebibytes a member.
struct TarGzipContainer: Container {
  let received: ReceivedFile
  let entries: [Entry]
  let setAside: [SetAside]
  let notes: [String]
  private let file: FileOnDisk
  private let starts: [Int]
  private let checkpoints: GunzipCheckpoints
  private let idle = IdleStreams()

  init(file: FileOnDisk, limits: ExportLimits) throws {
    let sha256 = try file.sha256()
    let listing = try TarListing(of: file, limits: limits)
    self.file = file
    received = ReceivedFile(name: file.name, path: file.path, sha256: sha256, bytes: file.size, form: .tarGzip)
    entries = listing.files.enumerated().map {
      Entry(path: $1.path, size: $1.size, crc32: $1.crc32, number: $0)
    }
    starts = listing.files.map(\.start)
    setAside = listing.setAside
    notes = listing.notes
    checkpoints = listing.checkpoints
  }

  func open(_ entry: Entry) throws -> MemberReader {
    let start = starts[entry.number]
    var check = ContentCheck(entry: entry, container: received.path)
    var stream: GunzipStream?
    return MemberReader {
      guard !check.isComplete else { return nil }
      let source = try stream ?? self.stream(for: start)
      stream = source
      let count = min(MemberReader.chunk, entry.size - check.count)
      let bytes = try source.copy(from: start + check.count, count: count)
      try check.add(bytes, isLast: check.count + bytes.count == entry.size || bytes.count < count)
      if check.isComplete {
        idle.put(source)
        stream = nil
      }
      return bytes.isEmpty ? nil : bytes
    }
  }

  private func stream(for offset: Int) throws -> GunzipStream {
    let checkpoint = checkpoints.nearest(to: offset)
    if let waiting = idle.take(between: checkpoint?.output ?? 0, and: offset) { return waiting }
    return try checkpoint.map { try GunzipStream(file, from: $0) } ?? GunzipStream(file)
  }
}

extension GunzipStream {
  fileprivate func copy(from offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let bytes = try bytes(from: offset + filled) {
        let part = UnsafeRawBufferPointer(rebasing: bytes.prefix(count - filled))
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]).copyMemory(from: part)
        filled += part.count
      }
    }
  }
}

/// Streams that a reader has done with, each waiting where it stopped.
private final class IdleStreams: Sendable {
  /// Handed from one owner to the next, never shared.
  private struct Waiting: @unchecked Sendable {
    let stream: GunzipStream
  }

  private static let most = 4

  private let waiting = Mutex<[Waiting]>([])

  func put(_ stream: GunzipStream) {
    let entering = Waiting(stream: stream)
    waiting.withLock {
      $0.append(entering)
      if $0.count > IdleStreams.most { $0.removeFirst() }
    }
  }

  func take(between lower: Int, and offset: Int) -> GunzipStream? {
    let found: Waiting? = waiting.withLock { list in
      let index = list.firstIndex { $0.stream.outputEnd >= lower && $0.stream.outputStart <= offset }
      return index.map { list.remove(at: $0) }
    }
    return found?.stream
  }
}
