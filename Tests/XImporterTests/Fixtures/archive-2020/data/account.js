window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "clerk@wenlow.example",
      "username" : "WenlowTC",
      "accountId" : "2210845533",
      "accountDisplayName" : "Wenlow Town Council"
    }
  }
]
