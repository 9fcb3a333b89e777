window.YTD.account.part0 = [
  {
    "account" : {
      "username" : "WenlowTC",
      "accountId" : "2210845533",
      "accountDisplayName" : "Wenlow Town Council"
    }
  }
]
