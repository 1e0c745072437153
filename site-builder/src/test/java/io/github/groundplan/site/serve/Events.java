package io.github.groundplan.site.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an open page is told. */
public final class Events implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("data-events=\"([^\"]*)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BufferedReader lines;

  private Events(BufferedReader lines) {
    this.lines = lines;
  }

  /** Of the page that is now at {@code path} of a site. */
  public static Events of(String site, String path) throws IOException, InterruptedException {
    return in(site, page(site, path));
  }

  /** The text of a page. */
  public static String page(String site, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Of a page that was loaded before. */
  static Events in(String site, String page) throws IOException, InterruptedException {
    Matcher matcher = ADDRESS.matcher(page);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no script in " + page);
    }
    URI address = URI.create(site).resolve(matcher.group(1).replace("&amp;", "&"));
    HttpRequest request = HttpRequest.newBuilder(address).build();
    var body = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    return new Events(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
  }

  /** The next event, waited for: its name, a colon, and its lines with bars between. */
  public String next() throws IOException {
    String name = "";
    StringBuilder data = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data:")) {
        data.append(data.length() == 0 ? "" : "|").append(line.substring(5).replaceFirst("^ ", ""));
      } else if (line.isEmpty() && !name.isEmpty()) {
        return name + ":" + data;
      }
    }
    return "end";
  }

  /** Waits for an event, past others: a file is written in steps, each of which may be seen. */
  public void await(String event) throws IOException {
    for (String told = next(); !told.equals(event); told = next()) {
      if (told.equals("end")) {
        throw new IOException("the stream ended without " + event);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
