import Crypto
public import Foundation

/// A certificate with its fingerprint, as it stands in a file.
public struct CertificateDocument: Sendable, Codable, Hashable {
  public let certificate: SearchCertificate
  /// SHA-256, in hex, of the certificate as canonical JSON: keys in order, no white space, nothing escaped that need not be.
  public let fingerprint: String

  init(_ certificate: SearchCertificate) throws {
    self.certificate = certificate
    fingerprint = try Self.fingerprint(of: certificate)
  }

  /// Reads a certificate's JSON file. White space and escapes in values may differ, nothing else.
  ///
  /// - Throws: `CertificateFault`.
  public init(reading data: Data) throws(CertificateFault) {
    guard let head = try? JSONDecoder().decode(Head.self, from: data) else { throw .notACertificate }
    guard head.certificate.format.utf8.elementsEqual(SearchCertificate.format.utf8) else { throw .otherFormat }
    guard let document = try? JSONDecoder().decode(CertificateDocument.self, from: data),
      let fingerprint = try? Self.fingerprint(of: document.certificate), let own = try? Self.canonical(document),
      fingerprint.utf8.elementsEqual(document.fingerprint.utf8), JSONSkeleton(data) == JSONSkeleton(own)
    else { throw .altered }
    self = document
  }

  private struct Head: Decodable {
    struct Certificate: Decodable { let format: String }
    let certificate: Certificate
  }

  private static func fingerprint(of certificate: SearchCertificate) throws -> String {
    Hex.text(SHA256.hash(data: try canonical(certificate)))
  }

  private static func canonical(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}

/// Why a file is no certificate to go by.
public enum CertificateFault: Error, Hashable, Sendable {
  case notACertificate
  case otherFormat
  case altered
}
