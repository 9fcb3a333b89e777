public import Importing

extension XImporter {
  /// Everything else an archive holds, by its README.txt and manifest of 2020 to 2026.
  public static let ignored: [IgnoredFiles] = [
    .init(
      "like.js", "like-part*.js", "community-note*.js", "user-link-clicks.js",
      because: "other people's posts that were liked, rated or clicked: without author or date"),
    .init(
      "follower.js", "follower-part*.js", "following.js", "following-part*.js", "block.js", "mute.js", "smartblock.js",
      "direct-message-mute.js", "contact.js", "lists-*.js", "twitter-circle.js", "twitter-circle-member.js",
      because: "lists of other people's accounts, not words of the council"),
    .init(
      "ad-*.js", "ads-*.js", "personalization.js", "ageinfo.js", "ni-devices.js", "branch-links.js", "app.js",
      because: "X's advertising profile of the account, not published by the council"),
    .init(
      "account-creation-ip.js", "ip-audit.js", "device-token.js", "key-registry.js", "sso.js", "phone-number.js",
      "email-address-change.js", "connected-application.js",
      because: "log-ins, addresses and keys: secrets of the account, never copied out of the export"),
    .init(
      "account-label.js", "account-suspension.js", "account-timezone.js", "verified.js", "verified-organization.js",
      "professional-data.js", "professional_data.js", "expanded-profile.js", "protected-history.js", "reply-prompt.js",
      "saved-search.js", "tweetdeck.js",
      because: "settings of the account"),
    .init("moment.js", because: "collections of posts, retired in 2022: the posts themselves are read"),
    .init(
      "periscope-*.js", "spaces-metadata.js", "audio-video-calls-in-dm*.js",
      because: "live sound and video and calls: no words to read"),
    .init("grok-chat-item.js", because: "talk with X's AI assistant, not published"),
    .init(
      "twitter-shop.js", "shop-module.js", "shopify-account.js", "product-drop.js", "product-set.js", "catalog-item.js",
      "commerce-catalog.js",
      because: "shop settings and goods"),
    .init(
      "assets/**", "Your archive.html", "index.html", "css/**", "img/**", "lib/**", "js/*.js",
      because: "X's own page for looking at the archive"),
    .init(
      "README.md", "LICENSE", "LICENSE.*", ".git/**", ".gitignore", ".gitattributes",
      because: "added to this copy of the archive, not made by X"),
    .init("*_media/**", because: "media that no record refers to"),
  ]
}
