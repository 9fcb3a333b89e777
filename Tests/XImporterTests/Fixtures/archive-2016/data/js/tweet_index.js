var tweet_index = 
 [
  {
    "file_name": "data\/js\/tweets\/2016_02.js",
    "year": 2016,
    "var_name": "tweets_2016_02",
    "tweet_count": 2,
    "month": 2
  },
  {
    "file_name": "data\/js\/tweets\/2010_05.js",
    "year": 2010,
    "var_name": "tweets_2010_05",
    "tweet_count": 3,
    "month": 5
  },
  {
    "file_name": "data\/js\/tweets\/2011_01.js",
    "year": 2011,
    "var_name": "tweets_2011_01",
    "tweet_count": 84,
    "month": 1
  }
]