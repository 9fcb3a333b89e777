package import ByteFormats
import CaptureReading

/// Where a page of a list came from, by the address of the next or the previous page:
/// `https://graph.facebook.com/v12.0/1234_5678/comments?…`.
package struct GraphEndpoint {
  /// `1234_5678`, `1234` or a name.
  package let node: [UInt8]
  /// `comments`, `feed`, `posts` …
  package let edge: [UInt8]

  package init?(paging: JSONValue?) {
    for key: StaticString in ["next", "previous"] {
      guard let text = paging?[key]?.string, let address = WebAddress(text),
        Bytes.starts(address.host, with: "graph.")
      else { continue }
      var path = address.path[...]
      if let first = path.first, GraphEndpoint.isVersion(first) { path = path.dropFirst() }
      guard path.count == 2, let node = path.first, let edge = path.last else { continue }
      (self.node, self.edge) = (node, Bytes.lowered(edge))
      return
    }
    return nil
  }

  package func isEdge(_ names: [StaticString]) -> Bool { names.contains { Bytes.equal(edge, $0) } }

  private static func isVersion(_ part: [UInt8]) -> Bool {
    part.first == UInt8(ascii: "v") && part.dropFirst().allSatisfy { $0 == UInt8(ascii: ".") || (48...57).contains($0) }
  }
}
