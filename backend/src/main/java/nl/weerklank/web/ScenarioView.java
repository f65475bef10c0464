package nl.weerklank.web;

import java.util.List;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Feedback;
import nl.weerklank.scenario.Scenario;

/** What a trainee may know of a case beforehand. */
record ScenarioView(
        String id,
        String title,
        Language language,
        int difficulty,
        ClientView client,
        String role,
        String targetBehaviour,
        List<String> learningGoals,
        Feedback feedback) {

    record ClientView(String name, Integer age, String situation) {}

    static ScenarioView of(Scenario scenario) {
        var client = scenario.client();
        return new ScenarioView(
                scenario.id(),
                scenario.title(),
                scenario.language(),
                scenario.difficulty(),
                new ClientView(client.name(), client.age(), client.situation()),
                scenario.role(),
                scenario.targetBehaviour(),
                scenario.learningGoals(),
                scenario.feedback());
    }

    ScenarioView titled(String otherwise) {
        return new ScenarioView(
                id, otherwise, language, difficulty, client, role, targetBehaviour, learningGoals, feedback);
    }
}
