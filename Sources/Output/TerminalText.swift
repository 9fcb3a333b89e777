/// Archived text made safe for a terminal: control characters, escape sequences and marks that turn the writing
/// direction are shown as what they are, so that a post cannot repaint the reader's screen.
public enum TerminalText {
  /// Newlines and tabs stay.
  public static func safe(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isInFlag = false
    for scalar in text.unicodeScalars {
      // The flags of England, Scotland and Wales are a black flag and tags.
      isInFlag = scalar == "\u{1F3F4}" || (isInFlag && isTag(scalar))
      if !isControl(scalar) || isInFlag || scalar == "\n" || scalar == "\t" {
        scalars.append(scalar)
      } else {
        scalars.append(scalar.isASCII ? "?" : "\u{FFFD}")
      }
    }
    return String(scalars)
  }

  /// Controls, marks of writing direction, separators that break lines, and tags that cannot be seen.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069,
      0xFFF9...0xFFFB:
      true
    default: isTag(scalar)
    }
  }

  private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0000...0xE007F).contains(scalar.value) }

  /// The same on one line, for names, titles and file names.
  public static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in safe(text).unicodeScalars {
      scalars.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return String(scalars)
  }
}

/// Colours, when the output is a terminal that wants them.
public struct TerminalStyle: Sendable {
  private let isColoured: Bool

  public init(isColoured: Bool) { self.isColoured = isColoured }

  public func strong(_ text: String) -> String { wrapped(text, "1") }
  public func faint(_ text: String) -> String { wrapped(text, "2") }
  public func hit(_ text: String) -> String { wrapped(text, "1;33") }
  public func bad(_ text: String) -> String { wrapped(text, "1;31") }
  public func good(_ text: String) -> String { wrapped(text, "32") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
