public import ArchiveStore

/// The forms in which a certificate is written.
public enum CertificateForm: String, Sendable, CaseIterable {
  case text = "txt"
  case json
  case pdf

  /// As the file's name ends; nil for another ending.
  public init?(ofFileNamed name: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = name.utf8[dot...].dropFirst().map { $0 | 0x20 }
    guard let form = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(ending) }) else { return nil }
    self = form
  }

  /// - Throws: `PaperFailure` where pages cannot be made.
  public func bytes(of document: CertificateDocument) throws -> [UInt8] {
    switch self {
    case .text: Array(PaperText(CertificatePaper(document).paper).text.utf8)
    case .json: Array((try JSONText.document(document) + "\n").utf8)
    case .pdf: try PaperPages(CertificatePaper(document).paper).bytes()
    }
  }
}
