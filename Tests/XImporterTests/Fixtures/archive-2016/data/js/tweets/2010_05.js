Grailbird.data.tweets_2010_05 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "9876543210",
    "text": "Polling stations are open until ten.",
    "id": 9876543210,
    "created_at": "2010-05-06 00:00:00 +0000",
    "user": {
      "name": "Wenlow Town Council",
      "screen_name": "WenlowTC",
      "protected": false,
      "id_str": "2210845533",
      "id": 2210845533,
      "verified": false
    }
  },
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "5885245859",
    "text": "First post",
    "id": 5885245859,
    "created_at": "Fri Nov 20 02:32:55 +0000 2009",
    "user": {
      "name": "Wenlow Town Council",
      "screen_name": "WenlowTC",
      "protected": false,
      "id_str": "2210845533",
      "id": 2210845533,
      "verified": false
    }
  }
]