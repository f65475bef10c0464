package nl.weerklank.client;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;

/** Makes the connection to a language model from the settings. */
final class Models {

    /** Servers that want no key still want the header. */
    private static final String NO_KEY = "none";

    private Models() {}

    /** @return null when no provider is set */
    static StreamingChatModel of(VoiceSettings settings, String apiKey) {
        return switch (settings.provider()) {
            case NONE -> null;
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http())
                        .baseUrl(settings.baseUrl().strip())
                        .apiKey(apiKey == null || apiKey.isBlank() ? NO_KEY : apiKey.strip())
                        .modelName(settings.model())
                        .temperature(settings.temperature())
                        .maxTokens(settings.maxTokens())
                        .timeout(settings.total())
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http())
                        .baseUrl(settings.baseUrl().strip())
                        .modelName(settings.model())
                        .temperature(settings.temperature())
                        .numPredict(settings.maxTokens())
                        .timeout(settings.total())
                        .build();
        };
    }

    /** Plain HTTP/1.1, because small model servers stumble over the offer to upgrade; redirects are not followed. */
    private static JdkHttpClientBuilder http() {
        return JdkHttpClient.builder().httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }
}
