package org.anxin.app.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.anxin.app.organization.login.DemoAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser, without the drawing. */
final class Person {

    private static final String BOUNDARY = "anxin-bench-file";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Person(int port, String username) throws Exception {
        base = "http://localhost:" + port;
        var answer = submit("/login", Map.of("username", username, "password", DemoAccounts.PASSWORD));
        if (answer.headers().firstValue("Location").orElse("").contains("login")) {
            throw new IllegalStateException(username + " was not let in");
        }
    }

    /** The body as it came over the wire, zipped. */
    byte[] zipped(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip");
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    byte[] get(String path) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(new String(get(path), StandardCharsets.UTF_8));
    }

    static int unzippedLength(byte[] zipped) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes().length;
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) throws Exception {
        var all = new java.util.TreeMap<>(fields);
        all.put("_csrf", token(path));
        var form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @return the address of the import run */
    String upload(String kind, String fileName, byte[] content) throws Exception {
        var body = new ByteArrayOutputStream();
        part(body, "_csrf", token("/imports/new?kind=" + kind));
        part(body, "kind", kind);
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(base + "/imports"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() ->
                        new IllegalStateException(Jsoup.parse(answer.body()).text()));
    }

    private static void part(ByteArrayOutputStream body, String name, String value) throws IOException {
        body.write(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String token(String path) throws Exception {
        var form = path.equals("/login") || path.startsWith("/imports/new") ? path : path.replaceAll("/posting$", "");
        return page(form).select("input[name=_csrf]").first().val();
    }
}
