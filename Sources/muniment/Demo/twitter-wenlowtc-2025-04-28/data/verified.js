window.YTD.verified.part0 = [
  {
    "verified" : {
      "accountId" : "412877305",
      "verified" : false
    }
  }
]