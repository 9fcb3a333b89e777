window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1803058513896167024",
      "user_id" : "412877305",
      "created_at" : "Tue Jun 18 13:33:43 +0000 2024",
      "deleted_at" : "Tue Jun 18 13:49:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1912919174007504913",
      "user_id" : "412877305",
      "created_at" : "Thu Apr 17 17:20:46 +0000 2025",
      "deleted_at" : "Thu Apr 17 17:26:14 +0000 2025"
    }
  }
]