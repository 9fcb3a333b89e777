public import Importing

extension FacebookImporter {
  public static let ignored: [IgnoredFiles] = [
    .init("no-data.txt", because: "Facebook's mark for a category without entries"),
    .init(
      "likes_and_reactions*", "likes_and_reactions/**", "posts_and_comments.*", "pages.json", "pages.html",
      "comments_and_reactions/reactions*", "pages_you've_liked.*", "feedback_control/**", "your_comment_active_days.*",
      because: "reactions given to others' posts, not words of the council"),
    .init(
      "your_photos.html", "posts/photos.html", "your_album*.html",
      because: "an index of the albums; their photos are read from album/"),
    .init(
      "ads_information/**", "ads_and_businesses/**", "about_you/**", "your_topics/**", "other_logged_information/**",
      "ads_and_topics/**", because: "advertising profile, not published by the council"),
    .init(
      "logged_information/**", "location/**", "search/**", "search_history*", "your_search_history*", "your_places/**",
      "activity_messages/**", "other_activity/**", "navigation_bar/**", "polls_you_voted_on.*", "voice_*/**",
      "interactions/**", "your_interactions_on_facebook/**", "recently_viewed*", "recently_visited*", "bug_bounty/**",
      "short_videos/**", "volunteering/**", "your_problem_reports/**", "fundraisers/**", "voting/**",
      because: "what the account looked at or answered, not published by the council"),
    .init(
      "connections/**", "friends/**", "friends_and_followers/**", "following_and_followers/**", "friends*.*",
      "followers*.*", "following*.*", "supervision/**",
      because: "lists of friends and followers: personal data of others"),
    .init(
      "preferences/**", "security_and_login_information/**", "security_information/**", "settings*.*",
      "accounts_center/**", "apps_and_websites*/**", "apps_and_websites*", "saved_items_and_collections/**",
      "saved*/**",
      "marketplace/**", "facebook_marketplace/**", "facebook_payments/**", "payment_history/**", "facebook_gaming/**",
      "instant_games*", "privacy_checkup/**", "journalist_registration/**", "calls_and_messages/**", "dating/**",
      "facebook_portal/**", "trade_unions/**", "spark_ar/**", "meta_spark/**", "facebook_assistant/**",
      "facebook_accounts_center/**", "facebook_news/**", "creator_badges*", "community_chats_settings*",
      because: "settings, sign-ins, payments and apps of the account"),
    .init(
      "profile_information/**", "personal_information/**", "profile_information*.*", "v2_profile_information*.*",
      "professional_dashboard/**", "page_information/**", "html/contact_info.htm", "index.htm",
      because: "the account's own details: its name and address are taken from here, nothing is published in it"),
    .init(
      "event_invitations.*", "your_event_responses.*", "event_responses.*", "events_interested*.*", "html/events.htm",
      because: "invitations and answers to events, mostly other people's"),
    .init(
      "your_group_membership_activity.*", "your_groups.*", "groups_you_manage.*", "group_interactions.*",
      "your_badges*", "your_answers_to_membership_questions.*", "your_anonymous_*", "groups/**",
      because: "membership of groups, not posts in them"),
    .init(
      "places_you_have_been_tagged_in.*", "polls/**", "visits*", "visual_search*", "media_saved*", "media_shared_to*",
      "posts_from_apps_and_websites.*", "saved_music*", "your_pinned_posts.*", "stories/**", "reels/**",
      because: "made by other people, apps or the program, not by the council"),
    .init(
      "messages/autofill_information.*", "messages/secret_*", "messages/support_messages.*", "messages/*.json",
      "messages/*.html", "your_messages*", "messages/archived_chats*", "information_about_*",
      because: "settings of Messenger; conversations are read from their own folders"),
    .init(
      "html/*.htm", "photos/facedata.htm", "html/style.css", "*.css", "*.js", "files/**",
      because: "classic pages of friends, pokes, settings, advertising and devices, and their style sheets"),
    .init(
      "*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.heic", "*.mp4", "*.mov", "*.m4v", "*.mp3", "*.m4a", "*.aac",
      "*.wav", "*.pdf", "*.doc", "*.docx", "*.xls", "*.xlsx", "*.ppt", "*.pptx", "*.srt", "*.vcf", "media/**",
      "photos/**", "videos/**", "stickers_used/**",
      because: "media: shown with the posts that name them"),
  ]
}
