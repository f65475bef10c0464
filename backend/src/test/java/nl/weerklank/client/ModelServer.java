package nl.weerklank.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.weerklank.client.VoiceSettings.Provider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real HTTP server that talks as a model server does, in either of the two ways, and misbehaves when told to. */
public final class ModelServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    public ModelServer() {
        server.start();
    }

    /** Answers each of these pieces as one token, at once. */
    public void says(Provider provider, String... pieces) {
        answers(provider, 0, pieces);
    }

    /** Answers with the tokens spread evenly over some milliseconds. */
    public void answers(Provider provider, int overMillis, String... pieces) {
        var response = stream(provider, pieces);
        respond(overMillis == 0 ? response : response.withChunkedDribbleDelay(pieces.length, overMillis));
    }

    /** Answers only after some milliseconds. */
    public void waits(Provider provider, int millis, String... pieces) {
        respond(stream(provider, pieces).withFixedDelay(millis));
    }

    public void respond(ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    /** The last request: {@code messages} with {@code role} and {@code content}, alike in both ways of asking. */
    public JsonNode asked() {
        var requests = server.findAll(anyRequestedFor(anyUrl()));
        return JSON.readTree(requests.get(requests.size() - 1).getBodyAsString());
    }

    public String header(String name) {
        return server.findAll(anyRequestedFor(anyUrl())).get(0).getHeader(name);
    }

    public int requests() {
        return server.findAll(anyRequestedFor(anyUrl())).size();
    }

    public String url() {
        return server.baseUrl();
    }

    /** Short patience, so that the tests of silence are quick. */
    public VoiceSettings settings(Provider provider) {
        return new VoiceSettings(
                provider,
                url(),
                "test",
                Duration.ofMillis(700),
                Duration.ofMillis(400),
                Duration.ofMillis(1500),
                null,
                null,
                null,
                null,
                null);
    }

    private static ResponseDefinitionBuilder stream(Provider provider, String... pieces) {
        boolean ollama = provider == Provider.OLLAMA;
        String body = Arrays.stream(pieces)
                .map(piece -> ollama ? ollama(piece, false) : openAi(piece))
                .collect(Collectors.joining());
        return aResponse()
                .withHeader("Content-Type", ollama ? "application/x-ndjson" : "text/event-stream")
                .withBody(body + (ollama ? ollama("", true) : "data: [DONE]\n\n"));
    }

    private static String openAi(String piece) {
        var chunk = JSON.createObjectNode();
        chunk.put("id", "1").put("object", "chat.completion.chunk").put("model", "test");
        chunk.putArray("choices").addObject().put("index", 0).putObject("delta").put("content", piece);
        return "data: " + chunk + "\n\n";
    }

    private static String ollama(String piece, boolean done) {
        var chunk = JSON.createObjectNode();
        chunk.put("model", "test").put("created_at", "2026-11-25T09:00:00Z");
        chunk.putObject("message").put("role", "assistant").put("content", piece);
        return chunk.put("done", done) + "\n";
    }

    @Override
    public void close() {
        server.stop();
    }
}
