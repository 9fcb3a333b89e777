extension MailImporter {
  /// Mailman 2 (2003 to 2010) and what RFC 5322 and the MIME standards describe.
  public static let neverContains = [
    "mails that the list's owner removed from its archive, and mails that moderators did not let pass",
    "attachments that the list's program cut off before it kept the mail",
    "who received or read a mail",
    "which author is the council",
  ]
}
