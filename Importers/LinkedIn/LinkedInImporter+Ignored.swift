public import Importing

extension LinkedInImporter {
  /// Everything else that exports of 2018 to 2026 hold, by the listings of genuine ones.
  public static let ignored: [IgnoredFiles] = [
    .init(
      "Reactions.csv", "Reactions_*.csv", "Votes.csv", "Votes_*.csv", "Saved_Items.csv", "Saved_Items_*.csv",
      "Saved Items.csv", "Hashtag_Follows*.csv", "Member_Follows*.csv", "Company Follows.csv", "Events.csv",
      because: "reactions, votes, bookmarks and follows: no words of the account"),
    .init(
      "Connections.csv", "Invitations.csv", "Contacts.csv", "ImportedContacts.csv", "Imported Contacts.csv",
      "Recommendations_*.csv", "Recommendations *.csv", "Endorsement_*.csv", "Endorsement *.csv",
      because: "lists of other people and what they say of the member"),
    .init(
      "Logins.csv", "Security Challenges.csv", "Account Status History.csv", "Registration.csv",
      "Email Addresses.csv", "PhoneNumbers.csv", "Phone Numbers.csv", "Whatsapp Phone Numbers.csv", "Receipts*.csv",
      "Private_identity_asset.csv", "Verifications/**", "Profile Settings*.csv",
      because: "log-ins, addresses, payments and proofs of identity: never copied out of the export"),
    .init(
      "Profile Summary.csv", "Positions.csv", "Education.csv", "Skills.csv", "Languages.csv", "Certifications.csv",
      "Projects.csv", "Honors.csv", "Courses.csv", "Publications.csv", "Patents.csv", "Organizations.csv",
      "Volunteering.csv", "Causes You Care About.csv", "Test Scores.csv", "Interests.csv",
      because: "the member's career, not published by the council"),
    .init(
      "Ad_Targeting.csv", "Ad Targeting.csv", "Ads Clicked.csv", "LAN Ads Engagement.csv", "Inferences_about_you.csv",
      "Inferences about you.csv", "SearchQueries.csv", "Search Queries.csv", "Jobs/**", "Job *.csv", "Saved Jobs.csv",
      "Learning.csv", "Learning *.csv", "Services Marketplace/**", "Endorsements*.csv",
      because: "advertising profile, searches, courses and applications for work"),
    .init(
      "guide_messages.csv", "coach_messages.csv", "learning_*messages.csv", "LearningCoachMessages.csv",
      because: "talk with LinkedIn's own assistants, not published"),
    .init(
      "Rich_Media.csv", "Rich Media.csv", "Videos.csv",
      because: "addresses of pictures and videos, which the export does not hold"),
    .init(
      "*_content_*.xls", "*_content_*.xlsx", "*_visitors_*.xls", "*_visitors_*.xlsx", "*_followers_*.xls",
      "*_followers_*.xlsx", "competitor_analytics_*.xls", "competitor_analytics_*.xlsx", "*.xlsx",
      because: "counts about posts and visitors, not posts"),
  ]
}
