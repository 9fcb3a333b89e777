public import Importing

extension MailImporter {
  public static let ignored: [IgnoredFiles] = [
    .init("*.msf", "*.idx", "*.lock", because: "a mail program's own index"),
    .init(
      "*.html", "*.htm", "*.css", "*.png", "*.gif", because: "the list's archive as web pages, made from its mails"),
  ]
}
