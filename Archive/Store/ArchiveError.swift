import Foundation

/// Why the archive cannot do what was asked. The description says what, where and why; `advice` what to do about it.
public enum ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound(String)
  case alreadyThere(String)
  case occupied(String)
  case inUse(String)
  case notOurs(String)
  case newer(String)
  case cutOffCopy(String)
  case damaged(String, why: String)
  case diskFull(needed: Int, free: Int, path: String)
  case unknownZone(String)
  case unknownPost(Int64)
  case unknownRef(String)
  case draftTooLong
  case unknownImport(Int64)
  case withdrawnImport(Int64, replacedBy: Int64?)
  case unknownAccount(String)
  case backwardsPeriod(from: String, until: String)
  case unverifiableCopy(String)
  case withinAnArchive(String)
  case unknownPerson(Int64)
  case unknownSearch(Int64, person: Int64)
  case mergedPerson(Int64, into: Int64)
  case unmergeable(Int64)
  case unknownFinding(Int64)
  case unknownSuppression(Int64)
  case nothingToSuppress(Int64)
  case unsearchable(String, why: String)
  case unreadableSynonyms(String)
  case synonymsNoText(String)
  case unknownSavedSearch(String)
  case savedAlready(String)
  case staleCursor
  case foreignCursor
  case unbalanced(file: String)
  case systemFailure(doing: String, why: String)

  static func system(_ doing: String, _ code: Int32) -> ArchiveError {
    .systemFailure(doing: doing, why: String(cString: strerror(code)))
  }

  public var description: String {
    switch self {
    case .notFound(let path): "no archive at \(path)"
    case .alreadyThere(let path): "there is already an archive at \(path)"
    case .occupied(let path): "\(path) is there already and not empty"
    case .inUse(let path): "the archive \(path) is being written by another process"
    case .notOurs(let path): "\(path) is not a Muniment archive"
    case .newer(let path): "the archive \(path) was made by a newer Muniment"
    case .cutOffCopy(let path): "\(path) is a copy that was made while the archive was being written"
    case .damaged(let path, let why): "the archive \(path) is damaged: \(why)"
    case .diskFull(let needed, let free, let path):
      "not enough room on the disk of \(path): \(Megabytes(needed)) needed, \(Megabytes(free)) free"
    case .unknownZone(let name): "no time zone is called \(name)"
    case .unknownPost(let id): "no post has the number \(id)"
    case .unknownRef(let ref): "no post is called \(ref)"
    case .draftTooLong: "the text has more than \(Archive.longestDraft) characters"
    case .unknownImport(let id): "no import has the number \(id)"
    case .withdrawnImport(let id, nil): "import \(id) was withdrawn before"
    case .withdrawnImport(let id, let new?): "import \(id) was read anew: it is import \(new) now"
    case .unknownAccount(let name): "no account here is called \(name)"
    case .backwardsPeriod(let from, let until):
      "\(until) lies before \(from), from when on the account is the council's"
    case .unverifiableCopy(let path): "\(path) cannot be verified where it lies: nobody may write there"
    case .withinAnArchive(let path): "\(path) lies within another archive"
    case .unknownPerson(let id): "no dossier has the number \(id)"
    case .unknownSearch(let number, let id): "no search for dossier \(id) has the number \(number)"
    case .mergedPerson(let id, let other): "dossier \(id) was merged into dossier \(other)"
    case .unmergeable(let id): "dossier \(id) stands by itself: it was not merged into another"
    case .unknownFinding(let id): "no finding has the number \(id)"
    case .unknownSuppression(let id): "no suppression that holds has the number \(id)"
    case .nothingToSuppress(let id): "finding \(id) points to no words that are held"
    case .unsearchable(let kind, let why): "the \(kind) cannot be searched for: \(why)"
    case .unreadableSynonyms(let path): "the list of synonyms \(path) cannot be read"
    case .synonymsNoText(let path): "the list of synonyms \(path) is no text in UTF-8"
    case .unknownSavedSearch(let name): "no search is saved as “\(name)”"
    case .savedAlready(let name): "a search is saved as “\(name)” already"
    case .staleCursor: "this page of results is out of date: the archive has changed since"
    case .foreignCursor: "this cursor belongs to another search"
    case .unbalanced(let file): "the count of records does not balance for \(file)"
    case .systemFailure(let doing, let why): "cannot \(doing): \(why)"
    }
  }

  public var advice: String {
    switch self {
    case .notFound: "Make one with: muniment init DIR --name NAME"
    case .alreadyThere: "Choose another folder, or use the archive that is there."
    case .occupied: "Choose a folder that does not exist yet: an archive keeps nothing but its own files."
    case .inUse: "Wait until it has finished, then try again."
    case .notOurs: "Check --archive."
    case .newer: "Use the newer program."
    case .cutOffCopy: "Copy all of it, archive.sqlite-wal too, to a folder where you may write, and open it there once."
    case .damaged: "Run muniment verify to see what is affected; restore the last good backup."
    case .diskFull: "Free some space, or keep the archive on a larger disk. Nothing was changed."
    case .unknownZone: "Use a name such as Europe/London."
    case .unknownPost: "Take the number from a search result."
    case .unknownRef: "Take the ref, or the number, from a search result: --json shows both."
    case .draftTooLong: "Ask about a part of it."
    case .unknownImport: "muniment import list shows them."
    case .withdrawnImport: "muniment import list shows what there is; muniment audit shows who did what."
    case .unknownAccount: "muniment accounts lists them."
    case .backwardsPeriod: "Give the right days: muniment accounts shows what is noted. Nothing was changed."
    case .unverifiableCopy:
      "The check of the search index has to write. Copy it to a folder of your own and verify it there."
    case .withinAnArchive: "Choose a folder outside: an archive keeps nothing but its own files."
    case .unknownPerson: "muniment person list shows them."
    case .unknownSearch(_, let id): "muniment person show \(id) lists its searches."
    case .mergedPerson(let id, let other):
      "Use dossier \(other), or take them apart with: muniment person unmerge \(id)"
    case .unmergeable: "muniment person list shows which were merged."
    case .unknownFinding: "muniment findings list shows them."
    case .unknownSuppression: "muniment findings suppress --list shows them."
    case .nothingToSuppress: "Suppress it for its post."
    case .unsearchable: "Write it as it would stand in a letter. Nothing was kept."
    case .unreadableSynonyms: "Check its permissions, or ask without synonyms."
    case .synonymsNoText: "Save it as UTF-8 (in Notepad: Save as, Encoding UTF-8), or ask without synonyms."
    case .unknownSavedSearch: "muniment search --list-saved shows them."
    case .savedAlready: "Take another name, or remove that one first: muniment search --remove-saved NAME --by NAME"
    case .staleCursor, .foreignCursor: "Run the search again from its first page."
    case .unbalanced:
      "This is a fault in the program. Nothing was kept; report it with the platform and the export's year."
    case .systemFailure: "Check permissions and the disk."
    }
  }
}

/// A size in words: `12 MB`.
public struct Megabytes: CustomStringConvertible, Sendable {
  private let bytes: Int

  public init(_ bytes: Int) { self.bytes = bytes }

  public var description: String {
    bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KB" : "\((bytes + (1 << 20) - 1) >> 20) MB"
  }
}
