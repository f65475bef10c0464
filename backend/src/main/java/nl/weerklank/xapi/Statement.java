package nl.weerklank.xapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;

/** One statement in the words of xAPI 1.0.3; what is null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Statement(
        UUID id, String timestamp, Actor actor, Verb verb, Activity object, Result result, Surroundings context) {

    record Actor(String objectType, Account account) {}

    record Account(String homePage, String name) {}

    record Verb(String id, Map<String, String> display) {}

    record Activity(String objectType, String id, Definition definition) {}

    record Definition(String type, Map<String, String> name) {}

    /** @param extensions by address; what xAPI has no word for */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(Boolean completion, Boolean success, String duration, Map<String, Object> extensions) {}

    /** @param registration the conversation */
    record Surroundings(UUID registration, String platform) {}
}
