import Crypto

/// A frame as a file for anybody who wants to draw the sample again: a post a line, with its id, platform, month and kind
/// between tabs, in the order of the ids.
///
/// The frame's hash is that of its first column: `cut -f1 FILE | sha256sum`.
public struct FrameListing: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ frame: SamplingFrame) {
    var bytes: [UInt8] = []
    for post in frame.posts {
      let month = post.month < 10 ? "0\(post.month)" : "\(post.month)"
      for part in [post.id.text, "\t", post.platform, "\t\(post.year)-\(month)\t", post.kind, "\n"] {
        bytes.append(contentsOf: part.utf8)
      }
    }
    self.bytes = bytes
  }

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// SHA-256 in hex. Unlike the frame's hash it covers what the strata are made of.
  public var hash: String { SHA256.hash(data: bytes).hexText }

  /// - Throws: `SamplingError.badLine`, and as `SamplingFrame.init`.
  public func frame() throws(SamplingError) -> SamplingFrame {
    var posts: [FramePost] = []
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (place, line) in lines.enumerated() {
      guard let post = FrameListing.post(line) else { throw .badLine(place + 1) }
      posts.append(post)
    }
    return try SamplingFrame(posts)
  }

  private static func post(_ line: ArraySlice<UInt8>) -> FramePost? {
    let parts = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count == 4, parts.allSatisfy({ Identifier($0).fitsOnALine }),
      // Bytes that are no text would be read as others.
      parts.joined(separator: "\t").utf8.elementsEqual(line)
    else { return nil }
    let month = parts[2].utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard month.count == 2, let year = month[0], let number = month[1], (1...9999).contains(year) else { return nil }
    return FramePost(id: Identifier(parts[0]), platform: parts[1], year: year, month: number, kind: parts[3])
  }
}
