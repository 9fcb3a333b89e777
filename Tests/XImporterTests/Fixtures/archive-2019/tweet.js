window.YTD.tweet.part0 = [
  {
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
      "37"
    ],
    "favorite_count" : "0",
    "id_str" : "1101376522146545666",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1101376522146545666",
    "created_at" : "Fri Mar 01 07:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "Road closed &lt;now&gt;: Sheep Street",
    "lang" : "en"
  }
];
