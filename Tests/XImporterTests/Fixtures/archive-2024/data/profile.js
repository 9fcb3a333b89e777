window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "News from the Town Hall",
        "website" : "https://t.co/ddddddddd4",
        "location" : "Wenlow"
      },
      "avatarMediaUrl" : "https://pbs.example/profile_images/1/crest.jpg"
    }
  }
]
