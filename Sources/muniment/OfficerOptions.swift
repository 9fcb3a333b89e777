import ArgumentParser
import Foundation

/// Who does what the audit remembers. Never taken from the log-in, which may be shared or say "root".
struct OfficerOptions: ParsableArguments {
  @Option(help: "Who does this: stands in the audit for good. Else $MUNIMENT_BY.")
  var by: String?

  /// - Throws: `ValidationError` when nobody is named.
  func name() throws -> String {
    let named = by ?? ProcessInfo.processInfo.environment["MUNIMENT_BY"]
    guard let named, !named.utf8.isEmpty else {
      throw ValidationError(
        "Say who does this with --by NAME, or once for all by setting MUNIMENT_BY: it stands in the audit.")
    }
    return named
  }
}
