window.YTD.article.part0 = [
  {
    "article" : {
      "id" : "1852636766524145671",
      "title" : "How the budget is made",
      "data" : [
        {
          "text" : "First, the estimates."
        },
        {
          "text" : "Then, the precept."
        }
      ]
    }
  }
]
