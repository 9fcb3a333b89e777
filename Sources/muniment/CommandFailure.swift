import ArchiveStore
import ArgumentParser
import ExportFiles
import Foundation
import Glibc
import Output
import Policy
import Sampling
import Search
import Workflows

/// How a command ends when it cannot do what was asked: what happened, then what to do about it.
struct CommandFailure {
  /// 2: the command could not be done. 64, a usage error, is the argument parser's.
  static let failed: Int32 = 2

  private let error: any Error

  init(_ error: any Error) { self.error = error }

  func exit() -> Never {
    guard let (what, advice) = words else { Muniment.exit(withError: error) }
    StandardStreams.err("muniment: " + TerminalText.line(what))
    if let advice { StandardStreams.err("  " + TerminalText.line(advice)) }
    Glibc.exit(CommandFailure.failed)
  }

  /// Nil for what the argument parser says itself: help, usage errors, exit codes.
  private var words: (what: String, advice: String?)? {
    switch error {
    case let error as ExportError: (error.description, error.advice)
    case let error as ImportRefusal: (error.description, error.advice)
    case let error as BackupFailure: (error.description, error.advice)
    case let error as CertificateFailure: (error.description, error.advice)
    case let error as BatchFailure: (error.description, error.advice)
    case let error as ResultFileFailure: (error.description, error.advice)
    case let error as PaperFailure: (error.description, error.advice)
    case let error as ArchiveError: (error.description, error.advice)
    case let error as SearchQueryError: (error.description, nil)
    case let error as DraftFailure: (error.description, error.advice)
    case let error as ShowFailure: (error.description, error.advice)
    case let error as PolicyFailure: (error.description, error.advice)
    case let error as SampleFailure: (error.description, error.advice)
    case let error as SamplingError: (error.description, nil)
    case let error as PackErrors: (error.description, nil)
    case is ExitCode, is CleanExit, is ValidationError: nil
    default: unexpected
    }
  }

  private var unexpected: (what: String, advice: String?)? {
    guard Muniment.exitCode(for: error) != ExitCode.validationFailure, Muniment.exitCode(for: error) != .success else {
      return nil
    }
    return DatabaseFailure(error).words ?? ("\(error)", nil)
  }
}
