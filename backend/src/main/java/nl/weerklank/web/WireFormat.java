package nl.weerklank.web;

import java.util.Locale;
import nl.weerklank.miti.Code;
import nl.weerklank.scenario.Feedback;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Enum values travel in lower case, except MITI's codes, which are names of their own. */
@Configuration(proxyBeanMethods = false)
class WireFormat {

    @Bean
    JsonMapperBuilderCustomizer lowerCaseWords() {
        return builder -> builder.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .addModule(new SimpleModule("wire").addSerializer(new Words()));
    }

    static String word(Enum<?> value) {
        if (value instanceof Code) {
            return value.name();
        }
        String word = value.name().toLowerCase(Locale.ROOT);
        return value instanceof Feedback ? word.replace('_', '-') : word;
    }

    @SuppressWarnings({"rawtypes", "serial"})
    private static final class Words extends StdSerializer<Enum> {

        Words() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(word(value));
        }
    }
}
