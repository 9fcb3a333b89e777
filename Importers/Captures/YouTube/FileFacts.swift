import ExportFiles

/// What was found out about one file before its records are read.
struct FileFacts {
  let finding: CaptureSigns.Finding
  /// The video under which its comments stand, where one is meant for the whole file.
  var video: String?
  /// Seconds since 1970.
  var captured: Int64?
  var removals = ChatRemovals()
  /// How many comments the file says that it holds.
  var announced: Int64?

  init(_ finding: CaptureSigns.Finding) { self.finding = finding }
}
