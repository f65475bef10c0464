package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's requests, with its cookies, as its page sends them. */
final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the server answered. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode body() {
            return JSON.readTree(response.body());
        }

        String code() {
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return json && !response.body().isEmpty() ? body().path("code").asString("") : "";
        }

        Answer is(int status) {
            assertThat(status()).as(response.uri() + " " + response.body()).isEqualTo(status);
            return this;
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object content) {
        return send("POST", path, content);
    }

    Answer put(String path, Object content) {
        return send("PUT", path, content);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer send(String method, String path, Object content) {
        return send(method, path, content, "application/json");
    }

    Answer send(String method, String path, Object content, String type) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/" + path))
                .header("Origin", "http://localhost:" + port)
                .header("Accept-Language", "nl")
                .header("Content-Type", type)
                .method(
                        method,
                        content == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(content)));
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Goes where a page of the server sends the browser. */
    HttpResponse<String> go(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    byte[] download(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/" + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Browser socket(String session, int after) {
        return new Browser(port, session, after, "http://localhost:" + port, cookies());
    }

    /** As the browser sends them. */
    String cookies() {
        return String.join(
                "; ",
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }

    List<java.net.HttpCookie> jar() {
        return cookies.getCookieStore().getCookies();
    }

    String begin(String scenario) {
        return post("sessions", java.util.Map.of("scenario", scenario, "seed", 7))
                .is(201)
                .body()
                .path("session")
                .asString();
    }

    /** A conversation in which these turns were said. */
    String talk(String scenario, String... turns) {
        String session = begin(scenario);
        try (var browser = socket(session, -1)) {
            browser.next("caught-up");
            for (String turn : turns) {
                browser.say(turn);
                browser.next("client", "ended");
            }
        }
        return session;
    }

    String id() {
        return get("me").body().path("person").path("id").asString();
    }
}
