import Importing
import Records
import YouTubeImporter

/// One capture while it is read: whose it is, what its files say together, what was counted.
public final class YouTubeCapture {
  let survey: CaptureSurvey
  let account: Account
  let isUnidentified: Bool
  var counts = CaptureCounts()

  /// Nil where neither a file nor the clerk tells it.
  private let channelID: String?

  init(_ survey: CaptureSurvey, options: ImportOptions) {
    self.survey = survey
    let words = options.accountName
    let told = words.flatMap { NativeID.isChannel($0.utf8) ? Channel(id: $0) : nil }
    let channel = words.flatMap { survey.channels.meant(by: $0) } ?? survey.channels.main ?? told
    channelID = channel?.id
    isUnidentified = channel == nil && words == nil
    account =
      channel?.account
      ?? Account(key: words?.lowercased() ?? "unidentified", name: words.flatMap { Handle.bare($0) == nil ? $0 : nil })
  }

  var remarks: [String] { counts.remarks }

  /// Says whether the channel wrote it, and under which of several channels' videos it stands.
  ///
  /// - Parameter isMarked: whether the file itself marks it as written by the channel.
  func sign(_ record: inout Record, of channel: String?, isMarked: Bool) {
    let owner = channel ?? channelID
    if let owner, let author = record.author.nativeID, author.utf8.elementsEqual(owner.utf8) {
      record.direction = .official
    } else if isMarked {
      record.direction = .official
    }
    guard let channel, !channel.utf8.elementsEqual(account.key.utf8) else { return }
    record.account = (survey.channels[channel] ?? Channel(id: channel)).account
  }

  /// Files a comment or chat message under its video. Who cannot see the video cannot see them either.
  func place(_ record: inout Record, under video: String?) {
    guard let video else { return }
    let known = survey.video(video)
    record.conversation = Conversation(key: video, title: known?.title)
    if record.visibility == .public, let known { record.visibility = known.visibility }
  }

  func channel(of video: String?) -> String? { survey.video(video)?.channel?.id }
}
