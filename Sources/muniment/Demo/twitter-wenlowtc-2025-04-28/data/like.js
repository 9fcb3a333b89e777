window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1850115154365821316",
      "fullText" : "I have seen The Boot.",
      "expandedUrl" : "https://twitter.com/i/web/status/1850115154365821316"
    }
  },
  {
    "like" : {
      "tweetId" : "1814057813191411092",
      "fullText" : "Best night on Mill Street since the war, says my nan, who was there",
      "expandedUrl" : "https://twitter.com/i/web/status/1814057813191411092"
    }
  },
  {
    "like" : {
      "tweetId" : "1716171311254483284",
      "fullText" : "To whoever made the soup at Bridge Foot: marry me",
      "expandedUrl" : "https://twitter.com/i/web/status/1716171311254483284"
    }
  },
  {
    "like" : {
      "tweetId" : "1546134647627956377",
      "fullText" : "We sank. 10/10 would sink again #WeirRaftRace",
      "expandedUrl" : "https://twitter.com/i/web/status/1546134647627956377"
    }
  },
  {
    "like" : {
      "tweetId" : "1420353342496099653",
      "fullText" : "St Anne’s Walk from the train this morning. How is that sunflower even legal",
      "expandedUrl" : "https://twitter.com/i/web/status/1420353342496099653"
    }
  }
]