import GRDB
import Search

/// Comparisons that SQL cannot make.
enum SearchFunctions {
  /// `named(name, handle, key, platform_key, phrase)`: whether a folded phrase stands in one of an account's names or is its
  /// platform and key, as lists print them.
  static let named = DatabaseFunction("named", argumentCount: 5, pure: true) { values in
    guard let phrase = String.fromDatabaseValue(values[4]) else { return false }
    let wanted = Array(" \(phrase) ".utf8)
    let names = values.prefix(4).map {
      String.fromDatabaseValue($0).map { Array(" \(FoldedFields.fold($0)) ".utf8) } ?? []
    }
    return names[3] == wanted || names.prefix(3).contains { contains($0, wanted) }
  }

  /// `same_address(url, address)`: whether two web addresses lead to the same place.
  static let sameAddress = DatabaseFunction("same_address", argumentCount: 2, pure: true) { values in
    guard let url = String.fromDatabaseValue(values[0]), let address = String.fromDatabaseValue(values[1]) else {
      return false
    }
    return PostAddress(url).text.utf8.elementsEqual(address.utf8)
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
