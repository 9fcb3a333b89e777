window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "165339989922545671"
          ],
          "editableUntil" : "2012-02-03T07:45:00.000Z",
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "165339989922545671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "165339989922545671",
      "created_at" : "Fri Feb 03 07:45:00 +0000 2012",
      "favorited" : false,
      "full_text" : "Gritting tonight on all main roads.",
      "lang" : "en"
    }
  }
]
