import ExportFiles
import Importing
import Records

/// The chats of one export.
public final class ChatExport {
  let options: ImportOptions
  /// Each chat file's account, by path in bytes.
  let chats: [[UInt8]: Account]
  /// Folded names of all files: what a message can refer to.
  let files: Set<[UInt8]>

  init(options: ImportOptions, chats: [[UInt8]: Account], files: Set<[UInt8]>) {
    self.options = options
    self.chats = chats
    self.files = files
  }

  /// A chat whose name stands nowhere.
  static let unidentified = "unidentified"
}
