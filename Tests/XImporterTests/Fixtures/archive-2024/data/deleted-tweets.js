window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830546206216945671"
          ],
          "editableUntil" : "2024-09-02T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "0",
      "id_str" : "1830546206216945671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1830546206216945671",
      "created_at" : "Mon Sep 02 10:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "The pool is open today.",
      "lang" : "en",
      "deleted_at" : "Mon Sep 02 10:01:00 +0000 2024"
    }
  }
]
