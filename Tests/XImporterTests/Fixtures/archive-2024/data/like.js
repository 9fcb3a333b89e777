window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1790320000000000002",
      "fullText" : "somebody else's words",
      "expandedUrl" : "https://twitter.com/i/web/status/1790320000000000002"
    }
  }
]
