public import ArchiveStore
import Foundation

/// States what a search found, and checks later whether that still stands.
public struct CertificateWorkflow {
  private let archive: Archive
  /// A certificate lists at most a thousand posts, but an archive can have thousands of files that were not read.
  private static let largestFile = 64 << 20

  public init(_ archive: Archive) { self.archive = archive }

  /// - Parameter keep: Writes the certificate down. What it throws undoes the audit's entry.
  /// - Throws: As `Archive.certify`.
  public func certify(
    _ request: CertificateRequest, keep: (CertificateDocument) throws -> Void
  ) throws -> CertificateDocument {
    try archive.certify(request, lacks: CoverageWorkflow.lacks, keep: keep)
  }

  /// Asks the question of a certificate's JSON file again.
  ///
  /// - Parameter now: Seconds since 1970.
  /// - Throws: `CertificateFailure`; as `Archive.check`.
  public func check(_ path: String, programVersion: String, now: Int64) throws -> CertificateCheck {
    let document: CertificateDocument
    do {
      document = try CertificateDocument(reading: try data(path))
    } catch let fault as CertificateFault {
      throw CertificateFailure(fault, path: path)
    }
    return try archive.check(document, programVersion: programVersion, now: now)
  }

  private func data(_ path: String) throws -> Data {
    guard let file = FileHandle(forReadingAtPath: path) else { throw CertificateFailure.unreadable(path) }
    let data: Data
    do {
      // Nil at the end of the file, which an empty one begins with.
      data = try file.read(upToCount: Self.largestFile + 1) ?? Data()
    } catch {
      throw CertificateFailure.unreadable(path)
    }
    guard data.count <= Self.largestFile else { throw CertificateFailure.notACertificate(path) }
    return data
  }
}

/// Why a certificate cannot be checked.
public enum CertificateFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case notACertificate(String)
  case otherFormat(String)
  case altered(String)

  init(_ fault: CertificateFault, path: String) {
    self =
      switch fault {
      case .notACertificate: .notACertificate(path)
      case .otherFormat: .otherFormat(path)
      case .altered: .altered(path)
      }
  }

  public var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path)"
    case .notACertificate(let path): "\(path) is no certificate in its JSON form"
    case .otherFormat(let path): "\(path) was made by another version of Muniment than this one can check"
    case .altered(let path): "\(path) was altered: its fingerprint is not that of what it says"
    }
  }

  public var advice: String {
    switch self {
    case .unreadable: "Check the path and the permissions."
    case .notACertificate: "Give the file ending in .json that was written with the certificate."
    case .otherFormat: "Use the newer program."
    case .altered:
      "Take the file as it was written, or make a new certificate. muniment audit has the fingerprints of all."
    }
  }
}
