import Foundation
import Glibc

/// An archive that nobody can write: a disc for the tribunal, a share that is mounted to be read, a copy from which every
/// permission to write was taken.
extension ArchiveFolder {
  /// What is closed to this user alone does not count: another may write it at any moment.
  var isUnchanging: Bool {
    var system = statvfs()
    if statvfs(database, &system) == 0, system.f_flag & UInt(ST_RDONLY) != 0 { return true }
    return [path, database].allSatisfy { name in
      var status = stat()
      return stat(name, &status) == 0 && status.st_mode & 0o222 == 0
    }
  }

  /// The database's address, with which SQLite neither locks it nor wants a journal beside it. An ordinary connection would
  /// have to write both.
  var unchangingDatabase: String { URL(fileURLWithPath: database).absoluteString + "?immutable=1" }

  /// Whether the last acts stand in the journal only, which an unchanging database is read without.
  var hasJournal: Bool {
    var status = stat()
    return stat(database + "-wal", &status) == 0 && status.st_size > 0
  }
}
