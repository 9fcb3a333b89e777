public import Importing

extension RedditImporter {
  /// The files of an export of 2024, and names that older ones are said to have.
  public static let ignored: [IgnoredFiles] = [
    .init(
      "post_headers*.csv", "comment_headers*.csv", "message_headers*.csv",
      because: "the same posts, comments and messages once more, without their words"),
    .init(
      "post_votes*.csv", "comment_votes*.csv", "poll_votes*.csv", "saved_posts*.csv", "saved_comments*.csv",
      "hidden_posts*.csv", "gilded_content*.csv", "gilded_comments*.csv",
      because: "other people's posts that were voted on, kept or hidden: without their words"),
    .init("drafts*.csv", "scheduled_posts*.csv", because: "posts that were not published"),
    .init(
      "ip_logs.csv", "linked_identities.csv", "linked_phone_number.csv", "twitter.csv", "persona.csv", "stripe.csv",
      "purchases.csv", "payouts.csv", "gold_received.csv", "reddit_gold_information.csv",
      because: "log-ins, payments and identities: never copied out of the export"),
    .init(
      "account_gender.csv", "sensitive_ads_preferences.csv", "user_preferences.csv", "friends.csv", "multireddits.csv",
      "subscribed_subreddits.csv", "moderated_subreddits.csv", "approved_submitter_subreddits.csv", "announcements.csv",
      because: "settings and lists, not words of the council"),
    .init("checkfile.csv", because: "check sums of the other files"),
  ]
}
