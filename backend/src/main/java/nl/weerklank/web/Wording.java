package nl.weerklank.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong in the user's language: Dutch unless the browser prefers English. */
@Component
class Wording {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String of(String code, Locale locale, Object... arguments) {
        return messages.getMessage("problem." + code, arguments, locale);
    }

    static Locale locale(List<Locale> preferred) {
        return preferred.stream()
                .map(locale -> locale.getLanguage())
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(DUTCH);
    }
}
