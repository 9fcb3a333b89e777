import ArgumentParser

/// What somebody has to say and the archive keeps: a reason, a seed.
enum StatedWords {
  /// - Throws: `ValidationError` with the request where nothing stands there that can be read.
  static func check(_ text: String?, orAsk request: String) throws {
    let isSaid = (text ?? "").unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && !unseen.contains(scalar.properties.generalCategory)
    }
    guard isSaid else { throw ValidationError(request) }
  }

  private static let unseen: Set<Unicode.GeneralCategory> = [.control, .format]
}
