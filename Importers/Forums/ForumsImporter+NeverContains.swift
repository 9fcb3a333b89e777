extension ForumsImporter {
  /// Pages of 2014 to 2019 and the engines' own templates of 2026.
  public static let neverContains = [
    "the other pages of a topic: a saved page is one page of perhaps many",
    "posts that moderators had removed before the page was saved",
    "earlier wordings of edited posts",
    "which author is the council",
    "posts by others, in the archive that Discourse gives to one member",
  ]
}
