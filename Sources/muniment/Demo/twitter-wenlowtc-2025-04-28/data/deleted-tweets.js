window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1803058513896167024"
          ],
          "editableUntil" : "2024-06-18T14:33:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/EtFzVZV25v",
            "expanded_url" : "https://www.wenlowtc.example/road-closures",
            "display_url" : "wenlowtc.example/road-clos…",
            "indices" : [
              "82",
              "105"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "6",
      "id_str" : "1803058513896167024",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1803058513896167024",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jun 18 13:33:43 +0000 2024",
      "favorited" : false,
      "full_text" : "From tomorrow Station Drive is closed in both directions. New signs go up at 6am. https://t.co/EtFzVZV25v",
      "lang" : "en",
      "deleted_at" : "Tue Jun 18 13:49:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1912919174007504913"
          ],
          "editableUntil" : "2025-04-17T18:20:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tess W",
            "screen_name" : "tessinthetown",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "677898150",
            "id" : "677898150"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "10",
      "id_str" : "1912919174007504913",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1912919174007504913",
      "created_at" : "Thu Apr 17 17:20:46 +0000 2025",
      "favorited" : false,
      "full_text" : "@tessinthetown lol no idea, ask Colin",
      "lang" : "en",
      "deleted_at" : "Thu Apr 17 17:26:14 +0000 2025"
    }
  }
]