import Records

/// A shared place: `Location: https://maps.google.com/?q=51.5,-0.12`, or one with a name.
enum PlaceBody {
  private static let map = "https://maps.google.com/?q=".bytes
  private static let venue = "https://foursquare.com/v/".bytes

  static func read(_ rest: ByteText) -> Place? {
    let lines = rest.split(separator: 0x0A).map(\.trimmed)
    guard let last = lines.last, lines.count <= 4 else { return nil }
    if lines.count >= 2 { return listed(lines, last) }
    guard let start = last.position(of: map) ?? last.position(of: venue), start > last.startIndex else { return nil }
    let label = last[..<start].trimmed
    guard label.last == 0x3A else { return nil }
    return labelled(label.dropLast(), url: last[start...])
  }

  /// Two decimals, for phones differ in how many they print.
  static func key(_ place: Place) -> [UInt8] {
    guard let latitude = place.latitude, let longitude = place.longitude else {
      return "place\0".bytes + (place.url ?? "").bytes
    }
    return "place\0\(Int(latitude * 100))\0\(Int(longitude * 100))".bytes
  }

  /// `Location: …` or `Pimlico Gardens (London, United Kingdom): …`
  private static func labelled(_ label: ByteText, url: ByteText) -> Place? {
    guard !url.contains(0x20) else { return nil }
    let position = coordinates(url)
    if BodyPhrases.location.contains(Phrase.fold(label)) || (position != nil && !label.contains(0x20)) {
      return Place(latitude: position?.latitude, longitude: position?.longitude, url: url.string)
    }
    guard label.last == 0x29, let open = label.lastIndex(of: 0x28) else { return nil }
    return Place(
      name: label[..<open].trimmed.string, address: label[(open + 1)...].dropLast().string,
      latitude: position?.latitude, longitude: position?.longitude, url: url.string)
  }

  /// Android: name, address and link on lines of their own.
  private static func listed(_ lines: [ByteText], _ url: ByteText) -> Place? {
    guard url.starts(with: venue) || url.starts(with: map), !url.contains(0x20), lines.count == 3 else { return nil }
    let position = coordinates(url)
    return Place(
      name: lines[0].string, address: lines[1].string, latitude: position?.latitude, longitude: position?.longitude,
      url: url.string)
  }

  private static func coordinates(_ url: ByteText) -> (latitude: Double, longitude: Double)? {
    guard url.starts(with: map), let comma = url.firstIndex(of: 0x2C), url.count < 120,
      let latitude = Double(url[(url.startIndex + map.count)..<comma].string),
      let longitude = Double(url[(comma + 1)...].string), abs(latitude) <= 90, abs(longitude) <= 180
    else { return nil }
    return (latitude, longitude)
  }
}
