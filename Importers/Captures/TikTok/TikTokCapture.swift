import ByteFormats
import CaptureReading
import Importing
import Records

/// One capture while it is read: whose it is, and what was counted.
public final class TikTokCapture {
  let survey: CaptureSurvey
  let account: Account
  let isUnidentified: Bool
  /// By video.
  var threads = ThreadTally()

  init(_ survey: CaptureSurvey, options: ImportOptions) {
    self.survey = survey
    let told = options.accountName.map { name in
      String(decoding: name.utf8.drop { $0 == UInt8(ascii: "@") }, as: UTF8.self)
    }
    let owner = told.flatMap { survey.owner(handle: Bytes.lowered($0.utf8)) } ?? survey.main
    isUnidentified = owner == nil && told == nil
    let isHandle = options.accountName?.utf8.first == UInt8(ascii: "@")
    account =
      owner?.account
      ?? Account(
        key: told?.lowercased() ?? "unidentified", name: told, handle: isHandle ? told : nil,
        url: isHandle ? told.map { "https://www.tiktok.com/@" + $0 } : nil)
  }

  /// Says whether the account wrote it, and under which of several accounts' videos it stands.
  func sign(_ record: inout Record, under video: String, isMarked: Bool) {
    let owner = survey.owner(of: video)
    let key = owner?.key ?? Array(account.key.utf8)
    let isOwn = record.author.handle.map { Bytes.lowered($0.utf8) == key } ?? false
    if isOwn || isMarked { record.direction = .official }
    guard let owner, owner.key != Array(account.key.utf8) else { return }
    record.account = owner.account
  }

  var remarks: [String] {
    var texts = [threads.remark(on: "comments and replies", under: "videos")].compactMap { $0 }
    if survey.ownerCount > 1 {
      texts.append(
        "holds videos of \(survey.ownerCount) accounts, each kept as an account: check that all are the council's")
    }
    return texts
  }
}
