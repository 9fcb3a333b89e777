window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
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
      "id_str" : "1654351485326065671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654351485326065671",
      "created_at" : "Fri May 05 05:05:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Hello, Allotment Holders community!",
      "lang" : "en",
      "community_id" : "1500000000000000001",
      "community_id_str" : "1500000000000000001",
      "scopes" : {
        "followers" : false
      }
    }
  }
]
