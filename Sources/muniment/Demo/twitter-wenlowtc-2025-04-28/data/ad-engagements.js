window.YTD.ad_engagements.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "adEngagements" : {
          "engagements" : [
            {
              "impressionAttributes" : {
                "deviceInfo" : {
                  "osType" : "Desktop"
                },
                "displayLocation" : "TimelineHome",
                "advertiserInfo" : {
                  "advertiserName" : "Marchester Double Glazing",
                  "screenName" : "@MarchesterDG"
                },
                "impressionTime" : "2025-02-03 09:14:22"
              },
              "engagementAttributes" : [
                {
                  "engagementTime" : "2025-02-03 09:14:30",
                  "engagementType" : "Dismiss"
                }
              ]
            }
          ]
        }
      }
    }
  }
]