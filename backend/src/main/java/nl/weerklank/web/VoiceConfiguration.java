package nl.weerklank.web;

import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.VoiceSettings;
import nl.weerklank.miti.Coder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Whether a language model words the clients: {@code weerklank.voice.*}, and nothing unless a provider is named. */
@Configuration(proxyBeanMethods = false)
class VoiceConfiguration {

    /** Read from the environment itself, so that a key in a file is never taken. */
    static final String KEY = "WEERKLANK_VOICE_API_KEY";

    private static final Logger LOG = LoggerFactory.getLogger(VoiceConfiguration.class);

    @Bean
    LanguageModelVoice languageModelVoice(ConfigurableEnvironment environment, Coder coder) {
        var settings = Binder.get(environment)
                .bind("weerklank.voice", VoiceSettings.class)
                .orElse(VoiceSettings.OFF);
        var voice = LanguageModelVoice.of(
                settings, (String) environment.getSystemEnvironment().get(KEY), coder);
        if (voice.on()) {
            LOG.info(
                    "Model {} at {} words the clients: what is said in a conversation goes there",
                    settings.model(),
                    settings.baseUrl());
        }
        return voice;
    }
}
