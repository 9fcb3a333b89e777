extension XCaptureImporter {
  /// What tools and interfaces leave out, by their own descriptions and by samples of 2019 to 2026.
  public static let neverContains = [
    "answers that were deleted, hidden or made private before the capture, and those of suspended accounts",
    "answers beyond the tool's limits: X's recent search went back seven days, and pages end early",
    "the files of pictures and videos",
    "direct messages",
  ]
}
