window.YTD.tweet.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/EPsnow.jpg",
            "media_url_https" : "https://pbs.example/media/EPsnow.jpg",
            "type" : "photo"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "4",
      "id_str" : "1221130901639921671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1221130901639921671",
      "created_at" : "Sat Jan 25 18:01:09 +0000 2020",
      "favorited" : false,
      "full_text" : "Snow in the Market Place https://t.co/ph0toPh0to",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "url" : "https://t.co/ph0toPh0to",
            "media_url" : "http://pbs.example/media/EPsnow.jpg",
            "media_url_https" : "https://pbs.example/media/EPsnow.jpg",
            "type" : "photo"
          }
        ]
      }
    }
  }
]