package nl.weerklank.authoring;

import nl.weerklank.rehearsal.Proeven;

/**
 * What came of a test in a script.
 *
 * @param line of the script where it went wrong, or where the test stands, from 1
 * @param came what came in place of what was meant: an occasion when something else was heard, the client's words when he
 *     went elsewhere, the name of an ending or null when it ended otherwise; null when it passed
 */
public record TestResult(String title, int line, Outcome outcome, String came) {

    /** Whether it passed, or else whose doing it was. */
    public enum Outcome {
        PASSED,
        HEARD_OTHERWISE,
        WENT_ELSEWHERE,
        ENDED_OTHERWISE
    }

    static TestResult of(Proeven.Result result) {
        return new TestResult(
                result.proef().title(),
                result.line(),
                result.passed() ? Outcome.PASSED : Outcome.valueOf(result.miss().name()),
                result.passed() ? null : result.came());
    }
}
