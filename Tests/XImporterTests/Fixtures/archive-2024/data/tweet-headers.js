window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1796859234210545671",
      "user_id" : "2210845533",
      "created_at" : "Sat Jun 01 11:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790313603388145671",
      "user_id" : "2210845533",
      "created_at" : "Tue May 14 09:30:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807748360426225671",
      "user_id" : "2210845533",
      "created_at" : "Mon Jul 01 12:09:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1790321702589169671",
      "user_id" : "2210845533",
      "created_at" : "Tue May 14 10:02:11 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1797180224295665671",
      "user_id" : "2210845533",
      "created_at" : "Sun Jun 02 08:15:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767234047169265671",
      "user_id" : "2210845533",
      "created_at" : "Mon Mar 11 17:00:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767234047169265673",
      "user_id" : "2210845533",
      "created_at" : "Mon Mar 11 17:00:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807745969672945671",
      "user_id" : "2210845533",
      "created_at" : "Mon Jul 01 12:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1808787834786545671",
      "user_id" : "2210845533",
      "created_at" : "Thu Jul 04 09:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1821458357408497671",
      "user_id" : "2210845533",
      "created_at" : "Tue Apr 01 00:00:00 +0000 1997"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "165339989922545671",
      "user_id" : "2210845533",
      "created_at" : "Fri Feb 03 07:45:00 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1844319503635185671",
      "user_id" : "2210845533",
      "created_at" : "Thu Oct 10 10:10:10 +0000 2024"
    }
  }
]
