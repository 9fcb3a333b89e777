import ExportFiles
import Importing
import Records

/// One Takeout while it is read: whose it is and what has been met so far.
public final class YouTubeExport {
  let survey: TakeoutSurvey
  let account: Account
  /// Nil where neither a table nor the clerk tells it.
  let channelID: String?
  let isUnidentified: Bool
  let catalogue: VideoCatalogue
  private var strangers = 0

  init(survey: TakeoutSurvey, catalogue: VideoCatalogue, options: ImportOptions) {
    self.survey = survey
    self.catalogue = catalogue
    // `--account UC…` names the channel itself, whose letters' case matters.
    let told = options.accountName.flatMap { NativeID.isChannel($0.utf8) ? $0 : nil }
    let name = told == nil ? options.accountName : nil
    let id = survey.channel?.id ?? told
    channelID = id
    isUnidentified = id == nil && name == nil
    account = Account(
      key: id ?? name?.lowercased() ?? "unidentified", name: survey.channel?.name ?? name,
      url: id.map { YouTubeAddress.channel($0) })
  }

  var remarks: [Remark] {
    guard strangers > 0 else { return [] }
    return [
      Remark(
        "Records by channels that the list of the account's own does not hold, kept as received: \(strangers)")
    ]
  }

  /// Says who wrote a record. The file of comments holds the account's own (all rows of a genuine one of 2025).
  func sign(_ record: inout Record, by channel: String?) {
    record.author = Author(name: account.name, nativeID: channelID)
    guard let channel, !channel.utf8.elementsEqual(account.key.utf8) else { return }
    let own = survey.channels.first { $0.id.utf8.elementsEqual(channel.utf8) }
    record.author = Author(name: own?.name, nativeID: channel)
    if own == nil, !survey.channels.isEmpty {
      record.direction = .received
      strangers += 1
    } else {
      record.account = Account(key: channel, name: own?.name, url: YouTubeAddress.channel(channel))
    }
  }

  /// Files a comment or chat under its video.
  func place(_ record: inout Record, under video: String) {
    let own = catalogue[video]
    record.conversation = Conversation(key: video, title: own?.title)
    record.visibility = own?.visibility ?? .public
  }
}
