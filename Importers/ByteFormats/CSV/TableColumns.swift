/// Where the columns of a table stand, by their names in small letters without spaces and underscores: tools change both.
public struct TableColumns: Sendable {
  public let count: Int
  public let names: [[UInt8]]
  private let places: [[UInt8]: Int]

  public init(_ header: [[UInt8]]) {
    count = header.count
    names = header.map(TableColumns.key)
    places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter name: in small letters, without spaces.
  public func place(_ name: String) -> Int? { places[Array(name.utf8)] }

  public func has(_ names: [String]) -> Bool { names.allSatisfy { place($0) != nil } }

  private static func key(_ cell: [UInt8]) -> [UInt8] {
    Bytes.lowered(cell.filter { $0 != 0x20 && $0 != UInt8(ascii: "_") })
  }
}
