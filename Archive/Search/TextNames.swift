/// Finds the `#tags` and `@names` that stand in a text, whether or not the platform's export lists them.
public enum TextNames {
  /// Without their marks, as typed.
  public struct Names: Equatable, Sendable {
    public var tags: [String] = []
    public var mentions: [String] = []
  }

  public static func find(in text: String) -> Names {
    var names = Names()
    let scalars = text.unicodeScalars
    var before: Unicode.Scalar = " "
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      if isMark(scalar), beginsName(after: before) {
        let end = scalars[index...].firstIndex { !belongs($0, to: scalar) } ?? scalars.endIndex
        add(trimmed(scalars[index..<end]), after: scalar, to: &names)
      }
      before = scalar
    }
    return names
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || scalar == "＃" || scalar == "@" || scalar == "＠"
  }

  /// Not inside a word (an e-mail address), an address of the web, or a character written as `&#39;`.
  private static func beginsName(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "&", "=", "_": false
    default: !isLetterOrNumber(scalar)
    }
  }

  private static func belongs(_ scalar: Unicode.Scalar, to mark: Unicode.Scalar) -> Bool {
    if scalar == "_" || isLetterOrNumber(scalar) { return true }
    if mark == "@" || mark == "＠", scalar == "." || scalar == "-" { return true }
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return FoldRules.fold(of: scalar).kind == .pictograph
    }
  }

  /// ASCII, most of what is written, without a look into Unicode's tables.
  private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func trimmed(_ name: Substring.UnicodeScalarView) -> String {
    var name = name
    while let last = name.last, last == "." || last == "-" { name.removeLast() }
    return String(name)
  }

  private static func add(_ name: String, after mark: Unicode.Scalar, to names: inout Names) {
    let isName = name.unicodeScalars.contains { $0.properties.numericType == nil }
    guard isName else { return }
    if mark == "#" || mark == "＃" { names.tags.append(name) } else { names.mentions.append(name) }
  }
}
