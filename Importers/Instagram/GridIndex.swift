import ByteFormats
import ExportFiles
import Importing
import Records

/// First media of the live posts and of the archived ones, by which the entries of `posts.json` are told apart.
struct GridIndex {
  private var live: Set<[UInt8]> = []
  private var archived: Set<[UInt8]> = []

  /// Reads the JSON files of posts once, keeping names only. A damaged one is reported when it is itself read.
  init(_ tree: ExportTree) throws {
    for member in tree.members where FileName.isText(member.path) && !FileName.isHTML(member.path) {
      if PostFamilies.posts.contains(where: { $0.matches(member.path) }) {
        live.formUnion(try GridIndex.names(member, tree))
      } else if PostFamilies.archived.contains(where: { $0.matches(member.path) }) {
        archived.formUnion(try GridIndex.names(member, tree))
      }
    }
  }

  func visibility(of draft: PostDraft) -> Visibility {
    guard let name = draft.media.first?.name.map({ Array($0.utf8) }) else { return .unknown }
    if live.contains(name) { return .public }
    return archived.contains(name) ? .private : .unknown
  }

  private static func names(_ member: Member, _ tree: ExportTree) throws -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["ig_archived_post_media"])
    while let record = try? reader.next() {
      guard let value = try? record.parse() else { continue }
      let lists = JSONPost.isEntry(value) ? [value] : value.fields.flatMap { $0.value.elements }
      for post in lists {
        guard let uri = (post["media"]?.elements.first ?? post).words("uri") else { continue }
        names.insert(Array(uri.utf8.split(separator: UInt8(ascii: "/")).last ?? []))
      }
    }
    return names
  }
}
