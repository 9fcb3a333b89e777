import Glibc

/// Results go to standard output, everything else to standard error.
enum StandardStreams {
  /// A reader that closes early (`| head`) is not an error: writing to it ends the program quietly.
  static func prepare() { signal(SIGPIPE, SIG_DFL) }

  static func out(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func err(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  static func raw(_ bytes: [UInt8]) { write(bytes[...], to: STDOUT_FILENO) }

  static var outIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8)[...], to: descriptor) }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { return giveUp(descriptor, errno) }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// A result that could not be written in full must not pass for one: a full disk under `> answer.json`.
  private static func giveUp(_ descriptor: Int32, _ code: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    err("muniment: cannot write the result: \(String(cString: strerror(code)))")
    err("  Look whether the disk is full.")
    exit(CommandFailure.failed)
  }
}
