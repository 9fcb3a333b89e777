/// Invented files of the made-up town of Wenlow.
enum Samples {
  static func wxr(_ items: String, head: String = "<wp:base_blog_url>https://www.wenlow.example</wp:base_blog_url>")
    -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- generator="WordPress/6.5" created="2024-05-01 09:00" -->
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Wenlow Town Council</title><link>https://wenlow.example</link><wp:wxr_version>1.2</wp:wxr_version>\(head)
    <wp:author><wp:author_id>2
    </wp:author_id><wp:author_login><![CDATA[clerk]]></wp:author_login><wp:author_email>clerk@wenlow.example</wp:author_email><wp:author_display_name><![CDATA[The Clerk]]></wp:author_display_name></wp:author>
    \(items)</channel></rss>
    """
  }

  static func item(
    _ fields: String = "", id: Int = 7, type: String = "post", status: String = "publish",
    date: String = "2024-03-01 10:00:00", utc: String = "2024-03-01 10:00:00", body: String = "Hello"
  ) -> String {
    """
    <item><title><![CDATA[Road &amp; bridge]]></title><link>https://wenlow.example/road/</link><dc:creator><![CDATA[clerk]]></dc:creator>
    <guid isPermaLink="false">https://wenlow.example/?p=\(id)</guid><content:encoded><![CDATA[\(body)]]></content:encoded>
    <wp:post_id>\(id)</wp:post_id><wp:post_date>\(date)</wp:post_date><wp:post_date_gmt>\(utc)</wp:post_date_gmt>
    <wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type>\(fields)</item>
    """
  }

  static func comment(_ id: Int, approved: String = "1", user: Int = 0, parent: Int = 0, text: String = "Thanks")
    -> String
  {
    """
    <wp:comment><wp:comment_id>\(id)</wp:comment_id><wp:comment_author><![CDATA[Ann Example]]></wp:comment_author>
    <wp:comment_author_email>ann@mail.example</wp:comment_author_email><wp:comment_author_url>https://ann.example</wp:comment_author_url>
    <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_date>2024-03-02 11:00:00</wp:comment_date>
    <wp:comment_date_gmt>2024-03-02 11:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[\(text)]]></wp:comment_content>
    <wp:comment_approved>\(approved)</wp:comment_approved><wp:comment_type>comment</wp:comment_type>
    <wp:comment_parent>\(parent)</wp:comment_parent><wp:comment_user_id>\(user)</wp:comment_user_id></wp:comment>
    """
  }

  static func rss(_ items: String) -> String {
    """
    <?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News</title>
    <atom:link href="https://other.example/feed" rel="self"/><link>http://www.Wenlow.example/</link>\(items)</channel></rss>
    """
  }

  static func atom(_ entries: String) -> String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link rel="self" href="https://feeds.example/x"/>
    <link href="https://wenlow.example/"/><id>urn:1</id>\(entries)</feed>
    """
  }
}
