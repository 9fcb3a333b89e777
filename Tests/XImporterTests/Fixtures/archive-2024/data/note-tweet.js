window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1767234047169261571",
      "updatedAt" : "2024-03-11T17:00:05.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active"
      },
      "createdAt" : "2024-03-11T17:00:05.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [
          {
            "expandedUrl" : "https://wenlow.example/budget",
            "shortUrl" : "https://t.co/bbbbbbbbb2",
            "displayUrl" : "wenlow.example/budget",
            "fromIndex" : "0",
            "toIndex" : "1"
          }
        ],
        "text" : "Council tax bills go out this week. Here is what each part pays for: the town council's share keeps the parks, the public toilets, the Christmas lights and the cemetery; the county's pays for roads, schools and social care; the police take theirs. Questions? Write to the clerk at the Town Hall, or see https://t.co/bbbbbbbbb2 for the whole budget, line by line, with last year's beside it. #CouncilTax",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : [
          {
            "text" : "CouncilTax",
            "fromIndex" : "0",
            "toIndex" : "1"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1774708275925741571",
      "updatedAt" : "2024-04-01T08:00:00.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active"
      },
      "createdAt" : "2024-04-01T08:00:00.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "A long post whose short form is not in this archive.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  }
]
