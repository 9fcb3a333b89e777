import CZlib

/// Inflates a gzip file forward, from its start or from a checkpoint. Every gzip member's checksum is verified on the
/// way.
///
/// zlib rather than libarchive's gzip filter, which does not look at the checksums, and tars have none of their own.
final class GunzipStream {
  private let file: FileOnDisk
  private let state: InflateState
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
  private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
  /// Offset in the file of the first byte that is not in `input` yet.
  private var inputEnd: Int
  /// Offset in the inflated bytes of the first and after the last byte in `output`.
  private(set) var outputStart: Int
  private(set) var outputEnd: Int
  private var isBetweenMembers = false
  private var hasEnded = false

  init(_ file: FileOnDisk) throws {
    self.file = file
    state = try InflateState(for: file)
    (inputEnd, outputStart, outputEnd) = (0, 0, 0)
  }

  init(_ file: FileOnDisk, from checkpoint: Checkpoint) throws {
    self.file = file
    state = try InflateState(copying: checkpoint.state, for: file)
    (inputEnd, outputStart, outputEnd) = (checkpoint.input, checkpoint.output, checkpoint.output)
  }

  deinit {
    input.deallocate()
    output.deallocate()
  }

  /// Offset in the file of the first byte that is not inflated yet.
  var inputOffset: Int { inputEnd - Int(state.stream.pointee.avail_in) }

  /// Inflated bytes from `offset`, which must not lie before `outputStart`; nil at the end. Valid until the next call.
  func bytes(from offset: Int) throws -> UnsafeRawBufferPointer? {
    while offset >= outputEnd {
      guard try advance() else { return nil }
    }
    return UnsafeRawBufferPointer(rebasing: output[(offset - outputStart)..<(outputEnd - outputStart)])
  }

  /// A place from which other streams may start; nil where there is nothing to go on with.
  func checkpoint() throws -> Checkpoint? {
    guard !hasEnded, !isBetweenMembers else { return nil }
    return Checkpoint(
      input: inputOffset, output: outputEnd, state: try InflateState(copying: state, for: file))
  }

  /// Inflates the next piece; false at the end.
  private func advance() throws -> Bool {
    outputStart = outputEnd
    while !hasEnded, outputEnd == outputStart {
      if isBetweenMembers { try beginMember() } else { try inflateOnce() }
    }
    return outputEnd > outputStart
  }

  private func inflateOnce() throws {
    if state.stream.pointee.avail_in == 0 { try refill() }
    state.stream.pointee.next_out = output.bindMemory(to: Bytef.self).baseAddress
    state.stream.pointee.avail_out = uInt(output.count)
    let answer = inflate(state.stream, Z_NO_FLUSH)
    outputEnd = outputStart + output.count - Int(state.stream.pointee.avail_out)
    switch answer {
    case Z_OK: break
    case Z_STREAM_END: isBetweenMembers = true
    case Z_BUF_ERROR where inputOffset >= file.size:
      throw damage("it ends in the middle: the file has not finished downloading")
    case Z_BUF_ERROR: break
    default: throw damage("its bytes have been changed (\(state.message))")
    }
  }

  /// A gzip file may be several, one after the other; zeros after the last are padding.
  private func beginMember() throws {
    if state.stream.pointee.avail_in == 0 { try refill() }
    guard state.stream.pointee.avail_in > 0 else {
      hasEnded = true
      return
    }
    if try file.bytes(at: inputOffset, count: 2) == [0x1F, 0x8B] {
      inflateReset(state.stream)
      isBetweenMembers = false
    } else {
      try assertPadding()
      hasEnded = true
    }
  }

  private func assertPadding() throws {
    var offset = inputOffset
    while case let bytes = try file.bytes(at: offset, count: FileOnDisk.chunk), !bytes.isEmpty {
      guard bytes.allSatisfy({ $0 == 0 }) else {
        throw damage("\(file.size - inputOffset) foreign bytes follow after its end")
      }
      offset += bytes.count
    }
  }

  private func refill() throws {
    let count = try file.read(into: input, at: inputEnd)
    state.stream.pointee.next_in = input.bindMemory(to: Bytef.self).baseAddress
    state.stream.pointee.avail_in = uInt(count)
    inputEnd += count
  }

  private func damage(_ why: String) -> ExportError { .damaged(path: file.path, member: nil, why: why) }

  /// The whole state of inflating at one place. Never changed once made.
  struct Checkpoint: @unchecked Sendable {
    let input: Int
    let output: Int
    fileprivate let state: InflateState
  }
}

/// A zlib stream at an address that does not move: zlib keeps a pointer back to it.
private final class InflateState {
  let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init(for file: FileOnDisk) throws {
    stream.initialize(to: z_stream())
    let gzipOnly: Int32 = 15 + 16
    let answer = inflateInit2_(stream, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard answer == Z_OK else { throw InflateState.outOfMemory(file) }
  }

  init(copying other: InflateState, for file: FileOnDisk) throws {
    stream.initialize(to: z_stream())
    guard inflateCopy(stream, other.stream) == Z_OK else { throw InflateState.outOfMemory(file) }
    stream.pointee.avail_in = 0
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  var message: String { stream.pointee.msg.map { String(cString: $0) } ?? "not gzip" }

  private static func outOfMemory(_ file: FileOnDisk) -> ExportError {
    .cannotOpen(path: file.path, why: "there is not enough memory", advice: "Close other programs, then try again.")
  }
}

/// Checkpoints all along a gzip file, at most a few hundred: any place is reached by inflating little.
///
/// Each holds zlib's window, about 40 kB.
struct GunzipCheckpoints: Sendable {
  private static let most = 1024

  private var list: [GunzipStream.Checkpoint] = []
  private var spacing = 1 << 20

  /// Keeps the stream's present place if it is far enough from the last one kept.
  mutating func offer(_ stream: GunzipStream) throws {
    guard stream.outputEnd >= (list.last?.output ?? 0) + spacing, let checkpoint = try stream.checkpoint() else {
      return
    }
    list.append(checkpoint)
    guard list.count > GunzipCheckpoints.most else { return }
    list = list.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    spacing *= 2
  }

  /// The last one at or before `offset`; nil: the start.
  func nearest(to offset: Int) -> GunzipStream.Checkpoint? {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? list[low - 1] : nil
  }
}
