Grailbird.data.tweets_2016_02 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [
        {
          "text": "Floods",
          "indices": [
            1,
            2
          ]
        }
      ],
      "urls": [
        {
          "url": "http:\/\/t.co\/Ndd7ipHnWL",
          "expanded_url": "http:\/\/wenlow.example\/floods",
          "display_url": "wenlow.example\/floods",
          "indices": [
            50,
            72
          ]
        }
      ]
    },
    "geo": {
      "type": "Point",
      "coordinates": [
        52.5,
        -2.5
      ]
    },
    "id_str": "704425926447857671",
    "text": "River levels &amp; advice: http:\/\/t.co\/Ndd7ipHnWL #Floods",
    "id": 704425926447857671,
    "created_at": "2016-02-29 22:00:03 +0000",
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
      "user_mentions": [
        {
          "name": "L",
          "screen_name": "WenlowLibrary",
          "indices": [
            3,
            17
          ],
          "id_str": "992",
          "id": 992
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "703912531055345671",
    "text": "RT @WenlowLibrary: Closed today",
    "id": 703912531055345671,
    "created_at": "2016-02-28 12:00:00 +0000",
    "user": {
      "name": "Wenlow Town Council",
      "screen_name": "WenlowTC",
      "protected": false,
      "id_str": "2210845533",
      "id": 2210845533,
      "verified": false
    },
    "retweeted_status": {
      "source": "web",
      "entities": {
        "user_mentions": [],
        "media": [],
        "hashtags": [],
        "urls": []
      },
      "geo": {},
      "id_str": "703882332066545671",
      "text": "Closed today",
      "id": 703882332066545671,
      "created_at": "2016-02-28 10:00:00 +0000",
      "user": {
        "name": "L",
        "screen_name": "WenlowLibrary",
        "id_str": "992",
        "id": 992
      }
    }
  }
]