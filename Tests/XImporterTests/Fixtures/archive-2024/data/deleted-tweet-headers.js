window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1830546206216945671",
      "user_id" : "2210845533",
      "created_at" : "Mon Sep 02 10:00:00 +0000 2024"
    }
  }
]
