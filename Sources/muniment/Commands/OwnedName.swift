import ArgumentParser
import Records
import Search
import Workflows

/// A handle or an id as the clerk writes it: `x:ann_pryce,2019-03-01..2021-12-31`, `@ann_pryce`, or the address of a profile.
struct OwnedName {
  private let kind: PersonFact.Kind
  private let text: String

  init(_ kind: PersonFact.Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// - Throws: `ValidationError` where it is not written so; it does not repeat it.
  func fact() throws -> PersonFact {
    let parts = text.utf8.split(separator: UInt8(ascii: ","), maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    guard let named = parts.first else { throw nothing }
    let (from, until) = try parts.count > 1 ? days(parts[1]) : (nil, nil)
    let (platform, name) = try owner(named)
    guard !name.utf8.isEmpty else { throw nothing }
    return PersonFact(kind, name, platform: platform, from: from, until: until)
  }

  private var nothing: ValidationError { ValidationError("--\(kind.rawValue) takes a name, as x:ann_pryce.") }

  private func owner(_ named: String) throws -> (platform: String?, name: String) {
    if let profile = profile(named) { return (nil, profile) }
    let bytes = Array(named.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return (nil, named) }
    let platform = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let known = KnownPlatforms.names
    guard known.contains(where: { $0.utf8.elementsEqual(platform.utf8) }) else {
      throw ValidationError(
        "What stands before the colon of --\(kind.rawValue) must be a platform: \(known.joined(separator: ", ")).")
    }
    return (platform, String(decoding: bytes[(colon + 1)...], as: UTF8.self))
  }

  /// The last part of a profile's address, without what is asked of it; nil for what is no address.
  private func profile(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let isAddress =
      bytes.indices.contains { bytes[$0...].starts(with: "://".utf8) } || text.utf8.starts(with: "www.".utf8)
    guard isAddress else { return nil }
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return path.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// `2019-03-01..2021-12-31`, either side empty.
  private func days(_ text: String) throws -> (from: String?, until: String?) {
    let bytes = Array(text.utf8)
    guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }) else {
      throw ValidationError("Write the days of a handle as 2019-03-01..2021-12-31; either side may be empty.")
    }
    let sides = [bytes[..<dots], bytes[(dots + 2)...]].map { String(decoding: $0, as: UTF8.self) }
    let checked = try sides.map { $0.utf8.isEmpty ? nil : try Day.checked($0) }
    if let from = checked[0], let until = checked[1], until.utf8.lexicographicallyPrecedes(from.utf8) {
      throw ValidationError("The first day of a handle must not lie after the last.")
    }
    return (checked[0], checked[1])
  }
}
