import ArgumentParser
import Foundation

/// Who does what the audit remembers. Never taken from the log-in, which may be shared or say "root".
struct OfficerOptions: ParsableArguments {
  private static let longest = 200

  @Option(help: "Who does this: stands in the audit for good. Else $MUNIMENT_BY.")
  var by: String?

  /// - Throws: `ValidationError` when nobody is named, or by what is no name.
  func name() throws -> String {
    guard let name = try nameIfAny() else {
      throw ValidationError(
        "Say who does this with --by NAME, or once for all by setting MUNIMENT_BY: it stands in the audit.")
    }
    return name
  }

  /// Nil where nobody is named.
  ///
  /// - Throws: `ValidationError` for what is no name.
  func nameIfAny() throws -> String? {
    let named = by ?? ProcessInfo.processInfo.environment["MUNIMENT_BY"].flatMap { $0.utf8.isEmpty ? nil : $0 }
    guard let named else { return nil }
    let scalars = named.unicodeScalars
    guard scalars.contains(where: { $0.properties.isAlphabetic }), scalars.count <= Self.longest,
      !scalars.contains(where: { Self.breaking.contains($0.properties.generalCategory) })
    else {
      throw ValidationError("--by takes a name: letters, on one line, at most \(Self.longest) characters.")
    }
    return named
  }

  private static let breaking: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]
}
