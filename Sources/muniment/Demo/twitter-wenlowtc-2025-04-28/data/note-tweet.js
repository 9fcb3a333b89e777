window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1797903672038981677",
      "updatedAt" : "2024-06-04T08:10:13.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "createdAt" : "2024-06-04T08:10:13.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Mill Street update. The culvert is medieval, so it has to be recorded before the new main can go over it, and the work is now two weeks behind. The closure is expected to end on Friday 6 September. All the shops are open and can be reached on foot from either end. Traders who have lost money may claim from the water company, not from the council: there is help with the form at the Council Office, Wednesdays, 9am to noon. We know how hard this is. Please shop there if you can.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]