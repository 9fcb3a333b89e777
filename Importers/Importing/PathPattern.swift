import ByteFormats

/// A pattern for paths inside an export: `posts/profile_posts_*.json`.
///
/// `*` stands for any run of bytes within one component, `**` for any number of components. A pattern matches at any
/// depth: `posts/a.json` also matches `x/y/posts/a.json`. Compared byte for byte, ASCII letters without regard to
/// case.
public struct PathPattern: Sendable, Hashable, ExpressibleByStringLiteral {
  public let text: String
  private let components: [[UInt8]]

  public init(stringLiteral text: String) { self.init(text) }

  public init(_ text: String) {
    self.text = text
    components = PathPattern.components(of: text)
  }

  public func matches(_ path: String) -> Bool {
    let parts = PathPattern.components(of: path)
    guard components.first != PathPattern.anyDepth else { return matches(parts[...], components[...]) }
    return (0..<max(parts.count, 1)).contains { matches(parts[$0...], components[...]) }
  }

  private static let anyDepth: [UInt8] = Array("**".utf8)

  private static func components(of path: String) -> [[UInt8]] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Bytes.lowered($0) }
  }

  private func matches(_ parts: ArraySlice<[UInt8]>, _ pattern: ArraySlice<[UInt8]>) -> Bool {
    guard let first = pattern.first else { return parts.isEmpty }
    if first == PathPattern.anyDepth {
      return (parts.startIndex...parts.endIndex).contains { matches(parts[$0...], pattern.dropFirst()) }
    }
    guard let part = parts.first, PathPattern.matches(part[...], first[...]) else { return false }
    return matches(parts.dropFirst(), pattern.dropFirst())
  }

  private static func matches(_ bytes: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return bytes.isEmpty }
    if first == UInt8(ascii: "*") {
      return (bytes.startIndex...bytes.endIndex).contains { matches(bytes[$0...], pattern.dropFirst()) }
    }
    return bytes.first == first && matches(bytes.dropFirst(), pattern.dropFirst())
  }
}
