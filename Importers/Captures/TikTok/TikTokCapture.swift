import Importing
import Records

/// One capture while it is read: whose it is, and what was counted.
public final class TikTokCapture {
  let survey: CaptureSurvey
  let account: Account
  let isUnidentified: Bool
  /// Comments that TikTok announces and that were found, by video.
  private var announced: [[UInt8]: Int64] = [:]
  private var found: [[UInt8]: Set<[UInt8]>] = [:]

  init(_ survey: CaptureSurvey, options: ImportOptions) {
    self.survey = survey
    let told = options.accountName.map { name in
      String(decoding: name.utf8.drop { $0 == UInt8(ascii: "@") }, as: UTF8.self)
    }
    let owner = told.flatMap { survey.owner(handle: ByteText.folded($0.utf8)) } ?? survey.main
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
    let isOwn = record.author.handle.map { ByteText.folded($0.utf8) == key } ?? false
    if isOwn || isMarked { record.direction = .official }
    guard let owner, owner.key != Array(account.key.utf8) else { return }
    record.account = owner.account
  }

  func announce(_ count: Int64?, under video: String) {
    guard let count, count > 0 else { return }
    announced[Array(video.utf8)] = max(announced[Array(video.utf8)] ?? 0, count)
  }

  func count(_ comment: String, under video: String) {
    found[Array(video.utf8), default: []].insert(Array(comment.utf8))
  }

  var remarks: [String] {
    var texts: [String] = []
    let short = announced.filter { Int64(found[$0.key]?.count ?? 0) < $0.value }
    if !short.isEmpty {
      let total = short.values.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
      let here = short.keys.reduce(0) { $0 + (found[$1]?.count ?? 0) }
      texts.append("announces \(total) comments and replies under \(short.count) of the videos, \(here) are in it")
    }
    if survey.ownerCount > 1 {
      texts.append(
        "holds videos of \(survey.ownerCount) accounts, each kept as an account: check that all are the council's")
    }
    return texts
  }
}
