/// Why a record is not readable JSON.
public enum JSONError: Error, Hashable, Sendable {
  /// Offset within the record.
  case syntax(Int)
  case invalidUTF8(Int)
  case loneSurrogate(Int)
  case repeatedKey(Int)
  case tooDeep
  case oversize(Int)

  /// For the report; never any of the record's own text.
  public var reason: String {
    switch self {
    case .syntax(let offset): "is not JSON at byte \(offset) of the record"
    case .invalidUTF8(let offset): "has bytes that are no text (UTF-8) at byte \(offset) of the record"
    case .loneSurrogate(let offset): "has half a character (a lone surrogate) at byte \(offset) of the record"
    case .repeatedKey(let offset): "names one field twice, at byte \(offset) of the record"
    case .tooDeep: "is nested more than \(JSONDocument.deepest) levels"
    case .oversize(let bytes): "has \(bytes) bytes, too many for one record"
    }
  }
}

/// The structure of one JSON text: a flat list of its values, strings still as they stand in the bytes.
///
/// Every string is known to be well-formed when `init` returns, so reading values cannot fail.
final class JSONDocument: Sendable {
  static let deepest = 200

  let bytes: [UInt8]
  let nodes: [JSONNode]

  init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    nodes = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var parser = JSONParser(buffer)
      return try parser.parse()
    }
  }

  var root: JSONValue { JSONValue(document: self, index: 0) }
}

/// One value: its kind, its bytes, and where its successor stands.
struct JSONNode: Sendable {
  enum Kind: UInt8, Sendable { case null, `true`, `false`, number, string, escapedString, array, object }

  var kind: Kind
  /// First byte of the value; of a string, the one after its quote.
  var start: Int32
  /// Just past the value; of a string, its closing quote.
  var end: Int32
  /// Index of the node after this one's whole subtree.
  var next: Int32
}
