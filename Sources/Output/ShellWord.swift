/// A word of a command as it must be typed: a chat's key and a folder's name can have spaces in them.
public enum ShellWord {
  public static func quoted(_ text: String) -> String {
    guard text.utf8.isEmpty || !text.utf8.allSatisfy(isPlain) else { return text }
    let quoted = TerminalText.line(text).unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }
    return "'" + quoted.joined() + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: ":_-./".utf8.contains(byte)
    }
  }
}
