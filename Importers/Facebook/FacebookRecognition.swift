import ByteFormats
import ExportFiles
import Importing
import Records

/// Tells a Facebook export from others by its names, and of which kind it is.
enum FacebookRecognition {
  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    let texts = tree.members.filter { FileName.isText($0.path) && !isInstagram($0.path) }
    let named = texts.lazy.filter { member in evidence.contains { $0.matches(member.path) } }
    if let first = try named.first(where: { try isPlausible($0, tree) }) ?? looseFile(tree) {
      return try recognition(tree, try form(of: first, tree))
    }
    guard holdsMediaOnly(tree) else { return nil }
    var slice = try recognition(tree, "media only")
    slice.isSlice = true
    return slice
  }

  private static func recognition(_ tree: ExportTree, _ form: String) throws -> Recognition {
    let isPage = isPage(tree)
    let summary = "Facebook \(isPage ? "Page" : "profile"), \(form)"
    return Recognition(
      summary: summary, accountKey: accountKey(tree),
      needsConfirmation: isPage
        ? nil
        : "This is a personal profile, somebody's private life, and not the council's Page.")
  }

  /// A large export comes as several zips, of which some hold no posts: pictures, and perhaps a file that every part repeats.
  private static func holdsMediaOnly(_ tree: ExportTree) -> Bool {
    tree.members.contains { member in activityFolders.contains { $0.matches(member.path) } }
  }

  private static func accountKey(_ tree: ExportTree) -> String? {
    guard let zone = CouncilZone(identifier: "UTC") else { return nil }
    let finder = AccountFinder(tree: tree, options: ImportOptions(zone: zone, now: 0), header: nil)
    // A damaged profile is reported when the export is opened.
    return (try? finder.fromProfile())?.key
  }

  /// Whether anything shows that the export is a Page's.
  static func isPage(_ tree: ExportTree) -> Bool {
    tree.members.contains { member in pageMarks.contains { $0.matches(member.path) } }
  }

  /// The header of the first HTML file that has one.
  static func header(in tree: ExportTree, _ options: ImportOptions) throws -> PageHeader? {
    let pages = tree.members.filter { member in
      FileName.isHTML(member.path) && (EntryFamilies.posts + otherPages).contains { $0.matches(member.path) }
    }
    for page in pages.prefix(8) {
      let reader = HTMLRecordReader(try tree.open(page)) { element, parent in
        element.hasClass("meta") || (parent?.attribute("role").map { $0.utf8.elementsEqual("main".utf8) } ?? false)
      }
      // Only the frame is wanted: a page that is cut short is reported when it is read.
      _ = try? reader.next()
      let header = PageHeader(reader.frame, options.zone)
      if header.made != nil || header.heading != nil || header.generatedBy != nil { return header }
    }
    return nil
  }

  private static let pageMarks: [PathPattern] = ["this_profile's_activity_across_facebook/**", "profile_posts_*.*"]

  private static let otherPages: [PathPattern] = [
    "comments.html", "index.html", "album/*.html", "message_*.html", "wall.htm", "timeline.htm", "photos/*/index.htm",
    "html/photos.htm",
  ]

  private static let activityFolders: [PathPattern] = [
    "your_facebook_activity/**", "your_activity_across_facebook/**", "this_profile's_activity_across_facebook/**",
  ]

  /// Names that only Facebook's exports have.
  private static let evidence: [PathPattern] =
    EntryFamilies.posts + activityFolders + [
      "html/wall.htm", "html/timeline.htm", "wall.htm", "timeline.htm", "comments_and_reactions/comments.*",
      "comments/comments.*", "your_posts_in_groups.*", "group_posts_and_comments.*", "your_comments_in_groups.*",
      "your_posts_and_comments_in_groups.*", "other_people's_posts_to_your_timeline.*", "edits_you_made_to_posts.*",
      "your_uncategorized_photos.*", "posts/uncategorized_photos.*", "posts/album/*.*", "events_you_hosted.*",
      "photos_and_videos/album/*.*", "comments_and_reactions/comments_and_reactions.json",
    ]

  private static func isInstagram(_ path: String) -> Bool {
    instagram.contains { $0.matches(path) }
  }

  private static let instagram: [PathPattern] = ["your_instagram_activity/**", "media/posts/**", "ig_*"]

  /// JSON or HTML; of HTML also the years in which Facebook wrote such pages.
  private static func form(of member: Member, _ tree: ExportTree) throws -> String {
    guard FileName.isHTML(member.path) else { return "JSON" }
    return "HTML (\(MetaPage.years(try tree.open(member).next() ?? [])))"
  }

  /// Other programs use such names too: a look at the first bytes decides.
  private static func isPlausible(_ member: Member, _ tree: ExportTree) throws -> Bool {
    guard let start = try tree.open(member).next() else { return false }
    if FileName.isHTML(member.path) { return MetaPage.isPage(start) }
    guard let first = start.first(where: { $0 != 0x20 && ($0 < 0x09 || $0 > 0x0D) && $0 < 0x80 }) else { return false }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  /// A single page under another name ("index.html"), if it looks like one of Facebook's.
  private static func looseFile(_ tree: ExportTree) throws -> Member? {
    guard tree.members.count == 1, let only = tree.members.first, FileName.isHTML(only.path) else { return nil }
    let isNamed = FacebookImporter.families.contains { $0.patterns.contains { $0.matches(only.path) } }
    guard isNamed, let start = try tree.open(only).next() else { return nil }
    return MetaPage.isPage(start) && MetaPage.namesFacebook(start) ? only : nil
  }
}

/// Marks of a page made by Meta's export program.
enum MetaPage {
  static func isPage(_ start: [UInt8]) -> Bool {
    Bytes.contains(start, "role=\"main\"") || Bytes.contains(start, "class=\"_5vb_")
      || Bytes.contains(start, "<div class=\"contents\">")
  }

  static func years(_ start: [UInt8]) -> String {
    if Bytes.contains(start, "<div class=\"contents\">") { return "to 2018" }
    if Bytes.contains(start, "<main ") { return "2025 on" }
    return Bytes.contains(start, "_a706") ? "2021 to 2024" : "2018 to 2020"
  }

  static func namesFacebook(_ start: [UInt8]) -> Bool {
    Bytes.contains(start, "www.facebook.com/") || Bytes.contains(start, "_facebook/")
      || Bytes.contains(start, "facebook_activity/")
  }
}
