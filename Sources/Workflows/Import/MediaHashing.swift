import ArchiveStore
import ExportFiles

/// Hashes the pictures and videos that records refer to, each once.
struct MediaHashing {
  let tree: ExportTree
  let progress: @Sendable (ImportProgress) -> Void

  /// Fills in the hashes. A medium that cannot be read is booked as damaged and noted; the posts stand.
  func hash(_ ledger: [LedgerFile], _ session: IngestSession) throws -> [LedgerFile] {
    var ledger = ledger
    let media = ledger.indices.filter { ledger[$0].family == "media" }
    for (done, index) in media.enumerated() {
      if done % 64 == 0 { progress(.hashingMedia(done: done, of: media.count)) }
      guard let member = tree.member(ledger[index].path) else { continue }
      do {
        ledger[index].sha256 = try hash(member)
      } catch let error as ExportError {
        ledger[index].status = .damaged
        ledger[index].why = error.description
        session.remark(error.description, file: member.path)
      }
    }
    return ledger
  }

  private func hash(_ member: Member) throws -> [UInt8] {
    var hash = RunningHash()
    let reader = try tree.open(member)
    while let chunk = try reader.next() { hash.update(chunk) }
    return hash.bytes()
  }
}
