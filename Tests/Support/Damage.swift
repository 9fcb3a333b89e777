/// Damaged copies of a file.
public enum Damage {
  /// Beginnings that lack something other than white space, one for every `step` bytes.
  public static func beginnings(of file: [UInt8], step: Int) -> some Sequence<[UInt8]> {
    stride(from: 0, to: file.lastIndex { $0 > 0x20 } ?? 0, by: step).lazy.map { Array(file[..<$0]) }
  }

  /// Copies with one byte in `step` changed into one that means something in JSON or HTML, or into none of any text.
  public static func changes(of file: [UInt8], step: Int) -> some Sequence<[UInt8]> {
    stride(from: 3, to: file.count, by: step).lazy.map { index in
      var changed = file
      changed[index] = [0x00, 0x22, 0x3C, 0x5B, 0x7D, 0xFF][index % 6]
      return changed
    }
  }
}
