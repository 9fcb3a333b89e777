public import Importing

extension InstagramImporter {
  public static let ignored: [IgnoredFiles] = [
    .init("no-data.txt", because: "Instagram's mark for a category without entries"),
    .init("start_here.html", "index.html", because: "the export's start page: links to its other files"),
    .init("profile_photos.*", because: "pictures of the account itself, not posts"),
    .init(
      "personal_information/**", "account_information/**", "information_about_you/**", "profile.json",
      "personal_information.*", "account_information.*", "professional_information.*", "profile_changes.*",
      because: "the account's own details: its username and name are taken from here, nothing is published in it"),
    .init(
      "connections/**", "followers_and_following/**", "contacts/**", "connections.json", "contacts.json",
      "followers_*.*", "following.*",
      because: "lists of followers, contacts and blocked accounts: personal data of others"),
    .init(
      "likes/**", "likes.json", "saved/**", "saved.json", "story_sticker_interactions/**", "story_interactions/**",
      "story_activities*/**", "stories_activities.json", "seen_content.json", "guides/**", "collections.json",
      "liked_posts.*", "liked_comments.*",
      because: "what the account liked, saved or answered, not words of the council"),
    .init(
      "ads_information/**", "ads_and_businesses/**", "ads_and_topics/**", "your_topics/**", "your_topics.*",
      because: "advertising profile, not published by the council"),
    .init(
      "past_instagram_insights/**",
      because: "counts of views and likes for a short recent time, with captions that the posts hold"),
    .init(
      "logged_information/**", "recent_searches/**", "recent_search/**", "searches.json", "link_history/**",
      "information_about_*.*", "other_activity/**", "avatars_store/**", "events/**", "fundraisers/**", "gifts/**",
      "reports/**", "sticker*/**", "meta_spark/**", "spark_ar_effects/**", "ai/**", "community_notes/**", "giphy/**",
      because: "what the account looked for or did, not published by the council"),
    .init(
      "threads/**", "threads_viewed.*", because: "what the account looked at, liked or follows on Threads"),
    .init(
      "preferences/**", "security_and_login_information/**", "login_and_account_creation/**", "settings/**",
      "settings.json", "devices.json", "account_history.json", "apps_and_websites*/**", "device_information/**",
      "monetization/**", "shopping/**", "subscriptions/**", "creator_*/**", "comments_settings/**",
      "your_instagram_settings*",
      "instagram_uploads_settings*", "use_cross-app_messaging.*", "autofill.json", "checkout.json",
      "uploaded_contacts.json",
      "accounts_center/**", "meta_accounts_center/**", "cookie*.*", "digital_wellbeing/**",
      because: "settings, sign-ins, payments and apps of the account"),
    .init(
      "messages/*.json", "messages/*.html", "secret_conversations.*", "reported_conversations.*",
      because: "settings and lists of conversations; those are read from their own folders"),
    .init("files/**", "*.css", "*.js", because: "logos and style sheets of the pages"),
    .init(
      "*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.heic", "*.mp4", "*.mov", "*.m4v", "*.mp3", "*.m4a", "*.aac",
      "*.wav", "*.srt", "media/posts/**", "media/reels/**", "media/stories/**", "media/archived_posts/**",
      "media/other/**", "media/profile/**", "photos/**", "videos/**", "stories/**", "profile/**", "direct/**",
      "messages/**",
      because: "media: shown with the posts that name them"),
  ]
}
