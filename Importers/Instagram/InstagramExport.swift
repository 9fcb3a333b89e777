import ByteFormats
import ExportFiles
import Importing
import Records

/// An Instagram export while it is read.
public final class InstagramExport {
  let options: ImportOptions
  let account: Account
  /// Whether a page with stamps without seconds was read.
  private var sawMinutes = false
  /// Which pictures the files of live and archived posts show, read once when `posts.json` needs them.
  private var gridIndex: GridIndex?

  init(options: ImportOptions, account: Account) {
    self.options = options
    self.account = account
  }

  /// Whether a sender's name is the account's own: messages are signed with the display name.
  func isOwn(_ name: String) -> Bool {
    (options.officialNames + [account.name, account.handle].compactMap { $0 }).contains {
      $0.utf8.elementsEqual(name.utf8)
    }
  }

  /// The instant of a page's stamp.
  ///
  /// Instagram's pages print UTC−08:00 all year round, Pacific standard time without summer time, wherever the account
  /// is: proved by stamps of pictures and by exports of one account in both forms (2021 to August 2026).
  func time(_ stamp: LocalisedTime) -> PublicationTime {
    if stamp.precision != .second { sawMinutes = true }
    return PublicationTime(
      seconds: stamp.instant ?? stamp.reading.utcSeconds + 8 * 3600, precision: stamp.precision, zone: .stated)
  }

  /// For the report's end.
  var remarks: [String] {
    guard sawMinutes else { return [] }
    return [
      "the pages' stamps have no seconds: comments and messages that a JSON export of this account holds too "
        + "will stand beside these"
    ]
  }

  func grid(in tree: ExportTree) throws -> GridIndex {
    if let gridIndex { return gridIndex }
    let index = try GridIndex(tree)
    gridIndex = index
    return index
  }
}
