window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "News from Wenlow Town Council, Marchshire. Weekdays 9.30 to 4.30. Not for emergencies.",
        "website" : "https://t.co/i0lFpnBXpT",
        "location" : "Wenlow, on the Weir"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/1184302217/crest.jpg"
    }
  }
]