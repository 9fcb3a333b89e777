/// How many posts to draw.
public enum SampleSize {}
