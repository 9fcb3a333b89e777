window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "1279158330",
      "userLink" : "https://twitter.com/intent/user?user_id=1279158330"
    }
  },
  {
    "follower" : {
      "accountId" : "1780899333",
      "userLink" : "https://twitter.com/intent/user?user_id=1780899333"
    }
  },
  {
    "follower" : {
      "accountId" : "677898150",
      "userLink" : "https://twitter.com/intent/user?user_id=677898150"
    }
  }
]