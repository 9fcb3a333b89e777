import ByteFormats
import Records

/// Makes one `<item>` of WordPress's export into a record: a post, a page, a file, a topic of its forum (bbPress).
struct WordPressItem {
  private let site: SiteFacts
  private let zone: CouncilZone

  init(_ site: SiteFacts, zone: CouncilZone) {
    self.site = site
    self.zone = zone
  }

  func read(_ item: HTMLElement) throws(Unreadable) -> SiteItem {
    let type = item.field("wp:post_type")
    if WordPressItem.machinery.contains(where: { FieldText.equals(type, $0) }) { return .left(.machinery) }
    if WordPressItem.forms.contains(where: { FieldText.equals(type, $0) }) { return .left(.forms) }
    return .record(try record(item, type))
  }

  /// The name under which a post is known in every file: what its feed says too. Nil where nothing names it.
  static func id(of item: HTMLElement) -> String? {
    item.field("guid") ?? item.field("link") ?? item.field("wp:post_id").map { "post " + $0 }
  }

  private func record(_ item: HTMLElement, _ type: String?) throws(Unreadable) -> Record {
    guard let id = WordPressItem.id(of: item) else { throw Unreadable("has neither guid nor link nor number") }
    let isFile = FieldText.equals(type, "attachment")
    let isReply = FieldText.equals(type, "reply")
    let isTopic = FieldText.equals(type, "topic")
    let published = try SiteTime.wordpress(
      utc: item.field("wp:post_date_gmt"), local: item.field("wp:post_date"), mail: item.field("pubDate"), zone: zone)
    let words = try SiteText(html: item.child("content:encoded")?.text ?? "")
    var record = Record(
      identity: .native(id), kind: isReply ? .reply : isFile || isTopic ? .post : .article,
      direction: isReply || isTopic ? .undecided : .official, published: published, text: words.text)
    record.title = SiteText.title(item.field("title"))
    record.url = item.field("link")
    record.author = author(of: item)
    record.links = words.links
    record.media = isFile ? [file(item)] : words.media
    if isFile, record.text.utf8.isEmpty { record.text = try SiteText(html: item.field("excerpt:encoded") ?? "").text }
    record.tags = Categories.names(in: item)
    record.conversation = conversation(item, isReply: isReply, isTopic: isTopic)
    let revised = (item.field("wp:post_modified_gmt")).flatMap(SiteTime.civil)
    record.revised = revised.flatMap { $0 > published.seconds ? $0 : nil }
    add(status: item.field("wp:status"), isLocked: item.field("wp:post_password") != nil, to: &record)
    return record
  }

  /// Members are named by their log-in; guests of a forum (bbPress) stand in the post's own notes.
  private func author(of item: HTMLElement) -> Author {
    let login = item.field("dc:creator")
    return Author(name: site.name(ofLogin: login) ?? meta("_bbp_anonymous_name", of: item), handle: login)
  }

  private func file(_ item: HTMLElement) -> Media {
    let address = item.field("wp:attachment_url") ?? item.field("guid") ?? ""
    return Media(
      path: SiteAddress(address).mediaPath, type: SiteAddress(address).mediaType,
      caption: item.field("excerpt:encoded"), altText: meta("_wp_attachment_image_alt", of: item))
  }

  private func conversation(_ item: HTMLElement, isReply: Bool, isTopic: Bool) -> Conversation? {
    if isReply { return item.field("wp:post_parent").map { Conversation(key: "topic " + $0) } }
    guard isTopic, let id = item.field("wp:post_id") else { return nil }
    return Conversation(key: "topic " + id, title: SiteText.title(item.field("title")))
  }

  private func meta(_ key: StaticString, of item: HTMLElement) -> String? {
    item.elements.first { $0.isNamed("wp:postmeta") && FieldText.equals($0.field("wp:meta_key"), key) }?
      .field("wp:meta_value")
  }

  private func add(status: String?, isLocked: Bool, to record: inout Record) {
    let isOpen = ["publish", "inherit", "closed"].contains { FieldText.equals(status, $0) }
    let isKept = ["draft", "auto-draft", "pending", "future", "private", "trash", "spam", "hidden"].contains {
      FieldText.equals(status, $0)
    }
    record.visibility = isLocked || isKept ? .private : isOpen ? .public : .unknown
    if FieldText.equals(status, "trash") { record.state = .deleted }
  }

  /// What WordPress itself and common plugins keep beside the posts (WordPress 6.5, source of 2024).
  private static let machinery: [StaticString] = [
    "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "wp_block", "wp_template",
    "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face", "user_request",
    "acf-field", "acf-field-group", "elementor_library", "elementor_snippet", "wpcf7_contact_form", "mc4wp-form",
    "wpforms", "et_pb_layout", "ml-slider", "sidebar", "scheduled-action",
  ]
  private static let forms: [StaticString] = [
    "feedback", "flamingo_inbound", "flamingo_outbound", "flamingo_contact", "nf_sub", "wpforms_entry",
  ]
}

/// The words under which a post is filed.
enum Categories {
  static func names(in item: HTMLElement) -> [String] {
    var known: Set<[UInt8]> = []
    return item.elements.compactMap { element in
      guard element.isNamed("category") || element.isNamed("dc:subject"), !isMachinery(element.attribute("domain")),
        let name = SiteText.title(FieldText.trimmed(element.text)), known.insert(Array(name.utf8)).inserted
      else { return nil }
      return name
    }
  }

  private static func isMachinery(_ domain: String?) -> Bool {
    ["nav_menu", "post_format", "wp_theme", "wp_template_part_area"].contains { FieldText.equals(domain, $0) }
  }
}
